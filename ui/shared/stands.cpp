// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/stands.h"

#include "app/calendar/approval.h"
#include "ui/shared/plan_words.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace lockstep {

namespace {

struct StandsWords {
    Q_DECLARE_TR_FUNCTIONS(stands)
};

QString stepTitle(const Item &item, Side side, Stand stand)
{
    const bool isMarketing = side == Side::Marketing;
    if (stand == Stand::Open)
        return (isMarketing ? StandsWords::tr("Take back marketing's word on %1")
                            : StandsWords::tr("Take back sales' word on %1"))
            .arg(itemName(item.title));
    return (
        isMarketing ? StandsWords::tr("%1 as marketing: %2") : StandsWords::tr("%1 as sales: %2"))
        .arg(standName(stand), itemName(item.title));
}

/// An entry is approved for the gap that it closes.
Result<void> mayBeSaid(const Plan &plan, const Item &item, Stand stand)
{
    const bool isYes = stand == Stand::Agreed || stand == Stand::AgreedWithReservation;
    const Entry *entry = item.kind == ItemKind::Entry
        ? lockstep::find(plan.entries, Id<Entry> { item.id })
        : nullptr;
    return isYes && entry ? mayBeApproved(plan, *entry) : Result<void> {};
}

} // namespace

Result<void> giveWord(
    Document &document, const Item &item, Side side, Stand stand, const QString &note)
{
    if (auto may = mayBeSaid(document.committed(), item, stand); !may)
        return may;
    const auto &settings = document.committed().settings;
    Word word;
    word.side = side;
    word.stand = stand;
    word.note = note;
    word.by = side == Side::Marketing ? settings.marketingLeader : settings.salesLeader;
    word.at = document.now();
    return document.commit(stepTitle(item, side, stand),
        seal(document.committed(), item, word, *QRandomGenerator::global()));
}

Result<void> toggleWord(Document &document, const Standing &standing, Side side)
{
    const auto &voice = side == Side::Marketing ? standing.marketing : standing.sales;
    const bool hasAgreed = !voice.isVoid
        && (voice.stand == Stand::Agreed || voice.stand == Stand::AgreedWithReservation);
    return giveWord(document, standing.item, side, hasAgreed ? Stand::Open : Stand::Agreed);
}

QString standName(Stand stand)
{
    switch (stand) {
    case Stand::Open:
        return StandsWords::tr("Open");
    case Stand::Agreed:
        return StandsWords::tr("Agree");
    case Stand::AgreedWithReservation:
        return StandsWords::tr("Agree with reservation");
    case Stand::Disputed:
        return StandsWords::tr("Dispute");
    case Stand::Parked:
        return StandsWords::tr("Park");
    }
    Q_UNREACHABLE();
}

bool wantsNote(Stand stand)
{
    return stand != Stand::Open && stand != Stand::Agreed;
}

} // namespace lockstep
