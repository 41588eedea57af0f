// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/fiscal.h"
#include "ui/calendar/field_makers.h"
#include "ui/calendar/repeat_field.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString stateName(EntryState state)
{
    switch (state) {
    case EntryState::Idea:
        return CalendarWords::tr("Idea");
    case EntryState::Proposed:
        return CalendarWords::tr("Proposed");
    case EntryState::Approved:
        return CalendarWords::tr("Approved");
    case EntryState::Running:
        return CalendarWords::tr("Running");
    case EntryState::Measured:
        return CalendarWords::tr("Measured");
    }
    Q_UNREACHABLE();
}

QString moverName(Mover mover)
{
    switch (mover) {
    case Mover::Both:
        return CalendarWords::tr("Both sides");
    case Mover::Marketing:
        return CalendarWords::tr("Marketing only");
    case Mover::Sales:
        return CalendarWords::tr("Sales only");
    }
    Q_UNREACHABLE();
}

/// The plan's quarters; the one that the entry names may be none of them any more.
ChosenField quarterField()
{
    return { u"entryRevenueQuarter"_s, CalendarWords::tr("For revenue of"),
        CalendarWords::tr("Change revenue quarter of %1"),
        [](const Plan &plan) {
            QStringList names { CalendarWords::tr("None named") };
            const auto quarters = fiscalQuarters(plan.settings);
            for (const FiscalQuarter &quarter : quarters)
                names << quarterLabel(quarter);
            return names;
        },
        [](const Entry &entry, const Plan &plan) {
            const auto quarters = fiscalQuarters(plan.settings);
            const auto at = std::find_if(quarters.begin(), quarters.end(),
                [&](const auto &one) { return one.period.contains(entry.revenueQuarter); });
            return at == quarters.end() ? 0 : int(at - quarters.begin()) + 1;
        },
        [](Entry entry, int index, const Plan &plan) {
            entry.revenueQuarter = fiscalQuarters(plan.settings).value(index - 1).period.start;
            return entry;
        } };
}

} // namespace

QList<TypedField> formFields()
{
    const auto names = [](const char *objectName, const QString &label, const QString &step) {
        return FieldNames { QString::fromLatin1(objectName), label, step };
    };
    return {
        textField(
            names("entryGoal", CalendarWords::tr("Goal"), CalendarWords::tr("Change goal of %1")),
            &Entry::goal),
        textField(names("entryMessaging", CalendarWords::tr("Messaging"),
                      CalendarWords::tr("Change messaging of %1")),
            &Entry::messaging),
        textField(names("entryMarketingOwner", CalendarWords::tr("In marketing"),
                      CalendarWords::tr("Change who answers for %1 in marketing")),
            &Entry::marketingOwner),
        textField(names("entrySalesOwner", CalendarWords::tr("In sales"),
                      CalendarWords::tr("Change who answers for %1 in sales")),
            &Entry::salesOwner),
        moneyField(names("entryCommitted", CalendarWords::tr("Committed"),
                       CalendarWords::tr("Change committed cost of %1")),
            &Entry::committed),
        moneyField(names("entrySpent", CalendarWords::tr("Spent"),
                       CalendarWords::tr("Change spent cost of %1")),
            &Entry::spent),
        durationField(names("entryBrief", CalendarWords::tr("Brief takes"),
                          CalendarWords::tr("Change briefing of %1")),
            &Entry::briefTime),
        durationField(names("entryBuild", CalendarWords::tr("Build takes"),
                          CalendarWords::tr("Change building of %1")),
            &Entry::buildTime),
        durationField(names("entryFollowUp", CalendarWords::tr("Follow-up takes"),
                          CalendarWords::tr("Change follow-up of %1")),
            &Entry::followUpTime),
        durationField(names("entryReview", CalendarWords::tr("Review takes"),
                          CalendarWords::tr("Change review of %1")),
            &Entry::reviewTime),
        dateField(names("entryLastOrder", CalendarWords::tr("Last order"),
                      CalendarWords::tr("Change last order date of %1")),
            &Entry::lastOrderDate),
        textField(names("entryPlace", CalendarWords::tr("Place"),
                      CalendarWords::tr("Change place of %1")),
            &Entry::place),
    };
}

QList<ChosenField> formChoices()
{
    return { enumField({ u"entryState"_s, CalendarWords::tr("State"),
                           CalendarWords::tr("Change state of %1") },
                 &Entry::state, stateName),
        quarterField(), repeatField(),
        rowField(
            { u"entryTeam"_s, CalendarWords::tr("Team"), CalendarWords::tr("Change team of %1") },
            CalendarWords::tr("None named"), &Plan::teams, &Entry::team),
        enumField({ u"entryMover"_s, CalendarWords::tr("Moved by"),
                      CalendarWords::tr("Change who moves %1") },
            &Entry::mover, moverName) };
}

} // namespace lockstep
