// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/starter.h"

#include "app/base/format.h"
#include "app/plan/findings.h"
#include "app/plan/row_removal.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const auto kTogether = u"What we answer for together"_s;
const auto kLeads = u"Leads and follow-up"_s;
const auto kInStep = u"How we stay in step"_s;

int placeOfSection(const QString &title)
{
    return static_cast<int>(QStringList { kTogether, kLeads, kInStep }.indexOf(title));
}

auto clauseOn(const Plan &plan, const QString &topic)
{
    return std::find_if(plan.clauses.begin(), plan.clauses.end(),
        [&topic](const Clause &clause) { return clause.topic == topic; });
}

Id<ClauseSection> sectionFor(Plan &plan, const QString &title, QRandomGenerator &ids)
{
    for (const ClauseSection &section : std::as_const(plan.clauseSections)) {
        if (section.title == title)
            return section.id;
    }
    const ClauseSection section { newId<ClauseSection>(ids), placeOfSection(title), title };
    put(plan.clauseSections, section);
    return section.id;
}

/// `amount` of a currency with `from` decimals as it reads in one with `to`.
Money asRead(Money amount, int from, int to)
{
    for (; from < to; ++from)
        amount.minorUnits *= 10;
    for (; from > to; --from)
        amount.minorUnits = (amount.minorUnits + 5) / 10;
    return amount;
}

/// Calls `change` for every amount of `row`.
template <class Row, class Change> void changeMoney(Row &row, const Change &change)
{
    forEachField(row, [&change]<class Value>(const char *, Value &value) {
        if constexpr (std::is_same_v<Value, Money>)
            change(value);
        else if constexpr (HasFields<Value>)
            changeMoney(value, change);
    });
}

} // namespace

void putStarterStages(Plan &plan, QRandomGenerator &ids)
{
    plan.stages.clear();
    const auto add = [&](const QString &name, Side owner, const QString &definition,
                         const QString &exitCriteria) {
        put(plan.stages,
            { newId<Stage>(ids), nextPosition(plan.stages), name, owner, definition,
                exitCriteria });
    };
    add(u"Hit"_s, Side::Marketing, u"One delivered direct-marketing contact."_s,
        u"The person answers and gives contact details."_s);
    add(u"Inquiry"_s, Side::Marketing, u"A person acted and gave contact details; unqualified."_s,
        u"Passes the agreed bar of fit and engagement."_s);
    add(u"MQL"_s, Side::Marketing, u"Passes marketing's agreed bar of fit and engagement."_s,
        u"Sales accepts it for work, or rejects it for an agreed reason."_s);
    add(u"SAL"_s, Side::Sales, u"Sales has accepted it for work."_s,
        u"A conversation confirms need, budget, authority and time."_s);
    add(u"SQL"_s, Side::Sales, u"Qualified by sales, with expected value and close date."_s,
        u"The contract is signed."_s);
    add(u"Won"_s, Side::Sales, u"Closed with a contract."_s, {});
}

const QList<StarterClause> &starterClauses()
{
    static const QList<StarterClause> clauses {
        { kTogether, u"Target"_s, {}, {},
            u"Together we answer for {target} of revenue, which takes {wonNeed} won deals."_s,
            true },
        { kLeads, u"Quantity and answer"_s,
            u"Marketing hands over {mqlNeed} qualified leads that meet the agreed definition."_s,
            u"Sales makes its first attempt within {firstResponse} of the hand-off."_s, {}, true },
        { kLeads, u"Quality and persistence"_s,
            u"Every lead comes with its source, its history and what the person asked for."_s,
            u"Sales follows up with {touches} touches before it returns a lead to nurture."_s, {},
            true },
        { kLeads, u"What a qualified lead is"_s,
            u"Marketing hands over only people who fit the agreed profile and have shown interest."_s,
            u"Sales accepts every lead that meets the definition, and helps to sharpen it."_s, {},
            false },
        { kLeads, u"Leads that come back"_s,
            u"Marketing takes returned leads back into nurture, and reports what becomes of them."_s,
            u"Sales returns a lead with an agreed reason, at the latest {cadenceDays} after the hand-off."_s,
            {}, false },
        { kInStep, u"Reporting"_s,
            u"Marketing reports every week how many leads came from where."_s,
            u"Sales keeps stage, value and close date of every deal up to date, every week."_s, {},
            false },
        { kInStep, u"Review"_s, {}, {},
            u"Both leaders review plan and actuals every month, and how the partnership works every quarter."_s,
            true },
    };
    return clauses;
}

bool hasStarter(const Plan &plan, const StarterClause &starter)
{
    return clauseOn(plan, starter.topic) != plan.clauses.end();
}

Plan withStarter(Plan plan, const StarterClause &starter, QRandomGenerator &ids)
{
    if (hasStarter(plan, starter))
        return plan;
    Clause clause;
    clause.section = sectionFor(plan, starter.section, ids);
    clause.id = newId<Clause>(ids);
    clause.position = static_cast<int>(starterClauses().indexOf(starter));
    clause.topic = starter.topic;
    clause.marketingPromise = starter.marketingPromise;
    clause.salesPromise = starter.salesPromise;
    clause.sharedText = starter.sharedText;
    put(plan.clauses, clause);
    return plan;
}

Plan withoutStarter(Plan plan, const StarterClause &starter)
{
    const auto clause = clauseOn(plan, starter.topic);
    if (clause == plan.clauses.end())
        return plan;
    const Id<ClauseSection> section = clause->section;
    removeRows(plan, &Plan::clauses, { clause->id.value });
    const bool isUsed = std::any_of(plan.clauses.begin(), plan.clauses.end(),
        [section](const Clause &other) { return other.section == section; });
    if (!isUsed)
        removeRows(plan, &Plan::clauseSections, { section.value });
    return plan;
}

Result<Money> grown(Money last, Ratio growth)
{
    constexpr qint64 kWholePpm = 1'000'000;
    constexpr qint64 kMostPpm = 100 * kWholePpm;
    if (growth.ppm <= -kWholePpm || growth.ppm > kMostPpm)
        return fail(Fault::OutOfRange, u"growth"_s, u"over −100 %, up to 10,000 %"_s);
    // In two parts, because the product of the largest ones does not fit.
    const qint64 whole = last.minorUnits / kWholePpm;
    const qint64 rest = last.minorUnits % kWholePpm;
    const qint64 more
        = whole * growth.ppm + std::llround(static_cast<double>(rest) * growth.fraction());
    return last + Money { more };
}

Result<Plan> withCurrency(Plan plan, const QString &currency)
{
    const int from = Format(plan.settings.locale, plan.settings.currency).currencyDecimals();
    const int to = Format(plan.settings.locale, currency).currencyDecimals();
    const auto change = [from, to](Money &amount) { amount = asRead(amount, from, to); };
    plan.settings.currency = currency;
    changeMoney(plan.settings, change);
    forEachList(plan, [&change](const char *, auto &rows) {
        for (auto &row : rows)
            changeMoney(row, change);
    });
    return sound(std::move(plan));
}

} // namespace lockstep
