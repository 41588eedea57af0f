// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/look_back.h"

#include "app/base/format.h"
#include "app/evidence/heat_table.h"
#include "app/evidence/measured_money.h"
#include "app/evidence/plan_link.h"
#include "app/evidence/take_measured.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/row_removal.h"
#include "app/plan/title_words.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const PastEffort *effortNamed(const Plan &plan, PastKind kind, const QString &name)
{
    const QString plain = plainTitle(name);
    const auto found = std::find_if(plan.pastEfforts.begin(), plan.pastEfforts.end(),
        [&](const PastEffort &one) { return one.kind == kind && plainTitle(one.name) == plain; });
    return found == plan.pastEfforts.end() ? nullptr : &*found;
}

/// What the line says behind its last comma or colon, where that is an amount.
std::optional<Money> amountBehind(const QString &line, qsizetype sign, const Format &format)
{
    if (sign <= 0)
        return std::nullopt;
    const auto amount = format.parseMoney(line.sliced(sign + 1).trimmed());
    return amount && amount->minorUnits >= 0 ? amount : std::nullopt;
}

void splitLine(const QString &line, PastEffort &effort, const Format &format)
{
    effort.name = line.simplified();
    // "Expo 1,200" has no amount, and "1,2 M" a comma of its own: the first sign outside numbers
    // behind which an amount stands counts.
    for (qsizetype at = 1; at < line.size(); ++at) {
        const bool isInNumber
            = line[at - 1].isDigit() && at + 1 < line.size() && line[at + 1].isDigit();
        if ((line[at] != u',' && line[at] != u';' && line[at] != u':') || isInNumber)
            continue;
        if (const auto amount = amountBehind(line, at, format)) {
            effort.name = line.first(at).simplified();
            effort.revenue = *amount;
            return;
        }
    }
}

bool bringsMore(const EvidenceSlice &a, const EvidenceSlice &b)
{
    return std::tuple(a.deals.sum, a.reached.last(), a.reached.first())
        > std::tuple(b.deals.sum, b.reached.last(), b.reached.first());
}

/// Those that brought most first.
QList<EvidenceSlice> namedSlices(const Measurement &measurement, Dimension dimension)
{
    auto slices = breakdownBy(measurement, { dimension })->slices;
    slices.removeIf([](const EvidenceSlice &slice) { return slice.names.first() == kNoName; });
    std::stable_sort(slices.begin(), slices.end(), &bringsMore);
    return slices;
}

PastEffort newCard(const Plan &plan, PastKind kind, const QString &name, QRandomGenerator &ids)
{
    PastEffort effort;
    effort.id = newId<PastEffort>(ids);
    effort.position = nextPosition(plan.pastEfforts);
    effort.kind = kind;
    effort.name = name;
    return effort;
}

/// What the export does not tell stays as it was.
void bringMeasured(PastEffort &effort, const EvidenceSlice &slice, const Measurement &measurement,
    const MeasuredMoney &money)
{
    const bool lacksAmounts
        = measurement.knowsWins && slice.reached.last() > 0 && slice.deals.cases == 0;
    if (money.isKnown() && !lacksAmounts)
        effort.revenue = money.of(slice.deals);
    effort.leads = slice.reached.first();
    if (measurement.knowsWins)
        effort.won = slice.reached.last();
}

/// Cards of an earlier look at the same export, which none of its parts is called as.
QList<PastEffort> cardsNotNamed(const Plan &plan, const Measurement &measurement, PastKind kind,
    const QList<EvidenceSlice> &slices)
{
    QSet<QString> named;
    for (const auto &slice : slices)
        named.insert(plainTitle(slice.names.first()));
    const auto files = measurement.files.join(u" + "_s);
    auto cards = plan.pastEfforts;
    cards.removeIf([&](const PastEffort &effort) {
        const auto *study = find(plan.studies, effort.study);
        const bool isOfThese = effort.kind == kind && study && isSameExport(study->files, files);
        return !isOfThese || named.contains(plainTitle(effort.name));
    });
    return cards;
}

/// Which card is a part's that has none of its name, where somebody gave one another name and the
/// same export is measured again: the only one that says what this part and no other one says. By
/// the parts' names.
QHash<QString, Id<PastEffort>> renamedCards(const Plan &plan, const QList<PastEffort> &cards,
    const QList<EvidenceSlice> &slices, const Measurement &measurement, Id<Study> study)
{
    const MeasuredMoney money(plan, measurement);
    QHash<QString, QList<Id<PastEffort>>> cardsOf;
    QHash<Id<PastEffort>, int> timesFound;
    for (const auto &slice : slices) {
        const auto &name = slice.names.first();
        for (const auto &card : cards) {
            auto again = card;
            bringMeasured(again, slice, measurement, money);
            if (card.study != study || again != card || effortNamed(plan, card.kind, name))
                continue;
            cardsOf[name] += card.id;
            ++timesFound[card.id];
        }
    }
    QHash<QString, Id<PastEffort>> only;
    for (auto found = cardsOf.cbegin(); found != cardsOf.cend(); ++found) {
        if (found->size() == 1 && timesFound.value(found->first()) == 1)
            only.insert(found.key(), found->first());
    }
    return only;
}

QStringList namesWithout(const QList<PastEffort> &cards, const QList<Id<PastEffort>> &known)
{
    QStringList names;
    for (const auto &card : cards)
        names += known.contains(card.id) ? QStringList() : QStringList { card.name };
    return names;
}

Failure lacksDimension(const Measurement &measurement, PastKind kind)
{
    return fail(Fault::NoUsableColumn, measurement.files.join(u" + "_s),
        u"looked for: %1"_s.arg(
            kind == PastKind::Campaign ? u"campaign"_s : u"channel or source"_s));
}

} // namespace

