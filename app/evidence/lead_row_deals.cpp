// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a row says of a won deal, and of how often a lead was tried.

#include "app/evidence/cell_text.h"
#include "app/evidence/lead_rows.h"

namespace lockstep {

/// An empty cell says that nobody tried: that is how systems write it.
void LeadRows::readAttempts()
{
    auto &tried = attempts.emplace_back();
    tried.fill(kNotCounted);
    for (std::size_t way = 0; way < kAttemptWays; ++way) {
        if (!m_file.has(kAttemptUses[way]))
            continue;
        const auto text = cell(kAttemptUses[way]);
        auto number = plainHundredths(text, DecimalSign::Point);
        if (!number && isMissing(text))
            number = 0;
        constexpr qint64 hundred = 100;
        if (number && *number >= 0 && *number <= kMostAttempts * hundred)
            tried[way] = static_cast<quint16>((*number + hundred / 2) / hundred);
    }
}

void LeadRows::readDeal(LeadRow &row)
{
    if (const auto key = cell(m_file.dealKey); !isMissing(key))
        row.dealKey = joinKey(key, m_reading.spelling);
    if (m_file.has(ColumnUse::Vertical))
        row.profile[0] = names.indexOf(trimmedCell(cell(ColumnUse::Vertical)));
    if (m_file.has(ColumnUse::Region))
        row.profile[1] = names.indexOf(trimmedCell(cell(ColumnUse::Region)));
    if (m_file.has(ColumnUse::Size))
        row.profile[2] = names.indexOf(trimmedCell(cell(ColumnUse::Size)));
    if (m_file.has(ColumnUse::Amount))
        readAmount(row);
}

void LeadRows::readAmount(LeadRow &row)
{
    const auto text = cell(ColumnUse::Amount);
    auto amount = plainHundredths(text, m_file.decimal);
    QByteArray currency;
    if (!amount) {
        if (isMissing(text))
            return;
        const auto number = numberText(text);
        amount = number ? hundredths(*number, m_file.decimal) : std::nullopt;
        currency = number ? number->currency : currency;
    }
    if (!amount)
        return refuse(row, { UnusedKind::NoAmount });
    if (*amount < 0)
        return refuse(row, { UnusedKind::NegativeAmount });
    row.amount = *amount == 0 ? -1 : *amount; // as systems write what nobody filled in
    const auto stated = trimmedCell(cell(ColumnUse::Currency));
    row.currency = isMissing(stated) ? names.indexOfText(currency) : names.indexOf(stated);
}

} // namespace lockstep
