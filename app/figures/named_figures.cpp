// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/named_figures.h"

#include "app/figures/check_figures.h"
#include "app/figures/day_line.h"
#include "app/figures/figure_list.h"
#include "app/figures/figure_names.h"
#include "app/figures/revenue_chain.h"
#include "app/figures/stage_nurture.h"
#include "app/figures/stage_totals.h"

#include <QStringBuilder>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// All streams, or those of one market or channel.
struct Group {
    QList<const StreamFigures *> streams;
    QString suffix; ///< of names: ".automotive"; empty for all
    QString label; ///< of labels: ", Automotive"
    Id<Market> market {}; ///< the one it is of
    Id<Channel> channel {};
};

/// What is the same for every group, made once.
struct Naming {
    const Plan &plan;
    const Figures &figures;
    QList<Stage> stages;
    QStringList keys; ///< of the stages: "mql"
    QStringList steps; ///< "MQL → SAL"
    struct Quarter {
        QString name; ///< "LatestDate.q1"
        QString label; ///< ": last day for Q1 FY27"
        QString nurturedName, nurturedLabel;
    };
    QList<Quarter> quarters;
};

Naming naming(const Plan &plan, const Figures &figures)
{
    Naming result { plan, figures, ordered(plan.stages), {}, {}, {} };
    result.keys = stageKeys(result.stages);
    for (qsizetype i = 0; i + 1 < result.stages.size(); ++i)
        result.steps.append(result.stages[i].name % u" → "_s % result.stages[i + 1].name);
    for (qsizetype i = 0; i < figures.quarters.size(); ++i) {
        const QString number = QString::number(i + 1), label = quarterLabel(figures.quarters[i]);
        result.quarters.append({ u"LatestDate.q"_s % number, u": last day for "_s % label,
            u"NurturedDate.q"_s % number, u": last day with nurturing for "_s % label });
    }
    return result;
}

Format formatOf(const Plan &plan)
{
    return { plan.settings.locale, plan.settings.currency };
}

Group allStreams(const Naming &naming)
{
    return { streamsOf(naming.figures, {}, {}), {}, {} };
}

/// Those of each market, then of each channel.
QList<Group> groups(const Naming &naming)
{
    UniqueSlugs slugs;
    QList<Group> result;
    for (const Market &market : ordered(naming.plan.markets)) {
        result.append({ streamsOf(naming.figures, market.id, {}),
            u'.' + slugs.take(market.name, u"market"_s), u", "_s + market.name, market.id, {} });
    }
    for (const Channel &channel : ordered(naming.plan.channels)) {
        result.append({ streamsOf(naming.figures, {}, channel.id),
            u'.' + slugs.take(channel.name, u"channel"_s), u", "_s + channel.name, {},
            channel.id });
    }
    return result;
}

void addVolumes(FigureList &list, const Naming &naming, const Group &group, qsizetype index,
    const StageTotals &totals, double shownNeed)
{
    const QString &stage = naming.stages[index].name;
    const auto name
        = [&](const QString &what) -> QString { return naming.keys[index] % what % group.suffix; };
    const auto label = [&](const QString &what) -> QString { return stage % what % group.label; };
    list.count(name(u"Need"_s), label(u" needed"_s), totals.need, shownNeed);
    list.count(name(u"Planned"_s), label(u" planned"_s), totals.planned);
    list.signedCount(
        name(u"Gap"_s), label(u" gap"_s), totals.planned - totals.need, totals.planned - shownNeed);
    list.exactCount(name(u"NeedPerMonth"_s), label(u" needed per month of the first year"_s),
        totals.need / kMonthsInYear, shownNeed / kMonthsInYear);
    list.money(name(u"Value"_s), label(u": revenue from one"_s),
        totals.need > 0 ? totals.needMinorUnits / totals.need : 0);
    const QList<LastDays> days = lastDays(naming.figures, group.streams, index);
    for (qsizetype i = 0; i < naming.quarters.size(); ++i) {
        const Naming::Quarter &of = naming.quarters[i];
        list.date(name(of.name), label(of.label), days[i].allStreams);
        list.date(name(of.nurturedName), label(of.nurturedLabel), days[i].nurtured);
    }
}

