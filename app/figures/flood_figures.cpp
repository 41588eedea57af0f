// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Trade shows and events against those who follow up what they bring.
#include "app/figures/calendar_figures.h"
#include "app/funnel/entry_groups.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"

namespace lockstep {

namespace {

constexpr double kWeek = 7;

/// What of an entry's volume comes to stand in a team's stage, and how much later, on average.
struct Share {
    double part = 0;
    double days = 0;
};

/// Whoever only counts at a stage is no work for those who follow up.
double standingPart(const StreamModel &model, int stage)
{
    return stage < model.lastStage() ? 1 - model.steps[stage].skipShare : 1;
}

int indexOf(const QList<Stage> &stages, Id<Stage> id)
{
    const auto at = std::find_if(
        stages.begin(), stages.end(), [id](const Stage &stage) { return stage.id == id; });
    return int(at - stages.begin());
}

class FloodFinder {
public:
    FloodFinder(const Plan &plan, const Figures &figures)
        : m_plan(plan)
        , m_figures(figures)
        , m_stages(ordered(plan.stages))
        , m_streams(orderedStreams(plan))
        , m_further(plan.entryReaches)
        , m_dates(plan)
    {
    }

    QList<Clash> find()
    {
        for (const TeamFigures &team : m_figures.checks.teams) {
            if (!team.isStated || team.planned.firstBreak < 0)
                continue;
            for (const Entry &entry : m_plan.entries) {
                const bool isShow
                    = entry.kind == EntryKind::TradeShow || entry.kind == EntryKind::Event;
                if (isShow && yields(entry))
                    add(team, entry);
            }
        }
        return m_floods;
    }

private:
    [[nodiscard]] Share shareOf(const TeamFigures &team, const Entry &entry) const
    {
        const int from = stageOf(entry, m_stages);
        const int to = indexOf(m_stages, team.stage);
        const QList<double> parts = entryShares(entry, m_streams, m_further);
        Share all;
        for (qsizetype i = 0; i < m_figures.streams.size() && from <= to; ++i) {
            const QList<StageFigures> &stages = m_figures.streams[i].stages;
            double part = parts[i];
            for (int stage = from; stage < to; ++stage)
                part *= stages[stage].effectiveRate;
            part *= standingPart(m_figures.models[i], to);
            all.part += part;
            all.days += part * (stages[from].daysToRevenue - stages[to].daysToRevenue);
        }
        all.days = all.part > 0 ? all.days / all.part : 0;
        return all;
    }

    /// How long the last of a week waits, if nobody else came.
    [[nodiscard]] bool isLate(const TeamWeek &week) const
    {
        const double over = week.planned - week.canHandle;
        if (over <= 0)
            return false;
        const double days = week.canHandle > 0 ? over / week.canHandle * kWeek : kWeek;
        return days > m_plan.settings.firstResponse.days();
    }

    /// What of an entry comes to the team in each of its weeks, all dates together.
    [[nodiscard]] QList<double> brought(const TeamFigures &team, const Entry &entry) const
    {
        const Share share = shareOf(team, entry);
        const double all = share.part * static_cast<double>(entry.expectedVolume);
        const auto late = qint64(std::llround(share.days));
        QList<double> byWeek(team.weeks.size());
        for (const auto &[period, part] : yieldParts(entry, m_dates)) {
            const Period there { period.start.addDays(late), period.end.addDays(late) };
            const double perDay = all * part / static_cast<double>(there.days());
            for (qsizetype week = firstWeek(team, there.start);
                 week < team.weeks.size() && team.weeks[week].period.start < there.end; ++week) {
                const Period &days = team.weeks[week].period;
                const auto common
                    = std::max(days.start, there.start).daysTo(std::min(days.end, there.end));
                byWeek[week] += perDay * static_cast<double>(common);
            }
        }
        return byWeek;
    }

    /// That ends after `day`.
    static qsizetype firstWeek(const TeamFigures &team, QDate day)
    {
        const auto at = std::partition_point(team.weeks.begin(), team.weeks.end(),
            [day](const TeamWeek &week) { return week.period.end <= day; });
        return at - team.weeks.begin();
    }

    /// The week in which it brings most of what is too much.
    void add(const TeamFigures &team, const Entry &entry)
    {
        const QList<double> byWeek = brought(team, entry);
        Clash worst { ClashKind::Flood, { entry.id } };
        double most = 0;
        for (qsizetype i = 0; i < byWeek.size(); ++i) {
            const TeamWeek &week = team.weeks[i];
            const bool isCause = byWeek[i] * 2 >= week.planned - week.canHandle;
            if (byWeek[i] <= most || !isCause || !isLate(week))
                continue;
            most = byWeek[i];
            worst.period = week.period;
            worst.team = team.team;
            worst.amount = week.planned;
            worst.most = week.canHandle;
        }
        if (most > 0)
            m_floods.append(worst);
    }

    const Plan &m_plan;
    const Figures &m_figures;
    QList<Stage> m_stages;
    QList<Stream> m_streams; ///< in the figures' order
    EntryReaches m_further;
    CountedDates m_dates;
    QList<Clash> m_floods;
};

} // namespace

QList<Clash> floods(const Plan &plan, const Figures &figures)
{
    return figures.monthStarts.isEmpty() ? QList<Clash>() : FloodFinder(plan, figures).find();
}

} // namespace lockstep
