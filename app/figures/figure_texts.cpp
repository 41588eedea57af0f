// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What people read: named figures, clauses with figures in them, standings of what they agreed to.
#include "app/figures/figure_parts.h"
#include "app/figures/named_figures.h"

#include <QHash>
#include <QStringBuilder>
#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

using NamedFigures = LateList<NamedFigure>;

const NamedFigure *found(const NamedFigures &figures, const QString &name)
{
    const auto at = std::find_if(figures.begin(), figures.end(),
        [&](const NamedFigure &figure) { return figure.name == name; });
    return at == figures.end() ? nullptr : &*at;
}

using TextsByName = QHash<QString, QString>;

TextsByName textsOf(const NamedFigures &figures)
{
    TextsByName texts;
    texts.reserve(figures.size());
    for (const NamedFigure &figure : figures)
        texts.insert(figure.name, figure.text);
    return texts;
}

/// Looks among the whole funnel's first: most names are of those, and the others take longer.
std::optional<QString> textOf(const std::array<Late<TextsByName>, 4> &groups, const QString &name)
{
    for (const Late<TextsByName> &texts : groups) {
        if (const auto text = texts->constFind(name); text != texts->constEnd())
            return *text;
    }
    return std::nullopt;
}

bool isStanding(const QString &name)
{
    return name == u"agreed" || name == u"items" || name == u"disputed";
}

/// Clauses as far as seals cover them. How many items are agreed is left out, or agreeing to the
/// clause that says so would void the agreement.
QList<ClauseFigures> sealedClauses(const Plan &plan, const FigureText &value)
{
    const FigureText sealed = [&](const QString &name) {
        return isStanding(name) ? std::optional(u'{' + name + u'}') : value(name);
    };
    QList<ClauseFigures> clauses;
    clauses.reserve(plan.clauses.size());
    for (const Clause &clause : plan.clauses)
        clauses.append(clauseFigures(clause, sealed));
    return clauses;
}

void fillStanding(LiveText &text, const NamedFigures &agreement)
{
    const auto says = [](const LiveText::Part &part) { return isStanding(part.figure); };
    if (std::none_of(text.parts.cbegin(), text.parts.cend(), says))
        return;
    for (LiveText::Part &part : text.parts) {
        if (says(part))
            part.text = found(agreement, part.figure)->text;
    }
}

/// With how many items are agreed.
QList<ClauseFigures> filled(QList<ClauseFigures> clauses, const NamedFigures &agreement)
{
    for (ClauseFigures &clause : clauses) {
        for (LiveText *text : { &clause.marketing, &clause.sales, &clause.shared })
            fillStanding(*text, agreement);
    }
    return clauses;
}

/// `clauses`: all, by id.
QString sealedText(const Clause &clause, const QList<ClauseFigures> &clauses)
{
    const ClauseFigures &figures = *std::lower_bound(clauses.begin(), clauses.end(), clause.id,
        [](const ClauseFigures &one, Id<Clause> id) { return one.clause < id; });
    QString lines = u"topic: "_s + clause.topic;
    const auto add = [&lines](QStringView label, const LiveText &text) {
        if (!text.parts.isEmpty())
            lines = lines % label % text.plain().simplified();
    };
    add(u"\nmarketing: ", figures.marketing);
    add(u"\nsales: ", figures.sales);
    add(u"\nshared: ", figures.shared);
    return lines;
}

/// Standings that were worked out need no second reading where rows are the same.
struct KnownStandings {
    Plan plan;
    QList<Standing> standings;
    std::optional<ChangedRows> changed; ///< where nothing else differs
};

std::optional<KnownStandings> knownStandings(const Plan &plan, const Known *known)
{
    if (!known || !known->figures.standings.isKnown())
        return std::nullopt;
    constexpr qsizetype kFew = 50; // each is brought to its place by itself
    KnownStandings result { known->plan, *known->figures.standings, {} };
    if (known->changedSteps && isTheSameButSteps(plan, known->plan))
        result.changed = ChangedRows { *known->changedSteps, {} };
    else if (known->movedEntries && known->movedEntries->size() <= kFew)
        result.changed = ChangedRows { {}, *known->movedEntries };
    return result;
}

QList<Standing> standingsOf(const Plan &plan, const ClauseText &text, const ClauseTextIn &inOther,
    const std::optional<KnownStandings> &before)
{
    if (!before)
        return standings(plan, items(plan, text), inOther);
    if (before->changed)
        return standings(plan, text, before->standings, *before->changed, inOther);
    return standings(plan, items(plan, text, { before->plan, before->standings }), inOther);
}