/// Only where somebody needs it.
void addNurture(FigureList &list, const Naming &naming, const Group &group, qsizetype index)
{
    const StageNurture nurture = stageNurture(naming.figures, group.streams, index);
    if (nurture.days <= 0)
        return;
    const auto name
        = [&](const QString &what) -> QString { return naming.keys[index] % what % group.suffix; };
    const auto label = [&](const QString &what) -> QString {
        return naming.stages[index].name % what % group.label;
    };
    list.share(name(u"NurtureShare"_s), label(u": need nurturing first"_s), nurture.share);
    list.days(name(u"NurtureTime"_s), label(u": nurturing takes"_s), nurture.days);
    list.count(name(u"InNurture"_s), label(u": in nurture, on average"_s), nurture.inYear);
}

void addStep(FigureList &list, const Naming &naming, const Group &group, qsizetype index,
    const StageTotals &totals)
{
    const auto name
        = [&](const QString &what) -> QString { return naming.keys[index] % what % group.suffix; };
    const auto label
        = [&](const QString &what) -> QString { return naming.steps[index] % what % group.label; };
    list.share(name(u"Rate"_s), label(u" rate"_s), totals.rate);
    list.days(name(u"Lag"_s), label(u" lag"_s), totals.lagDays);
    list.signedMoney(
        name(u"RateLever"_s), label(u" rate: 2 points more bring"_s), totals.twoPointsMinorUnits);
}

QList<StageTotals> totalsOf(const Naming &naming, const Group &group)
{
    QList<StageTotals> totals;
    for (qsizetype i = 0; i < naming.stages.size(); ++i)
        totals.append(
            stageTotals(naming.figures, group.streams, i, revenueSpan(naming.figures, -1)));
    return totals;
}

/// Every stage and step, then what they come to: the rate of the last step, the days of all.
void addFunnel(FigureList &list, const Naming &naming, const Group &group)
{
    double cycle = 0;
    StageTotals win;
    const QList<StageTotals> totals = totalsOf(naming, group);
    QList<double> needs;
    for (const StageTotals &stage : totals)
        needs.append(stage.need);
    needs = shownNeeds(naming.plan.settings, needs);
    for (qsizetype i = 0; i < naming.stages.size(); ++i) {
        list.about(naming.stages[i].id, group.market, group.channel);
        addVolumes(list, naming, group, i, totals[i], needs[i]);
        if (i == naming.steps.size())
            break;
        addStep(list, naming, group, i, totals[i]);
        if (totals[i].nurtureDays > 0)
            addNurture(list, naming, group, i);
        cycle += totals[i].lagDays;
        win = totals[i];
    }
    const qsizetype last = naming.steps.size() - 1;
    list.about(last >= 0 ? naming.stages[last].id : Id<Stage> {}, group.market, group.channel);
    list.share(u"winRate"_s % group.suffix, u"Win rate"_s % group.label, win.rate);
    list.signedMoney(u"winRateLever"_s % group.suffix,
        u"Win rate: 2 points more bring"_s % group.label, win.twoPointsMinorUnits);
    list.about({}, group.market, group.channel);
    list.days(u"cycle"_s % group.suffix, u"First stage to won"_s % group.label, cycle);
}

void addChain(FigureList &list, const Naming &naming, const Group &group)
{
    const RevenueChain chain = revenueChain(naming.plan, group.streams);
    const auto name = [&](const QString &what) -> QString { return what % group.suffix; };
    const auto label = [&](const QString &what) -> QString { return what % group.label; };
    list.money(
        name(u"marketingRevenueGoal"_s), label(u"Marketing's revenue goal"_s), chain.marketingGoal);
    const QList<double> whole = shownNeeds(naming.plan.settings, { chain.leads, chain.customers });
    list.count(
        name(u"customers"_s), label(u"Customers from marketing"_s), chain.customers, whole.last());
    list.count(name(u"leads"_s), label(u"Leads for them"_s), chain.leads, whole.first());
    list.share(
        name(u"marketingShare"_s), label(u"Marketing's share of revenue"_s), chain.marketingShare);
    list.money(name(u"dealSize"_s), label(u"Average deal"_s), chain.dealSize);
    list.money(name(u"customerValue"_s), label(u"Average deal with marketing's customers"_s),
        chain.customers > 0 ? chain.marketingGoal / chain.customers : chain.dealSize);
    list.share(name(u"closingRate"_s), label(u"Leads that become customers"_s), chain.closingRate);
}

