// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/calendar_looks.h"

#include "ui/calendar/calendar_view.h"

#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

// As they stand in the settings, by LaneGrouping.
const QStringList &laneKeys()
{
    static const QStringList all { u"side"_s, u"market"_s, u"channel"_s, u"kind"_s, u"owner"_s };
    return all;
}

} // namespace

void keepLanes(View &view, QSettings &settings)
{
    auto *calendar = qobject_cast<CalendarView *>(&view);
    if (!calendar)
        return;
    const auto kept = laneKeys().indexOf(settings.value(u"calendar/lanes"_s).toString());
    if (kept > 0)
        calendar->setLanes(LaneGrouping(kept));
    QObject::connect(
        calendar, &CalendarView::lanesChosen, calendar, [&settings](LaneGrouping lanes) {
            settings.setValue(u"calendar/lanes"_s, laneKeys()[int(lanes)]);
        });
}

} // namespace lockstep
