// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/calendar_looks.h"

#include "ui/calendar/calendar_view.h"
#include "ui/window/board.h"
#include "ui/window/main_window.h"

#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

// As they stand in the settings, by LaneGrouping.
const QStringList &laneKeys()
{
    static const QStringList all { u"side"_s, u"market"_s, u"channel"_s, u"kind"_s, u"owner"_s,
        u"stream"_s };
    return all;
}

// By CalendarZoom.
const QStringList &zoomKeys()
{
    static const QStringList all { u"year"_s, u"quarter"_s, u"month"_s };
    return all;
}

/// Where the setting stands among the keys; 0, as at first, for words that nobody wrote.
int keptAt(const QSettings &settings, const QString &name, const QStringList &keys)
{
    return std::max(0, int(keys.indexOf(settings.value(name).toString())));
}

void followLanes(CalendarView &calendar, QSettings &settings)
{
    calendar.setLanes(LaneGrouping(keptAt(settings, u"calendar/lanes"_s, laneKeys())));
    QObject::connect(
        &calendar, &CalendarView::lanesChosen, &calendar, [&settings](LaneGrouping lanes) {
            settings.setValue(u"calendar/lanes"_s, laneKeys()[int(lanes)]);
        });
}

} // namespace

void keepLanes(View &view, QSettings &settings)
{
    if (auto *calendar = qobject_cast<CalendarView *>(&view))
        followLanes(*calendar, settings);
}

void keepCalendarLook(View &view, QSettings &settings)
{
    auto *calendar = qobject_cast<CalendarView *>(&view);
    if (!calendar)
        return;
    followLanes(*calendar, settings);
    calendar->setZoom(CalendarZoom(keptAt(settings, u"calendar/zoom"_s, zoomKeys())));
    calendar->wantClock(settings.value(u"calendar/clock"_s).toBool());
    QObject::connect(calendar, &CalendarView::zoomChosen, calendar, [&settings](CalendarZoom zoom) {
        settings.setValue(u"calendar/zoom"_s, zoomKeys()[int(zoom)]);
    });
    QObject::connect(calendar, &CalendarView::clockChosen, calendar,
        [&settings](bool isWanted) { settings.setValue(u"calendar/clock"_s, isWanted); });
}

CalendarPage shownCalendar(const MainWindow &window)
{
    CalendarPage page;
    page.selection = window.snapshot().selection;
    // A calendar that was never seen shows what any does at first.
    if (const auto *calendar = window.board().findChild<CalendarView *>()) {
        page.look = calendar->look();
        page.filter = calendar->filter();
    }
    return page;
}

} // namespace lockstep
