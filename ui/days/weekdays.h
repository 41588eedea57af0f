// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The days of the week in the window's language.

#include <QLocale>
#include <QStringList>

namespace lockstep {

/// From Monday.
[[nodiscard]] inline QStringList weekdayNames(QLocale::FormatType form = QLocale::LongFormat)
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        names << QLocale().standaloneDayName(day, form);
    return names;
}

} // namespace lockstep
