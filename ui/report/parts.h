// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Every part of an outline, set onto the flow of pages.

#include "ui/report/page_flow.h"

#include "app/report/outline.h"

namespace lockstep {

/// Sets `part`; pictures are drawn from the plan and its figures, which must outlive the flow.
void setPart(PageFlow &flow, const Part &part, const Plan &plan, const Figures &figures);

void setTable(PageFlow &flow, const Table &table);
void setPromisePair(PageFlow &flow, const PromisePair &pair);

} // namespace lockstep
