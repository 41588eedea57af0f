// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a stage was agreed to mean, version by version: each keeps the stage's texts as they read on
// a day, and why they were changed. What people type changes the stage at once; it becomes a
// version when somebody keeps it.

#include "app/base/result.h"
#include "app/plan/plan.h"

#include <QRandomGenerator>
#include <optional>

namespace lockstep {

/// The versions of one stage, first to last; the first is number 1.
[[nodiscard]] QList<DefinitionVersion> definitionVersions(const Plan &plan, Id<Stage> stage);

enum class DefinitionState {
    Empty, ///< the stage says nothing, and no version did
    Unkept, ///< there is no version yet
    Kept, ///< it says what the last version says
    Changed ///< it says something else
};
struct DefinitionStanding {
    DefinitionState state = DefinitionState::Empty;
    int number = 0; ///< of the last version; 0: none
    QDate date {}; ///< of the last version
    bool operator==(const DefinitionStanding &) const = default;
    /// There is something to keep.
    [[nodiscard]] bool mayBeKept() const
    {
        return state == DefinitionState::Unkept || state == DefinitionState::Changed;
    }
};
[[nodiscard]] DefinitionStanding definitionStanding(const Plan &plan, const Stage &stage);

/// The stage's texts as they read now become its latest version; what was kept earlier the same day
/// is replaced. Faults: NoSuchItem; Empty where nothing was written or changed since the last
/// version; OutOfRange for a day before that.
[[nodiscard]] Result<Plan> keepDefinition(
    Plan plan, Id<Stage> stage, QDate today, const QString &note, QRandomGenerator &ids);

/// A stretch of words that stayed, came or went.
struct WordChange {
    enum class What { Same, Added, Removed };
    What what = What::Same;
    QString words;
    bool operator==(const WordChange &) const = default;
};
/// In the order in which people read them: what went before what came in its place, and one change
/// of what only a word or two part. Texts of very many words are one change as a whole.
[[nodiscard]] QList<WordChange> wordChanges(const QString &before, const QString &now);

/// Those changes where nothing can be struck out: "… gives −“a budget” +“a date” and …".
[[nodiscard]] QString plainText(const QList<WordChange> &changes);

enum class DefinitionPart { Definition, EntryCriteria, ExitCriteria };
struct DefinitionChange {
    DefinitionPart part = DefinitionPart::Definition;
    QList<WordChange> words;
    bool operator==(const DefinitionChange &) const = default;
};
/// Of the parts that differ; `before` without texts is what stood there before the first version.
[[nodiscard]] QList<DefinitionChange> definitionChanges(
    const DefinitionVersion &before, const DefinitionVersion &now);
/// The stage's texts as they read now, as a version that nobody has kept.
[[nodiscard]] DefinitionVersion definitionNow(const Stage &stage);

} // namespace lockstep
