// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The window's few icons, drawn, so that they follow palette and size.

#include "ui/shared/style.h"

#include <QIcon>

namespace lockstep {

[[nodiscard]] QIcon growIcon(bool isGrown, const Style &style); ///< arrows outwards, or inwards
[[nodiscard]] QIcon closeIcon(const Style &style);

} // namespace lockstep
