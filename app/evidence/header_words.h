// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a column's header says that it is for, in the words of the usual systems. Compared without
// case, spaces and punctuation: "First Contact Date" is first_contact_date.

#include "app/evidence/measure.h"

namespace lockstep {

/// 0: says nothing; the higher, the surer.
[[nodiscard]] int headerRank(ColumnUse use, const QString &header);

/// From this rank on, a LeadId header names leads or people and not just anything's number.
inline constexpr int kNamesLeads = 3;

} // namespace lockstep
