// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What trees of why.h are put together from: terms of each unit, bounded sums, and what people put
// in with its evidence.

#include "app/base/format.h"
#include "app/figures/stage_totals.h"
#include "app/figures/why.h"
#include "app/plan/step_index.h"

#include <functional>

namespace lockstep {

// The same term, joined otherwise.
[[nodiscard]] WhyTerm joinedBy(Join join, WhyTerm term);
[[nodiscard]] WhyTerm plus(WhyTerm term);
[[nodiscard]] WhyTerm minus(WhyTerm term);
[[nodiscard]] WhyTerm times(WhyTerm term);
[[nodiscard]] WhyTerm over(WhyTerm term);
[[nodiscard]] WhyTerm beside(WhyTerm term);

/// A term of a sum that is made only if it is one of the largest.
struct WhyPart {
    double value = 0;
    std::function<WhyTerm()> make;
};

/// A figure that is asked about, and all that it is of.
class WhyReader {
public:
    /// `quarter` of Figures::quarters, whose revenue it is about; -1: the first fiscal year.
    WhyReader(const Plan &of, const Figures &known, Id<Market> market, Id<Channel> channel,
        int quarter = -1);

    const Plan &plan;
    const Figures &figures;
    const Format format;
    const QList<Stage> stages; ///< first to last
    const QList<const StreamFigures *> streams; ///< that the figure is of
    const bool isWhole; ///< of the whole plan, not of a market or channel
    const QString year; ///< "FY27", the first
    const QString period; ///< the year, or "Q3 FY27"
    const RevenueSpan span;
    /// The first of the period's months, and how many they are.
    [[nodiscard]] std::pair<qsizetype, qsizetype> months() const;

    // Terms without children.
    [[nodiscard]] WhyTerm term(const Phrase &label, const QString &unit, double value) const;
    [[nodiscard]] WhyTerm money(const Phrase &label, double minorUnits) const;
    [[nodiscard]] WhyTerm count(const Phrase &label, double value) const;
    [[nodiscard]] WhyTerm share(const Phrase &label, double fraction) const;
    [[nodiscard]] WhyTerm days(const Phrase &label, double days) const;
    [[nodiscard]] WhyTerm date(const Phrase &label, QDate date) const;

    /// `of`, made of `parts`: the largest, then "and 12 more streams". Zeros are left out.
    [[nodiscard]] WhyTerm sum(WhyTerm of, QList<WhyPart> parts, const Phrase &many) const;
    /// One part a stream; with one stream only that stream's own children.
    using OfStream = std::function<WhyTerm(const StreamFigures &)>;
    [[nodiscard]] WhyTerm overStreams(WhyTerm of, const OfStream &ofStream) const;
    /// The same where a part's value is known before the part is made.
    using ValueOf = std::function<double(const StreamFigures &)>;
    [[nodiscard]] WhyTerm overStreams(
        WhyTerm of, const OfStream &ofStream, const ValueOf &value) const;

    // What people put in.
    [[nodiscard]] WhyTerm input(WhyTerm term, InputSource source) const;
    [[nodiscard]] WhyTerm rate(const StreamFigures &stream, qsizetype stage) const;
    /// With those who come back.
    [[nodiscard]] WhyTerm wholeRate(const StreamFigures &stream, qsizetype stage) const;
    /// Of all who go on; made of its parts where some need nurturing first.
    [[nodiscard]] WhyTerm lag(const StreamFigures &stream, qsizetype stage) const;
    [[nodiscard]] WhyTerm lagIfReady(const StreamFigures &stream, qsizetype stage) const;
    [[nodiscard]] WhyTerm nurtureShare(const StreamFigures &stream, qsizetype stage) const;
    [[nodiscard]] WhyTerm nurtureTime(const StreamFigures &stream, qsizetype stage) const;
    /// What it adds to the time of all who come: 0 where nobody needs it.
    [[nodiscard]] WhyTerm nurturing(const StreamFigures &stream, qsizetype stage) const;
    [[nodiscard]] WhyTerm booking(const StreamFigures &stream) const;
    [[nodiscard]] WhyTerm dealSize(const StreamFigures &stream) const;
    [[nodiscard]] WhyTerm marketingShare(const StreamFigures &stream) const;
    [[nodiscard]] WhyTerm targetShare(const StreamFigures &stream) const;
    /// All streams' target of the first fiscal year.
    [[nodiscard]] WhyTerm carried() const;
    /// One stream's of it.
    [[nodiscard]] WhyTerm streamTarget(const StreamFigures &stream) const;
    [[nodiscard]] WhyTerm setting(WhyTerm term) const;
    /// Of the bridge to a year's target, but for new business: signed.
    [[nodiscard]] QList<WhyPart> bridgeRows(int fiscalYear) const;

    /// Who said yes to a row.
    [[nodiscard]] Accord accord(ItemKind kind, qint64 id) const;
    [[nodiscard]] const StreamModel &model(const StreamFigures &stream) const;
    [[nodiscard]] QString stepName(qsizetype stage) const; ///< "MQL → SAL"
    [[nodiscard]] QString moneyText(double minorUnits) const; ///< "24.0 M EUR"
    [[nodiscard]] QString countText(double value) const; ///< "27.3", "1,129"

private:
    [[nodiscard]] WhyTerm stepInput(WhyTerm term, const StreamFigures &stream, qsizetype stage,
        Id<Stream> Stream::*link, Evidence Step::*evidence) const;

    StepIndex m_steps;
};

/// Divided by every rate from `stage` to won.
void divideByRates(
    WhyTerm &to, const WhyReader &reader, const StreamFigures &stream, qsizetype stage);

// By topic; nothing where the name is not theirs. `what` is the name without stage and group.
using Explained = std::optional<Explanation>;
struct WhyStage {
    qsizetype index = 0;
    QString what; ///< "Need", "LatestDate.q1"
};
[[nodiscard]] Explained whyRevenue(const WhyReader &reader, const QString &what);
[[nodiscard]] Explained whyStage(const WhyReader &reader, const WhyStage &stage);
/// "LatestDate.q4", "NurturedDate.q4".
[[nodiscard]] Explained whyLatestDate(const WhyReader &reader, const WhyStage &stage);
/// "NurtureShare", "NurtureTime", "InNurture".
[[nodiscard]] Explained whyNurture(const WhyReader &reader, const WhyStage &stage);
[[nodiscard]] Explained whyStep(const WhyReader &reader, const WhyStage &stage);
[[nodiscard]] Explained whyCheck(const WhyReader &reader, const NamedFigure &figure);
[[nodiscard]] Explained whyCapacity(const WhyReader &reader, const NamedFigure &figure);
[[nodiscard]] Explained whyCommon(const WhyReader &reader, const QString &what);

/// The streams' target of so many months, from the horizon's month `from` on.
[[nodiscard]] double targetOf(const WhyReader &reader, qsizetype from, qsizetype months);

/// What a stage needs for the first fiscal year.
[[nodiscard]] WhyTerm needTerm(const WhyReader &reader, qsizetype stage);

/// What of the planned revenue of the first fiscal year comes from whom: calendar entries and
/// opening pipeline that enter `stream` up to `lastStage`; in deals.
[[nodiscard]] QList<WhyPart> dealSources(
    const WhyReader &reader, const StreamFigures &stream, qsizetype lastStage);

} // namespace lockstep
