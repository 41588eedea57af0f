// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Three-way merge of plans: their steps since what both had in common, replayed onto ours. Fields
// that only one side changed merge by themselves; the rest are conflicts, decided one by one.
// Reading files and recording the result is left to document/.

#include "app/base/result.h"
#include "app/merge/changes.h"

namespace lockstep {

enum class Choice { Undecided, Ours, Theirs };

/// The same field changed on both sides, or a row removed by one that the other one changed or
/// uses.
struct Conflict {
    QByteArray table;
    qint64 id = 0;
    QByteArray field; ///< empty: it is about the whole row
    QString item; ///< "MQL → SAL, Direct · Automotive"
    QString fieldText; ///< "rate"
    QString before; ///< as people read it; empty: neither side had it
    QString ours;
    QString theirs;
    double worthMinorUnits = 0; ///< by how much revenue theirs differs from ours, at most
    Choice choice = Choice::Undecided;
    bool operator==(const Conflict &) const = default;
};

struct Merge {
    Plan base; ///< what both had in common; an empty plan without common history
    Plan ours;
    QList<Plan> theirs; ///< after each of their steps since then, with our ids where rows match
    QList<Conflict> conflicts; ///< those that are worth most money first, unless they are too many

    [[nodiscard]] bool isDecided() const; ///< no conflict is left
    [[nodiscard]] bool isInOrderOfMoney() const;
};

/// `theirs` are their plans after each step since `base`. Without common history `base` is a Plan
/// {} and `theirs` the one plan: then rows are the same by name, and what differs is a conflict.
[[nodiscard]] Merge threeWay(const Plan &base, const Plan &ours, const QList<Plan> &theirs);

/// The same merge after ours went on: what was decided stays decided where it is still in conflict.
[[nodiscard]] Merge goneOn(const Merge &merge, const Plan &ours);

/// Decides every conflict that is undecided.
void decideAll(Merge &merge, Choice choice);

/// Our plan after each of their steps; undecided conflicts stay as they are in ours. The last one
/// is the merged plan. Faults: those of check(), if the outcome is not sound.
[[nodiscard]] Result<QList<Plan>> rebased(const Merge &merge);

/// The last one alone; ours if they took no step.
[[nodiscard]] Result<Plan> merged(const Merge &merge);

/// "Rate of MQL → SAL, Direct · Automotive: ours 22 %, theirs 25 %, before 20 %".
[[nodiscard]] QString words(const Conflict &conflict);

} // namespace lockstep
