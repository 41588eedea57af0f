// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_head.h"

#include "ui/calendar/entry_text.h"
#include "ui/calendar/lanes.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/horizon_words.h"
#include "ui/shared/icons.h"
#include "ui/shared/segment_switch.h"
#include "ui/shared/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

template <class Value> QStringList namesOf(const QString &any, int count, QString (*name)(Value))
{
    QStringList names { any };
    for (int i = 0; i < count; ++i)
        names << name(Value(i));
    return names;
}

/// The choice that stands for it: the first one is none.
template <class Value> int choiceOf(const std::optional<Value> &value)
{
    return value ? int(*value) + 1 : 0;
}

template <class Value> std::optional<Value> valueOf(int choice)
{
    return choice > 0 ? std::optional(Value(choice - 1)) : std::nullopt;
}

} // namespace

CalendarHead::CalendarHead(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"calendarHead"_s);
    auto *row = new QHBoxLayout(this);
    m_zoom = new SegmentSwitch(tr("Time shown"),
        { { u"zoomYear"_s, tr("Year"), tr("The whole year") },
            { u"zoomQuarter"_s, tr("Quarter"), tr("Three months, by weeks") },
            { u"zoomMonth"_s, tr("Month"), tr("One month, by days") },
            { u"zoomClock"_s, tr("Today"),
                tr("What each side does today, and which quarters' revenue that feeds") } },
        this);
    connect(m_zoom, &SegmentSwitch::chosen, this, [this](int index) {
        if (index < kCalendarZoomCount)
            emit zoomChosen(CalendarZoom(index));
        else
            emit clockChosen();
    });
    row->addWidget(m_zoom);
    addLanes();
    row->addStretch(1);
    addSearch();
    addFilters();
    addSettings();
}

void CalendarHead::addSettings()
{
    m_settings = new QToolButton(this);
    m_settings->setObjectName(u"calendarSettingsButton"_s);
    m_settings->setAccessibleName(tr("Days and years: fiscal year, holidays, budgets, kinds"));
    m_settings->setToolTip(m_settings->accessibleName());
    m_settings->setAutoRaise(true);
    layout()->addWidget(m_settings);
    connect(m_settings, &QToolButton::clicked, this, &CalendarHead::settingsWanted);
}

void CalendarHead::addLanes()
{
    QStringList names;
    for (int i = 0; i < kLaneGroupingCount; ++i)
        names << lanesName(LaneGrouping(i));
    m_lanes = new ChoiceButton(tr("What lanes stand for"), names, this);
    m_lanes->setObjectName(u"laneGrouping"_s);
    connect(m_lanes, &ChoiceButton::chosen, this,
        [this](int index) { emit lanesChosen(LaneGrouping(index)); });
    layout()->addWidget(m_lanes);
}

void CalendarHead::addSearch()
{
    m_count = new QLabel(this);
    m_count->setObjectName(u"calendarFound"_s);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"calendarSearch"_s);
    m_words->setAccessibleName(tr("Search the calendar"));
    m_words->setPlaceholderText(tr("Search"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    layout()->addWidget(m_count);
    layout()->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        CalendarFilter next = m_filter;
        next.words = words;
        change(next);
    });
    connect(m_words, &QLineEdit::returnPressed, this, &CalendarHead::nextWanted);
}

void CalendarHead::addFilters()
{
    m_kind = addFilter(u"filterKind"_s, tr("Kinds that are looked for"),
        namesOf(tr("Any kind"), int(EntryKind::Other) + 1, kindName));
    m_side = addFilter(
        u"filterSide"_s, tr("Side that is looked for"), namesOf(tr("Both sides"), 2, sideName));
    m_state = addFilter(u"filterState"_s, tr("State that is looked for"),
        namesOf(tr("Any state"), int(EntryState::Measured) + 1, stateName));
    m_horizon = addFilter(u"filterHorizon"_s, tr("Horizon that is looked for"),
        namesOf(tr("Any horizon"), kHorizonCount, horizonName));
    m_horizon->hide();
    connect(m_horizon, &ChoiceButton::chosen, this, [this](int choice) {
        CalendarFilter next = m_filter;
        next.horizon = valueOf<Horizon>(choice);
        change(next);
    });
    connect(m_kind, &ChoiceButton::chosen, this, [this](int choice) {
        CalendarFilter next = m_filter;
        next.kind = valueOf<EntryKind>(choice);
        change(next);
    });
    connect(m_side, &ChoiceButton::chosen, this, [this](int choice) {
        CalendarFilter next = m_filter;
        next.side = valueOf<Side>(choice);
        change(next);
    });
    connect(m_state, &ChoiceButton::chosen, this, [this](int choice) {
        CalendarFilter next = m_filter;
        next.state = valueOf<EntryState>(choice);
        change(next);
    });
}

ChoiceButton *CalendarHead::addFilter(
    const QString &objectName, const QString &question, const QStringList &choices)
{
    auto *button = new ChoiceButton(question, choices, this);
    button->setObjectName(objectName);
    layout()->addWidget(button);
    return button;
}

void CalendarHead::change(const CalendarFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    emit filterChanged(filter);
}

void CalendarHead::show(std::optional<CalendarZoom> zoom, const CalendarLook &look,
    qsizetype entries, const Style &style)
{
    const QFont font = style.font(TextRole::Caption);
    m_zoom->show(zoom ? int(*zoom) : kCalendarZoomCount, style);
    m_lanes->setCurrent(int(look.lanes));
    m_kind->setCurrent(choiceOf(m_filter.kind));
    m_side->setCurrent(choiceOf(m_filter.side));
    m_state->setCurrent(choiceOf(m_filter.state));
    m_horizon->setCurrent(choiceOf(m_filter.horizon));
    for (auto *widget : { static_cast<QWidget *>(m_lanes), static_cast<QWidget *>(m_words),
             static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_side),
             static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_horizon),
             static_cast<QWidget *>(m_count) })
        widget->setFont(font);
    m_words->setFixedWidth(style.px(150));
    m_settings->setIcon(icon(Icon::Sliders, style));
    m_settings->setIconSize({ style.px(16), style.px(16) });
    m_count->setText(
        look.matching ? tr("%1 of %2").arg(look.matching->size()).arg(entries) : QString());
    layout()->setContentsMargins(style.px(8), 0, style.px(8), 0);
    setSpacing(*layout(), style.px(8));
    fitFilters();
}

/// The head is never the reason why a pane cannot be narrower: its least asked filter goes first.
void CalendarHead::fitFilters()
{
    const int spacing = layout()->spacing();
    const int horizon = m_horizon->sizeHint().width() + spacing;
    const int all = layout()->sizeHint().width() + (m_horizon->isHidden() ? horizon : 0);
    m_horizon->setVisible(m_filter.horizon || width() >= all + horizon);
}

void CalendarHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFilters();
}

void CalendarHead::search()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool CalendarHead::isSearching() const
{
    return m_filter != CalendarFilter();
}

void CalendarHead::clear()
{
    m_words->clear();
    change({});
}

bool CalendarHead::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QWidget::eventFilter(watched, event);
    if (isSearching())
        clear();
    else
        emit left();
    return true;
}

} // namespace lockstep
