// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/plan_file.h"

#include "app/store/changeset.h"
#include "app/store/history.h"
#include "app/store/published_file.h"
#include "app/store/schema.h"
#include "app/store/tables.h"
#include "app/store/working_copy.h"

#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

struct PlanFile::Private {
    WorkingCopy workingCopy; // first, so that the database is closed before the file is removed
    Database database;
    Plan plan;
    History history;
    QString path {};

    Result<void> travel(const QByteArray &changeset, qint64 cursor);
};

namespace {

/// The bytes of a new file. Made in memory, it reaches the disk in one go.
Result<QByteArray> newFile(const Plan &plan)
{
    auto database = Database::inMemory(plan.settings.title);
    return database.and_then([](Database &empty) { return createSchema(empty); })
        .and_then([&] { return writePlan(*database, plan); })
        .and_then([&] { return database->bytes(); });
}

/// `bytes` as the content of a working copy, opened.
Result<Database> openCopy(const WorkingCopy &copy, const QByteArray &bytes, const QString &name)
{
    return writeWhole(copy.path(), bytes, Journal::WriteAhead).and_then([&] {
        return Database::open(copy.path(), name);
    });
}

Result<Plan> readVerified(Database &database)
{
    return verify(database).and_then([&database] { return readPlan(database); });
}

/// A hostile file could hold steps that touch the history itself.
Result<QSet<QByteArray>> touchedPlanTables(const Database &database, const QByteArray &changeset)
{
    const QSet<QByteArray> known(planTables().begin(), planTables().end());
    auto touched = touchedTables(database, changeset);
    if (touched && !known.contains(*touched))
        return fail(
            Fault::Damaged, database.name(), u"a step of the history is about something else"_s);
    return touched;
}

} // namespace

/// Everything in one transaction: what cannot be read afterwards is rolled back.
Result<void> PlanFile::Private::travel(const QByteArray &changeset, qint64 cursor)
{
    const auto tables = touchedPlanTables(database, changeset);
    if (!tables)
        return tl::unexpected(tables.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto next = apply(database, changeset)
                    .and_then([&] { return storeCursor(database, cursor); })
                    .and_then([&] { return readPlan(database, plan, *tables); });
    if (!next)
        return tl::unexpected(next.error());
    return transaction->commit().map([&] {
        plan = std::move(*next);
        history.cursor = cursor;
        workingCopy.setNeeded(true);
    });
}

PlanFile::PlanFile(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

PlanFile::PlanFile(PlanFile &&) noexcept = default;
PlanFile &PlanFile::operator=(PlanFile &&) noexcept = default;
PlanFile::~PlanFile() = default;

Result<PlanFile> PlanFile::open(const QString &path, const QString &stateFolder)
{
    const auto bytes = readPublished(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto copy = WorkingCopy::create(stateFolder);
    if (!copy)
        return tl::unexpected(copy.error());
    auto database = openCopy(*copy, *bytes, QFileInfo(path).fileName());
    if (!database)
        return tl::unexpected(database.error());
    auto plan = readVerified(*database);
    auto history = plan.and_then([&](const Plan &) { return readHistory(*database); });
    if (!history)
        return tl::unexpected(history.error());
    return PlanFile(std::make_unique<Private>(Private { std::move(*copy), std::move(*database),
        std::move(*plan), std::move(*history), QFileInfo(path).absoluteFilePath() }));
}

Result<PlanFile> PlanFile::create(const Plan &plan, const QString &stateFolder)
{
    auto copy = WorkingCopy::create(stateFolder);
    if (!copy)
        return tl::unexpected(copy.error());
    auto database = newFile(plan).and_then([&copy](const QByteArray &bytes) {
        return openCopy(*copy, bytes, QFileInfo(copy->path()).fileName());
    });
    if (!database)
        return tl::unexpected(database.error());
    copy->setNeeded(true);
    return PlanFile(
        std::make_unique<Private>(Private { std::move(*copy), std::move(*database), plan, {} }));
}

const Plan &PlanFile::plan() const
{
    return d->plan;
}

QString PlanFile::path() const
{
    return d->path;
}

QString PlanFile::workingCopy() const
{
    return d->workingCopy.path();
}

Result<bool> PlanFile::record(const Plan &next, const HistoryStep &step)
{
    HistoryStep numbered = step;
    numbered.number = d->history.cursor + 1;
    auto transaction = Transaction::begin(d->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto recording = Recording::start(d->database, planTables());
    if (!recording)
        return tl::unexpected(recording.error());
    const auto changeset = writeDifference(d->database, d->plan, next).and_then([&] {
        return recording->changeset();
    });
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (changeset->isEmpty())
        return false;
    return storeStep(d->database, numbered, *changeset)
        .and_then([&] { return transaction->commit(); })
        .map([&] {
            d->plan = next;
            d->history.push(numbered);
            d->workingCopy.setNeeded(true);
            return true;
        });
}

Result<void> PlanFile::undo()
{
    if (!d->history.canUndo())
        return {};
    const qint64 number = d->history.cursor;
    return changesetOf(d->database, number)
        .and_then([&](const QByteArray &changeset) { return inverted(d->database, changeset); })
        .and_then([&](const QByteArray &changeset) { return d->travel(changeset, number - 1); });
}

Result<void> PlanFile::redo()
{
    if (!d->history.canRedo())
        return {};
    const qint64 number = d->history.cursor + 1;
    return changesetOf(d->database, number).and_then([&](const QByteArray &changeset) {
        return d->travel(changeset, number);
    });
}

QList<HistoryStep> PlanFile::history() const
{
    return d->history.steps;
}

qint64 PlanFile::cursor() const
{
    return d->history.cursor;
}

Result<void> PlanFile::publish(const QString &path)
{
    return d->database.bytes()
        .and_then(
            [&path](const QByteArray &bytes) { return writeWhole(path, bytes, Journal::Rollback); })
        .map([&] {
            d->path = QFileInfo(path).absoluteFilePath();
            d->workingCopy.setNeeded(false);
        });
}

bool PlanFile::isPublished() const
{
    return !d->workingCopy.isNeeded();
}

Result<Plan> readPlanFile(const QString &path)
{
    return readPublished(path)
        .and_then([&path](const QByteArray &bytes) {
            return Database::fromBytes(bytes, QFileInfo(path).fileName());
        })
        .and_then([](Database database) { return readVerified(database); });
}

} // namespace lockstep