/// Revenue of the first fiscal year.
void addRevenue(FigureList &list, const Group &group, double target, double planned)
{
    list.money(u"target"_s + group.suffix, u"Target"_s + group.label, target);
    list.money(u"planned"_s + group.suffix, u"Planned"_s + group.label, planned);
    list.signedMoney(u"gap"_s + group.suffix, u"Gap"_s + group.label, planned - target);
}

void addRevenueOf(FigureList &list, const Naming &naming, const Group &group)
{
    const Headline &headline = naming.figures.headline;
    if (group.suffix.isEmpty())
        return addRevenue(list, group, headline.targetMinorUnits, headline.plannedMinorUnits);
    double target = 0;
    double planned = 0;
    for (const StreamFigures *stream : group.streams) {
        target += inMonths(stream->targetRevenue, 0, kMonthsInYear);
        planned += inMonths(stream->plannedRevenue, 0, kMonthsInYear);
    }
    addRevenue(list, group, target, planned);
}

void addGroup(FigureList &list, const Naming &naming, const Group &group)
{
    list.about({}, group.market, group.channel);
    addRevenueOf(list, naming, group);
    addChain(list, naming, group);
    addFunnel(list, naming, group);
}

void addYear(FigureList &list, const Settings &settings)
{
    const int year = firstFiscalYear(settings);
    const Period period = fiscalYearPeriod(settings, year);
    list.year(u"fiscalYear"_s, u"First fiscal year"_s, year);
    list.date(u"fiscalYearStart"_s, u"Its first day"_s, period.start);
    list.date(u"fiscalYearEnd"_s, u"Its last day"_s, period.lastDay());
}

void addFollowUp(FigureList &list, const Plan &plan, const Figures &figures)
{
    const QList<TouchDue> &touches = figures.sampleLead;
    Duration cadence;
    if (!touches.isEmpty())
        cadence.minutes = sampleHandOff(plan.settings).secsTo(touches.last().due) / 60;
    list.duration(u"firstResponse"_s, u"First response within"_s, plan.settings.firstResponse);
    list.count(u"touches"_s, u"Touches"_s, static_cast<double>(touches.size()));
    list.duration(u"cadenceDays"_s, u"Hand-off to the last touch"_s, cadence);
}

} // namespace

QList<NamedFigure> funnelFigures(const Plan &plan, const Figures &figures)
{
    const Format format = formatOf(plan);
    FigureList list(format);
    const Naming names = naming(plan, figures);
    addYear(list, plan.settings);
    addGroup(list, names, allStreams(names));
    list.share(u"guessShare"_s, u"Share of the target that rests on guesses"_s,
        figures.headline.guessShare);
    addFollowUp(list, plan, figures);
    return list.take();
}

QList<NamedFigure> checkedFigures(const Plan &plan, const Figures &figures)
{
    const Format format = formatOf(plan);
    FigureList list(format);
    addCheckFigures(list, plan, figures);
    return list.take();
}

QList<NamedFigure> overlapFigures(const Plan &plan, const Figures &figures)
{
    const Format format = formatOf(plan);
    FigureList list(format);
    list.share(u"overlapOfUnion"_s, u"Accounts on both lists"_s, figures.overlap->shareOfUnion);
    list.share(u"overlapOfSales"_s, u"Sales' accounts that marketing reaches"_s,
        figures.overlap->shareOfSales);
    return list.take();
}

QList<NamedFigure> partFigures(const Plan &plan, const Figures &figures)
{
    const Format format = formatOf(plan);
    FigureList list(format);
    const Naming names = naming(plan, figures);
    for (const Group &group : groups(names))
        addGroup(list, names, group);
    return list.take();
}

QList<NamedFigure> agreementFigures(const Plan &plan, const Tally &tally)
{
    const Format format = formatOf(plan);
    FigureList list(format);
    list.count(u"agreed"_s, u"Items agreed by both sides"_s, tally.agreed);
    list.count(u"items"_s, u"Items to agree"_s, tally.items);
    list.count(u"disputed"_s, u"Items disputed"_s, tally.disputed);
    return list.take();
}

} // namespace lockstep
