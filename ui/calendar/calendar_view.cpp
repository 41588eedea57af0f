// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_view.h"

#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_head.h"
#include "ui/calendar/date_choice.h"
#include "ui/calendar/empty_calendar.h"
#include "ui/calendar/entry_editor.h"
#include "ui/calendar/entry_line.h"
#include "ui/calendar/outside_line.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

CalendarView::CalendarView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
    , m_canvas(new CalendarCanvas)
    , m_line(new EntryLine)
    , m_outside(new OutsideLine)
    , m_empty(new EmptyCalendar(m_canvas))
    , m_previousYear(new QToolButton(m_canvas))
    , m_nextYear(new QToolButton(m_canvas))
{
    setObjectName(u"calendarView"_s);
    setAccessibleName(title());
    layOutWidgets();
    connectCanvas();
    connectLine();
}

QString CalendarView::title() const
{
    return tr("Calendar");
}

void CalendarView::layOutWidgets()
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_middle = new QHBoxLayout;
    m_middle->setContentsMargins({});
    m_middle->setSpacing(0);
    m_middle->addWidget(m_canvas, 1);
    m_column->addLayout(m_middle, 1);
    m_column->addWidget(m_outside);
    m_column->addWidget(m_line);
    setContent(content);
    m_previousYear->setObjectName(u"previousYear"_s);
    m_previousYear->setAccessibleName(tr("Earlier"));
    m_nextYear->setObjectName(u"nextYear"_s);
    m_nextYear->setAccessibleName(tr("Later"));
    for (auto *button : { m_previousYear, m_nextYear }) {
        button->setToolTip(button->accessibleName());
        button->setAutoRaise(true);
        button->setAutoFillBackground(true); // so that nothing under it is painted anew
        button->setBackgroundRole(QPalette::Base);
    }
    connect(m_previousYear, &QToolButton::clicked, this, [this] { showYear(-1); });
    connect(m_nextYear, &QToolButton::clicked, this, [this] { showYear(1); });
}

void CalendarView::connectCanvas()
{
    using Canvas = CalendarCanvas;
    connect(m_canvas, &Canvas::entryPressed, this, &CalendarView::press);
    connect(m_canvas, &Canvas::entryToggled, this, &CalendarView::toggle);
    connect(m_canvas, &Canvas::banded, this, &CalendarView::choose);
    connect(m_canvas, &Canvas::allWanted, this, &CalendarView::chooseAll);
    connect(m_canvas, &Canvas::walked, this, &CalendarView::select);
    connect(m_canvas, &Canvas::quarterPressed, this, &CalendarView::toggleQuarter);
    connect(m_canvas, &Canvas::editWanted, this, &CalendarView::edit);
    connect(m_canvas, &Canvas::removeWanted, this, &CalendarView::remove);
    connect(m_canvas, &Canvas::addWanted, this, &CalendarView::addAtStart);
    connect(m_canvas, &Canvas::chipPressed, this, &CalendarView::agree);
    connect(m_canvas, &Canvas::chipMenuWanted, this, &CalendarView::chooseAgreement);
    connect(m_canvas, &Canvas::painted, this, &CalendarView::editNewTitle, Qt::QueuedConnection);
    connect(
        m_canvas, &Canvas::resized, this,
        [this] {
            if (isEditing())
                placeEditor();
        },
        Qt::QueuedConnection);
    connectGestures();
    connectTime();
}

void CalendarView::connectGestures()
{
    using Canvas = CalendarCanvas;
    connect(
        m_canvas, &Canvas::dragged, this, [this](const EntryDate &which, Grip grip, Period period) {
            preview(moved(which, grip, period));
            dropCopy();
        });
    connect(m_canvas, &Canvas::dropped, this, &CalendarView::move);
    connect(m_canvas, &Canvas::dropped, this, &CalendarView::showAgain); // who agrees to it now
    connect(m_canvas, &Canvas::nudged, this, &CalendarView::nudge);
    connect(m_canvas, &Canvas::copying, this, &CalendarView::previewCopy);
    connect(m_canvas, &Canvas::copied, this, &CalendarView::copy);
    connect(m_canvas, &Canvas::drawing, this, &CalendarView::previewDrawn);
    connect(m_canvas, &Canvas::drawn, this, &CalendarView::addDrawn);
    connect(m_canvas, &Canvas::cancelled, this, [this] {
        m_drawn = {};
        m_dragSeed = 0;
        document().cancel();
        dropCopy();
        clearError();
    });
}

