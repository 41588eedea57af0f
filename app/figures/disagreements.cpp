// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/disagreements.h"

#include <cmath>
#include <map>
#include <tuple>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Views {
    const Opinion *marketing = nullptr;
    const Opinion *sales = nullptr;
};

using ViewsByPlace = std::map<std::tuple<QString, qint64, QString>, Views>;

ViewsByPlace viewsByPlace(const Plan &plan)
{
    ViewsByPlace views;
    for (const Opinion &opinion : plan.opinions) {
        Views &at = views[{ opinion.table, opinion.row, opinion.field }];
        (opinion.side == Side::Marketing ? at.marketing : at.sales) = &opinion;
    }
    return views;
}

std::optional<ItemKind> itemKindOf(const QString &table)
{
    static const QHash<QString, ItemKind> kinds { { u"targets"_s, ItemKind::Target },
        { u"markets"_s, ItemKind::Market }, { u"streams"_s, ItemKind::Stream },
        { u"steps"_s, ItemKind::Step }, { u"entries"_s, ItemKind::Entry },
        { u"bridgeRows"_s, ItemKind::BridgeRow },
        { u"openingPipeline"_s, ItemKind::OpeningPipeline }, { u"teams"_s, ItemKind::Team } };
    const auto kind = kinds.constFind(table);
    return kind == kinds.constEnd() ? std::nullopt : std::optional(*kind);
}

void priceView(ViewRevenue &view, const Plan &plan, const Figures &known, const InputPlace &place)
{
    const auto evidence = inputAt(plan, place)->evidence;
    const auto changed = withInput(plan, place, view.value, evidence);
    if (!changed) {
        view.problem = changed.error();
        return;
    }
    const Figures all = figures(*changed, plan, known);
    for (const QuarterFigures &quarter : all.quarterRevenue) {
        view.plannedMinorUnits += quarter.plannedMinorUnits;
        view.targetMinorUnits += quarter.targetMinorUnits;
    }
}

} // namespace

double Disagreement::price() const
{
    if (marketing.problem || sales.problem)
        return 0;
    return std::max(std::abs(marketing.plannedMinorUnits - sales.plannedMinorUnits),
        std::abs(marketing.targetMinorUnits - sales.targetMinorUnits));
}

bool Disagreement::hasView(Side side) const
{
    return planned == (side == Side::Marketing ? marketing : sales).value;
}

bool Disagreement::isSameDispute(const Disagreement &other) const
{
    return place == other.place && marketing.value == other.marketing.value
        && sales.value == other.sales.value;
}

QList<Disagreement> unpriced(const Plan &plan, const Figures &known)
{
    QList<Disagreement> all;
    for (const auto &[where, views] : viewsByPlace(plan)) {
        const auto &[table, row, field] = where;
        const InputPlace place { table, row, field };
        const auto input = inputAt(plan, place);
        if (!input || !views.marketing || !views.sales
            || views.marketing->value == views.sales->value)
            continue;
        const std::optional<ItemKind> kind = itemKindOf(table);
        const Standing *said = kind ? standing(known, *kind, row) : nullptr;
        // What is no item, as the rate of a stream that takes another one's, counts for nothing.
        if (kind && (!said || said->isAgreed()))
            continue;
        all.append({ place, placeName(plan, place), input->unit, input->value, kind, row,
            { views.marketing->value, views.marketing->reason, {} },
            { views.sales->value, views.sales->reason, {} }, false });
    }
    return all;
}

QList<Disagreement> priced(QList<Disagreement> all, const Plan &plan, const Figures &known,
    const std::atomic_bool &isCancelled)
{
    for (Disagreement &one : all) {
        for (ViewRevenue *view : { &one.marketing, &one.sales }) {
            if (isCancelled)
                return {};
            priceView(*view, plan, known, one.place);
        }
        one.isPriced = true;
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Disagreement &a, const Disagreement &b) { return a.price() > b.price(); });
    return all;
}

QList<Disagreement> disagreements(const Plan &plan, const Figures &known)
{
    const std::atomic_bool isCancelled = false;
    return priced(unpriced(plan, known), plan, known, isCancelled);
}

} // namespace lockstep
