// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A figure explained in one row of a table: its name, its value, a sentence to say aloud, and the
// first level of its tree as a line of sums and products.

#include "app/figures/why.h"
#include "app/report/chapters.h"

namespace lockstep {

/// Nothing where the figure is not known.
[[nodiscard]] std::optional<Explanation> told(const Writing &to, const QString &name);
/// "= 6.7 M EUR target × 50 % marketing's share ÷ 68 % MQL → SAL rate"; empty for an input.
[[nodiscard]] QString formula(const Explanation &explanation);
/// Where an input comes from and who agreed; empty for what is worked out.
[[nodiscard]] QString note(const Explanation &explanation);
/// One below the other in a cell; empty ones are left out.
[[nodiscard]] QString inLines(QStringList lines);

/// "Figure", "Value", "How it comes about", without rows.
[[nodiscard]] Table whyTable();
/// Nothing is added where the figure is not known.
void addFigure(Table &table, const Writing &to, const QString &name);
/// A heading and one table, if any of the figures is known.
void writeFigureRows(const Writing &to, const QString &title, const QStringList &names);

// The appendix' sections that no named figures stand behind.
void writeWhyQuarters(const Writing &to);
void writeWhyChance(const Writing &to);
void writeWhyLastDays(const Writing &to);
void writeWhyEntries(const Writing &to);
/// Markets and channels: sums of streams. Then the streams, what they share said once.
void writeWhyGroups(const Writing &to);
void writeWhyStreams(const Writing &to);

} // namespace lockstep
