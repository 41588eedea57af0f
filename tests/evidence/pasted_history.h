// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts kept in a spreadsheet.

#include "app/evidence/history_table.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline const QStringList kStages { u"Inquiry"_s, u"MQL"_s, u"Won"_s };

/// Four quarters of the web and one of the fair, with German numbers, and totals below.
inline QString pasted()
{
    return u"Quartal\tKanal\tZielmarkt\tInquiry\tMQL\tWon\tUmsatz\tTage\r\n"
           "Q1 2025\tWeb\tAutomotive\t100\t40\t10\t12.500,50 €\t30\r\n"
           "Q2 2025\tWeb\tAutomotive\t100\t60\t20\t20.000,00 €\t45\r\n"
           "Q3 2025\tWeb\tAutomotive\t60\t30\t0\t\t\r\n"
           "Q4 2025\tWeb\tAutomotive\t40\t20\t10\t7.500,00 €\t30\r\n"
           "Q1 2025\tFair\tAutomotive\t50\t10\t2\t\t\r\n"
           "Summe\t\t\t350\t160\t42\t40.000,50 €\t\r\n"_s;
}

inline HistoryTable table()
{
    return historyTable(pasted(), kStages).value();
}

} // namespace lockstep::test
