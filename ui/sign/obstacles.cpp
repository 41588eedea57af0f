// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sign/obstacles.h"

namespace lockstep {

namespace {

bool isParked(const Voice &voice)
{
    return !voice.isVoid && voice.stand == Stand::Parked;
}

ObstacleKind kindOf(const Standing &standing)
{
    const auto &[item, marketing, sales] = standing;
    if (standing.isDisputed())
        return ObstacleKind::Disputed;
    if (marketing.isVoid || sales.isVoid)
        return ObstacleKind::Changed;
    if (isParked(marketing) || isParked(sales))
        return ObstacleKind::Parked;
    return marketing.isYes() || sales.isYes() ? ObstacleKind::OneSide : ObstacleKind::Open;
}

} // namespace

double Obstacle::price() const
{
    double price = 0;
    for (const auto &one : apart)
        price = std::max(price, one.price());
    return price;
}

bool Obstacle::isFinding() const
{
    return kind == ObstacleKind::Error || kind == ObstacleKind::Warning;
}

QList<Obstacle> obstacles(const Figures &figures, const QList<Disagreement> &disagreements)
{
    QHash<std::pair<int, qint64>, QList<Disagreement>> byItem;
    for (const auto &one : disagreements) {
        if (one.kind)
            byItem[{ int(*one.kind), one.item }].append(one);
    }
    QList<Obstacle> all;
    for (const auto &finding : figures.findings) {
        const bool isError = finding.severity == Severity::Error;
        all.append({ isError ? ObstacleKind::Error : ObstacleKind::Warning, {}, finding.error });
    }
    for (const auto &standing : figures.standings) {
        if (standing.isAgreed())
            continue;
        const auto apart = byItem.value({ int(standing.item.kind), standing.item.id });
        const auto kind = kindOf(standing);
        const bool isOpen = !apart.isEmpty() && kind != ObstacleKind::Parked;
        all.append({ isOpen ? ObstacleKind::Disputed : kind, standing, {}, apart });
    }
    std::stable_sort(all.begin(), all.end(), [](const Obstacle &a, const Obstacle &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.price() > b.price();
    });
    return all;
}

bool isReadyToSign(const Figures &figures)
{
    const Tally &all = figures.tally;
    const bool isAgreed = all.items > 0 && all.agreed == all.items;
    return isAgreed && obstacles(figures).isEmpty();
}

SideTally tally(const Figures &figures, Side side)
{
    SideTally count;
    for (const auto &standing : figures.standings) {
        const auto &voice = side == Side::Marketing ? standing.marketing : standing.sales;
        ++(voice.isNo()           ? count.disputed
                : voice.isVoid    ? count.changed
                : voice.isYes()   ? count.agreed
                : isParked(voice) ? count.parked
                                  : count.open);
    }
    return count;
}

Selection selectionOf(const Plan &plan, const Item &item)
{
    Selection selection;
    const auto takeStream = [&](Id<Stream> id) {
        if (const auto *stream = find(plan.streams, id)) {
            selection.market = stream->market;
            selection.channel = stream->channel;
        }
    };
    switch (item.kind) {
    case ItemKind::Target:
    case ItemKind::BridgeRow:
    case ItemKind::Team:
    case ItemKind::Scenario:
        break; // the whole plan's
    case ItemKind::Market:
        selection.market = { item.id };
        break;
    case ItemKind::Stream:
        takeStream({ item.id });
        break;
    case ItemKind::Stage:
        selection.stage = { item.id };
        break;
    case ItemKind::OpeningPipeline:
        if (const auto *arrived = find(plan.openingPipeline, Id<OpeningPipeline> { item.id })) {
            selection.stage = arrived->stage;
            takeStream(arrived->stream);
        }
        break;
    case ItemKind::Step:
        if (const auto *step = find(plan.steps, Id<Step> { item.id })) {
            selection.stage = step->stage;
            takeStream(step->stream);
        }
        break;
    case ItemKind::Tripwire:
        if (const auto *tripwire = find(plan.tripwires, Id<Tripwire> { item.id })) {
            selection.stage = tripwire->stage;
            takeStream(tripwire->stream);
        }
        break;
    case ItemKind::Entry:
        selection.entry = { item.id };
        break;
    case ItemKind::Clause:
        selection.clause = { item.id };
        break;
    }
    return selection;
}

std::optional<Item> itemNamed(const Figures &figures, const QString &subject)
{
    // The longest title that fits: "Spring fair, Munich" rather than "Spring fair".
    const Item *best = nullptr;
    for (const auto &standing : figures.standings) {
        const auto &item = standing.item;
        if (!item.title.isEmpty() && subject.contains(item.title, Qt::CaseInsensitive)
            && (!best || item.title.size() > best->title.size()))
            best = &item;
    }
    return best ? std::optional(*best) : std::nullopt;
}

} // namespace lockstep
