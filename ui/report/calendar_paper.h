// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The calendar alone on one landscape page, as PDF.

#include "app/base/result.h"
#include "ui/calendar/calendar_page_drawing.h"

#include <QByteArray>
#include <QDateTime>

namespace lockstep {

enum class PaperSize { A4, Letter };

/// What people have in the printer where the plan's locale is spoken.
[[nodiscard]] PaperSize usualPaper(const Plan &plan);
/// `now` is the creation date. Faults: as withBookmarks().
[[nodiscard]] Result<QByteArray> calendarPdf(
    const CalendarPage &page, PaperSize paper, const QDateTime &now);

} // namespace lockstep
