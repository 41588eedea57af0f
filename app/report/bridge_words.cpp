// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/bridge_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QString bridgePartName(const BridgeLine &line)
{
    if (line.isDifference)
        return line.amount.minorUnits < 0 ? u"Too much"_s : u"Still to be found"_s;
    switch (line.kind) {
    case BridgeKind::Base:
        return u"Last year's revenue"_s;
    case BridgeKind::Renewals:
        return u"Renewals"_s;
    case BridgeKind::Churn:
        return u"Churn"_s;
    case BridgeKind::Expansion:
        return u"Expansion"_s;
    case BridgeKind::Launch:
        return line.replaces.isNull() ? u"Launch, adds"_s : u"Launch, replaces"_s;
    case BridgeKind::EndedProduct:
        return u"Ended product"_s;
    case BridgeKind::NewBusiness:
        break;
    }
    return u"New business"_s;
}

} // namespace lockstep
