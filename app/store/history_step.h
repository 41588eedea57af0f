// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A step of the history and a place in it to go back to, as values. Keeping them in the file is
// left to history.h, what a step changed to merge/.

#include "app/plan/names.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace lockstep {

/// One recorded step of the history.
struct HistoryStep {
    qint64 number = 0; ///< 1 is the first
    QString title; ///< "Change win rate of Direct · Automotive"
    QDateTime at; ///< UTC
    QString author; ///< who sat at the keyboard; may be empty
    std::optional<Side> side {}; ///< whose step it is; nothing: not known
    qint64 point = 0; ///< made of the step and all before it: the same in copies of the plan
    bool operator==(const HistoryStep &) const = default;
};

/// Why a restore point was set. All but Named are set by the program. ScenarioLeft is no place to
/// go back to: it says that from there on the scenario in the making is none any more, see draft.h.
/// Scenario begins one there and then, ScenarioRestored with the step that follows it.
enum class PointKind {
    Named,
    WorkshopBreak,
    Import,
    Merge,
    SignOff,
    Scenario,
    ScenarioLeft,
    ScenarioRestored
};

struct RestorePoint {
    qint64 id = 0;
    QString name; ///< "end of day 1"
    QDateTime at; ///< UTC
    PointKind kind = PointKind::Named;
    qint64 step = 0; ///< number of the last step that was done; 0: none
    bool operator==(const RestorePoint &) const = default;
};

/// A row that a step adds, changes or removes.
struct TouchedRow {
    QByteArray table;
    qint64 id = 0;
    bool operator==(const TouchedRow &) const = default;
};

template <>
inline constexpr std::array enumNames<PointKind> { Named { PointKind::Named, "named" },
    Named { PointKind::WorkshopBreak, "workshopBreak" }, Named { PointKind::Import, "import" },
    Named { PointKind::Merge, "merge" }, Named { PointKind::SignOff, "signOff" },
    Named { PointKind::Scenario, "scenario" }, Named { PointKind::ScenarioLeft, "scenarioLeft" },
    Named { PointKind::ScenarioRestored, "scenarioRestored" } };

} // namespace lockstep
