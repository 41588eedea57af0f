// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The shared calendar of both sides: what the hand does on the canvas and in the entry's fields
// becomes previews and edits here.

#include "app/calendar/calendar_edits.h"
#include "ui/calendar/entry_gesture.h"
#include "ui/shared/view.h"

class QToolButton;

namespace lockstep {

class CalendarCanvas;
class EntryEditor;
class EntryLine;
class EmptyCalendar;

class CalendarView : public View {
    Q_OBJECT

public:
    CalendarView(Document &document, Focus &focus, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void render(const Snapshot &snapshot) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutWidgets();
    void fitLine();
    void connectCanvas();
    void makeEditor();
    [[nodiscard]] bool isEditing() const;
    void connectLine();

    void select(Id<Entry> entry);
    void toggleQuarter(int quarter);
    void move(Id<Entry> entry, Grip grip, Period period);
    void nudge(Grip grip, int days);
    void previewDrawn(Side side, Period period);
    void addDrawn(Side side, Period period);
    void addAtStart(Side side);
    void remove();
    void addIdea(const QString &title);
    void previewCopy(Id<Entry> entry, Period period);
    void copy(Id<Entry> entry, Period period);
    void edit();
    void placeEditor();
    void closeEditor();
    void editNewTitle();
    void agree(Id<Entry> entry, Side side);
    void chooseAgreement(Id<Entry> entry, Side side, QPoint globalPosition);
    void showYear(int step);

    void placeYearButtons();
    void updateShown();
    [[nodiscard]] const Entry *selectedEntry() const;

    CalendarCanvas *m_canvas;
    EntryLine *m_line;
    EmptyCalendar *m_empty;
    EntryEditor *m_editor = nullptr; ///< made when the first entry is edited
    QToolButton *m_previousYear;
    QToolButton *m_nextYear;
    Period m_shown;
    Selection m_shownFor; ///< the selection that the shown year was chosen for
    Id<Entry> m_drawn; ///< being drawn, not in the plan yet
    quint32 m_copySeed = 0; ///< of the ids while a copy is dragged
    Id<Entry> m_unnamed; ///< just added: its title is asked for as soon as it is seen
};

} // namespace lockstep
