// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One cell as an amount is written: with thousands separators, a decimal point or comma, a currency
// before or behind; and what a whole column tells about which of the two is the decimal one.

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace lockstep {

/// Which of 1,234 and 1.234 is a fraction.
enum class DecimalSign { Point, Comma };

struct NumberText {
    bool isNegative = false;
    bool isEither = false; ///< 1,234 or 1.234: the column must tell
    DecimalSign sign = DecimalSign::Point; ///< proved, where not either and there is a sign
    bool hasSign = false; ///< a point or comma stands in it
    QByteArray currency; ///< as written: "EUR", "€"; empty: none
    QByteArray digits; ///< with its points and commas
};

/// Nothing where the cell is no number.
[[nodiscard]] std::optional<NumberText> numberText(QByteArrayView cell);

/// In hundredths, rounded; nothing where it is too large.
[[nodiscard]] std::optional<qint64> hundredths(const NumberText &text, DecimalSign sign);

/// As hundredths(numberText(cell), sign), at once where there are digits only, with up to two
/// decimals; nothing otherwise.
[[nodiscard]] std::optional<qint64> plainHundredths(QByteArrayView cell, DecimalSign sign);

/// ISO 4217 for a sign or code: "€" is EUR, "$" USD, "eur" EUR. Empty: not a currency.
[[nodiscard]] QString currencyCode(QByteArrayView text);

class NumberColumn {
public:
    void add(QByteArrayView cell, qint64 times = 1); ///< of so many rows
    [[nodiscard]] bool holdsNumbers() const { return m_numbers > 0 && m_numbers * 2 >= m_filled; }
    /// Some have decimals, separators of thousands or a currency, as identifiers never have.
    [[nodiscard]] bool looksLikeMoney() const { return holdsNumbers() && m_signed > 0; }
    /// Where nothing proves it, as 1,234 is most often meant: separators of thousands.
    [[nodiscard]] DecimalSign sign() const;

private:
    qint64 m_filled = 0;
    qint64 m_numbers = 0;
    qint64 m_points = 0; ///< that prove a decimal point
    qint64 m_commas = 0;
    qint64 m_eitherPoints = 0; ///< 1.234
    qint64 m_signed = 0; ///< with a point, a comma or a currency
};

} // namespace lockstep
