// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/new_plan.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Settings newSettings(QDate today)
{
    Settings settings;
    const QDate january(today.year(), 1, 1);
    settings.horizonStart = today > january ? january.addYears(1) : january;
    settings.title
        = u"FY%1 joint plan"_s.arg(settings.horizonStart.year() % 100, 2, 10, QChar(u'0'));
    return settings;
}

void addStages(Plan &plan, QRandomGenerator &ids)
{
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

void addTouches(Plan &plan, QRandomGenerator &ids)
{
    const auto add = [&](TouchKind kind, Duration offset, const QString &text) {
        put(plan.touches, { newId<Touch>(ids), nextPosition(plan.touches), kind, offset, text });
    };
    const auto days = [](qint64 count) { return Duration { count * kMinutesPerDay }; };
    add(TouchKind::Call, { 10 }, u"First call; if nobody answers, leave a voicemail."_s);
    add(TouchKind::Voicemail, { 10 }, u"Who we are, why we call, when we call again."_s);
    add(TouchKind::Mail, { 10 }, u"Mail at once, with what the person asked for."_s);
    add(TouchKind::Call, days(1), u"Call the next day."_s);
    add(TouchKind::Mail, days(1), u"Mail after the call."_s);
    add(TouchKind::Call, days(2), u"Call after two days."_s);
    add(TouchKind::Mail, days(3), u"Mail after three days."_s);
    add(TouchKind::Call, days(5), u"Last call, after five days."_s);
}

/// Adds the sections of a starting agreement and their clauses.
class AgreementStarter {
public:
    AgreementStarter(Plan &plan, QRandomGenerator &ids)
        : m_plan(plan)
        , m_ids(ids)
    {
    }

    void section(const QString &title)
    {
        m_section = newId<ClauseSection>(m_ids);
        put(m_plan.clauseSections, { m_section, nextPosition(m_plan.clauseSections), title });
    }
    void pair(const QString &topic, const QString &marketing, const QString &sales)
    {
        add(topic, marketing, sales, {});
    }
    void shared(const QString &topic, const QString &text) { add(topic, {}, {}, text); }

private:
    void add(
        const QString &topic, const QString &marketing, const QString &sales, const QString &shared)
    {
        put(m_plan.clauses,
            { newId<Clause>(m_ids), m_section, nextPosition(m_plan.clauses), topic, marketing,
                sales, shared });
    }

    Plan &m_plan;
    QRandomGenerator &m_ids;
    Id<ClauseSection> m_section;
};

void addAgreement(Plan &plan, QRandomGenerator &ids)
{
    AgreementStarter agreement(plan, ids);
    agreement.section(u"What we answer for together"_s);
    agreement.shared(u"Target"_s,
        u"Together we answer for {target} of revenue, which takes {wonNeed} won deals."_s);
    agreement.section(u"Leads and follow-up"_s);
    agreement.pair(u"Quantity and answer"_s,
        u"Marketing hands over {mqlNeed} qualified leads that meet the agreed definition."_s,
        u"Sales makes its first attempt within {firstResponse} of the hand-off."_s);
    agreement.pair(u"Quality and persistence"_s,
        u"Every lead comes with its source, its history and what the person asked for."_s,
        u"Sales follows up with {touches} touches before it returns a lead to nurture."_s);
    agreement.section(u"How we stay in step"_s);
    agreement.shared(u"Review"_s,
        u"Both leaders review plan and actuals every month, and how the partnership works every quarter."_s);
}

} // namespace

Plan newPlan(QDate today, QRandomGenerator &ids)
{
    Plan plan;
    plan.settings = newSettings(today);
    addStages(plan, ids);
    addTouches(plan, ids);
    addAgreement(plan, ids);
    return plan;
}

} // namespace lockstep
