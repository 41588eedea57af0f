// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A half-open range of dates: `start` is in it, `end` is not. One day is [d, d+1).

#include <QDate>

namespace lockstep {

struct Period {
    QDate start;
    QDate end;

    [[nodiscard]] bool isValid() const { return start.isValid() && end.isValid() && start < end; }
    [[nodiscard]] qint64 days() const { return start.daysTo(end); }
    [[nodiscard]] QDate lastDay() const { return end.addDays(-1); }
    [[nodiscard]] bool contains(QDate date) const { return start <= date && date < end; }
    bool operator==(const Period &) const = default;
};

} // namespace lockstep
