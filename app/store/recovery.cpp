// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/recovery.h"

#include "app/store/history.h"
#include "app/store/published_file.h"
#include "app/store/schema.h"
#include "app/store/tables.h"
#include "app/store/whole_file.h"
#include "app/store/working_copy.h"

#include <QFileInfo>

namespace lockstep {

namespace {

struct Left {
    AbandonedCopy copy;
    History history;
};

/// Opening brings in what was committed and not yet in the file itself. One that was left before
/// the program was updated is brought up to date in memory.
Result<Database> openLeft(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto database = Database::open(path, name);
    const auto bytes = database.and_then([](const Database &left) { return left.bytes(); });
    if (!bytes || versionOf(*bytes) == kSchemaVersion)
        return database;
    return soundBytes(*bytes, name).and_then([&name](const QByteArray &sound) {
        return Database::copyOf(sound, name);
    });
}

Result<Left> read(const QString &path, const Origin &origin)
{
    auto database = openLeft(path);
    const auto history = database.and_then([](Database &left) { return readHistory(left); });
    if (!history)
        return tl::unexpected(history.error());
    return readPlan(*database, {}, { tableOf<Settings>() }).map([&](const Plan &plan) {
        const HistoryStep *last = history->find(history->cursor);
        const bool isMoved = history->point() != origin.point;
        const qint64 steps = isMoved ? std::max<qint64>(1, qAbs(history->cursor - origin.step)) : 0;
        return Left { { path, origin.path, plan.settings.title, steps,
                          last ? last->at : QDateTime() },
            *history };
    });
}

/// Whether the file at `path` stands where `left` does: it was published, and only taking note of
/// it failed.
bool isPublished(const History &left, const QString &path)
{
    auto database
        = readWhole(path)
              .and_then([](const QByteArray &bytes) { return soundBytes(bytes, {}); })
              .and_then([](const QByteArray &bytes) { return Database::fromBytes(bytes, {}); });
    const auto history = database.and_then([](Database &file) { return readHistory(file); });
    return history && left.point() != 0 && history->point() == left.point()
        && history->points == left.points;
}

/// A working copy is made for the first step, and the crash came before that.
bool isUntouched(const Left &left, const Origin &origin)
{
    return origin.path.isEmpty() && left.history.steps.isEmpty() && left.history.points.isEmpty();
}

bool holdsMore(const Left &left, const Origin &origin)
{
    if (isUntouched(left, origin))
        return false;
    if (!QFileInfo(origin.path).isFile())
        return true;
    const bool isKnown = left.copy.steps == 0 && left.history.points.size() == origin.restorePoints;
    return !isKnown && !isPublished(left.history, origin.path);
}

} // namespace

QList<AbandonedCopy> abandonedWorkingCopies(const QString &stateFolder)
{
    QList<AbandonedCopy> found;
    for (const QString &path : workingCopiesIn(stateFolder)) {
        const auto lock = FileLock::take(path);
        if (!lock)
            continue; // open
        if (QFileInfo(path).size() == 0) { // the crash came before anything was in it
            removeWorkingCopy(path);
            continue;
        }
        const Origin origin = readOrigin(path);
        const auto left = read(path, origin);
        if (!left)
            found.append({ path, origin.path, {}, 0, {}, left.error() });
        else if (holdsMore(*left, origin))
            found.append(left->copy);
        else
            removeWorkingCopy(path);
    }
    return found;
}

Result<void> drop(const AbandonedCopy &copy)
{
    return FileLock::take(copy.workingCopy).map([&copy](const FileLock &) {
        removeWorkingCopy(copy.workingCopy);
    });
}

} // namespace lockstep
