// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/plan_fields.h"

#include "app/calendar/day_edits.h"
#include "app/calendar/fiscal.h"
#include "app/funnel/funnel_edits.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct PlanFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(planFields)
};

PlanField textField(
    const QString &name, const QString &label, const QString &step, QString Settings::*member)
{
    return { name, label, step, [member](const Snapshot &s) { return s.plan.settings.*member; },
        [member](const Snapshot &s, const QString &typed) {
            auto settings = s.plan.settings;
            settings.*member = typed.trimmed();
            return setSettings(s.plan, settings);
        } };
}

PlanField fiscalYearField()
{
    return { u"fiscalYearField"_s, PlanFieldsWords::tr("Fiscal year starts in"),
        PlanFieldsWords::tr("Change start of fiscal year"),
        [](const Snapshot &s) { return s.format.monthAndYear(s.plan.settings.horizonStart); },
        [](const Snapshot &s, const QString &typed) -> Result<Plan> {
            auto date = s.format.parseDate(u"1 "_s + typed.trimmed());
            if (!date)
                date = s.format.parseDate(typed);
            if (!date)
                return fail(Fault::NotADate, typed);
            FiscalCalendar calendar = fiscalCalendar(s.plan.settings);
            calendar.firstMonth = *date;
            return setFiscalCalendar(s.plan, calendar); // targets and close-offs follow
        } };
}

PlanField horizonField()
{
    return { u"horizonField"_s, PlanFieldsWords::tr("Months planned"),
        PlanFieldsWords::tr("Change months planned"),
        [](const Snapshot &s) { return s.format.count(s.plan.settings.horizonMonths); },
        [](const Snapshot &s, const QString &typed) -> Result<Plan> {
            const auto months = s.format.parseCount(typed);
            if (!months)
                return fail(Fault::NotANumber, typed);
            auto settings = s.plan.settings;
            settings.horizonMonths
                = int(std::min<qint64>(*months, std::numeric_limits<int>::max()));
            return setSettings(s.plan, settings);
        } };
}

PlanField targetField()
{
    return { u"targetField"_s, PlanFieldsWords::tr("Revenue target of the first year"),
        PlanFieldsWords::tr("Change revenue target"),
        [](const Snapshot &s) {
            const int year = firstFiscalYear(s.plan.settings);
            for (const auto &target : s.plan.targets) {
                if (target.fiscalYear == year)
                    return s.format.money(target.revenue);
            }
            return QString();
        },
        [](const Snapshot &s, const QString &typed) -> Result<Plan> {
            const auto revenue = s.format.parseMoney(typed);
            if (!revenue)
                return fail(Fault::NotANumber, typed);
            return setTarget(s.plan, firstFiscalYear(s.plan.settings), *revenue,
                { EvidenceMark::Estimated, PlanFieldsWords::tr("said in the room") });
        } };
}

PlanField dealSizeField()
{
    return { u"dealSizeField"_s, PlanFieldsWords::tr("Deal size of new markets"),
        PlanFieldsWords::tr("Change deal size of new markets"),
        [](const Snapshot &s) { return s.format.money(s.plan.settings.dealSize); },
        [](const Snapshot &s, const QString &typed) -> Result<Plan> {
            const auto size = s.format.parseMoney(typed);
            if (!size)
                return fail(Fault::NotANumber, typed);
            auto settings = s.plan.settings;
            settings.dealSize = *size;
            return setSettings(s.plan, settings);
        } };
}

PlanField marketingShareField()
{
    return { u"marketingShareField"_s, PlanFieldsWords::tr("Marketing's share of revenue"),
        PlanFieldsWords::tr("Change marketing's share"),
        [](const Snapshot &s) {
            return s.format.percent(s.plan.settings.marketingShare.fraction());
        },
        [](const Snapshot &s, const QString &typed) -> Result<Plan> {
            const auto share = s.format.parsePercent(typed);
            if (!share)
                return fail(Fault::NotANumber, typed);
            return setMarketingShare(s.plan, *share);
        } };
}

} // namespace

QList<PlanField> planFields()
{
    return { textField(u"companyField"_s, PlanFieldsWords::tr("Company"),
                 PlanFieldsWords::tr("Change company"), &Settings::company),
        textField(u"titleField"_s, PlanFieldsWords::tr("Title of the plan"),
            PlanFieldsWords::tr("Change title of the plan"), &Settings::title),
        textField(u"marketingLeaderField"_s, PlanFieldsWords::tr("Marketing leader"),
            PlanFieldsWords::tr("Change marketing leader"), &Settings::marketingLeader),
        textField(u"marketingMailField"_s, PlanFieldsWords::tr("Marketing leader's mail"),
            PlanFieldsWords::tr("Change marketing leader's mail"), &Settings::marketingMail),
        textField(u"salesLeaderField"_s, PlanFieldsWords::tr("Sales leader"),
            PlanFieldsWords::tr("Change sales leader"), &Settings::salesLeader),
        textField(u"salesMailField"_s, PlanFieldsWords::tr("Sales leader's mail"),
            PlanFieldsWords::tr("Change sales leader's mail"), &Settings::salesMail),
        targetField(), marketingShareField(), dealSizeField(), fiscalYearField(), horizonField(),
        textField(u"currencyField"_s, PlanFieldsWords::tr("Currency"),
            PlanFieldsWords::tr("Change currency"), &Settings::currency) };
}

} // namespace lockstep
