// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/bridge_panel.h"

#include "ui/shared/agreement_chip.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/live_label.h"
#include "ui/shared/remove_button.h"
#include "ui/target/amount_cell.h"
#include "ui/target/bridge_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace lockstep {

namespace {

enum Column { kName, kKind, kDate, kBar, kAmount, kMark, kChip, kRemove, kColumns };
constexpr int kNameWidth = 170;
constexpr int kNarrow = 660; // below it a row takes two lines

} // namespace

void BridgePanel::placeRows()
{
    int line = 0;
    auto all = m_rows;
    all.append(m_total);
    for (const auto &row : std::as_const(all)) {
        if (m_isNarrow)
            placeNarrow(row, line);
        else
            placeWide(row, line);
        line += m_isNarrow ? 2 : 1;
        for (auto *cell : cells(row))
            cell->setVisible(true); // now, so that it has a place at once
        if (row.date)
            row.date->setHidden(row.date->text().isEmpty());
    }
    m_grid->setColumnStretch(kBar, m_isNarrow ? 0 : 1);
    m_grid->setColumnStretch(kName, m_isNarrow ? 1 : 0);
}

void BridgePanel::placeWide(const Row &row, int line)
{
    auto *name = row.name ? static_cast<QWidget *>(row.name) : row.words;
    m_grid->addWidget(name, line, kName, 1, row.kind ? 1 : 2, Qt::AlignVCenter);
    const QList<std::pair<QWidget *, Column>> places { { row.kind, kKind }, { row.date, kDate },
        { row.bar, kBar }, { row.amount, kAmount }, { row.mark, kMark }, { row.chip, kChip },
        { row.remove, kRemove } };
    for (const auto &[cell, column] : places) {
        if (!cell)
            continue;
        const auto edge = column == kAmount ? Qt::AlignTrailing : Qt::AlignLeading;
        const auto place = column == kBar ? Qt::Alignment() : Qt::AlignVCenter | edge;
        m_grid->addWidget(cell, line, column, 1, 1, place);
    }
}

/// Who and how much, below it the bar with what there is to say.
void BridgePanel::placeNarrow(const Row &row, int line)
{
    auto *name = row.name ? static_cast<QWidget *>(row.name) : row.words;
    m_grid->addWidget(name, line, kName, 1, row.date ? 3 : 4, Qt::AlignVCenter);
    if (row.date)
        m_grid->addWidget(row.date, line, kBar, Qt::AlignVCenter | Qt::AlignTrailing);
    m_grid->addWidget(row.amount, line, kAmount, 1, 1, Qt::AlignVCenter | Qt::AlignTrailing);
    if (row.chip)
        m_grid->addWidget(row.chip, line, kChip, Qt::AlignVCenter);
    if (row.remove)
        m_grid->addWidget(row.remove, line, kRemove, Qt::AlignVCenter);
    m_grid->addWidget(row.bar, line + 1, kName, 1, row.kind ? 3 : kColumns);
    if (row.kind)
        m_grid->addWidget(row.kind, line + 1, kBar, 1, 2, Qt::AlignTrailing);
    if (row.mark)
        m_grid->addWidget(row.mark, line + 1, kMark, 1, 3, Qt::AlignLeading);
}

void BridgePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void BridgePanel::fitWidth()
{
    const bool isNarrow = width() < m_snapshot.style.px(kNarrow);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        placeRows();
    // Names wrap, so that the bars have room.
    const int name = m_snapshot.style.px(kNameWidth);
    for (const auto &row : std::as_const(m_rows)) {
        if (!row.name)
            continue;
        row.name->setMinimumWidth(isNarrow ? 0 : name);
        row.name->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : name);
    }
    m_grid->setColumnMinimumWidth(kName, isNarrow ? 0 : name);
}

} // namespace lockstep
