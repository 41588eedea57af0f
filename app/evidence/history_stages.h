// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which columns of a history table count a stage, by their names alone: of numbers there are more,
// such as costs and rates.

#include <QStringList>

namespace lockstep {

enum class HistoryStage { None, Leads, Between, Won };

/// As one of `stages` (first to last, ignoring case), as a stage that exports often have, or as a
/// word for leads or won deals, in English or German, one or many.
[[nodiscard]] HistoryStage historyStage(const QString &name, const QStringList &stages);

/// Letters alone, small, without what stands in brackets: "Sales cycle (days)" is "salescycle".
[[nodiscard]] QString historyWord(const QString &name);

} // namespace lockstep
