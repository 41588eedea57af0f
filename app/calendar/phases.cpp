// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/phases.h"

#include "app/calendar/fiscal.h"

namespace lockstep {

QList<PhaseSpan> phases(const WorkingDays &days, const Entry &entry)
{
    const auto [start, end] = entry.period;
    const bool inWork = entry.inWorkingDays;
    const QDate build = startOf(days, start, entry.buildTime, inWork);
    const QDate brief = startOf(days, build, entry.briefTime, inWork);
    const QDate review = endOf(days, end, entry.followUpTime, inWork);
    const QDate over = endOf(days, review, entry.reviewTime, inWork);
    QList<PhaseSpan> spans { { Phase::Brief, { brief, build } }, { Phase::Build, { build, start } },
        { Phase::Run, entry.period }, { Phase::FollowUp, { end, review } },
        { Phase::Review, { review, over } } };
    spans.removeIf([](const PhaseSpan &span) { return !span.period.isValid(); });
    return spans;
}

Period wholeSpan(const WorkingDays &days, const Entry &entry)
{
    return wholeSpan(days, entry, entry.period);
}

/// Without making a list of them: it is asked of thousands of entries at once.
Period wholeSpan(const WorkingDays &days, const Entry &entry, const Period &period)
{
    const bool inWork = entry.inWorkingDays;
    const QDate build = startOf(days, period.start, entry.buildTime, inWork);
    const QDate review = endOf(days, period.end, entry.followUpTime, inWork);
    return { startOf(days, build, entry.briefTime, inWork),
        endOf(days, review, entry.reviewTime, inWork) };
}

std::optional<Period> closeOffQuarter(const Settings &settings, const Entry &entry)
{
    const QDate of = entry.revenueQuarter.isValid() ? entry.revenueQuarter : entry.period.start;
    if (entry.kind != EntryKind::CloseOff || entry.closeOffDays <= 0 || !of.isValid())
        return std::nullopt;
    return fiscalQuarter(settings, of).period;
}

/// Holidays may leave a quarter fewer working days than a close-off was given.
QDate closeOffDay(const Settings &settings, const WorkingDays &days, const Entry &entry)
{
    const auto quarter = closeOffQuarter(settings, entry);
    return quarter ? std::max(quarter->start, days.fromEnd(*quarter, entry.closeOffDays)) : QDate();
}

} // namespace lockstep
