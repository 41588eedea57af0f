// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_zoom.h"

#include <cmath>

namespace lockstep {

int daysOf(CalendarZoom zoom)
{
    switch (zoom) {
    case CalendarZoom::Year:
        return 0;
    case CalendarZoom::Quarter:
        return 92;
    case CalendarZoom::Month:
        return 31;
    }
    Q_UNREACHABLE();
}

Period shownAbout(const Period &whole, int days, QDate date, double share)
{
    if (whole.days() <= days)
        return whole;
    const QDate last = whole.end.addDays(-days);
    const QDate wanted = date.addDays(-std::lround(share * days));
    const QDate start = std::clamp(wanted, whole.start, last);
    return { start, start.addDays(days) };
}

} // namespace lockstep
