// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Spans on a line, packed into as few rows as there are spans over one point.

#include <QList>

namespace lockstep {

struct Span {
    double from = 0;
    double to = 0;
    bool operator==(const Span &) const = default;
};

/// The row of each span, 0 first: those in one row are at least `gap` apart. As few rows as can be.
[[nodiscard]] QList<int> packedRows(const QList<Span> &spans, double gap);
[[nodiscard]] int rowCount(const QList<int> &rows);

} // namespace lockstep
