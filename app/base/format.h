// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Numbers, money and dates as people read them, in the plan's locale and currency. The same text is
// shown in the window, printed in the PDF, and covered by seals. Missing is "–"; zero is "0";
// negative has a true minus (U+2212).

#include "app/base/duration.h"
#include "app/base/money.h"
#include "app/base/period.h"
#include "app/base/ratio.h"

#include <QLocale>
#include <QString>
#include <optional>

namespace lockstep {

[[nodiscard]] QString capitalised(QString text); ///< its first letter

class Format {
public:
    /// `locale` as "en_GB", `currency` as ISO 4217.
    Format(const QString &locale, QString currency);

    /// "24,000,000 EUR", minor units only if not whole.
    [[nodiscard]] QString money(Money amount) const;
    [[nodiscard]] QString compactMoney(double minorUnits) const; ///< "24.0 M", "820 k", "512"
    [[nodiscard]] QString signedCompactMoney(double minorUnits) const; ///< "−2.2 M", "+1.1 M"
    [[nodiscard]] QString count(double value) const; ///< nearest whole, grouped: "3,267"
    [[nodiscard]] QString exactCount(double value) const; ///< one decimal: "27.3"
    [[nodiscard]] QString signedCount(double value) const;
    [[nodiscard]] QString percent(double fraction) const; ///< up to one decimal: "38 %", "10.5 %"
    /// "48 days", "1 day", "10 minutes", "2.5 days".
    [[nodiscard]] QString days(Duration duration) const;
    [[nodiscard]] QString days(double days) const;
    [[nodiscard]] QString date(QDate date) const; ///< "12 Mar 2027"
    [[nodiscard]] QString shortDate(QDate date) const; ///< "12 Mar"
    [[nodiscard]] QString month(QDate date) const; ///< "Mar"
    [[nodiscard]] QString monthAndYear(QDate date) const; ///< "Mar 2027"
    [[nodiscard]] QString period(Period period) const; ///< "12–14 Mar 2027", "28 Feb – 3 Mar 2027"
    [[nodiscard]] QString dateTime(const QDateTime &time) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] int currencyDecimals() const; ///< 2 for EUR, 0 for JPY, 3 for KWD

    // What people type, read back; nothing when it is not such a value. Accepts the locale's and
    // plain forms: "24 M", "24,000,000", "22 %", "22", "12 d", "10 min", "6 months" (of 30.4375
    // days).
    [[nodiscard]] std::optional<Money> parseMoney(const QString &text) const;
    [[nodiscard]] std::optional<Ratio> parsePercent(const QString &text) const;
    [[nodiscard]] std::optional<Duration> parseDuration(const QString &text) const;
    [[nodiscard]] std::optional<qint64> parseCount(const QString &text) const;
    [[nodiscard]] std::optional<QDate> parseDate(const QString &text) const;

private:
    QLocale m_locale;
    QString m_currency;
    int m_decimals;
    double m_minorUnitsPerUnit;
};

} // namespace lockstep
