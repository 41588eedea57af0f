// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Amounts of won deals in one currency. What nobody stated the worth of is never added to the rest.

#include "app/evidence/lead_join.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

/// Most rows say the same as the one before.
const QString &LeadJoin::currencyOf(const LeadRow &row)
{
    const auto &written = m_block->names.text(row.currency);
    if (written != m_writtenCurrency) {
        m_writtenCurrency = written;
        m_currency = currencyCode(written);
    }
    return m_currency;
}

quint8 LeadJoin::currencyCodeOf(const LeadRow &row, qint64 number)
{
    constexpr qsizetype most = 200; // there are fewer
    const auto &currency = currencyOf(row);
    const auto known = std::find_if(m_currencies.begin(), m_currencies.end(),
        [&currency](const auto &one) { return one.first == currency; });
    const auto code = known - m_currencies.begin();
    if (known == m_currencies.end() && m_currencies.size() < most)
        m_currencies.emplaceBack(currency, number);
    return static_cast<quint8>(std::min<qsizetype>(code, m_currencies.size() - 1));
}

/// Rates are stated in the caller's currency, or in the one that is worth 1; where neither is
/// known, in the one that lacks a rate. Amounts without a currency are in it, too.
void LeadJoin::settleCurrencies()
{
    const auto &rates = m_options.map.rates;
    if (rates.isEmpty()) {
        m_measurement.currency = m_currencies.size() > 1 ? m_currencies[1].first : QString();
        return;
    }
    QString base = m_options.currency;
    if (base.isEmpty())
        base = rates.key(1.0);
    QStringList unrated;
    bool isAnyRated = false;
    for (const auto &[currency, row] : m_currencies.sliced(1)) {
        isAnyRated = isAnyRated || rates.contains(currency);
        if (!rates.contains(currency) && currency != base)
            unrated += currency;
    }
    if (base.isEmpty() && unrated.size() == 1) {
        base = unrated.takeFirst();
        m_measurement.isAssumedCurrency = isAnyRated;
    }
    m_measurement.currency = base;
    for (auto &deal : m_leads.deals) {
        const auto &currency = m_currencies[deal.currency].first;
        if (deal.amount < 0 || currency.isEmpty())
            continue;
        if (unrated.contains(currency)) {
            ++m_measurement.unrated[currency];
            deal.amount = -1;
        } else if (const auto rate = rates.constFind(currency); rate != rates.cend()) {
            deal.amount = std::llround(static_cast<double>(deal.amount) * *rate);
        }
    }
}

} // namespace lockstep
