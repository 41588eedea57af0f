// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_editor.h"

#include "ui/calendar/entry_text.h"
#include "ui/shared/agreement_chip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Where each field stands: row, column of its label, and how many columns it takes.
struct Cell {
    int row;
    int column;
    int span;
};
constexpr Cell kTypedCells[] { { 0, 0, 3 }, { 2, 0, 1 }, { 2, 2, 1 }, { 4, 2, 1 }, { 5, 0, 1 } };
constexpr Cell kChosenCells[] { { 1, 0, 1 }, { 1, 2, 1 }, { 3, 0, 1 }, { 3, 2, 1 }, { 4, 0, 1 } };
constexpr int kButtonsRow = 6;

void markWrong(QLineEdit *edit, bool isWrong, const Style &style)
{
    QPalette palette = edit->parentWidget()->palette();
    if (isWrong)
        palette.setColor(QPalette::Text, style.colours().bad);
    edit->setPalette(palette);
    edit->setProperty("wrong", isWrong);
}

} // namespace

EntryEditor::EntryEditor(QWidget *parent)
    : QScrollArea(parent)
    , m_chip(new AgreementChip)
    , m_moreButton(new QToolButton)
{
    setObjectName(u"entryEditor"_s);
    setAccessibleName(tr("Calendar entry"));
    setFrameShape(QFrame::StyledPanel);
    setWidgetResizable(true);
    setAutoFillBackground(true);
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    const auto typed = typedFields();
    for (qsizetype i = 0; i < typed.size(); ++i)
        addTyped(grid, typed[i], kTypedCells[i].row, kTypedCells[i].column, kTypedCells[i].span);
    const auto chosen = chosenFields();
    for (qsizetype i = 0; i < chosen.size(); ++i)
        addChosen(grid, chosen[i], kChosenCells[i].row, kChosenCells[i].column);
    addButtons(grid, kButtonsRow);
    setWidget(form);
    hide();
}

void EntryEditor::addLabel(
    QGridLayout *grid, const QString &text, QWidget *buddy, int row, int column)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    grid->addWidget(label, row, column);
}

void EntryEditor::addTyped(
    QGridLayout *grid, const TypedField &field, int row, int column, int span)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(field.objectName);
    addLabel(grid, field.label, edit, row, column);
    grid->addWidget(edit, row, column + 1, 1, span);
    const auto index = m_typed.size();
    m_typed << Typed { field, edit };
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { commitTyped(index); });
}

