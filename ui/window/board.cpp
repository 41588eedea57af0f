// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/board.h"

#include "ui/window/grow_motion.h"
#include "ui/window/kept_sizes.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostGroups = 2;
constexpr int kWhole = 10'000; // any size: splitters scale it

QSplitter *splitter(const QString &name)
{
    auto *made = new QSplitter;
    made->setObjectName(name);
    made->setChildrenCollapsible(false);
    return made;
}

} // namespace

Board::Board(MakeView makeView, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_makeView(std::move(makeView))
    , m_settings(settings)
    , m_outer(splitter(u"paneGroups"_s))
    , m_others(splitter(u"otherPanes"_s))
{
    setObjectName(u"board"_s);
    for (int index = 1; index <= kMostGroups; ++index)
        m_groups.append(splitter(u"paneGroup%1"_s.arg(index)));
    for (auto *group : m_groups)
        m_outer->addWidget(group);
    m_outer->addWidget(m_others);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_outer);
}

QList<QSplitter *> Board::splitters() const
{
    return QList<QSplitter *> { m_outer, m_others } + m_groups;
}

QString Board::key(const QString &what) const
{
    return u"board/"_s + stepKey(m_step) + u'/' + what;
}

Pane &Board::pane(PaneKind kind)
{
    auto *&pane = m_panes[kind];
    if (pane)
        return *pane;
    pane = new Pane(m_makeView(kind));
    connect(pane, &Pane::growWanted, this, [this, kind] { toggle(kind); });
    connect(pane, &Pane::tabWanted, this, &Board::bring);
    pane->restyle(m_snapshot.style);
    pane->view().present(m_snapshot);
    return *pane;
}

void Board::arrange(PlanStep step)
{
    if (!m_arranged.isEmpty())
        save();
    m_step = step;
    m_front.reset();
    m_grown = kNone;
    const auto grown = m_settings.value(key(u"grown"_s)).toString();
    setUpdatesEnabled(false);
    layOut();
    for (const auto kind : panesOf(arrangementOf(step))) {
        if (!grown.isEmpty() && grown == pane(kind).objectName())
            m_grown = kind;
    }
    showOnly(m_grown);
    setUpdatesEnabled(true);
    emit changed();
}

void Board::arrangeAsLeft()
{
    const auto left = m_settings.value(u"board/step"_s).toString();
    for (int step = 0; step < kStepCount; ++step) {
        if (stepKey(PlanStep(step)) == left)
            return arrange(PlanStep(step));
    }
    arrange(PlanStep::Overview);
}

void Board::place(const Arrangement &arrangement)
{
    const bool isDown = arrangement.direction == Qt::Vertical;
    m_outer->setOrientation(arrangement.direction);
    m_arranged.clear();
    for (qsizetype at = 0; at < arrangement.groups.size(); ++at) {
        auto *group = m_groups[at];
        group->setOrientation(isDown ? Qt::Horizontal : Qt::Vertical);
        for (qsizetype i = 0; i < arrangement.groups[at].panes.size(); ++i) {
            const auto kind = arrangement.groups[at].panes[i].pane;
            group->insertWidget(int(i), &pane(kind));
            m_arranged.append(kind);
        }
    }
    for (int kind = 0; kind < kPaneCount; ++kind) {
        if (m_panes[kind] && !m_arranged.contains(PaneKind(kind)))
            m_others->addWidget(m_panes[kind]);
    }
}

void Board::resize(const Arrangement &arrangement)
{
    QList<int> groupSizes;
    for (qsizetype at = 0; at < arrangement.groups.size(); ++at) {
        QList<int> sizes;
        for (const auto &place : arrangement.groups[at].panes)
            sizes.append(place.size * kWhole);
        setSizes(*m_groups[at], sizes);
        groupSizes.append(arrangement.groups[at].size * kWhole);
    }
    groupSizes.append(0); // the others
    setSizes(*m_outer, groupSizes);
}

