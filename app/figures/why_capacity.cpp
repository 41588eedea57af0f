// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Who can handle what comes: teams, and how many accounts a market has.
#include "app/figures/why_terms.h"

#include "app/figures/figure_names.h"
#include "app/plan/findings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The team that a figure's name ends in, as check figures number them.
const TeamFigures *teamOf(const WhyReader &reader, const QString &suffix)
{
    UniqueSlugs slugs;
    for (const TeamFigures &team : reader.figures.checks.teams) {
        const Team *row = find(reader.plan.teams, team.team);
        if (row && slugs.take(row->name, u"team"_s) == suffix)
            return &team;
    }
    return nullptr;
}

WhyTerm teamInput(const WhyReader &reader, const Team &team, const WhyTerm &term)
{
    return reader.input(term,
        { Place::Team, team.id.value, team.evidence,
            reader.accord(ItemKind::Team, team.id.value) });
}

Explanation handled(const WhyReader &reader, const Team &team, const TeamFigures &figures)
{
    WhyTerm tree = reader.count(phrase(QT_TRANSLATE_NOOP("Why", "a week")), figures.perWeek);
    if (team.headCount > 0)
        tree.children
            = { teamInput(reader, team,
                    reader.count(phrase(QT_TRANSLATE_NOOP("Why", "people")), team.headCount)),
                  times(teamInput(reader, team,
                      reader.count(phrase(QT_TRANSLATE_NOOP("Why", "one person handles a week")),
                          figures.perWeek / team.headCount))) };
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why", "%1 can handle %2 %3 a week at full strength."), team.name,
            reader.format.exactCount(figures.perWeek), stageName(reader.plan, figures.stage)),
        tree };
}

/// The week that takes the most people, going by what is planned.
const TeamWeek *fullestWeek(const TeamFigures &figures)
{
    const auto heads = [](const TeamWeek &week) {
        return week.canHandle > 0 ? week.planned * week.heads / week.canHandle : 0;
    };
    const auto at = std::max_element(figures.weeks.begin(), figures.weeks.end(),
        [&](const TeamWeek &a, const TeamWeek &b) { return heads(a) < heads(b); });
    return at == figures.weeks.end() ? nullptr : &*at;
}

/// Who counts at the stage and is no work there.
void noteSkipping(WhyTerm &to, const WhyReader &reader, const TeamFigures &figures)
{
    if (figures.skipShare > 0)
        to.children.append(beside(reader.share(
            phrase(QT_TRANSLATE_NOOP("Why", "of all who count as %1, never stand there"),
                stageName(reader.plan, figures.stage)),
            figures.skipShare)));
}

WhyTerm headsTerm(const WhyReader &reader, const TeamFigures &figures)
{
    WhyTerm tree = reader.count(
        phrase(QT_TRANSLATE_NOOP("Why", "people, exactly")), figures.planned.heads.exact);
    const TeamWeek *week = fullestWeek(figures);
    if (!week || week->planned <= 0 || tree.value <= 0)
        return tree;
    // What one person handles differs a little from week to week, as months do.
    tree.children = { reader.count(phrase(QT_TRANSLATE_NOOP("Why", "entrants around %1"),
                                       reader.format.date(week->period.start)),
                          week->planned),
        over(reader.count(phrase(QT_TRANSLATE_NOOP("Why", "that one person handles then")),
            week->planned / tree.value)) };
    noteSkipping(tree, reader, figures);
    return tree;
}

Explanation heads(const WhyReader &reader, const Team &team, const TeamFigures &figures)
{
    const WhyTerm exact = headsTerm(reader, figures);
    WhyTerm tree
        = reader.count(phrase(QT_TRANSLATE_NOOP("Why", "people")), figures.planned.heads.whole);
    tree.children = { exact };
    if (tree.value > exact.value)
        tree.children.append(plus(reader.count(
            phrase(QT_TRANSLATE_NOOP("Why", "to whole people")), tree.value - exact.value)));
    return { {},
        phrase(QT_TRANSLATE_NOOP(
                   "Why", "In the fullest week what is planned takes %1 people of %2, exactly %3."),
            reader.format.count(tree.value), team.name, reader.format.exactCount(exact.value)),
        tree };
}

Explanation broken(const WhyReader &reader, const Team &team, const TeamFigures &figures)
{
    const TeamWeek &week = figures.weeks[figures.planned.firstBreak];
    WhyTerm tree = reader.date(phrase(QT_TRANSLATE_NOOP("Why", "first week")), week.period.start);
    tree.children = { beside(reader.count(
                          phrase(QT_TRANSLATE_NOOP("Why", "planned in that week")), week.planned)),
        beside(teamInput(reader, team,
            reader.count(
                phrase(QT_TRANSLATE_NOOP("Why", "they can handle in it")), week.canHandle))) };
    noteSkipping(tree, reader, figures);
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why",
                   "From the week of %1 on %2 cannot handle what is planned: %3, and they can "
                   "handle %4."),
            tree.text, team.name, reader.format.exactCount(week.planned),
            reader.format.exactCount(week.canHandle)),
        tree };
}

Explained whyTeam(const WhyReader &reader, const NamedFigure &figure)
{
    const TeamFigures *team = teamOf(reader, figure.name.section(u'.', 1));
    const Team *row = team ? find(reader.plan.teams, team->team) : nullptr;
    if (!row)
        return std::nullopt;
    const QString what = figure.name.section(u'.', 0, 0);
    if (what == u"capacity")
        return handled(reader, *row, *team);
    if (what == u"headCountNeeded")
        return heads(reader, *row, *team);
    if (what == u"headCountExact") {
        Explanation exact = heads(reader, *row, *team);
        exact.tree = headsTerm(reader, *team);
        return exact;
    }
    if (what == u"capacityBreak" && team->planned.firstBreak >= 0)
        return broken(reader, *row, *team);
    return std::nullopt;
}

Explained whyAccounts(const WhyReader &reader, const NamedFigure &figure)
{
    const Market *market = find(reader.plan.markets, figure.market);
    if (!market || reader.stages.isEmpty() || !figure.name.startsWith(u"wonAccountsNeeded."))
        return std::nullopt;
    const WhyReader own(reader.plan, reader.figures, market->id, {});
    const WhyTerm deals = needTerm(own, own.stages.size() - 1);
    const double share = market->accountWinShare.ppm > 0 ? market->accountWinShare.fraction() : 1;
    WhyTerm tree = reader.count(figure.label, figure.value);
    tree.children = { deals,
        over(reader.input(
            reader.share(
                phrase(QT_TRANSLATE_NOOP("Why", "of the accounts approached can be won")), share),
            { Place::Market, market->id.value, {},
                reader.accord(ItemKind::Market, market->id.value) })) };
    if (const double more = tree.value - deals.value / share; more > 0)
        tree.children.append(
            plus(reader.count(phrase(QT_TRANSLATE_NOOP("Why", "to whole accounts")), more)));
    return Explanation { {},
        phrase(QT_TRANSLATE_NOOP("Why",
                   "%1 deals in %2, of which %3 of the accounts approached can be won, take %4 "
                   "accounts."),
            deals.text, market->name, reader.format.percent(share), figure.text),
        tree };
}

} // namespace

Explained whyCapacity(const WhyReader &reader, const NamedFigure &figure)
{
    const Explained team = whyTeam(reader, figure);
    return team ? team : whyAccounts(reader, figure);
}

} // namespace lockstep
