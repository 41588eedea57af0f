// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a column's header says that it is for, in the words of the usual systems. Compared without
// case, spaces and punctuation: "First Contact Date" is first_contact_date.

#include "app/evidence/column_map.h"

namespace lockstep {

/// 0: says nothing; the higher, the surer.
[[nodiscard]] int headerRank(ColumnUse use, const QString &header);

/// An identifier of the row's own lead or deal, and not of anything that several rows share; 0: it
/// names none, the higher, the more plainly leads.
[[nodiscard]] int ownIdRank(const QString &header);
/// An identifier of deals, or "id".
[[nodiscard]] bool namesDeals(const QString &header);

/// From this rank on, a LeadId header names leads or people and not just anything's number.
inline constexpr int kNamesLeads = 3;

/// The stage that a lead left: each row is a change of stage.
[[nodiscard]] bool namesOldStage(const QString &header);

/// Of a date of losing: that of sending a lead back.
[[nodiscard]] bool namesRejection(const QString &header);

/// A column of yes and no: won or not.
[[nodiscard]] bool namesWonFlag(const QString &header);
/// Yes or no, in the ways that systems write it; nothing where it is another word.
[[nodiscard]] std::optional<bool> flagWord(const QByteArray &cell);

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
