// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a column's header says that it is for, in the words of the usual systems. Compared without
// case, spaces and punctuation: "First Contact Date" is first_contact_date.

#include "app/evidence/column_map.h"

namespace lockstep {

/// 0: says nothing; the higher, the surer.
[[nodiscard]] int headerRank(ColumnUse use, const QString &header);

/// From this rank on, a LeadId header names leads or people and not just anything's number.
inline constexpr int kNamesLeads = 3;

/// A stage between first contact and won that exports often have.
struct KnownStage {
    int rank = 0; ///< earlier stages have lower ones
    QString name; ///< "SQL"
    QString column {}; ///< as in the file
};
/// Of a header such as "Became SQL Date", or of a cell such as "Sales qualified".
[[nodiscard]] std::optional<KnownStage> stageNamed(const QString &text);

/// What a cell of a stage column says besides the stage itself.
enum class StageWord { First, Other, Won, Lost, Rejected, Recycled };
[[nodiscard]] StageWord stageWord(const QString &text);

} // namespace lockstep
