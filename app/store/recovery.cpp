// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/recovery.h"

#include "app/store/history.h"
#include "app/store/tables.h"
#include "app/store/working_copy.h"

#include <QFileInfo>

namespace lockstep {

namespace {

Result<AbandonedCopy> read(const QString &path, const Origin &origin)
{
    // Opening brings in what was committed and not yet in the file itself.
    auto database = Database::open(path, QFileInfo(path).fileName());
    const auto history = database.and_then([](Database &left) { return readHistory(left); });
    if (!history)
        return tl::unexpected(history.error());
    return readPlan(*database, {}, { tableOf<Settings>() }).map([&](const Plan &plan) {
        const HistoryStep *last = history->find(history->cursor);
        return AbandonedCopy { path, origin.path, plan.settings.title,
            qAbs(history->cursor - origin.step), last ? last->at : QDateTime() };
    });
}

bool holdsMore(const AbandonedCopy &copy, Origin origin)
{
    const bool isInFile = QFileInfo::exists(origin.path) && !holdsOther(origin.path, origin.stamp);
    return copy.error || copy.steps > 0 || !isInFile;
}

} // namespace

QList<AbandonedCopy> abandonedWorkingCopies(const QString &stateFolder)
{
    QList<AbandonedCopy> found;
    for (const QString &path : workingCopiesIn(stateFolder)) {
        const auto lock = FileLock::take(path);
        if (!lock || QFileInfo(path).size() == 0)
            continue; // open, or about to be
        const Origin origin = readOrigin(path);
        auto copy = read(path, origin);
        if (!copy)
            copy = AbandonedCopy { path, origin.path, {}, 0, {}, copy.error() };
        if (holdsMore(*copy, origin))
            found.append(*copy);
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
