// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/sentence_list.h"

#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEndRole = Qt::UserRole;
constexpr int kMostMeasured = 10; ///< sentences that may make the list higher
constexpr int kLeastListHeight = 56;
constexpr int kMostHeight = 240; ///< of the normal size; beyond it scrolls

class SentenceDelegate : public QStyledItemDelegate {
public:
    SentenceDelegate(const QListView &list, const Style &style, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_list(list)
        , m_style(style)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QRect room(0, 0, m_list.viewport()->width(), 0);
        const auto words = wordsIn(room, index, Qt::LeftToRight);
        const int height = QFontMetrics(m_style.font(TextRole::Body))
                               .boundingRect(words.adjusted(0, 0, 0, 10'000), Qt::TextWordWrap,
                                   index.data().toString())
                               .height();
        return { 0, height + m_style.px(8) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto &c = m_style.colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        painter->setFont(m_style.font(TextRole::Body));
        painter->setPen(c.ink);
        painter->drawText(wordsIn(option.rect, index, option.direction),
            int(Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading), index.data().toString());
        painter->setPen(c.muted);
        drawTabular(*painter, option.rect.adjusted(margin(), 0, -margin(), 0),
            (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
            index.data(kEndRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawFocusLine(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), m_style);
        painter->restore();
    }

private:
    [[nodiscard]] int margin() const { return m_style.px(8); }

    [[nodiscard]] QRect wordsIn(
        QRect row, const QModelIndex &index, Qt::LayoutDirection direction) const
    {
        const auto end = index.data(kEndRole).toString();
        const int taken = end.isEmpty()
            ? 0
            : qCeil(tabularWidth(end, m_style.font(TextRole::Body))) + m_style.px(12);
        const auto inner = row.adjusted(margin(), 0, -margin() - taken, 0);
        return QStyle::visualRect(direction, row, inner);
    }

    const QListView &m_list;
    const Style &m_style;
};

} // namespace

SentenceList::SentenceList(QWidget *parent)
    : QListView(parent)
    , m_sentences(new QStandardItemModel(this))
{
    setModel(m_sentences);
    setItemDelegate(new SentenceDelegate(*this, m_style, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
}

void SentenceList::show(const QList<Sentence> &sentences, const Style &style)
{
    m_style = style;
    m_sentences->clear();
    for (const auto &sentence : sentences) {
        auto *item = new QStandardItem(sentence.text);
        item->setData(sentence.end, kEndRole);
        const auto end = sentence.end.isEmpty() ? QString() : u", "_s + sentence.end;
        item->setData(QString(sentence.text + end), Qt::AccessibleTextRole);
        m_sentences->appendRow(item);
    }
    setVisible(!sentences.isEmpty());
    scrollToTop();
    updateGeometry();
}

QSize SentenceList::sizeHint() const
{
    int height = 0;
    const int measured = std::min(m_sentences->rowCount(), kMostMeasured);
    for (int row = 0; row < measured; ++row)
        height += sizeHintForRow(row);
    return { 0, std::min(height, m_style.px(kMostHeight)) };
}

QSize SentenceList::minimumSizeHint() const
{
    return { 0, std::min(sizeHint().height(), m_style.px(kLeastListHeight)) };
}

/// Another width breaks the sentences elsewhere.
void SentenceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace lockstep
