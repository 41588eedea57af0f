// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/command_palette.h"

#include "ui/palette/result_delegate.h"
#include "ui/palette/result_list.h"
#include "ui/palette/result_model.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRemembered = 6;

} // namespace

CommandPalette::CommandPalette(
    const QMenuBar &menus, Focus &focus, QStringList useful, QWidget *window)
    : QWidget(window)
    , m_menus(menus)
    , m_focus(focus)
    , m_line(new QLineEdit(this))
    , m_list(new ResultList(this))
    , m_none(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_model(new ResultModel(this))
    , m_delegate(new ResultDelegate(*m_model, this))
{
    m_query.useful = std::move(useful);
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Find anything"));
    layOut();
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_query.whole.clear();
        search();
    });
    // Later: the list still asks for the row that was clicked.
    connect(m_list, &ResultList::chosen, this, &CommandPalette::choose, Qt::QueuedConnection);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::layOut()
{
    m_line->setObjectName(u"findLine"_s);
    m_line->setAccessibleName(tr("Find an action, something in the plan, or a figure"));
    m_line->setPlaceholderText(tr("Find an action, something in the plan, or a figure"));
    m_list->setObjectName(u"findList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line
    m_list->setFocusProxy(m_line);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_none->setObjectName(u"findNothing"_s);
    m_none->setWordWrap(true);
    m_keys->setText(tr("↑ ↓  move     Enter  choose     Esc  leave"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_keys);
}

void CommandPalette::open(const Snapshot &snapshot)
{
    if (isVisible())
        return shut();
    m_style = snapshot.style;
    m_model->setItems(actionItems(m_menus) + planItems(snapshot) + figureItems(snapshot));
    restyle();
    m_query.whole.clear();
    const QSignalBlocker searchedBelow(m_line);
    m_line->clear();
    search();
    m_focusBefore = QApplication::focusWidget();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::shut()
{
    if (!isVisible())
        return;
    // Before hiding, which would hand the keyboard to whoever is next.
    auto *next = m_focusBefore ? m_focusBefore.data() : parentWidget();
    if (m_line->hasFocus())
        next->setFocus(Qt::OtherFocusReason);
    hide();
    m_model->setItems({});
    m_model->show({});
}

void CommandPalette::search()
{
    m_query.typed = m_line->text();
    m_model->show(m_query);
    const int first = m_model->choosable(0, 1);
    const bool isFound = first >= 0;
    m_none->setText(
        isFound ? QString() : tr("Nothing is called “%1”.").arg(m_query.typed.simplified()));
    m_none->setVisible(!isFound);
    m_list->setVisible(isFound);
    m_list->scrollToTop();
    moveTo(first);
    place();
}

int CommandPalette::currentRow() const
{
    return m_list->currentIndex().row();
}

void CommandPalette::moveTo(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    // The first row shows its heading too.
    if (m_model->choosable(0, 1) == row)
        m_list->scrollToTop();
    // The keyboard stays in the line: assistive technology is told which row is meant.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

int CommandPalette::rowsPerPage() const
{
    return std::max(1, m_list->viewport()->height() / m_style.px(32) - 1);
}

bool CommandPalette::handleKey(int key)
{
    const int last = m_model->rowCount() - 1;
    const int at = currentRow();
    switch (key) {
    case Qt::Key_Down:
        moveTo(m_model->choosable(at + 1, 1));
        return true;
    case Qt::Key_Up:
        moveTo(m_model->choosable(at - 1, -1));
        return true;
    case Qt::Key_PageDown:
        moveTo(m_model->choosable(std::min(at + rowsPerPage(), last), -1));
        return true;
    case Qt::Key_PageUp:
        moveTo(m_model->choosable(std::max(at - rowsPerPage(), 0), 1));
        return true;
    case Qt::Key_Home:
        moveTo(m_model->choosable(0, 1));
        return true;
    case Qt::Key_End:
        moveTo(m_model->choosable(last, -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(at);
        return true;
    case Qt::Key_Escape:
        shut();
        return true;
    default:
        return false;
    }
}

void CommandPalette::choose(int row)
{
    if (row < 0)
        return;
    if (m_model->row(row).kind == FindRow::Kind::More) {
        m_query.whole.insert(m_model->row(row).group);
        m_model->show(m_query);
        moveTo(row); // the first of those that were not shown
        place();
    } else if (const auto *item = m_model->item(row); item && item->isEnabled) {
        perform(FindItem(*item));
    }
}

/// Shuts first: an action may open something that takes the keyboard.
void CommandPalette::perform(const FindItem &item)
{
    m_query.recent.removeAll(item.key);
    m_query.recent.prepend(item.key);
    m_query.recent = m_query.recent.mid(0, kRemembered);
    shut();
    if (const auto *selection = std::get_if<Selection>(&item.target))
        m_focus.select(*selection);
    else if (const auto &action = std::get<QPointer<QAction>>(item.target))
        action->trigger();
    if (item.group == FindGroup::Figures)
        emit figureChosen(item.key);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window or a menu of the line itself: people come back.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            shut();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lockstep
