// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/plan_file.h"

#include "app/store/open_plan.h"
#include "app/store/published_file.h"
#include "app/store/schema.h"
#include "app/store/whole_file.h"

#include <QDir>
#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// `bytes` as the content of a working copy, opened.
Result<Database> openCopy(const WorkingCopy &copy, const QByteArray &bytes, const QString &name)
{
    return writeWhole(copy.path(), bytes, Journal::WriteAhead).and_then([&] {
        return Database::open(copy.path(), name);
    });
}

struct Content {
    Plan plan;
    History history;
};

/// What `database` holds, once it is known to be sound.
Result<Content> readVerified(Database &database)
{
    auto plan = verify(database).and_then([&database] { return readPlan(database); });
    if (!plan)
        return tl::unexpected(plan.error());
    return readHistory(database).map([&plan](History &&history) {
        return Content { std::move(*plan), std::move(history) };
    });
}

/// "plan.lockstep" of version 1 is kept as "plan.version-1.lockstep".
QString keptName(const QString &path, quint32 version)
{
    const QFileInfo info(path);
    return info.dir().filePath(
        u"%1.version-%2.%3"_s.arg(info.completeBaseName()).arg(version).arg(info.suffix()));
}

/// Whether the file that `bytes` are of holds a state that `history` knows: our own publish, of
/// which a crash kept us from taking note.
bool isOwnState(const QByteArray &bytes, const History &history)
{
    auto database = soundBytes(bytes, {}).and_then(
        [](const QByteArray &sound) { return Database::fromBytes(sound, {}); });
    const auto published = database.and_then([](Database &opened) { return readHistory(opened); });
    if (!published || published->point() == 0)
        return false;
    return std::any_of(history.steps.begin(), history.steps.end(),
        [&](const HistoryStep &step) { return step.point == published->point(); });
}

} // namespace

PlanFile::PlanFile(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

PlanFile::PlanFile(PlanFile &&) noexcept = default;
PlanFile &PlanFile::operator=(PlanFile &&) noexcept = default;
PlanFile::~PlanFile() = default;

Result<PlanFile> PlanFile::open(const QString &path, const QString &stateFolder, Access access)
{
    const QString name = QFileInfo(path).fileName();
    const auto versions = access == Access::ReadOnly ? Versions::Newer : Versions::Known;
    // Locked before it is read, or whoever closes it now would still write to it.
    const bool isGuarded = access == Access::Edit && QFileInfo(path).isFile();
    auto lock = isGuarded ? FileLock::take(path) : FileLock();
    const auto read = lock.and_then([&path](FileLock &) { return readWhole(path); });
    auto database
        = read.and_then([&](const QByteArray &whole) { return soundBytes(whole, name, versions); })
              .and_then([&](const QByteArray &sound) { return Database::copyOf(sound, name); });
    auto content = database.and_then(readVerified);
    if (!content)
        return tl::unexpected(content.error());
    auto d = std::make_unique<Private>(Private { stateFolder, {}, std::move(*database),
        std::move(content->plan), std::move(content->history) });
    d->access = access;
    d->lock = std::move(*lock);
    if (access == Access::Copy) {
        d->changed();
        return PlanFile(std::move(d));
    }
    d->publishedRevision = d->revision;
    d->origin = originOf(d->history);
    d->origin.path = QFileInfo(path).absoluteFilePath();
    d->origin.stamp = stampOf(*read);
    if (versionOf(*read) < kSchemaVersion)
        d->keepAs = keptName(path, versionOf(*read));
    return PlanFile(std::move(d));
}

Result<PlanFile> PlanFile::create(const Plan &plan, const QString &stateFolder)
{
    auto file = createSound(plan, stateFolder);
    const auto filled = file.and_then([](PlanFile &made) { return made.d->fill(); });
    if (!filled)
        return tl::unexpected(filled.error());
    return file;
}

Result<PlanFile> PlanFile::createSound(const Plan &plan, const QString &stateFolder)
{
    return Database::inMemory(plan.settings.title).map([&](Database &&empty) {
        auto d = std::make_unique<Private>(Private { stateFolder, {}, std::move(empty), plan, {} });
        d->isFilled = false;
        d->changed();
        return PlanFile(std::move(d));
    });
}

Result<PlanFile> PlanFile::recover(const QString &workingCopy)
{
    auto copy = WorkingCopy::adopt(workingCopy);
    if (!copy)
        return tl::unexpected(copy.error());
    copy->setNeeded(true); // whatever comes
    Origin origin = readOrigin(workingCopy);
    const QString name = QFileInfo(origin.path.isEmpty() ? workingCopy : origin.path).fileName();
    // Opening brings in what was committed and not yet in the file itself.
    const auto bytes = Database::open(workingCopy, name).and_then([](const Database &left) {
        return left.bytes();
    });
    auto database = bytes.and_then([&](const QByteArray &whole) {
        return versionOf(whole) == kSchemaVersion
            ? Database::open(workingCopy, name)
            : soundBytes(whole, name).and_then([&](const QByteArray &sound) {
                  return openCopy(*copy, sound, name);
              });
    });
    auto content = database.and_then(readVerified);
    if (!content)
        return tl::unexpected(content.error());
    auto lock = origin.path.isEmpty() ? FileLock() : FileLock::take(origin.path);
    if (!lock)
        origin = {}; // somebody has its file open: it goes on without a name
    if (QFileInfo(origin.path).isFile()) {
        const auto published = readWhole(origin.path);
        if (published && isOwnState(*published, content->history))
            origin.stamp = stampOf(*published);
    }
    auto d = std::make_unique<Private>(
        Private { QFileInfo(workingCopy).absolutePath(), std::move(*copy), std::move(*database),
            std::move(content->plan), std::move(content->history) });
    d->origin = origin;
    if (lock)
        d->lock = std::move(*lock);
    d->changed();
    return PlanFile(std::move(d));
}

Result<PlanFile> PlanFile::readOnlyCopy() const
{
    const auto whole = d->fill().and_then([this] { return d->database.bytes(); });
    auto copied = whole.and_then([this](const QByteArray &bytes) {
        return Database::copyOf(marked(bytes, Journal::Rollback), d->database.name());
    });
    if (!copied)
        return tl::unexpected(copied.error());
    auto copy
        = std::make_unique<Private>(Private { {}, {}, std::move(*copied), d->plan, d->history });
    copy->access = Access::ReadOnly;
    copy->origin = d->origin;
    return PlanFile(std::move(copy));
}

const Plan &PlanFile::plan() const
{
    return d->plan;
}

QString PlanFile::path() const
{
    return d->origin.path;
}

QString PlanFile::workingCopy() const
{
    return d->workingCopyPath();
}

bool PlanFile::isReadOnly() const
{
    return d->access == Access::ReadOnly;
}

std::optional<Holder> PlanFile::takenOverFrom() const
{
    return d->lock.takenOverFrom();
}

void PlanFile::discard()
{
    if (d->workingCopy)
        d->workingCopy->setNeeded(false);
}

QList<HistoryStep> PlanFile::history() const
{
    return d->history.steps;
}

qint64 PlanFile::cursor() const
{
    return d->history.cursor;
}

Result<Plan> readPlanFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return readWhole(path)
        .and_then([&name](const QByteArray &bytes) { return soundBytes(bytes, name); })
        .and_then([&name](const QByteArray &bytes) { return Database::fromBytes(bytes, name); })
        .and_then([](Database database) { return readVerified(database); })
        .map([](Content &&content) { return std::move(content.plan); });
}

} // namespace lockstep
