// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One correction of the mapping table, as people make it there: this column is for that.

#include "app/evidence/mapping.h"

namespace lockstep {

/// `map` with one of the table's columns taken for `use`, or left out. A column of stage dates
/// comes between those that stand before and after it in its file. Identifiers are kept apart for
/// files of leads and of deals.
[[nodiscard]] ColumnMap withUse(
    ColumnMap map, const Mapping &mapping, qsizetype column, std::optional<ColumnUse> use);

} // namespace lockstep
