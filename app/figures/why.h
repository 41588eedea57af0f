// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How a figure came about: a short tree of terms down to what people put in, with where that comes
// from and who agreed to it, and one sentence to say aloud. Worked out for one figure when somebody
// asks; figures() knows nothing of it. Source: funnel-maths, section 8.

#include "app/base/phrase.h"
#include "app/figures/figures.h"

#include <optional>

namespace lockstep {

/// How a term goes on from what the terms before it come to.
enum class Join {
    Start, ///< the first: is what there is so far
    Plus,
    Minus,
    Times,
    Over,
    Before, ///< a date so many whole days earlier
    Earliest, ///< the earlier of two dates
    Beside ///< tells something, changes nothing
};

/// Who said yes to an input as it reads now.
enum class Accord { NotAsked, Nobody, Marketing, Sales, Both, Disputed };

/// Where an input stands in the plan, so that one can go there.
enum class Place {
    Settings,
    Target,
    BridgeRow,
    Market,
    Stream,
    Step,
    OpeningPipeline,
    Team,
    Entry,
    Touch,
    Accounts
};

/// What people put in.
struct InputSource {
    Place place = Place::Settings;
    qint64 row = 0; ///< id; 0 where there is no single one
    std::optional<Evidence> evidence; ///< none: not asked for
    Accord accord = Accord::NotAsked;
    bool operator==(const InputSource &) const = default;
};

struct WhyTerm {
    Join join = Join::Start; ///< to its neighbours before it
    Phrase label;
    QString unit; ///< as NamedFigure's, or "number"
    double value = 0;
    Phrase text; ///< the value as people read it; what has a unit is said in their language
    QList<WhyTerm> children {}; ///< come to the value; empty: an input, or not followed further
    std::optional<InputSource> input {};
    bool operator==(const WhyTerm &) const = default;
};

struct Explanation {
    QString name; ///< of the figure
    Phrase sentence;
    WhyTerm tree; ///< its label, unit, value and text are the figure's
    bool operator==(const Explanation &) const = default;
};

/// At most so many terms are summed one by one; the smaller ones are a term of their own.
inline constexpr qsizetype kWhyWidth = 5;
inline constexpr int kWhyDepth = 3; ///< levels under the figure

/// Figures of stages that are about the first fiscal year's revenue are known of each quarter's,
/// too: "mqlNeed.q3", "mqlNeed.direct.q3".
/// Faults: UnknownFigure, with names that are near in its detail.
[[nodiscard]] Result<Explanation> why(
    const Plan &plan, const Figures &figures, const QString &name);

/// What `name`, a figure of the whole plan, is called of a market, a channel, or a stream's both:
/// "mqlNeed.direct", "mqlNeed.direct.automotive". Those of streams are in no list, why() knows
/// them.
[[nodiscard]] QString groupFigure(
    const Figures &figures, const QString &name, Id<Market> market, Id<Channel> channel);

/// What a term's children come to when they are joined one after the other.
[[nodiscard]] double joined(const QList<WhyTerm> &terms);

/// What Format::days() wrote, with its unit ready for another language: "30 days".
[[nodiscard]] Phrase durationPhrase(const QString &text);

/// One line of the tree for reading: how deep it stands and what stands before its label.
struct WhyLine {
    int depth = 0;
    Phrase sign; ///< "=", "+", "−", "×", "÷", "shifted back by"; empty for the figure
    const WhyTerm *term = nullptr; ///< of the tree that was given
};
/// What a named figure is called: its label, ready for another language.
[[nodiscard]] Phrase figureLabel(const Plan &plan, const NamedFigure &figure);

[[nodiscard]] QList<WhyLine> whyLines(const WhyTerm &tree);

/// "both agreed; measured, 120 of 480, CRM 2025"; empty for what is no input.
[[nodiscard]] Phrase inputNote(const WhyTerm &term);

} // namespace lockstep
