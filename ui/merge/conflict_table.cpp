// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/merge/conflict_table.h"

#include "ui/merge/conflict_cell.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

ConflictTable::ConflictTable(ConflictModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_cell(new ConflictCell(model, this))
{
    setObjectName(u"conflictTable"_s);
    setAccessibleName(tr("Conflicts"));
    setModel(&model);
    setItemDelegate(m_cell);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setCurrentIndex(model.index(0, ConflictModel::Ours));
    connect(this, &QTableView::clicked, this, &ConflictTable::chooseAt);
}

void ConflictTable::restyle(const Style &style)
{
    m_cell->restyle(style);
    horizontalHeader()->setFont(style.font(TextRole::Caption));
    verticalHeader()->setDefaultSectionSize(style.px(60));
    shareWidth();
    viewport()->update();
}

void ConflictTable::chooseAt(const QModelIndex &index)
{
    const auto choice = choiceOf(index.column());
    if (index.isValid() && choice != Choice::Undecided)
        m_model.choose(index.row(), choice);
}

void ConflictTable::chooseAndGoOn(Choice choice)
{
    const auto here = currentIndex();
    if (!here.isValid())
        return;
    m_model.choose(here.row(), choice);
    if (here.row() + 1 < m_model.rowCount())
        setCurrentIndex(here.siblingAtRow(here.row() + 1));
}

void ConflictTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1:
        return chooseAndGoOn(Choice::Ours);
    case Qt::Key_2:
        return chooseAndGoOn(Choice::Theirs);
    case Qt::Key_3:
        return chooseAndGoOn(Choice::Undecided);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return chooseAt(currentIndex());
    case Qt::Key_Escape:
        return event->ignore(); // the page's
    default:
        QTableView::keyPressEvent(event);
    }
}

void ConflictTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

/// What it is about takes the most; where both plans were made apart, nothing was before.
void ConflictTable::shareWidth()
{
    bool hasBefore = false;
    for (int row = 0; row < m_model.rowCount(); ++row)
        hasBefore = hasBefore || !m_model.conflict(row).before.isEmpty();
    setColumnHidden(ConflictModel::Before, !hasBefore);
    const int all = viewport()->width();
    const int side = hasBefore ? all * 23 / 100 : all * 30 / 100;
    const int before = hasBefore ? all * 18 / 100 : 0;
    setColumnWidth(ConflictModel::Ours, side);
    setColumnWidth(ConflictModel::Theirs, side);
    setColumnWidth(ConflictModel::Before, before);
    setColumnWidth(ConflictModel::Item, all - 2 * side - before);
}

} // namespace lockstep
