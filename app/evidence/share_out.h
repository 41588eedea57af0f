// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Shares a whole number out in proportion to weights, by largest remainder: the parts add up
// exactly.

#include <QList>

namespace lockstep {

/// Parts in the weights' order; of equal remainders the earlier gets more. Weights 0 … 10^12, not
/// all zero; `whole` 0 … 10^6.
[[nodiscard]] QList<qint64> shareOut(qint64 whole, const QList<qint64> &weights);

} // namespace lockstep
