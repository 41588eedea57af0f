// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/draft.h"

#include "app/store/history.h"
#include "app/store/plan_file.h"
#include "app/store/published_file.h"
#include "app/store/whole_file.h"

#include <QFileInfo>

namespace lockstep {

namespace {

/// The step at which it was begun; -1: none is, or the plan has gone back to before it.
qint64 begunAt(const History &history)
{
    qint64 step = -1;
    for (const RestorePoint &point : history.points) {
        if (point.kind == PointKind::Scenario && point.step <= history.cursor)
            step = point.step;
    }
    return step;
}

} // namespace

Result<std::optional<Plan>> planBeforeScenario(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto database
        = readWhole(path)
              .and_then([&name](const QByteArray &bytes) { return soundBytes(bytes, name); })
              .and_then(
                  [&name](const QByteArray &bytes) { return Database::fromBytes(bytes, name); });
    const auto history = database.and_then([](Database &open) { return readHistory(open); });
    if (!history)
        return Failure(history.error());
    const qint64 step = begunAt(*history);
    if (step < 0)
        return std::optional<Plan>();
    return PlanFile::open(path, {}, Access::ReadOnly).map([step](const PlanFile &file) {
        return std::optional<Plan>(file.planAt(step).value_or(file.plan()));
    });
}

} // namespace lockstep
