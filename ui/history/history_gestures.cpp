// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What people do in the history: choose a place, go there, bring it back, name it, compare it.

#include "ui/history/comparison.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_details.h"
#include "ui/history/history_view.h"
#include "ui/history/touched_steps.h"
#include "ui/shared/inline_edit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

void HistoryView::documentChanged()
{
    auto now = recorded(document());
    if (now == m_recorded)
        return;
    m_recorded = std::move(now);
    if (m_from && m_from->state > m_recorded.steps.size() + m_recorded.first)
        m_from.reset(); // another step was taken in its place
    if (m_scope->isChecked())
        filterBySelection();
    showRows();
}

/// What was chosen stays chosen; at first it is where the plan stands.
void HistoryView::showRows()
{
    const auto *before = chosen();
    const auto place = before ? std::optional(*before) : std::nullopt;
    m_model->show(historyRows(m_recorded, m_filter));
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    const int again = place ? m_model->rowOf(*place) : -1;
    choose(again >= 0 ? again : m_model->now());
    showChosen();
}

void HistoryView::choose(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

const HistoryRow *HistoryView::chosen() const
{
    const auto index = m_list->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

/// Only offered where something is selected that steps can touch.
void HistoryView::showScope()
{
    const bool isOffered = !rowsOf(snapshot().plan, focus().selection()).isEmpty();
    m_scope->setVisible(isOffered || m_scope->isChecked());
    if (m_scope->isChecked())
        filterBySelection();
}

void HistoryView::filterBySelection()
{
    m_touched->stop();
    if (m_scope->isChecked()) {
        m_touched->look(rowsOf(document().committed(), focus().selection()));
        return;
    }
    m_filter.steps.reset();
    showRows();
}

QString HistoryView::heading(const HistoryRow &row) const
{
    return row.isNow && row.kind == HistoryRow::Kind::Start ? tr("now") : m_model->text(row);
}

void HistoryView::showChosen()
{
    m_rest.stop();
    m_comparison->drop();
    const auto *row = chosen();
    m_details->setVisible(row != nullptr);
    m_delegate->mark(m_from);
    m_list->viewport()->update();
    if (!row)
        return;
    HistoryDetails::Heading words { m_model->text(*row), m_model->whereabouts(*row),
        m_from.has_value() };
    if (m_from && !m_from->isSamePlace(*row)) {
        const bool isLater = row->state >= m_from->state;
        words.title
            = tr("From “%1” to “%2”")
                  .arg(heading(isLater ? *m_from : *row), heading(isLater ? *row : *m_from));
        words.about.clear();
    }
    m_details->show(*row, words, snapshot().style);
    m_details->showSentences({}, {});
    m_rest.start();
}

void HistoryView::showWords()
{
    const auto *row = chosen();
    if (!row)
        return;
    if (m_from && m_from->isSamePlace(*row))
        return m_details->showSentences(tr("Choose another place to compare it with."), {});
    if (m_from)
        return compareSince(*m_from, *row);
    if (row->kind == HistoryRow::Kind::Point)
        return compareSince(*row, { HistoryRow::Kind::Step, m_recorded.cursor });
    if (row->kind == HistoryRow::Kind::Start)
        return;
    m_comparison->readStep(document(), row->state);
}

/// From the earlier of both to the later.
void HistoryView::compareSince(const HistoryRow &from, const HistoryRow &to)
{
    const auto earlier = std::min(from.state, to.state);
    const auto later = std::max(from.state, to.state);
    m_details->showSentences(tr("Comparing…"), {});
    m_comparison->compare(document(), earlier, later);
}

void HistoryView::told(const Result<void> &done)
{
    if (done)
        clearError();
    else
        showError(done.error());
}

void HistoryView::goThere()
{
    if (const auto *row = chosen())
        told(document().goTo(row->state));
}

void HistoryView::restoreThere()
{
    if (const auto *row = chosen())
        told(document().restore(
            tr("Bring back “%1”").arg(row->text), row->state, tr("Before a scenario")));
}

void HistoryView::toggleComparing()
{
    const auto *row = chosen();
    m_from = m_from || !row ? std::nullopt : std::optional(*row);
    m_list->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void HistoryView::removeChosenPoint()
{
    const auto *row = chosen();
    if (!row || row->kind != HistoryRow::Kind::Point)
        return;
    const int number = m_list->currentIndex().row();
    told(document().removeRestorePoint(row->point));
    choose(std::min(number, m_model->rowCount() - 1));
}

void HistoryView::nameRestorePoint()
{
    const QRect button(m_setPoint->mapTo(this, QPoint()), m_setPoint->size());
    auto *name = InlineEdit::open(this, { button.topLeft(), QSize(width(), button.height()) }, {},
        [this](const QString &text) {
            if (!text.trimmed().isEmpty())
                told(document().setRestorePoint(text.trimmed()));
        });
    name->setAccessibleName(tr("Name of the restore point"));
    name->setPlaceholderText(tr("Name of the restore point, such as “end of day 1”"));
}

bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return View::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        goThere();
    else if (key == Qt::Key_Delete)
        removeChosenPoint();
    else
        return View::eventFilter(watched, event);
    return true;
}

/// Esc leaves one thing at a time: the comparison, the filter, the panel.
void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_from)
        toggleComparing();
    else if (event->key() == Qt::Key_Escape && m_words && !m_words->text().isEmpty())
        m_words->clear();
    else
        View::keyPressEvent(event);
}

} // namespace lockstep
