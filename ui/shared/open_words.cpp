// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/open_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Gives free functions their tr().
struct OpenWords {
    Q_DECLARE_TR_FUNCTIONS(OpenWords)
};

QString saying(const Voice &voice)
{
    if (voice.isVoid && !voice.isNo())
        return OpenWords::tr("%1: changed since");
    switch (voice.stand) {
    case Stand::Disputed:
        return OpenWords::tr("%1 disputes");
    case Stand::Parked:
        return OpenWords::tr("%1 parked it");
    default:
        return OpenWords::tr("%1 open");
    }
}

} // namespace

QString openWords(const Standing &standing)
{
    const auto &[item, marketing, sales] = standing;
    if (!marketing.isYes() && !sales.isYes() && saying(marketing) == OpenWords::tr("%1 open")
        && saying(sales) == OpenWords::tr("%1 open"))
        return OpenWords::tr("Both open");
    QStringList parts;
    if (!marketing.isYes())
        parts << saying(marketing).arg(OpenWords::tr("Marketing"));
    if (!sales.isYes())
        parts << saying(sales).arg(OpenWords::tr("Sales"));
    return parts.join(u", "_s);
}

} // namespace lockstep
