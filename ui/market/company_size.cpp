// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How large a market's companies are: as it is shown, and back from what people type, in English or
// in the window's words.
#include "ui/market/profile_card.h"

#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

QString sizeText(const Market &market, const Format &format)
{
    const QString from = format.count(double(market.employeesFrom));
    const QString to = format.count(double(market.employeesTo));
    if (market.employeesFrom == 0 && market.employeesTo == 0)
        return {};
    if (market.employeesTo == 0)
        return ProfileCard::tr("from %1").arg(from);
    if (market.employeesFrom == 0)
        return ProfileCard::tr("up to %1").arg(to);
    return u"%1 – %2"_s.arg(from, to);
}

std::optional<SizeRange> sizeFrom(const QString &text, const Format &format)
{
    const auto wordOf
        = [](QString shown) { return QRegularExpression::escape(shown.remove(u"%1"_s).trimmed()); };
    const QString lowest = wordOf(ProfileCard::tr("from %1"));
    const QString most = wordOf(ProfileCard::tr("up to %1"));
    const QRegularExpression range(u"^\\s*(\\S+)\\s*(?:[-–—]|to|%1)\\s*(\\S+)\\s*$"_s.arg(most));
    const QRegularExpression lower(
        u"^\\s*(?:from|over|>|%1)?\\s*(\\S+?)\\s*\\+?\\s*$"_s.arg(lowest));
    const QRegularExpression upper(u"^\\s*(?:up to|under|<|%1)\\s*(\\S+)\\s*$"_s.arg(most));
    if (text.trimmed().isEmpty())
        return SizeRange {};
    const auto count = [&format](const QString &word) { return format.parseCount(word); };
    if (const auto match = upper.match(text); match.hasMatch()) {
        if (const auto to = count(match.captured(1)))
            return SizeRange { 0, *to };
    } else if (const auto both = range.match(text); both.hasMatch()) {
        const auto from = count(both.captured(1));
        const auto to = count(both.captured(2));
        if (from && to && *from <= *to)
            return SizeRange { *from, *to };
    } else if (const auto only = lower.match(text); only.hasMatch()) {
        if (const auto from = count(only.captured(1)))
            return SizeRange { *from, 0 };
    }
    return std::nullopt;
}

} // namespace lockstep
