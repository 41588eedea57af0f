// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Clashes as findings, whose remedy is what would be possible.
#include "app/calendar/clashes.h"
#include "app/calendar/fiscal.h"
#include "app/plan/row_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString entryNames(const Plan &plan, const QList<Id<Entry>> &ids)
{
    constexpr qsizetype kMost = 4;
    QStringList names;
    for (const Id<Entry> id : ids.first(std::min(ids.size(), kMost))) {
        const Entry *entry = find(plan.entries, id);
        names.append(entry ? rowName(plan, *entry) : u"a calendar entry"_s);
    }
    if (ids.size() > kMost)
        return u"%1 and %2 more"_s.arg(names.join(u", "_s), QString::number(ids.size() - kMost));
    const QString last = names.takeLast();
    return names.isEmpty() ? last : u"%1 and %2"_s.arg(names.join(u", "_s), last);
}

Finding warned(QString subject, QString detail, Fault fault = Fault::OutOfRange)
{
    return { Severity::Warning, { fault, std::move(subject), std::move(detail) } };
}

QString teamName(const Plan &plan, Id<Team> id)
{
    const Team *team = find(plan.teams, id);
    return team ? rowName(plan, *team) : u"a team"_s;
}

Finding closeOffFinding(const Plan &plan, const Clash &clash, const Format &format)
{
    const Entry *closeOff = find(plan.entries, clash.entries.last());
    const QString late = clash.amount > 0
        ? u", late by %1 working day(s)"_s.arg(format.count(clash.amount))
        : QString();
    return warned(u"last day of "_s + entryNames(plan, clash.entries.first(1)) + late,
        u"up to %1, %2"_s.arg(entryNames(plan, clash.entries.last(1)),
            closeOff ? format.date(closeOff->period.lastDay()) : QString()));
}

Finding budgetFinding(const Plan &plan, const Clash &clash, const Format &format)
{
    return warned(u"cost of the calendar in %1 (%2)"_s.arg(
                      fiscalYearLabel(fiscalYear(plan.settings, clash.period.start)),
                      format.money(Money { static_cast<qint64>(clash.amount) })),
        u"up to "_s + format.money(Money { static_cast<qint64>(clash.most) }));
}

Finding verdictFinding(
    const Plan &plan, const Clash &clash, const QString &names, const Format &format)
{
    const PastEffort *effort = find(plan.pastEfforts, clash.effort);
    const QString what = effort ? rowName(plan, *effort) : u"a campaign"_s;
    const QString cost = format.money(Money { static_cast<qint64>(clash.amount) });
    if (clash.most > 0)
        return warned(
            u"cost of %1, of which both decided to do less (%2, %3)"_s.arg(what, names, cost),
            u"under %1, as last year"_s.arg(
                format.money(Money { static_cast<qint64>(clash.most) })));
    return warned(u"cost of %1, which both decided to stop (%2, %3)"_s.arg(what, names, cost),
        u"no entry on the calendar"_s);
}

} // namespace

QString nameOf(ClashKind kind)
{
    switch (kind) {
    case ClashKind::SameAudience:
        return u"sameAudience"_s;
    case ClashKind::SameChannel:
        return u"sameChannel"_s;
    case ClashKind::TeamOverLoad:
        return u"teamOverLoad"_s;
    case ClashKind::Flood:
        return u"flood"_s;
    case ClashKind::AfterCloseOff:
        return u"afterCloseOff"_s;
    case ClashKind::OnHoliday:
        return u"onHoliday"_s;
    case ClashKind::NoTarget:
        return u"noTarget"_s;
    case ClashKind::NoStream:
        return u"noStream"_s;
    case ClashKind::NoCampaign:
        return u"noCampaign"_s;
    case ClashKind::OverBudget:
        return u"overBudget"_s;
    case ClashKind::AgainstVerdict:
        return u"againstVerdict"_s;
    }
    Q_UNREACHABLE();
}

Finding clashFinding(const Plan &plan, const Clash &clash, const Format &format)
{
    const QString names = clash.entries.isEmpty() ? QString() : entryNames(plan, clash.entries);
    switch (clash.kind) {
    case ClashKind::SameAudience:
        return warned(
            u"start of %1 for the same audience (%2)"_s.arg(names, format.period(clash.period)),
            u"a fortnight apart"_s);
    case ClashKind::SameChannel:
        return warned(
            u"start of %1 through the same channel (%2)"_s.arg(names, format.period(clash.period)),
            u"a fortnight apart"_s);
    case ClashKind::TeamOverLoad:
        return warned(u"entries at once of %1 in %2 (%3: %4)"_s.arg(teamName(plan, clash.team),
                          format.period(clash.period), format.count(clash.amount), names),
            u"up to "_s + format.count(clash.most));
    case ClashKind::Flood:
        return warned(u"follow-up of %1 by %2 in %3 (%4 to follow up)"_s.arg(names,
                          teamName(plan, clash.team), format.period(clash.period),
                          format.exactCount(clash.amount)),
            u"up to %1, for a first response in time"_s.arg(format.exactCount(clash.most)));
    case ClashKind::AfterCloseOff:
        return closeOffFinding(plan, clash, format);
    case ClashKind::OnHoliday:
        return warned(u"period of %1, on %2 (%3)"_s.arg(
                          names, format.date(clash.period.start), clash.holiday),
            u"days without a holiday"_s);
    case ClashKind::NoTarget:
        return warned(u"cost of %1"_s.arg(names), u"none without a target behind it"_s);
    case ClashKind::NoStream:
        return warned(u"market and channel of %1"_s.arg(names), u"those of a stream"_s);
    case ClashKind::NoCampaign:
        return warned(u"supply of "_s + streamName(plan, clash.stream),
            u"at least one entry that brings somebody"_s, Fault::Empty);
    case ClashKind::OverBudget:
        return budgetFinding(plan, clash, format);
    case ClashKind::AgainstVerdict:
        return verdictFinding(plan, clash, names, format);
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