void EntryEditor::addChosen(QGridLayout *grid, const ChosenField &field, int row, int column)
{
    auto *box = new QComboBox;
    box->setObjectName(field.objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    addLabel(grid, field.label, box, row, column);
    grid->addWidget(box, row, column + 1);
    m_chosen << Chosen { field, box };
    connect(box, &QComboBox::activated, this, [this, field](int choice) {
        emit changed(field.step.arg(m_entry.title), field.write(m_entry, choice, m_snapshot.plan));
    });
}

void EntryEditor::addButtons(QGridLayout *grid, int row)
{
    auto *remove = new QPushButton(tr("Remove"));
    remove->setObjectName(u"removeEntry"_s);
    remove->setAccessibleName(tr("Remove this entry"));
    auto *close = new QPushButton(tr("Done"));
    close->setObjectName(u"closeEntryEditor"_s);
    close->setAccessibleName(tr("Close the entry's fields"));
    m_chip->setObjectName(u"entryChip"_s);
    m_chip->setAccessibleName(tr("Agreement to this entry"));
    m_moreButton->setObjectName(u"moreEntryFields"_s);
    m_moreButton->setText(tr("More fields"));
    m_moreButton->setAccessibleName(tr("More fields of this entry"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    grid->addWidget(m_moreButton, row + 2, 0, 1, 4, Qt::AlignLeft);
    connect(m_moreButton, &QToolButton::toggled, this, &EntryEditor::showMore);
    grid->addWidget(m_chip, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(remove, row, 2);
    grid->addWidget(close, row, 3);
    connect(remove, &QPushButton::clicked, this, &EntryEditor::removeWanted);
    connect(close, &QPushButton::clicked, this, &EntryEditor::closed);
    connect(m_chip, &AgreementChip::clicked, this, &EntryEditor::chipPressed);
    connect(m_chip, &AgreementChip::menuWanted, this, &EntryEditor::chipMenuWanted);
}

void EntryEditor::makeMore()
{
    constexpr qsizetype kLong = 2; // fields that take a row each
    m_more = new QWidget;
    auto *grid = new QGridLayout(m_more);
    grid->setContentsMargins({});
    const auto choices = formChoices();
    for (qsizetype i = 0; i < choices.size(); ++i)
        addChosen(grid, choices[i], int(i / 2), int(i % 2) * 2);
    int row = grid->rowCount();
    const auto typed = formFields();
    for (qsizetype i = 0; i < kLong; ++i)
        addTyped(grid, typed[i], row++, 0, 3);
    for (qsizetype i = kLong; i < typed.size(); ++i)
        addTyped(grid, typed[i], row + int(i - kLong) / 2, int(i % 2) * 2, 1);
    m_budget = new QLabel;
    m_budget->setObjectName(u"entryBudget"_s);
    grid->addWidget(m_budget, grid->rowCount(), 0, 1, 4);
    static_cast<QGridLayout *>(widget()->layout())->addWidget(m_more, kButtonsRow + 3, 0, 1, 4);
    for (qsizetype i = typedFields().size(); i < m_typed.size(); ++i)
        restoreTyped(i);
}

void EntryEditor::showMore(bool isMore)
{
    m_moreButton->setArrowType(isMore ? Qt::DownArrow : Qt::RightArrow);
    if (isMore && !m_more)
        makeMore();
    m_more->setVisible(isMore);
    styleFields(m_snapshot.style);
    fill();
    emit grown();
}

void EntryEditor::commitTyped(qsizetype index)
{
    const auto &[field, edit] = m_typed[index];
    if (edit->text() == field.read(m_entry, m_snapshot.format)) {
        markWrong(edit, false, m_snapshot.style);
        return;
    }
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

void EntryEditor::restoreTyped(qsizetype index)
{
    const auto &[field, edit] = m_typed[index];
    edit->setText(field.read(m_entry, m_snapshot.format));
    markWrong(edit, false, m_snapshot.style);
}

void EntryEditor::show(const Snapshot &snapshot, Id<Entry> entry)
{
    const auto *now = lockstep::find(snapshot.plan.entries, entry);
    if (!now)
        return;
    const bool isAnother = m_entry.id != entry;
    const bool isRestyled = !(m_snapshot.style == snapshot.style) || isAnother;
    m_snapshot = snapshot;
    m_entry = *now;
    if (isRestyled)
        styleFields(snapshot.style);
    for (qsizetype i = 0; isAnother && i < m_typed.size(); ++i)
        restoreTyped(i);
    fill();
    setVisible(true);
}

void EntryEditor::fill()
{
    for (qsizetype i = 0; i < m_typed.size(); ++i) {
        const auto *edit = m_typed[i].edit;
        if (!edit->isModified() && !edit->property("wrong").toBool())
            restoreTyped(i);
    }
    for (const auto &[field, box] : m_chosen) {
        const QSignalBlocker quiet(box);
        const auto choices = field.choices(m_snapshot.plan);
        box->clear();
        box->addItems(choices);
        box->setCurrentIndex(field.read(m_entry, m_snapshot.plan));
    }
    if (m_budget)
        m_budget->setText(budgetText(m_snapshot.plan, m_snapshot.format, m_entry));
    if (const auto *agreed = standing(m_snapshot.figures, ItemKind::Entry, m_entry.id.value))
        m_chip->show(*agreed, m_snapshot.style);
}

void EntryEditor::styleFields(const Style &style)
{
    auto *grid = static_cast<QGridLayout *>(widget()->layout());
    grid->setContentsMargins(style.px(12), style.px(12), style.px(12), style.px(12));
    grid->setHorizontalSpacing(style.px(8));
    grid->setVerticalSpacing(style.px(8));
    if (m_more) {
        auto *more = static_cast<QGridLayout *>(m_more->layout());
        more->setHorizontalSpacing(style.px(8));
        more->setVerticalSpacing(style.px(8));
    }
    m_moreButton->setFont(style.font(TextRole::Caption));
    setFont(style.font(TextRole::Body));
    for (auto *label : widget()->findChildren<QLabel *>())
        label->setFont(style.font(TextRole::Caption));
}

void EntryEditor::placeNextTo(QRect bar, QRect room)
{
    const QSize wanted = widget()->sizeHint() + QSize(2 * frameWidth(), 2 * frameWidth());
    QSize size = wanted.boundedTo(room.size());
    if (size.height() < wanted.height())
        size.setWidth(
            std::min(room.width(), size.width() + verticalScrollBar()->sizeHint().width()));
    const int gap = m_snapshot.style.px(8);
    QRect at(QPoint(bar.left(), bar.bottom() + gap), size);
    if (at.bottom() > room.bottom() && bar.top() - gap - size.height() >= room.top())
        at.moveBottom(bar.top() - gap);
    at.moveLeft(std::clamp(at.left(), room.left(), room.right() - at.width() + 1));
    at.moveTop(std::clamp(at.top(), room.top(), room.bottom() - at.height() + 1));
    setGeometry(at);
    raise();
}

void EntryEditor::editTitle()
{
    m_typed.first().edit->setFocus(Qt::OtherFocusReason);
    m_typed.first().edit->selectAll();
}

void EntryEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QScrollArea::keyPressEvent(event);
}

bool EntryEditor::eventFilter(QObject *watched, QEvent *event)
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
    return QScrollArea::eventFilter(watched, event);
}

} // namespace lockstep