QList<VerdictPile> verdictPiles(const Plan &plan, PastKind kind)
{
    QList<VerdictPile> piles;
    for (const Verdict verdict : kVerdicts)
        piles += VerdictPile { verdict, {}, {}, {}, 0, 0, 0 };
    double all = 0;
    const auto efforts = ordered(plan.pastEfforts);
    for (const auto &effort : efforts) {
        if (effort.kind != kind)
            continue;
        auto &pile = piles[static_cast<qsizetype>(effort.verdict)];
        pile.efforts += effort;
        pile.revenue = pile.revenue + effort.revenue;
        pile.cost = pile.cost + effort.cost;
        pile.leads += effort.leads;
        pile.won += effort.won;
        all += static_cast<double>(effort.revenue.minorUnits);
    }
    for (auto &pile : piles) {
        std::stable_sort(pile.efforts.begin(), pile.efforts.end(),
            [](const PastEffort &a, const PastEffort &b) { return a.revenue > b.revenue; });
        pile.revenueShare = all > 0 ? static_cast<double>(pile.revenue.minorUnits) / all : 0;
    }
    return piles;
}

std::optional<double> returnOnCost(const PastEffort &effort)
{
    if (effort.cost.minorUnits <= 0)
        return std::nullopt;
    const auto cost = static_cast<double>(effort.cost.minorUnits);
    return (static_cast<double>(effort.revenue.minorUnits) - cost) / cost;
}

Result<Plan> putEffort(Plan plan, PastEffort effort)
{
    effort.name = effort.name.simplified();
    if (effort.name.isEmpty())
        return fail(Fault::Empty, u"name"_s);
    const PastEffort *other = effortNamed(plan, effort.kind, effort.name);
    if (other && other->id != effort.id)
        return fail(Fault::Duplicate, effort.name);
    if (effort.kind == PastKind::Channel)
        effort.channel = channelNamed(plan, effort.name);
    put(plan.pastEfforts, std::move(effort));
    return sound(std::move(plan));
}

Result<Plan> addEffortLine(Plan plan, const QString &line, PastKind kind, QRandomGenerator &ids)
{
    auto effort = newCard(plan, kind, {}, ids);
    splitLine(line, effort, Format(plan.settings.locale, plan.settings.currency));
    return putEffort(std::move(plan), std::move(effort));
}

Result<Plan> setVerdict(Plan plan, Id<PastEffort> id, Verdict verdict)
{
    const PastEffort *known = find(plan.pastEfforts, id);
    if (!known)
        return fail(Fault::NoSuchItem, u"card"_s);
    PastEffort effort = *known;
    effort.verdict = verdict;
    put(plan.pastEfforts, std::move(effort));
    return plan;
}

Result<Plan> removeEffort(Plan plan, Id<PastEffort> id)
{
    if (!find(plan.pastEfforts, id))
        return fail(Fault::NoSuchItem, u"card"_s);
    removeRows(plan, &Plan::pastEfforts, { id.value });
    return sound(std::move(plan));
}

std::optional<Dimension> lookBackDimension(const Measurement &measurement, PastKind kind)
{
    const auto wanted = kind == PastKind::Campaign
        ? QList<Dimension> { Dimension::Campaign }
        : QList<Dimension> { Dimension::Channel, Dimension::Source };
    for (const auto dimension : wanted) {
        const auto *breakdown = breakdownBy(measurement, { dimension });
        const bool isNamed = breakdown
            && std::any_of(breakdown->slices.begin(), breakdown->slices.end(),
                [](const EvidenceSlice &slice) { return slice.names.first() != kNoName; });
        if (isNamed)
            return dimension;
    }
    return std::nullopt;
}

Result<TakenLookBack> takeLookBack(Plan plan, const Measurement &measurement, PastKind kind,
    QDate today, QRandomGenerator &ids, qsizetype most)
{
    const auto dimension = lookBackDimension(measurement, kind);
    if (!dimension)
        return lacksDimension(measurement, kind);
    const auto slices = namedSlices(measurement, *dimension);
    TakenLookBack taken;
    const MeasuredMoney money(plan, measurement);
    taken.hasRevenue = money.isKnown();
    const auto study = studyIn(plan, measurement, today, ids);
    const auto notNamed = cardsNotNamed(plan, measurement, kind, slices);
    const auto renamed = renamedCards(plan, notNamed, slices, measurement, study);
    for (qsizetype at = 0; at < slices.size(); ++at) {
        const auto &slice = slices[at];
        const auto *known = find(plan.pastEfforts, renamed.value(slice.names.first()));
        known = known ? known : effortNamed(plan, kind, slice.names.first());
        if (!known && at >= most) {
            ++taken.left;
            taken.leftRevenue = taken.leftRevenue + money.of(slice.deals);
            continue;
        }
        PastEffort effort = known ? *known : newCard(plan, kind, slice.names.first(), ids);
        if (!known)
            taken.addedNames += effort.name;
        (known ? taken.updated : taken.added) += 1;
        effort.channel
            = kind == PastKind::Channel ? channelNamed(plan, effort.name) : effort.channel;
        bringMeasured(effort, slice, measurement, money);
        effort.study = study;
        if (money.isKnown() && measurement.knowsWins)
            taken.amounts.add(toldAmounts(slice));
        put(plan.pastEfforts, std::move(effort));
    }
    if (taken.added > 0)
        taken.notNamed = namesWithout(notNamed, renamed.values());
    return sound(std::move(plan)).map([&](Plan next) {
        taken.plan = std::move(next);
        return taken;
    });
}

} // namespace lockstep
