// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How one figure came about, as `lockstep-cli figures --why` writes it.

#include "app/figures/why.h"

namespace lockstep {

/// The sentence, then the tree, one term a line, indented by its depth.
[[nodiscard]] QString whyText(const Explanation &explanation);
/// Money in the currency's units, as everywhere in JSON.
[[nodiscard]] QByteArray whyToJson(const Plan &plan, const Explanation &explanation);

} // namespace lockstep
