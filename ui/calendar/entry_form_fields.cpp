// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The fields of the form by which an entry is approved.
#include "app/calendar/fiscal.h"
#include "ui/calendar/entry_text.h"
#include "ui/calendar/field_makers.h"
#include "ui/calendar/leader_field.h"
#include "ui/calendar/product_field.h"
#include "ui/calendar/repeat_field.h"
#include "ui/calendar/when_fields.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

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
        [](const Plan &plan, const Entry &) {
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

ChosenField countingField()
{
    return { u"entryPhaseDays"_s, CalendarWords::tr("Phases count"),
        CalendarWords::tr("Change how phases of %1 count"),
        [](const Plan &, const Entry &) {
            return QStringList { CalendarWords::tr("Calendar days"),
                CalendarWords::tr("Working days") };
        },
        [](const Entry &entry, const Plan &) { return entry.inWorkingDays ? 1 : 0; },
        [](Entry entry, int index, const Plan &) {
            entry.inWorkingDays = index == 1;
            return entry;
        } };
}

/// Asked of one kind of entry, and wherever it is stated all the same.
TypedField onlyOf(EntryKind kind, TypedField field, bool (*isStated)(const Entry &))
{
    field.isAsked
        = [kind, isStated](const Entry &entry) { return entry.kind == kind || isStated(entry); };
    return field;
}

TypedField hinted(TypedField field, const QString &hint)
{
    field.hint = hint;
    return field;
}

FormPart approvalPart()
{
    return { CalendarWords::tr("Approval"),
        { hinted(textField({ u"entryGoal"_s, CalendarWords::tr("Goal"),
                               CalendarWords::tr("Change goal of %1") },
                     &Entry::goal),
              CalendarWords::tr("Which gap it closes")),
            hinted(textField({ u"entryMessaging"_s, CalendarWords::tr("Messaging"),
                                 CalendarWords::tr("Change messaging of %1") },
                       &Entry::messaging),
                CalendarWords::tr("What it says to them")) },
        { enumField({ u"entryState"_s, CalendarWords::tr("State"),
                        CalendarWords::tr("Change state of %1") },
              &Entry::state, stateName),
            enumField({ u"entryMover"_s, CalendarWords::tr("Moved by"),
                          CalendarWords::tr("Change who moves %1") },
                &Entry::mover, moverName) },
        {} };
}

FormPart moneyPart()
{
    return { CalendarWords::tr("Money and yield"),
        { hinted(curveField({ u"entryYield"_s, CalendarWords::tr("Comes in"),
                                CalendarWords::tr("Change yield curve of %1") },
                     &Entry::yieldCurve),
            CalendarWords::tr("All in its period; or so much in it; the month after; the next")) },
        {},
        { volumeEndField({ u"entryVolumeLow"_s, CalendarWords::tr("Volume, at least"),
                             CalendarWords::tr("Change least volume of %1") },
              &Entry::volumeLow),
            volumeEndField({ u"entryVolumeHigh"_s, CalendarWords::tr("Volume, at most"),
                               CalendarWords::tr("Change most volume of %1") },
                &Entry::volumeHigh),
            moneyField({ u"entryCommitted"_s, CalendarWords::tr("Committed"),
                           CalendarWords::tr("Change committed cost of %1") },
                &Entry::committed),
            moneyField({ u"entrySpent"_s, CalendarWords::tr("Spent"),
                           CalendarWords::tr("Change spent cost of %1") },
                &Entry::spent),
            textField({ u"entryCostCentre"_s, CalendarWords::tr("Cost centre"),
                          CalendarWords::tr("Change cost centre of %1") },
                &Entry::costCentre) } };
}

FormPart timePart()
{
    const auto phase = [](const QString &name, const QString &label, const QString &step,
                           Duration Entry::*member) {
        return durationField({ name, label, step }, member);
    };
    return { CalendarWords::tr("Time"), {},
        { quarterField(), repeatField(), leaderField(), countingField(), productField() },
        { phase(u"entryBrief"_s, CalendarWords::tr("Brief takes"),
              CalendarWords::tr("Change briefing of %1"), &Entry::briefTime),
            phase(u"entryBuild"_s, CalendarWords::tr("Build takes"),
                CalendarWords::tr("Change building of %1"), &Entry::buildTime),
            phase(u"entryFollowUp"_s, CalendarWords::tr("Follow-up takes"),
                CalendarWords::tr("Change follow-up of %1"), &Entry::followUpTime),
            phase(u"entryReview"_s, CalendarWords::tr("Review takes"),
                CalendarWords::tr("Change review of %1"), &Entry::reviewTime),
            onlyOf(EntryKind::PricePromotion,
                dateField({ u"entryLastOrder"_s, CalendarWords::tr("Last order"),
                              CalendarWords::tr("Change last order date of %1") },
                    &Entry::lastOrderDate),
                [](const Entry &entry) { return entry.lastOrderDate.isValid(); }),
            onlyOf(EntryKind::CloseOff,
                hinted(countField({ u"entryCloseOff"_s, CalendarWords::tr("From quarter's end"),
                                      CalendarWords::tr("Change close-off day of %1") },
                           &Entry::closeOffDays),
                    CalendarWords::tr("Working days")),
                [](const Entry &entry) { return entry.closeOffDays > 0; }) } };
}

TypedField mailField(const FieldNames &names, QString Entry::*member)
{
    return hinted(textField(names, member), u"anna@example.com"_s);
}

FormPart peoplePart()
{
    return { CalendarWords::tr("People and place"),
        { linesField({ u"entryLinks"_s, CalendarWords::tr("Links"),
                         CalendarWords::tr("Change links of %1") },
              &Entry::links),
            hinted(listField({ u"entryParticipants"_s, CalendarWords::tr("Also taking part"),
                                 CalendarWords::tr("Change who takes part in %1") },
                       &Entry::participants),
                CalendarWords::tr("Anna Berg <anna@example.com>; …")),
            hinted(listField({ u"entryCategories"_s, CalendarWords::tr("Categories"),
                                 CalendarWords::tr("Change categories of %1") },
                       &Entry::categories),
                CalendarWords::tr("Apart by semicolons")) },
        { rowField(
            { u"entryTeam"_s, CalendarWords::tr("Team"), CalendarWords::tr("Change team of %1") },
            CalendarWords::tr("None named"), &Plan::teams, &Entry::team) },
        { textField({ u"entryPlace"_s, CalendarWords::tr("Place"),
                        CalendarWords::tr("Change place of %1") },
              &Entry::place),
            textField({ u"entryMarketingOwner"_s, CalendarWords::tr("In marketing"),
                          CalendarWords::tr("Change who answers for %1 in marketing") },
                &Entry::marketingOwner),
            mailField({ u"entryMarketingMail"_s, CalendarWords::tr("Mail in marketing"),
                          CalendarWords::tr("Change marketing's address for %1") },
                &Entry::marketingMail),
            textField({ u"entrySalesOwner"_s, CalendarWords::tr("In sales"),
                          CalendarWords::tr("Change who answers for %1 in sales") },
                &Entry::salesOwner),
            mailField({ u"entrySalesMail"_s, CalendarWords::tr("Mail in sales"),
                          CalendarWords::tr("Change sales' address for %1") },
                &Entry::salesMail) } };
}

FormPart resultsPart()
{
    return { CalendarWords::tr("What it brought"), {}, {},
        { dateField({ u"entryReviewDate"_s, CalendarWords::tr("Reviewed on"),
                        CalendarWords::tr("Change review date of %1") },
            &Entry::reviewDate) } };
}

} // namespace

QList<FormPart> formParts()
{
    return { approvalPart(), moneyPart(), timePart(), whenPart(), peoplePart(), resultsPart() };
}

} // namespace lockstep
