// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Over the calendar: how much time it shows, what its lanes stand for, and what is looked for in
// it, with how much of it was found.

#include "ui/calendar/calendar_filter.h"
#include "ui/calendar/calendar_look.h"
#include "ui/calendar/calendar_zoom.h"
#include "ui/shared/style.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lockstep {

class ChoiceButton;
class SegmentSwitch;

class CalendarHead : public QWidget {
    Q_OBJECT

public:
    explicit CalendarHead(QWidget *parent);

    /// `zoom`: none, where the clock is shown.
    void show(std::optional<CalendarZoom> zoom, const CalendarLook &look, qsizetype entries,
        const Style &style);
    void search(); ///< the keyboard goes to its line
    [[nodiscard]] bool isSearching() const;

signals:
    void zoomChosen(CalendarZoom zoom);
    void clockChosen();
    void lanesChosen(LaneGrouping lanes);
    void filterChanged(const CalendarFilter &filter);
    void nextWanted(); ///< of what was found
    void settingsWanted(); ///< how days and years are counted
    void left(); ///< with Esc, nothing being looked for

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitFilters();
    void addLanes();
    void addSearch();
    void addFilters();
    void addSettings();
    ChoiceButton *addFilter(
        const QString &objectName, const QString &question, const QStringList &choices);
    void clear();
    void change(const CalendarFilter &filter);

    CalendarFilter m_filter;
    SegmentSwitch *m_zoom;
    ChoiceButton *m_lanes = nullptr;
    QLineEdit *m_words = nullptr;
    ChoiceButton *m_kind = nullptr;
    ChoiceButton *m_side = nullptr;
    ChoiceButton *m_state = nullptr;
    ChoiceButton *m_horizon = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_settings = nullptr;
};

} // namespace lockstep
