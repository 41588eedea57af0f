// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sla/clause_link.h"

namespace lockstep {

namespace {

template <class Noun> bool isOther(Id<Noun> about, Id<Noun> selected)
{
    return !about.isNull() && !selected.isNull() && about != selected;
}

template <class Noun> bool isSame(Id<Noun> about, Id<Noun> selected)
{
    return !about.isNull() && about == selected;
}

ClauseLink figureLink(const NamedFigure &figure, const Selection &scope)
{
    if (isOther(figure.market, scope.market) || isOther(figure.channel, scope.channel))
        return ClauseLink::Elsewhere;
    const bool isShown = isSame(figure.stage, scope.stage) || isSame(figure.market, scope.market)
        || isSame(figure.channel, scope.channel);
    return isShown ? ClauseLink::Shown : ClauseLink::None;
}

} // namespace

ClauseLink clauseLink(const ClauseFigures &clause, const Figures &figures, const Selection &scope)
{
    if (scope.stage.isNull() && scope.market.isNull() && scope.channel.isNull())
        return ClauseLink::None;
    auto link = ClauseLink::None;
    for (const LiveText *text : { &clause.marketing, &clause.sales, &clause.shared }) {
        for (const LiveText::Part &part : text->parts) {
            const NamedFigure *figure
                = part.figure.isEmpty() ? nullptr : namedFigure(figures, part.figure);
            const auto one = figure != nullptr ? figureLink(*figure, scope) : ClauseLink::None;
            if (one == ClauseLink::Shown)
                return one;
            if (one == ClauseLink::Elsewhere)
                link = one;
        }
    }
    return link;
}

} // namespace lockstep
