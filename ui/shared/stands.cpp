// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/stands.h"

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
            .arg(item.title);
    return (
        isMarketing ? StandsWords::tr("%1 as marketing: %2") : StandsWords::tr("%1 as sales: %2"))
        .arg(standName(stand), item.title);
}

} // namespace

Result<void> giveWord(
    Document &document, const Item &item, Side side, Stand stand, const QString &note)
{
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
