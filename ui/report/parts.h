// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Every part of an outline, set onto the flow of pages.

#include "ui/report/page_flow.h"

#include "app/report/outline.h"

namespace lockstep {

/// What pictures are drawn from; it has to outlive the flow.
struct Pictured {
    const Plan &plan;
    const Figures &figures;
    const Forecast *forecast = nullptr; ///< none: no picture is of it
};

class SetTexts;
/// The first of `parts`; the others say what must not be parted from it.
void setPart(PageFlow &flow, SetTexts &texts, std::span<const Part> parts, const Pictured &of);

/// What of a table has to stand in one piece at its beginning.
[[nodiscard]] double leadingHeight(SetTexts &texts, const Table &table);

void setTable(PageFlow &flow, SetTexts &texts, const Table &table);
void setPromisePair(PageFlow &flow, const PromisePair &pair);

} // namespace lockstep
