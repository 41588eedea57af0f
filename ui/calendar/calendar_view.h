// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The shared calendar of both sides: what the hand does on the canvas and in the entry's fields
// becomes previews and edits here.

#include "app/calendar/calendar_edits.h"
#include "app/calendar/outside_plan.h"
#include "app/calendar/recurrence_edits.h"
#include "ui/calendar/calendar_filter.h"
#include "ui/calendar/calendar_look.h"
#include "ui/calendar/calendar_zoom.h"
#include "ui/calendar/entry_gesture.h"
#include "ui/shared/view.h"

#include <QBasicTimer>
#include <functional>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace lockstep {

class CalendarCanvas;
class CalendarHead;
class ClockFace;
class DateChoice;
class EntryEditor;
class EntryLine;
class EmptyCalendar;
class IdeaDrawer;
class OutsideLine;
struct Lane;

class CalendarView : public View {
    Q_OBJECT

public:
    CalendarView(Document &document, Focus &focus, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    // As was chosen last:
    void setLanes(LaneGrouping lanes);
    void setZoom(CalendarZoom zoom) { m_zoom = zoom; } ///< before anything is shown
    void wantClock(bool isWanted); ///< in place of the lanes, where there is room for it
    [[nodiscard]] CalendarZoom zoom() const { return m_zoom; }
    [[nodiscard]] const CalendarLook &look() const { return m_look; }
    [[nodiscard]] const CalendarFilter &filter() const { return m_filter; }

signals:
    void lanesChosen(LaneGrouping lanes);
    void zoomChosen(CalendarZoom zoom);
    void clockChosen(bool isWanted);
    void settingsWanted(); ///< how days and years are counted

protected:
    void render(const Snapshot &snapshot) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// What an edit of some dates would make of the plan.
    using DatesEdit = std::function<Result<Plan>(const Plan &, Dates)>;

    void layOutWidgets();
    void fitLine();
    void fitHead();
    void makeHead();
    void showHead();
    void connectCanvas();
    void connectGestures();
    void connectTime();
    void makeEditor();
    [[nodiscard]] bool isEditing() const;
    void connectLine();

    void select(Id<Entry> entry);
    void press(const EntryDate &which);
    void toggle(Id<Entry> entry);
    void choose(QSet<Id<Entry>> entries);
    void chooseAll();
    void toggleQuarter(int quarter);
    [[nodiscard]] bool isTogether(const EntryDate &which, Grip grip) const;
    [[nodiscard]] Result<Plan> moved(const EntryDate &which, Grip grip, Period period);
    [[nodiscard]] QString moveTitle(const EntryDate &which, Grip grip);
    void move(const EntryDate &which, Grip grip, Period period);
    void nudge(Grip grip, int days);
    [[nodiscard]] QString nudgedText() const;
    [[nodiscard]] EntryDate selectedDate();
    void askWhichDates(
        const QString &step, const EntryDate &which, Period around, const DatesEdit &edit);
    void previewDates(Dates dates);
    void applyDates(Dates dates);
    void dropQuestion();
    void dropStaleQuestion();
    void previewDrawn(const Lane &lane, Period period);
    void addDrawn(const Lane &lane, Period period);
    void addAtStart(Side side);
    void remove();
    void removeChosen();
    void removeSelected();
    void removeDatesOf(const Entry &entry);
    [[nodiscard]] Period newEntryPeriod();
    void addIdea(const QString &title);
    void wantIdeas(bool areWanted);
    void makeIdeas();
    void showIdeas();
    [[nodiscard]] Result<Plan> placed(Id<Entry> idea, const std::optional<Lane> &lane, QDate date);
    void placeIdeaAt(Id<Entry> idea, const std::optional<Lane> &lane, QDate date);
    void showOutside();
    [[nodiscard]] QRandomGenerator dragIds();
    void previewCopy(const EntryDate &which, Period period);
    [[nodiscard]] Result<Plan> copied(const EntryDate &which, Period period);
    void copy(const EntryDate &which, Period period);
    void dropCopy();
    void edit();
    void applyEdited(const QString &step, Result<Plan> next);
    void applyTyped(const QString &step, const Entry &next);
    [[nodiscard]] QDate editedDate() const;
    void showEditor(Id<Entry> entry);
    void placeEditor();
    void closeEditor();
    void editNewTitle();
    void agree(Id<Entry> entry, Side side);
    void say(Side side, Stand stand, const QString &why); ///< to the entry that is edited
    void chooseAgreement(Id<Entry> entry, Side side, QPoint globalPosition);

    [[nodiscard]] bool isClock() const;
    void setClock(bool isWanted);
    void showClock();
    void showYear(int step);
    void zoomBy(int steps, QDate about, double share);
    void zoomTo(CalendarZoom zoom, QDate about, double share);
    void pan(int days);
    void showPeriod(const Period &shown);
    void placeYearButtons();
    [[nodiscard]] QDate today();
    void updateShown();
    void showSelected();
    [[nodiscard]] Period dateToShow(const Entry &entry, const Period &quarter);

    void search();
    void lookFor(const CalendarFilter &filter);
    void walkFound();
    void updateFound();
    void updateClashes();
    void showClashes(const QList<Clash> &clashes);
    void showAgain();
    [[nodiscard]] const Entry *selectedEntry() const;

    CalendarCanvas *m_canvas;
    EntryLine *m_line;
    OutsideLine *m_outside;
    EmptyCalendar *m_empty;
    IdeaDrawer *m_ideas = nullptr; ///< made when it is first wanted
    EntryEditor *m_editor = nullptr; ///< made when the first entry is edited
    QToolButton *m_previousYear;
    QToolButton *m_nextYear;
    std::optional<Style> m_yearStyle; ///< that these two have their icons in
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_middle = nullptr; ///< in it: the sheet or the clock, and what is beside them
    CalendarHead *m_head = nullptr; ///< made where there is room for it, or when it is asked for
    ClockFace *m_clock = nullptr; ///< made when it is first wanted
    DateChoice *m_dates = nullptr; ///< made with the first question
    DatesEdit m_datesEdit;
    QString m_datesStep;
    Plan m_datesPlan; ///< that was asked about
    CalendarLook m_look;
    Id<Entry> m_dateOf; ///< whose date was pressed
    Entry m_nudgedFrom; ///< as it was before the arrow keys moved it; no id: they moved nothing
    CalendarFilter m_filter;
    CalendarZoom m_zoom = CalendarZoom::Year;
    QList<Clash> m_clashes; ///< as far as they are known
    QBasicTimer m_clashTimer; ///< they are looked for when the hand pauses
    LateList<Standing> m_standings; ///< before anything was dragged
    Late<StandingRows> m_standingRows;
    bool m_wantsHead = false;
    bool m_wantsClock = false;
    bool m_wantsIdeas = false;
    OutsidePlan m_outsidePlan;
    Plan m_outsideOf; ///< its entries and settings are those that m_outsidePlan is of
    Selection m_shownFor; ///< the selection that the shown time was chosen for
    Id<Entry> m_drawn; ///< being drawn, not in the plan yet
    quint32 m_dragSeed = 0; ///< of the ids while something is dragged
    Id<Entry> m_copiedFrom; ///< while the hand has a copy of it
    Id<Entry> m_unnamed; ///< just added: its title is asked for as soon as it is seen
};

} // namespace lockstep
