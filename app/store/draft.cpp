// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/draft.h"

#include "app/store/history.h"
#include "app/store/plan_file.h"
#include "app/store/published_file.h"
#include "app/store/whole_file.h"

#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool beginsScenario(const RestorePoint &point, qint64 cursor)
{
    return point.kind == PointKind::Scenario
        || (point.kind == PointKind::ScenarioRestored && point.step < cursor);
}

} // namespace

std::optional<RestorePoint> begunPoint(const QList<RestorePoint> &points, qint64 cursor)
{
    auto ordered = points;
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const RestorePoint &one, const RestorePoint &other) { return one.step < other.step; });
    std::optional<RestorePoint> begun;
    for (const RestorePoint &point : std::as_const(ordered)) {
        if (point.step > cursor)
            break;
        if (beginsScenario(point, cursor))
            begun = point;
        else if (point.kind == PointKind::ScenarioLeft)
            begun.reset();
    }
    return begun;
}

QList<RestorePoint> goneOn(
    QList<RestorePoint> points, qint64 cursor, const std::optional<HistoryStep> &back)
{
    const auto isLater = [cursor](const RestorePoint &point) { return point.step > cursor; };
    if (!back) {
        points.removeIf([&](const RestorePoint &point) {
            return isLater(point)
                || (point.kind == PointKind::ScenarioRestored && point.step == cursor);
        });
        return points;
    }
    if (!begunPoint(points, cursor)) {
        qint64 id = 0;
        for (const RestorePoint &point : std::as_const(points))
            id = std::max(id, point.id);
        if (begunPoint(points, back->number))
            points.append({ id + 1, u"A scenario was left"_s, back->at, PointKind::ScenarioLeft,
                back->number });
        return points;
    }
    points.removeIf([&isLater](const RestorePoint &point) {
        return isLater(point) && point.kind == PointKind::ScenarioLeft;
    });
    for (RestorePoint &point : points) {
        if (isLater(point)
            && (point.kind == PointKind::Scenario || point.kind == PointKind::ScenarioRestored))
            point.kind = PointKind::Named; // the earlier one goes on, and it is another's beginning
    }
    return points;
}

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
    const auto begun = begunPoint(history->points, history->cursor);
    if (!begun)
        return std::optional<Plan>();
    return PlanFile::open(path, {}, Access::ReadOnly)
        .and_then([&begun](const PlanFile &file) { return file.planAt(begun->step); })
        .map([](const Plan &plan) { return std::optional<Plan>(plan); });
}

} // namespace lockstep
