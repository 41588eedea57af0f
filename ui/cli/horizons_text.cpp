// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the calendar brings and costs by horizon, as the command line tells it.
#include "app/base/format.h"
#include "app/figures/revenue_balance.h"
#include "ui/cli/checks_text.h"
#include "ui/shared/horizon_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// A line, or nothing where there is nothing of it.
QString lineOf(const QString &what, const RevenueBalance &balance, const FeedShares &shares,
    const Format &format)
{
    QStringList parts;
    for (int i = 0; i < kHorizonCount; ++i) {
        const double amount = shares.of(Horizon(i));
        if (amount > 0)
            parts.append(
                u"%1 %2"_s.arg(horizonLabel(balance, Horizon(i)), format.compactMoney(amount)));
    }
    return parts.isEmpty() ? QString() : u"  %1: %2\n"_s.arg(what, parts.join(u", "_s));
}

} // namespace

QString horizonsText(const Plan &plan, const Figures &figures, QDate day)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const RevenueBalance balance = revenueBalance(plan, figures, day);
    const QString lines
        = lineOf(u"Marketing brings"_s, balance, balance.of(Side::Marketing), format)
        + lineOf(u"Marketing costs"_s, balance, balance.spendOf(Side::Marketing), format)
        + lineOf(u"Sales brings"_s, balance, balance.of(Side::Sales), format)
        + lineOf(u"Sales costs"_s, balance, balance.spendOf(Side::Sales), format);
    return lines.isEmpty()
        ? QString()
        : u"\nHorizons of the calendar, seen from %1\n"_s.arg(format.date(day)) + lines;
}

} // namespace lockstep
