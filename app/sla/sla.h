// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The written agreement: clauses with live figures, and the dates of a sample lead's follow-up.

#include "app/plan/plan.h"

#include <functional>
#include <optional>

namespace lockstep {

/// A clause's text after its `{name}`s were replaced. `{{` is a brace.
struct LiveText {
    /// A stretch of the text; `figure` is the name it came from, empty for plain words.
    struct Part {
        QString text; ///< for an unknown name: the name itself in its braces, never blank
        QString figure;
        bool isError = false; ///< no figure of that name, or a brace without its partner
        bool operator==(const Part &) const = default;
    };
    QList<Part> parts;
    [[nodiscard]] QString plain() const;
    [[nodiscard]] bool hasErrors() const;
    bool operator==(const LiveText &) const = default;
};

/// `value(name)` gives the figure as people read it, or nothing when there is no such figure.
using FigureText = std::function<std::optional<QString>(const QString &name)>;
[[nodiscard]] LiveText liveText(const QString &text, const FigureText &value);

/// When each touch of the cadence is due for a lead that is handed over at `handOff`, in order of
/// position; honours Settings::cadenceFromPreviousTouch.
struct TouchDue {
    Id<Touch> touch;
    QDateTime due;
    bool operator==(const TouchDue &) const = default;
};
[[nodiscard]] QList<TouchDue> sampleLead(const Plan &plan, const QDateTime &handOff);

} // namespace lockstep