void CalendarView::connectTime()
{
    using Canvas = CalendarCanvas;
    connect(m_canvas, &Canvas::zoomed, this, &CalendarView::zoomBy);
    connect(m_canvas, &Canvas::panned, this, &CalendarView::pan);
    connect(m_canvas, &Canvas::searchWanted, this, &CalendarView::search);
    connect(m_canvas, &Canvas::pointed, m_line, &EntryLine::point);
    connect(m_canvas, &Canvas::stageChosen, this, [this](Id<Stage> stage) {
        m_look.supplyStage = stage;
        showAgain();
    });
}

bool CalendarView::isEditing() const
{
    return m_editor && m_editor->isVisible();
}

void CalendarView::makeEditor()
{
    if (m_editor)
        return;
    m_editor = new EntryEditor(this);
    connect(m_editor, &EntryEditor::changed, this, &CalendarView::applyTyped);
    connect(m_editor, &EntryEditor::editWanted, this,
        [this](const QString &step, const EntryForm::Edit &edit) {
            applyEdited(step, edit(document().committed(), document().side()));
        });
    connect(m_editor, &EntryEditor::said, this,
        [this](Side side, Stand stand, const QString &why) { say(side, stand, why); });
    connect(m_editor, &EntryEditor::refused, this, &CalendarView::showError);
    connect(m_editor, &EntryEditor::removeWanted, this, &CalendarView::removeSelected);
    connect(m_editor, &EntryEditor::closed, this, &CalendarView::closeEditor);
    connect(m_editor, &EntryEditor::grown, this, &CalendarView::placeEditor);
    connect(m_editor, &EntryEditor::chipPressed, this,
        [this](Side side) { agree(m_editor->entry(), side); });
    connect(m_editor, &EntryEditor::chipMenuWanted, this,
        [this](Side side, QPoint at) { chooseAgreement(m_editor->entry(), side, at); });
}

void CalendarView::connectLine()
{
    connect(m_line, &EntryLine::editWanted, this, &CalendarView::edit);
    connect(m_line, &EntryLine::ideaTyped, this, &CalendarView::addIdea);
    connect(m_line, &EntryLine::ideasWanted, this, &CalendarView::wantIdeas);
    connect(m_outside, &OutsideLine::entryWanted, this, [this](Id<Entry> entry) {
        select(entry);
        edit();
    });
    connect(m_line, &EntryLine::entryWanted, this, &CalendarView::select);
    connect(m_line, &EntryLine::chipPressed, this,
        [this](Side side) { agree(snapshot().selection.entry, side); });
    connect(m_line, &EntryLine::chipMenuWanted, this,
        [this](Side side, QPoint at) { chooseAgreement(snapshot().selection.entry, side, at); });
    connect(m_empty, &EmptyCalendar::addWanted, this, [this] { addAtStart(Side::Marketing); });
}

void CalendarView::render(const Snapshot &snapshot)
{
    if (!m_canvas->isDragging()) {
        m_standings = snapshot.figures.standings;
        m_standingRows = snapshot.figures.standingRows;
    }
    dropStaleQuestion();
    if (snapshot.selection.entry != m_dateOf)
        m_look.date = {};
    if (snapshot.selection.entry != m_nudgedFrom.id)
        m_nudgedFrom = {};
    if (snapshot.selection.stage != m_shownFor.stage)
        m_look.supplyStage = {};
    // A copy in the hand may yet be dropped, and the chosen ones move together after all.
    if (m_copiedFrom.isNull() && !m_look.chosen.contains(snapshot.selection.entry))
        m_look.chosen.clear();
    updateShown();
    updateFound();
    updateClashes();
    m_canvas->showToday(document().now().toLocalTime().date());
    showAgain();
    fitLine();
    fitHead();
    showClock();
    showIdeas();
    showOutside();
    if (snapshot.plan.entries.isEmpty() && !m_canvas->isDragging())
        m_empty->show(snapshot.style);
    else
        m_empty->hide();
    if (!isEditing())
        return;
    if (snapshot.selection.entry == m_editor->entry() && selectedEntry())
        showEditor(m_editor->entry());
    else
        closeEditor();
}

/// A low pane leaves all of its room to the calendar.
void CalendarView::fitLine()
{
    m_line->setHidden(height() < snapshot().style.px(130));
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    fitLine();
    fitHead();
    showIdeas();
    showOutside();
    if (m_empty->isVisible())
        m_empty->show(snapshot().style);
}

} // namespace lockstep
