// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_editor.h"

#include "ui/calendar/entry_field_grid.h"
#include "ui/shared/agreement_chip.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
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

EntryFieldGrid *firstFields()
{
    auto *grid = new EntryFieldGrid;
    const auto typed = typedFields();
    for (qsizetype i = 0; i < typed.size(); ++i)
        grid->addTyped(typed[i], kTypedCells[i].row, kTypedCells[i].column, kTypedCells[i].span);
    const auto chosen = chosenFields();
    for (qsizetype i = 0; i < chosen.size(); ++i)
        grid->addChosen(chosen[i], kChosenCells[i].row, kChosenCells[i].column);
    return grid;
}

} // namespace

EntryEditor::EntryEditor(QWidget *parent)
    : QScrollArea(parent)
    , m_first(firstFields())
    , m_chip(new AgreementChip)
    , m_moreButton(new QToolButton)
{
    setObjectName(u"entryEditor"_s);
    setAccessibleName(tr("Calendar entry"));
    setFrameShape(QFrame::StyledPanel);
    setWidgetResizable(true);
    setAutoFillBackground(true);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->addWidget(m_first, 0, 0, 1, 4);
    addButtons(grid);
    setWidget(content);
    connect(m_first, &EntryFieldGrid::changed, this, &EntryEditor::changed);
    connect(m_first, &EntryFieldGrid::refused, this, &EntryEditor::refused);
    hide();
}

void EntryEditor::addButtons(QGridLayout *grid)
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
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_moreButton, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_chip, 1, 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(remove, 1, 2);
    grid->addWidget(close, 1, 3);
    connect(m_moreButton, &QToolButton::toggled, this, &EntryEditor::showMore);
    connect(remove, &QPushButton::clicked, this, &EntryEditor::removeWanted);
    connect(close, &QPushButton::clicked, this, &EntryEditor::closed);
    connect(m_chip, &AgreementChip::clicked, this, &EntryEditor::chipPressed);
    connect(m_chip, &AgreementChip::menuWanted, this, &EntryEditor::chipMenuWanted);
}

void EntryEditor::makeForm()
{
    m_form = new EntryForm;
    static_cast<QGridLayout *>(widget()->layout())->addWidget(m_form, 2, 0, 1, 4);
    connect(m_form, &EntryForm::changed, this, &EntryEditor::changed);
    connect(m_form, &EntryForm::editWanted, this, &EntryEditor::editWanted);
    connect(m_form, &EntryForm::said, this, &EntryEditor::said);
    connect(m_form, &EntryForm::refused, this, &EntryEditor::refused);
}

void EntryEditor::showMore(bool isMore)
{
    m_moreButton->setArrowType(isMore ? Qt::DownArrow : Qt::RightArrow);
    if (isMore && !m_form)
        makeForm();
    m_form->setVisible(isMore);
    styleFields(m_snapshot.style);
    fill();
    emit grown();
}

void EntryEditor::show(const Snapshot &snapshot, Id<Entry> entry, QDate date)
{
    const auto *now = lockstep::find(snapshot.plan.entries, entry);
    if (!now)
        return;
    const bool isRestyled = !(m_snapshot.style == snapshot.style) || m_entry.id != entry;
    m_snapshot = snapshot;
    m_entry = *now;
    m_date = date;
    if (date.isValid())
        m_entry.period = { date, date.addDays(now->period.days()) };
    if (isRestyled)
        styleFields(snapshot.style);
    fill();
    setVisible(true);
}

void EntryEditor::fill()
{
    m_first->show(m_snapshot, m_entry);
    if (m_form && !m_form->isHidden())
        m_form->show(m_snapshot, m_entry, m_today);
    if (const auto *agreed = standing(m_snapshot.figures, ItemKind::Entry, m_entry.id.value))
        m_chip->show(*agreed, m_snapshot.style);
}

void EntryEditor::styleFields(const Style &style)
{
    auto *grid = static_cast<QGridLayout *>(widget()->layout());
    grid->setContentsMargins(style.px(12), style.px(12), style.px(12), style.px(12));
    grid->setHorizontalSpacing(style.px(8));
    grid->setVerticalSpacing(style.px(8));
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
    m_first->editFirst();
}

/// The style's own frame is darker than the window, and on a dark one cannot be told from it.
bool EntryEditor::event(QEvent *event)
{
    const bool isTaken = QScrollArea::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.setPen(m_snapshot.style.colours().muted);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    return isTaken;
}

void EntryEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace lockstep
