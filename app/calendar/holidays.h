// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Public holidays of countries and some of their regions, by the rules that give them each year.
// Days that a government grants once, and whose holidays count for a plan, are not known here.

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace lockstep {

struct PublicHoliday {
    QDate date;
    QString name; ///< in the region's language
    bool operator==(const PublicHoliday &) const = default;
};

/// "AT", "AU", …, "DE", "DE-BB", …: what public holidays are known of.
[[nodiscard]] QStringList holidayRegions();

/// By date; days in lieu too. None of a region that is not known.
[[nodiscard]] QList<PublicHoliday> publicHolidays(const QString &region, int year);

[[nodiscard]] QDate easterSunday(int year); ///< Gregorian

} // namespace lockstep
