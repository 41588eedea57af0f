// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/idea_drawer.h"

#include "ui/calendar/entry_text.h"
#include "ui/shared/ink.h"
#include "ui/shared/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

Id<Entry> ideaOf(const QListWidgetItem &item)
{
    return { item.data(kIdRole).toLongLong() };
}

} // namespace

Id<Entry> IdeaList::current() const
{
    return currentItem() ? ideaOf(*currentItem()) : Id<Entry> {};
}

QStringList IdeaList::mimeTypes() const
{
    return { QString::fromLatin1(kIdeaFormat) };
}

QMimeData *IdeaList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *idea = new QMimeData;
    if (!items.isEmpty())
        idea->setData(
            QString::fromLatin1(kIdeaFormat), QByteArray::number(ideaOf(*items.first()).value));
    return idea;
}

IdeaDrawer::IdeaDrawer(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Ideas, not yet placed"), this))
    , m_list(new IdeaList(this))
    , m_hint(new QLabel(
          tr("Drag one on a lane, or press Enter: it is proposed there. Del removes it."), this))
    , m_place(new QPushButton(tr("Place"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(u"ideaDrawer"_s);
    m_list->setObjectName(u"ideaList"_s);
    m_list->setAccessibleName(m_title->text());
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_place->setObjectName(u"placeIdea"_s);
    m_place->setAccessibleName(tr("Place the idea on the sheet"));
    m_remove->setObjectName(u"removeIdea"_s);
    m_remove->setAccessibleName(tr("Remove the idea"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_place);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit picked(ideaOf(*item));
    });
    connect(m_place, &QPushButton::clicked, this, [this] { emit placeWanted(m_list->current()); });
    connect(
        m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_list->current()); });
}

void IdeaDrawer::show(const Snapshot &snapshot, const QList<Id<Entry>> &ideas)
{
    m_snapshot = snapshot;
    const auto &style = snapshot.style;
    fill(ideas);
    setFixedWidth(style.px(220));
    m_title->setFont(style.font(TextRole::Caption, QFont::DemiBold));
    setInk(*m_hint, style.colours().muted);
    for (auto *widget : { static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_place),
             static_cast<QWidget *>(m_remove) })
        widget->setFont(style.font(TextRole::Caption));
    m_list->setFont(style.font(TextRole::Body));
    m_list->setSpacing(style.px(2));
    layout()->setContentsMargins(style.px(8), style.px(4), style.px(12), style.px(4));
    setSpacing(*layout(), style.px(4));
    m_place->setEnabled(!ideas.isEmpty());
    m_remove->setEnabled(!ideas.isEmpty());
}

/// "M · Podcast": whose it is, and what. The one that was picked stays so; the next takes the place
/// of one that is gone.
void IdeaDrawer::fill(const QList<Id<Entry>> &ideas)
{
    const QSignalBlocker quiet(m_list);
    const Id<Entry> before = m_list->current();
    const int row = m_list->currentRow();
    while (m_list->count() > ideas.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < ideas.size())
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < ideas.size(); ++i) {
        const auto *entry = lockstep::find(m_snapshot.plan.entries, ideas[i]);
        auto *item = m_list->item(i);
        const bool isMarketing = entry->owner == Side::Marketing;
        item->setText(tr("%1 · %2", "M · an idea's title")
                          .arg(isMarketing ? tr("M") : tr("S"), entry->title));
        item->setData(Qt::AccessibleTextRole,
            tr("%1, %2", "an idea's title and side").arg(entry->title, sideName(entry->owner)));
        item->setData(kIdRole, ideas[i].value);
    }
    const qsizetype at = ideas.indexOf(before);
    const int kept = std::min(std::max(row, 0), m_list->count() - 1);
    m_list->setCurrentRow(at >= 0 ? int(at) : kept);
}

void IdeaDrawer::enter()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_list->currentItem())
        emit picked(m_list->current());
}

bool IdeaDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const Id<Entry> idea = m_list->current();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!idea.isNull())
            emit placeWanted(idea);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!idea.isNull())
            emit removeWanted(idea);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace lockstep
