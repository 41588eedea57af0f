// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The printed plan before any paper: headings, tables, pictures and lines to sign, in order. What
// it says is text already; how it looks is ui/report's.

#include "app/figures/figures.h"
#include "app/funnel/forecast.h"

#include <QStringList>
#include <atomic>
#include <variant>

namespace lockstep {

enum class Tone { Plain, Marketing, Sales, Good, Bad, Muted };

struct Heading {
    int level = 1; ///< 1: a new page and a bookmark; 2: a bookmark
    QString text;
};
struct Paragraph {
    QString text;
    Tone tone = Tone::Plain;
};
/// Large numbers in a row.
struct HeadlineFigures {
    struct One {
        QString label;
        QString value;
        Tone tone = Tone::Plain;
    };
    QList<One> figures;
};
struct Cell {
    QString text;
    bool rightAligned = false;
    Tone tone = Tone::Plain;
};
/// `widths` are relative. The header row is repeated on every page the table runs over.
struct Table {
    QStringList header;
    QList<double> widths;
    QList<QList<Cell>> rows;
    QList<qsizetype> strong {}; ///< rows that sum up those before
};
/// A paired line of the agreement: topic, what each side promises, who agreed.
struct PromisePair {
    QString topic;
    LiveText marketing;
    LiveText sales;
    LiveText shared;
    QString marketingStand; ///< "agreed", "agreed, but changed since"
    QString salesStand;
};
enum class PictureKind { Waterfall, WaterfallInMoney, Calendar, ForecastFan, Bridge };
struct Picture {
    PictureKind kind = PictureKind::Waterfall;
    QString caption;
    int year = 0; ///< of a bridge: index into bridgeYears()
};
struct SignatureLines {
    QString marketingName;
    QString salesName;
};
using Part = std::variant<Heading, Paragraph, HeadlineFigures, Table, PromisePair, Picture,
    SignatureLines>;

struct Outline {
    QString title;
    QString company;
    QString subtitle; ///< "Joint plan of marketing and sales, 1 Jul 2026 – 30 Jun 2027"
    QString marketingLeader;
    QString salesLeader;
    QString draft; ///< that a scenario is in the making, in a sentence; empty: none is
    QList<Part> parts; ///< after the title page and the table of contents
};

struct OutlineOptions {
    /// Of the plan: its chapter is left out without one, as it takes longer than the rest.
    const Forecast *forecast = nullptr;
    /// Asked before every chapter and stream; what was not written yet is missing.
    const std::atomic_bool *isCancelled = nullptr;
    /// The plan as it was when the scenario in the making was begun; nullptr: it is no scenario.
    const Plan *before = nullptr;
    QDate today {}; ///< from which the calendar's horizons are seen; null: it says nothing of them
};
[[nodiscard]] Outline outline(
    const Plan &plan, const Figures &figures, const OutlineOptions &options = {});

} // namespace lockstep