/// As people left them; while not all panes have room, as they were at first.
void Board::setSizes(QSplitter &splitter, const QList<int> &first)
{
    splitter.setSizes(
        isCrowded() ? first : keptSizes(m_settings, key(splitter.objectName()), first));
}

void Board::save()
{
    m_settings.setValue(u"board/step"_s, stepKey(m_step));
    if (m_grown == kNone)
        m_settings.remove(key(u"grown"_s));
    else
        m_settings.setValue(key(u"grown"_s), m_panes[m_grown]->objectName());
    const bool isPlaced = m_outer->sizes().first() > 0 && m_groups.first()->sizes().first() > 0;
    if (m_grown != kNone || isCrowded() || !isVisible() || !isPlaced)
        return; // what is hidden, or waits for its layout or for room, has no size of its own
    for (auto *each : m_groups + QList { m_outer })
        keepSizes(m_settings, key(each->objectName()), *each);
}

void Board::resetArrangement()
{
    m_settings.remove(u"board/"_s + stepKey(m_step));
    m_arranged.clear(); // nothing worth saving
    arrange(m_step);
}

void Board::showOnly(int grown)
{
    for (int kind = 0; kind < kPaneCount; ++kind) {
        auto *pane = m_panes[kind];
        if (!pane)
            continue;
        pane->setVisible(kind == grown || (grown == kNone && m_arranged.contains(PaneKind(kind))));
        pane->setGrown(kind == grown);
    }
    for (auto *group : m_groups + QList { m_others }) {
        bool isSeen = false;
        for (int i = 0; i < group->count(); ++i)
            isSeen |= !group->widget(i)->isHidden();
        group->setVisible(isSeen);
    }
    showTabs();
}

QRect Board::placeOf(const QWidget &pane) const
{
    return { pane.mapTo(this, QPoint()), pane.size() };
}

void Board::grow(int kind)
{
    if (kind == m_grown)
        return;
    auto &moved = pane(PaneKind(kind == kNone ? m_grown : kind));
    if (!moved.parentWidget())
        m_others->addWidget(&moved);
    if (m_grown == kNone)
        save(); // the sizes to come back to, also at the next start
    const auto from = moved.isVisible() ? placeOf(moved) : QRect();
    m_grown = kind;
    showOnly(kind);
    if (kind != kNone)
        moved.view().setFocus(Qt::OtherFocusReason);
    showGrowth(*this, from, m_snapshot.style, [this, &moved] { return placeOf(moved); });
    emit changed();
}

void Board::toggle(int pane)
{
    if (m_grown == kNone && m_arranged.size() == 1 && m_fitted.waiting.contains(PaneKind(pane)))
        return bring(PaneKind(pane)); // there it is as large as can be
    grow(m_grown == pane ? kNone : pane);
}

void Board::reveal(PaneKind kind)
{
    if (m_grown != kNone && m_grown != kind)
        grow(kNone);
    if (m_fitted.waiting.contains(kind) && m_grown == kNone)
        bring(kind);
    else if (m_arranged.contains(kind))
        pane(kind).view().setFocus(Qt::OtherFocusReason);
    else
        grow(kind);
}

void Board::present(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    // The calendar's figures take longest to be there: it comes last.
    for (int turn = kCalendarPane + 1; turn <= kCalendarPane + kPaneCount; ++turn) {
        if (auto *pane = m_panes[turn % kPaneCount])
            pane->view().present(snapshot);
    }
}

void Board::restyle(const Style &style)
{
    m_snapshot.style = style;
    const int gap = style.px(kGap);
    layout()->setContentsMargins(gap, gap, gap, gap);
    for (auto *each : splitters())
        each->setHandleWidth(gap);
    for (auto *pane : m_panes) {
        if (pane)
            pane->restyle(style);
    }
    fitAgain();
}

} // namespace lockstep
