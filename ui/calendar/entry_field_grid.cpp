// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_field_grid.h"

#include "ui/shared/calm_choice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 4; ///< label and field, twice

void markWrong(QLineEdit *edit, bool isWrong, const Style &style)
{
    QPalette palette = edit->parentWidget()->palette();
    if (isWrong)
        palette.setColor(QPalette::Text, style.colours().bad);
    edit->setPalette(palette);
    edit->setProperty("wrong", isWrong);
}

} // namespace

EntryFieldGrid::EntryFieldGrid()
    : m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

QLabel *EntryFieldGrid::addLabel(const QString &text, QWidget *buddy, int row, int column)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    m_grid->addWidget(label, row, column);
    return label;
}

void EntryFieldGrid::addTyped(const TypedField &field, int row, int column, int span)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(field.objectName);
    edit->setPlaceholderText(field.hint);
    auto *label = addLabel(field.label, edit, row, column);
    m_grid->addWidget(edit, row, column + 1, 1, span);
    const auto index = m_typed.size();
    m_typed << Typed { field, edit, label };
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { commitTyped(index); });
}

void EntryFieldGrid::addChosen(const ChosenField &field, int row, int column)
{
    auto *box = new CalmChoice;
    box->setObjectName(field.objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    auto *label = addLabel(field.label, box, row, column);
    m_grid->addWidget(box, row, column + 1);
    m_chosen << Chosen { field, box, label };
    connect(box, &QComboBox::activated, this, [this, field](int choice) {
        emit changed(field.step.arg(m_entry.title), field.write(m_entry, choice, m_snapshot.plan));
    });
}

void EntryFieldGrid::addPairs(const QList<ChosenField> &chosen, const QList<TypedField> &typed)
{
    const int first = rowCount();
    int cell = 0;
    for (const ChosenField &field : chosen) {
        addChosen(field, first + cell / 2, cell % 2 * 2);
        ++cell;
    }
    for (const TypedField &field : typed) {
        addTyped(field, first + cell / 2, cell % 2 * 2);
        ++cell;
    }
}

void EntryFieldGrid::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, rowCount(), 0, 1, kColumns);
}

void EntryFieldGrid::addNamed(const QString &label, QWidget *widget)
{
    const int row = rowCount();
    m_grid->setAlignment(addLabel(label, widget, row, 0), Qt::AlignTop);
    m_grid->addWidget(widget, row, 1, 1, kColumns - 1);
}

int EntryFieldGrid::rowCount() const
{
    return m_grid->rowCount();
}

void EntryFieldGrid::commitTyped(qsizetype index)
{
    const auto &[field, edit, label] = m_typed[index];
    if (edit->text() == field.read(m_entry, m_snapshot.format))
        return restoreTyped(index);
    if (!edit->isModified())
        return;
    edit->setModified(false);
    const auto next = field.write(m_entry, edit->text(), m_snapshot.format);
    markWrong(edit, !next, m_snapshot.style);
    if (next)
        emit changed(field.step.arg(m_entry.title), *next);
    else
        emit refused(next.error());
}

void EntryFieldGrid::restoreTyped(qsizetype index)
{
    const auto &[field, edit, label] = m_typed[index];
    edit->setText(field.read(m_entry, m_snapshot.format));
    markWrong(edit, false, m_snapshot.style);
}

void EntryFieldGrid::show(const Snapshot &snapshot, const Entry &entry)
{
    const bool isAnother = m_entry.id != entry.id;
    m_snapshot = snapshot;
    m_entry = entry;
    m_grid->setHorizontalSpacing(snapshot.style.px(8));
    m_grid->setVerticalSpacing(snapshot.style.px(8));
    for (qsizetype i = 0; isAnother && i < m_typed.size(); ++i)
        restoreTyped(i);
    fillTyped();
    fillChosen();
}

void EntryFieldGrid::fillTyped()
{
    for (qsizetype i = 0; i < m_typed.size(); ++i) {
        const auto &[field, edit, label] = m_typed[i];
        if (!edit->isModified() && !edit->property("wrong").toBool())
            restoreTyped(i);
        const bool isAsked = !field.isAsked || field.isAsked(m_entry);
        edit->setVisible(isAsked);
        label->setVisible(isAsked);
        if (field.labelOf) {
            label->setText(field.labelOf(m_entry));
            edit->setAccessibleName(label->text());
        }
    }
}

void EntryFieldGrid::fillChosen()
{
    for (const auto &[field, box, label] : std::as_const(m_chosen)) {
        const QSignalBlocker quiet(box);
        const bool isAsked = !field.isAsked || field.isAsked(m_entry);
        box->setVisible(isAsked);
        label->setVisible(isAsked);
        const auto choices = field.choices(m_snapshot.plan, m_entry);
        box->clear();
        box->addItems(choices);
        box->setCurrentIndex(field.read(m_entry, m_snapshot.plan));
    }
}

void EntryFieldGrid::editFirst()
{
    m_typed.first().edit->setFocus(Qt::OtherFocusReason);
    m_typed.first().edit->selectAll();
}

bool EntryFieldGrid::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    for (qsizetype i = 0; isEscape && i < m_typed.size(); ++i) {
        const auto *edit = m_typed[i].edit;
        if (edit == watched && (edit->isModified() || edit->property("wrong").toBool())) {
            restoreTyped(i);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lockstep
