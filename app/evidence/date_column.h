// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a whole column tells about how its dates are to be read. Keeps a few counts, never the
// cells.

#include "app/base/result.h"
#include "app/evidence/date_number.h"
#include "app/evidence/date_text.h"
#include "app/evidence/unused_reason.h"

#include <optional>

namespace lockstep {

inline const QDate kEarliestDate { 1980, 1, 1 }; ///< older ones are a system's "no date"

/// How one column's dates are read.
struct DateReading {
    DateOrder order = DateOrder::DayFirst;
    bool isSlashed = false; ///< `order` made a difference
    bool isNumbers = false; ///< every cell is one
    DateNumber number = DateNumber::Serial; ///< of which kind
    bool operator==(const DateReading &) const = default;
};

class DateColumn {
public:
    /// `row`: the first of `times` rows with that cell.
    void add(QByteArrayView cell, qint64 row, qint64 times = 1);
    [[nodiscard]] bool isEmpty() const { return m_filled == 0; }
    [[nodiscard]] qint64 filled() const { return m_filled; }
    /// Day and month could be either in every row so far.
    [[nodiscard]] bool isUndecided() const
    {
        return m_eitherRow != 0 && m_dayFirstRow == 0 && m_monthFirstRow == 0;
    }
    /// 0 … 1: how much of what is filled are dates.
    [[nodiscard]] double share() const;
    /// At least every other cell that is not empty; numbers other than a spreadsheet's, which may
    /// be anything, nearly all.
    [[nodiscard]] bool holdsDates() const;
    [[nodiscard]] bool holdsNumbers() const { return m_numbers == m_filled; } ///< and nothing else
    /// Faults: AmbiguousDates where neither order or both are proved (detail: the rows), unless
    /// `stated` says which.
    [[nodiscard]] Result<DateReading> reading(std::optional<DateOrder> stated) const;

private:
    void addSlashed(const DateText &text, qint64 row);
    [[nodiscard]] qint64 count(DateNumber kind) const
    {
        return m_numbersOf[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] DateNumber kind() const; ///< of most numbers

    qint64 m_filled = 0;
    qint64 m_written = 0; ///< in any form but as a number
    qint64 m_numbers = 0;
    std::array<qint64, kDateNumbers.size()> m_numbersOf {}; ///< by kind
    qint64 m_dayFirstRow = 0; ///< the first row that can only be read so; 0: none
    qint64 m_monthFirstRow = 0;
    qint64 m_eitherRow = 0; ///< the first row that gives two different dates
    bool m_isSlashed = false;
};

/// The cell's date, or why it cannot be used: "31.02.2018 does not exist", with `what` as the
/// reason's first value. Text that does not look like a date is not repeated, for it may be a
/// person's.
[[nodiscard]] tl::expected<QDate, UnusedReason> usableDate(
    QByteArrayView cell, const DateReading &reading, QDate now, const QString &what = {});

} // namespace lockstep
