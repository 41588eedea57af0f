// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/open_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Gives free functions their tr().
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenWords)
};

QString saying(const Voice &voice)
{
    if (voice.isVoid)
        return Words::tr("%1: changed since");
    switch (voice.stand) {
    case Stand::Disputed:
        return Words::tr("%1 disputes");
    case Stand::Parked:
        return Words::tr("%1 parked it");
    default:
        return Words::tr("%1 open");
    }
}

} // namespace

QString openWords(const Standing &standing)
{
    const auto &[item, marketing, sales] = standing;
    if (!marketing.isYes() && !sales.isYes() && saying(marketing) == Words::tr("%1 open")
        && saying(sales) == Words::tr("%1 open"))
        return Words::tr("Both open");
    QStringList parts;
    if (!marketing.isYes())
        parts << saying(marketing).arg(Words::tr("Marketing"));
    if (!sales.isYes())
        parts << saying(sales).arg(Words::tr("Sales"));
    return parts.join(u", "_s);
}

} // namespace lockstep