StandingRows rowsOf(const QList<Standing> &standings)
{
    StandingRows rows;
    rows.reserve(standings.size());
    for (qsizetype row = 0; row < standings.size(); ++row)
        rows.insert({ int(standings[row].item.kind), standings[row].item.id }, row);
    return rows;
}

Tally tallyOf(const QList<Standing> &standings)
{
    Tally tally;
    tally.items = static_cast<int>(standings.size());
    for (const Standing &standing : standings) {
        tally.agreed += standing.isAgreed() ? 1 : 0;
        tally.disputed += standing.isDisputed() ? 1 : 0;
    }
    return tally;
}

/// Nobody says a word about a rate in the hand: agreement stays as it is until it is let go.
bool hasKnownAgreement(const Plan &plan, const Known *known)
{
    return known && known->isOfCommitted && known->changedSteps
        && isTheSameButSteps(plan, known->plan);
}

template <class Make> auto late(Make make)
{
    return Late<std::invoke_result_t<Make>>::of(std::move(make));
}

/// Named figures of the whole plan, by what they take to work out.
struct NamedGroups {
    NamedFigures funnel;
    NamedFigures checked;
    NamedFigures overlap;
    NamedFigures parts;
};

/// What has no figures has no names for them. Numbers are copied, that is, shared.
NamedGroups namedGroups(const Plan &plan, const Figures &numbers)
{
    if (numbers.monthStarts.isEmpty())
        return {};
    return { late([plan, numbers] { return funnelFigures(plan, numbers); }),
        late([plan, numbers] { return checkedFigures(plan, numbers); }),
        late([plan, numbers] { return overlapFigures(plan, numbers); }),
        late([plan, numbers] { return partFigures(plan, numbers); }) };
}

FigureText figureText(const NamedGroups &of)
{
    const auto texts
        = [](const NamedFigures &some) { return late([some] { return textsOf(some); }); };
    return [groups = std::array { texts(of.funnel), texts(of.overlap), texts(of.checked),
                texts(of.parts) }](const QString &name) { return textOf(groups, name); };
}

ClauseTextIn clausesIn(const Plan &plan, const Figures &numbers)
{
    return [plan, numbers](const QString &locale) -> ClauseText {
        Plan other = plan;
        other.settings.locale = locale;
        const auto sealed = sealedClauses(other, figureText(namedGroups(other, numbers)));
        return [sealed](const Clause &clause) { return sealedText(clause, sealed); };
    };
}

} // namespace

void addTexts(Figures &to, const Plan &plan, const Known *known)
{
    const Figures numbers = to;
    const NamedGroups named = namedGroups(plan, numbers);
    const auto before = knownStandings(plan, known);
    const auto sealed
        = late([plan, value = figureText(named)] { return sealedClauses(plan, value); });
    to.standings = late([plan, numbers, sealed, before] {
        return standingsOf(
            plan, [&](const Clause &clause) { return sealedText(clause, sealed); },
            clausesIn(plan, numbers), before);
    });
    // Where only steps differ, each stands where it stood.
    const bool hasSamePlaces = before && before->changed && before->changed->entries.isEmpty();
    to.standingRows = hasSamePlaces ? known->figures.standingRows
                                    : late([all = to.standings] { return rowsOf(all); });
    to.tally = late([all = to.standings] { return tallyOf(all); });
    if (hasKnownAgreement(plan, known)) {
        to.standings = known->figures.standings;
        to.standingRows = known->figures.standingRows;
        to.tally = known->figures.tally;
    }
    if (numbers.monthStarts.isEmpty())
        return;
    to.overall = late([named] { return *named.funnel + *named.checked + *named.overlap; });
    to.named = late([plan, overall = to.overall, parts = named.parts, tally = to.tally] {
        return *overall + *parts + agreementFigures(plan, tally);
    });
    to.clauses = late([plan, sealed, tally = to.tally] {
        return filled(*sealed, agreementFigures(plan, tally));
    });
}

ClauseFigures clauseFigures(const Clause &clause, const FigureText &value)
{
    return { clause.id, liveText(clause.marketingPromise, value),
        liveText(clause.salesPromise, value), liveText(clause.sharedText, value) };
}

const NamedFigure *namedFigure(const Figures &figures, const QString &name)
{
    const NamedFigure *figure = found(figures.overall, name);
    return figure ? figure : found(figures.named, name);
}

const Standing *standing(const Figures &figures, ItemKind kind, qint64 id)
{
    const qsizetype row = figures.standingRows->value({ int(kind), id }, -1);
    return row < 0 ? nullptr : &figures.standings[row];
}

} // namespace lockstep
