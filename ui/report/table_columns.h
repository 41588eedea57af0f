// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where a table's columns stand on paper: as wide as the table says, but none of numbers narrower
// than the widest of them, so that no number goes on in the next line.

#include "app/report/outline.h"

namespace lockstep {

struct TableColumn {
    double x = 0; ///< from the left of the content; both in points of paper
    double width = 0; ///< of what stands in it
};

[[nodiscard]] QList<TableColumn> columnsOf(const Table &table);

} // namespace lockstep
