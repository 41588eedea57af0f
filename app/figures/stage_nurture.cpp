// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/stage_nurture.h"

#include "app/figures/day_line.h"
#include "app/funnel/passage.h"

#include <cmath>

namespace lockstep {

namespace {

/// Who has come by a day, evenly over each month's days, added up over all days before: the area
/// under the count.
class Comers {
public:
    Comers(const QList<double> &byMonth, const QList<double> &starts)
        : m_byMonth(byMonth)
        , m_starts(starts)
    {
        double come = 0;
        double area = 0;
        for (qsizetype month = 0; month < byMonth.size(); ++month) {
            m_come.append(come);
            m_area.append(area);
            const double days = starts[month + 1] - starts[month];
            area += (come + byMonth[month] / 2) * days;
            come += byMonth[month];
        }
    }

    /// Days times people; nobody comes before the first month.
    [[nodiscard]] double area(double day) const
    {
        if (day <= 0 || m_byMonth.isEmpty())
            return 0;
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end() - 1, day);
        const qsizetype month = std::max<qsizetype>(next - m_starts.begin() - 1, 0);
        const double since = day - m_starts[month];
        const double aDay = m_byMonth[month] / (m_starts[month + 1] - m_starts[month]);
        return m_area[month] + (m_come[month] + aDay * since / 2) * since;
    }

private:
    QList<double> m_byMonth;
    QList<double> m_starts;
    QList<double> m_come;
    QList<double> m_area;
};

/// Of those who stand there when day 0 begins, who is in nurture then, and until when at most.
struct StandingInNurture {
    double count = 0;
    double days = 0; ///< until the last is through
    bool isEven = false; ///< they leave evenly until then; else all at once

    /// Days times people up to `day`.
    [[nodiscard]] double area(double day) const
    {
        const double until = std::min(day, days);
        return count * (isEven && days > 0 ? until - until * until / (2 * days) : until);
    }
};

StandingInNurture standingInNurture(const StepModel &step, const Opening &opening)
{
    const double all = step.nurtureTime.days();
    const double age = opening.age.days();
    if (age <= 0)
        return { opening.count * step.nurtureDays() / step.meanDays(), all, true };
    if (age >= all)
        return {};
    StepModel ready = step;
    ready.nurtureShare = 0;
    double stillThere = 0; // of those who were ready at once
    for (const Term &term : straight(ready))
        stillThere += term.minutes > opening.age.minutes ? term.weight : 0;
    const double nurtured = step.nurtureShare;
    return { opening.count * nurtured / (nurtured + (1 - nurtured) * stillThere), all - age,
        false };
}

/// Adds one stream's, days times people by month.
void addAreas(QList<double> &to, const StreamModel &model, const StageFigures &stage,
    qsizetype index, const QList<double> &starts)
{
    const StepModel &step = model.steps[index];
    QList<double> come = stage.planned.months.toList().mid(0, starts.size() - 1);
    QList<StandingInNurture> standing;
    for (const Opening &opening : model.opening) {
        if (opening.stage != index)
            continue;
        come.first() -= opening.count;
        standing.append(standingInNurture(step, opening));
    }
    const Comers comers(come, starts);
    const double days = step.nurtureTime.days();
    for (qsizetype month = 0; month < to.size(); ++month) {
        const double from = starts[month];
        const double end = starts[month + 1];
        to[month] += step.nurtureShare
            * (comers.area(end) - comers.area(from) - comers.area(end - days)
                + comers.area(from - days));
        for (const StandingInNurture &one : standing)
            to[month] += one.area(end) - one.area(from);
    }
}

/// Days from the first month on; one more than there are months.
QList<double> startsOf(const Figures &figures)
{
    QList<double> starts;
    for (const QDate &start : figures.monthStarts)
        starts.append(static_cast<double>(figures.monthStarts.first().daysTo(start)));
    return starts;
}

void finish(StageNurture &to, const QList<double> &areas, const QList<double> &starts)
{
    const qsizetype year = std::min<qsizetype>(kMonthsInYear, areas.size());
    constexpr double kNobody = 1e-9; // what subtracting leaves
    for (qsizetype month = 0; month < areas.size(); ++month) {
        const double area = areas[month] > kNobody ? areas[month] : 0;
        to.byMonth.append(area / (starts[month + 1] - starts[month]));
        to.inYear += month < year ? area / starts[year] : 0;
    }
}

} // namespace

StageNurture stageNurture(
    const Figures &figures, const QList<const StreamFigures *> &streams, qsizetype stage)
{
    StageNurture result;
    const QList<double> starts = startsOf(figures);
    if (streams.isEmpty() || starts.size() < 2 || stage + 1 >= streams.first()->stages.size())
        return result;
    double needed = 0;
    for (const StreamFigures *stream : streams)
        needed += stream->stages[stage].needInAll();
    QList<double> areas(starts.size() - 1);
    double days = 0;
    for (const StreamFigures *stream : streams) {
        const StreamModel &model = figures.models[stream - figures.streams.constData()];
        const StepModel &step = model.steps[stage];
        if (!step.nurtures())
            continue;
        const StageFigures &at = stream->stages[stage];
        const double weight
            = needed > 0 ? at.needInAll() / needed : 1 / static_cast<double>(streams.size());
        result.share += step.nurtureShare * weight;
        days += step.nurtureDays() * weight;
        result.enteringInYear += step.nurtureShare * inMonths(at.planned, 0, kMonthsInYear);
        addAreas(areas, model, at, stage, starts);
    }
    result.days = result.share > 0 ? days / result.share : 0;
    finish(result, areas, starts);
    return result;
}

} // namespace lockstep
