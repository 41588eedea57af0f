// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/board.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 2;
constexpr int kEven = 10'000; // any size: splitters scale it

QSplitter *splitter(Qt::Orientation orientation, const QString &name)
{
    auto *made = new QSplitter(orientation);
    made->setObjectName(name);
    made->setChildrenCollapsible(false);
    return made;
}

} // namespace

Board::Board(const QList<View *> &views, QWidget *parent)
    : QWidget(parent)
    , m_rows(splitter(Qt::Vertical, u"paneRows"_s))
{
    for (auto *view : views) {
        if (m_panes.size() % kColumns == 0) {
            m_columns.append(
                splitter(Qt::Horizontal, u"paneColumns%1"_s.arg(m_columns.size() + 1)));
            m_rows->addWidget(m_columns.last());
        }
        auto *pane = new Pane(view);
        const int index = int(m_panes.size());
        connect(pane, &Pane::growWanted, this, [this, index] { toggle(index); });
        m_panes.append(pane);
        m_columns.last()->addWidget(pane);
    }
    for (auto *row : m_columns)
        row->setSizes({ kEven, kEven });
    m_rows->setSizes({ kEven, kEven });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_rows);
}

void Board::grow(int index)
{
    if (index == m_grown)
        return;
    m_grown = index;
    for (int i = 0; i < m_panes.size(); ++i) {
        m_panes[i]->setVisible(index == kNone || i == index);
        m_panes[i]->setGrown(i == index);
    }
    for (int row = 0; row < m_columns.size(); ++row)
        m_columns[row]->setVisible(index == kNone || index / kColumns == row);
    if (index != kNone)
        m_panes[index]->view().setFocus(Qt::OtherFocusReason);
    emit grownChanged();
}

void Board::toggle(int index)
{
    grow(m_grown == index ? kNone : index);
}

void Board::present(const Snapshot &snapshot)
{
    for (auto *pane : m_panes)
        pane->view().present(snapshot);
}

void Board::restyle(const Style &style)
{
    const int gap = style.px(12);
    layout()->setContentsMargins(gap, gap, gap, gap);
    m_rows->setHandleWidth(gap);
    for (auto *row : m_columns)
        row->setHandleWidth(gap);
    for (auto *pane : m_panes)
        pane->restyle(style);
}

void Board::saveSizes(QSettings &settings) const
{
    settings.setValue(u"board/rows"_s, m_rows->saveState());
    for (const auto *row : m_columns)
        settings.setValue(u"board/"_s + row->objectName(), row->saveState());
}

void Board::restoreSizes(const QSettings &settings)
{
    m_rows->restoreState(settings.value(u"board/rows"_s).toByteArray());
    for (auto *row : m_columns)
        row->restoreState(settings.value(u"board/"_s + row->objectName()).toByteArray());
}

} // namespace lockstep
