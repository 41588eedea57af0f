// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A calendar's view on a document of its own, presented anew on every change as the window does.

#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_view.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

namespace lockstep::test {

inline Entry entryOf(Id<Entry> id, const QString &title, Side owner, Period period)
{
    Entry entry;
    entry.id = id;
    entry.title = title;
    entry.owner = owner;
    entry.period = period;
    return entry;
}

class CalendarStage {
public:
    explicit CalendarStage(
        const Plan &plan, const Style &style = Style(), QSize size = { 900, 500 })
        : m_document(*PlanFile::create(plan, m_folder.path()),
            [] {
                return QDateTime({ 2026, 6, 1 }, { 9, 0 }, Qt::UTC);
            })
        , m_view(m_document, m_focus)
        , m_style(style)
    {
        QObject::connect(&m_document, &Document::changed, &m_view, [this] { present(); });
        QObject::connect(&m_focus, &Focus::changed, &m_view, [this] { present(); });
        present();
        m_view.resize(size);
        m_view.show();
        m_view.activateWindow();
        canvas().setFocus();
        QCoreApplication::processEvents();
    }

    void present()
    {
        const Plan &plan = m_document.plan();
        const Format format(plan.settings.locale, plan.settings.currency);
        m_view.present({ plan, figures(plan), m_focus.selection(), m_style, format });
        QCoreApplication::processEvents();
    }

    Document &document() { return m_document; }
    Focus &focus() { return m_focus; }
    CalendarView &view() { return m_view; }
    CalendarCanvas &canvas() { return *m_view.findChild<CalendarCanvas *>(); }
    template <class Widget> Widget *widget(const char *name)
    {
        return m_view.findChild<Widget *>(QString::fromLatin1(name));
    }
    const Entry &entry(Id<Entry> id) { return *find(m_document.plan().entries, id); }
    QString error() { return widget<QLabel>("viewError")->text(); }

    void select(Id<Entry> id)
    {
        Selection selection;
        selection.entry = id;
        m_focus.select(selection);
    }
    QPoint middleOf(Id<Entry> id) { return canvas().placeOf(id)->bar.center().toPoint(); }
    /// The middle of a day in the height of a lane's lower edge, where nothing stands.
    QPoint atDay(const QRectF &lane, QDate day)
    {
        const auto &places = canvas().places();
        const double perDay = places.time.width() / double(places.shown.days());
        const double x
            = places.time.left() + perDay * (double(places.shown.start.daysTo(day)) + 0.5);
        return QPointF(x, lane.bottom() - 4).toPoint();
    }
    int pixels(int days)
    {
        const auto &places = canvas().places();
        return qRound(places.time.width() / double(places.shown.days()) * days);
    }
    void drag(QPoint from, QPoint to, bool release = true, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, keys, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        move((from + to) / 2, keys);
        move(to, keys);
        if (release)
            QTest::mouseRelease(&canvas(), Qt::LeftButton, keys, to);
        QCoreApplication::processEvents();
    }
    /// With the button down.
    void move(QPoint to, Qt::KeyboardModifiers keys)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), canvas().mapToGlobal(QPointF(to)),
            Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&canvas(), &event);
        QCoreApplication::processEvents();
    }
    int steps()
    {
        int count = 0;
        while (!m_document.undoTitle().isEmpty()) {
            if (!m_document.undo())
                break;
            ++count;
        }
        return count;
    }

private:
    QTemporaryDir m_folder;
    Document m_document;
    Focus m_focus;
    CalendarView m_view;
    Style m_style;
};

} // namespace lockstep::test
