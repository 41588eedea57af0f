// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What an agreement chip says in words.

#include "ui/shared/agreement_chip.h"
#include "ui/shared/error_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString standText(Stand stand, Side side)
{
    const bool isMarketing = side == Side::Marketing;
    switch (stand) {
    case Stand::Open:
        return isMarketing ? AgreementChip::tr("Marketing has not said yet")
                           : AgreementChip::tr("Sales has not said yet");
    case Stand::Agreed:
        return isMarketing ? AgreementChip::tr("Marketing agreed")
                           : AgreementChip::tr("Sales agreed");
    case Stand::AgreedWithReservation:
        return isMarketing ? AgreementChip::tr("Marketing agreed with a reservation")
                           : AgreementChip::tr("Sales agreed with a reservation");
    case Stand::Disputed:
        return isMarketing ? AgreementChip::tr("Marketing disputes")
                           : AgreementChip::tr("Sales disputes");
    case Stand::Parked:
        return isMarketing ? AgreementChip::tr("Marketing parked it")
                           : AgreementChip::tr("Sales parked it");
    }
    Q_UNREACHABLE();
}

QString voiceText(const Voice &voice, Side side)
{
    auto text = standText(voice.stand, side);
    if (!voice.note.isEmpty())
        text += u": "_s + voice.note;
    if (voice.isVoid) {
        if (text.endsWith(u'.'))
            text.chop(1); // the sentence goes on
        QStringList changes;
        for (const QString &change : voice.changes)
            changes << changeWords(change);
        text += AgreementChip::tr(", but it changed since (%1)").arg(changes.join(u"; "_s));
    }
    static constexpr QStringView kEnds = u".!?…";
    return kEnds.contains(text.back()) ? text : text + u'.';
}

} // namespace

QString chipText(const Standing &standing)
{
    return voiceText(standing.marketing, Side::Marketing) + u' '
        + voiceText(standing.sales, Side::Sales);
}

} // namespace lockstep
