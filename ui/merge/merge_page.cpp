// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/merge/merge_page.h"

#include "ui/merge/conflict_table.h"
#include "ui/merge/merge_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStringListModel>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &words)
{
    auto *made = new QPushButton(words);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

MergePage::MergePage(FileMerge merge, const QStringList &incoming, const Format &format,
    const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_merge(std::move(merge))
    , m_conflicts(new ConflictModel(m_merge.merge, format, this))
    , m_table(new ConflictTable(*m_conflicts))
    , m_incoming(new QListView)
    , m_title(new QLabel(tr("Merge %1").arg(m_merge.name)))
    , m_sentence(new QLabel(mergeSentence(m_merge)))
    , m_incomingTitle(new QLabel)
    , m_count(new QLabel)
    , m_allOurs(button(u"allOursButton"_s, tr("All ours")))
    , m_allTheirs(button(u"allTheirsButton"_s, tr("All theirs")))
    , m_cancel(button(u"cancelMergeButton"_s, tr("Cancel")))
    , m_do(button(u"mergeButton"_s, tr("Merge")))
{
    setObjectName(u"mergePage"_s);
    setAccessibleName(m_title->text());
    const bool hasConflicts = m_conflicts->rowCount() > 0;
    setFocusProxy(hasConflicts ? static_cast<QWidget *>(m_table) : m_do);
    connect(m_conflicts, &ConflictModel::chosen, this, &MergePage::showCount);
    connect(
        m_allOurs, &QPushButton::clicked, this, [this] { m_conflicts->chooseAll(Choice::Ours); });
    connect(m_allTheirs, &QPushButton::clicked, this,
        [this] { m_conflicts->chooseAll(Choice::Theirs); });
    connect(m_cancel, &QPushButton::clicked, this, &MergePage::left);
    connect(m_do, &QPushButton::clicked, this, &MergePage::mergeWanted);
    layOut(incoming);
    for (QWidget *part : { static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_allOurs),
             static_cast<QWidget *>(m_allTheirs) })
        part->setVisible(hasConflicts);
    restyle(style);
    showCount();
}

void MergePage::layOut(const QStringList &incoming)
{
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    m_sentence->setObjectName(u"mergeSentence"_s);
    m_sentence->setWordWrap(true);
    head->addLayout(words, 1);
    head->addWidget(m_allOurs, 0, Qt::AlignBottom);
    head->addWidget(m_allTheirs, 0, Qt::AlignBottom);
    auto *sides = new QHBoxLayout;
    sides->setObjectName(u"mergeSides"_s);
    sides->addWidget(m_table, 2);
    sides->addWidget(incomingSide(incoming), 1);
    auto *foot = new QHBoxLayout;
    m_count->setObjectName(u"undecidedCount"_s);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_do);
    auto *all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addLayout(sides, 1);
    all->addLayout(foot);
}

QWidget *MergePage::incomingSide(const QStringList &lines)
{
    m_incoming->setObjectName(u"incomingList"_s);
    m_incoming->setModel(new QStringListModel(lines, m_incoming));
    m_incoming->setFrameShape(QFrame::NoFrame);
    m_incoming->setWordWrap(true);
    m_incoming->setTextElideMode(Qt::ElideNone);
    m_incoming->setResizeMode(QListView::Adjust);
    m_incoming->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_incoming->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_incoming->setSelectionMode(QAbstractItemView::NoSelection);
    m_incomingTitle->setObjectName(u"incomingTitle"_s);
    m_incomingTitle->setWordWrap(true);
    m_incomingTitle->setText(lines.isEmpty()
            ? tr("Nothing comes in by itself")
            : tr("%n change(s) that come in by themselves", nullptr, int(lines.size())));
    m_incoming->setAccessibleName(m_incomingTitle->text());
    m_incoming->setVisible(!lines.isEmpty());
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_incomingTitle);
    column->addWidget(m_incoming, 1);
    column->addStretch();
    return side;
}

void MergePage::showCount()
{
    const int open = undecided(m_merge.merge);
    m_count->setText(open == 0 ? tr("Everything is decided.") : tr("%n undecided", nullptr, open));
    m_do->setEnabled(open == 0);
    m_do->setDefault(open == 0);
}

void MergePage::restyle(const Style &style)
{
    m_style = style;
    m_title->setFont(style.font(TextRole::Headline));
    m_sentence->setFont(style.font(TextRole::Body));
    m_incomingTitle->setFont(style.font(TextRole::Title));
    m_count->setFont(style.font(TextRole::Title));
    m_incoming->setFont(style.font(TextRole::Body));
    m_incoming->setSpacing(style.px(4));
    m_table->restyle(style);
    layout()->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20));
    layout()->setSpacing(style.px(16));
    findChild<QHBoxLayout *>(u"mergeSides"_s)->setSpacing(style.px(24));
    update();
}

void MergePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_style.colours().paper);
}

void MergePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
