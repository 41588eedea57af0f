// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The chapters of the printed plan, each adding its parts. What the parts mean is outline.h's.

#include "app/base/format.h"
#include "app/figures/selection.h"
#include "app/report/outline.h"

namespace lockstep {

/// What every chapter is written from.
struct Writing {
    const Plan &plan;
    const Figures &figures;
    const Format &format;
    QList<Part> &parts;
    const Forecast *forecast = nullptr; ///< nullptr: not known
    const std::atomic_bool *cancel = nullptr;
    const Plan *before = nullptr; ///< see OutlineOptions
    QDate today {}; ///< see OutlineOptions
    [[nodiscard]] bool isCancelled() const { return cancel && *cancel; }
};

void writeGlance(const Writing &to);
void writeBridge(const Writing &to);
void writeLookBack(const Writing &to);
void writeMarkets(const Writing &to);
void writeFunnel(const Writing &to);
void writeStageFlows(const Writing &to); ///< part of that: who is nurtured, goes on, leaves
void writeChecks(const Writing &to);
void writeLevers(const Writing &to);
void writeScenarios(const Writing &to);
void writeForecast(const Writing &to);
void writeCalendar(const Writing &to);
void writeCampaignResults(const Writing &to);
void writeSla(const Writing &to);
void writeAttempts(const Writing &to); ///< part of that
void writeStageMeanings(const Writing &to); ///< part of that
void writeTripwires(const Writing &to); ///< part of that
void writeSignOff(const Writing &to);
void writeWhy(const Writing &to);

// Small words and parts that several chapters use.
/// The heading, the table, and the note below it; nothing where the table has no rows.
void addTable(
    const Writing &to, const QString &title, const Table &table, const QString &note = {});
[[nodiscard]] Cell numberCell(const QString &text, Tone tone = Tone::Plain);
[[nodiscard]] Tone toneOfGap(double gap); ///< Bad below zero, Good otherwise
[[nodiscard]] QString sideWord(Side side);
[[nodiscard]] QString standText(const Voice &voice); ///< "agreed", "agreed, but changed since"
[[nodiscard]] QString orDash(const QString &text); ///< missing is "–"
[[nodiscard]] QString markWord(EvidenceMark mark); ///< "measured"
/// "Q3 FY27"; "FY27" for the whole year, 0.
[[nodiscard]] QString periodLabel(int fiscalYear, int quarter);

} // namespace lockstep
