// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/scope.h"

#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

constexpr double kFadedShare = 0.35; ///< of the colour that is left
constexpr double kFadedContrast = 3.0;

template <class Noun> void add(QSet<Id<Noun>> &set, Id<Noun> id)
{
    if (!id.isNull())
        set.insert(id);
}

template <class Noun> bool holds(const QSet<Id<Noun>> &set, Id<Noun> id)
{
    return set.isEmpty() || id.isNull() || set.contains(id);
}

/// A clause is about what the figures that it shows are about.
void addClause(Scope &scope, const Figures &figures, Id<Clause> id)
{
    if (id.isNull())
        return;
    for (const auto &clause : figures.clauses) {
        if (clause.clause != id)
            continue;
        for (const auto *text : { &clause.marketing, &clause.sales, &clause.shared }) {
            for (const auto &part : text->parts) {
                const auto *figure
                    = part.figure.isEmpty() ? nullptr : namedFigure(figures, part.figure);
                if (!figure)
                    continue;
                add(scope.stages, figure->stage);
                add(scope.markets, figure->market);
                add(scope.channels, figure->channel);
            }
        }
    }
}

} // namespace

bool Scope::isAll() const
{
    return *this == Scope {};
}

bool Scope::has(Id<Stage> stage) const
{
    return holds(stages, stage);
}

bool Scope::has(Id<Market> market) const
{
    return holds(markets, market);
}

bool Scope::has(Id<Channel> channel) const
{
    return holds(channels, channel);
}

Scope scopeOf(const Plan &plan, const Figures &figures, const Selection &selection)
{
    const auto narrowed = withEntry(plan, selection);
    Scope scope;
    scope.quarter = narrowed.quarter;
    add(scope.stages, narrowed.stage);
    add(scope.markets, narrowed.market);
    add(scope.channels, narrowed.channel);
    // What is selected beside a clause says what it is about; the clause alone, its figures.
    if (scope.isAll())
        addClause(scope, figures, selection.clause);
    return scope;
}

QColor faded(const QColor &colour, const Style &style)
{
    // What reads on the surface of what is selected reads on all of them.
    const auto &c = style.colours();
    return readable(blended(colour, c.paper, kFadedShare), c.selected, colour, kFadedContrast);
}

QColor fadedFill(const QColor &colour, const Style &style)
{
    return blended(colour, style.colours().paper, kFadedShare);
}

} // namespace lockstep
