// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/merge/conflict_cell.h"

#include "ui/shared/contrast.h"
#include "ui/shared/icons.h"
#include "ui/shared/plan_words.h"
#include "ui/shared/shapes.h"

#include <QPainter>
#include <QTextLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

ConflictCell::ConflictCell(const ConflictModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void ConflictCell::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    const auto inner
        = option.rect.adjusted(m_style.px(4), m_style.px(4), -m_style.px(4), -m_style.px(5));
    if (index.column() == ConflictModel::Item)
        paintItem(*painter, inner, index.row());
    else if (index.column() == ConflictModel::Before)
        paintBefore(*painter, inner, index.data().toString());
    else
        paintSide(*painter, inner, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusLine(*painter, inner, m_style);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.hairline);
    painter->restore();
}

void ConflictCell::paintItem(QPainter &painter, const QRect &at, int row) const
{
    const auto &c = m_style.colours();
    const auto &conflict = m_model.conflict(row);
    const auto room = at.adjusted(m_style.px(8), m_style.px(4), -m_style.px(8), -m_style.px(4));
    painter.setFont(m_style.font(TextRole::Body, QFont::Medium));
    painter.setPen(c.ink);
    auto metrics = painter.fontMetrics();
    painter.drawText(room, Qt::AlignLeading | Qt::AlignTop,
        metrics.elidedText(itemName(conflict.item), Qt::ElideRight, room.width()));
    QStringList below { conflict.fieldText.isEmpty() ? QString() : fieldName(conflict.fieldText),
        m_model.worth(row) };
    below.removeAll(QString());
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    metrics = painter.fontMetrics();
    painter.drawText(room, Qt::AlignLeading | Qt::AlignBottom,
        metrics.elidedText(below.join(u" · "_s), Qt::ElideRight, room.width()));
}

void ConflictCell::paintSide(QPainter &painter, const QRect &at, const QModelIndex &index) const
{
    const auto &c = m_style.colours();
    const auto choice = m_model.conflict(index.row()).choice;
    const bool isChosen = choice == choiceOf(index.column());
    const bool isLeft = choice != Choice::Undecided && !isChosen;
    const int line = m_style.px(isChosen ? 2 : 1);
    drawRounded(painter, at, isChosen ? c.selected : c.paper,
        QPen(isChosen ? c.ink : c.hairline, line), m_style.px(6));
    const int side = m_style.px(16);
    const int pad = m_style.px(8);
    auto room = at.adjusted(pad, 0, -pad, 0);
    const auto visual = [&](const QRect &where) {
        return QStyle::visualRect(painter.layoutDirection(), at, where);
    };
    if (isChosen) {
        drawIcon(painter, visual({ room.left(), at.center().y() - side / 2, side, side }),
            Icon::Tick, c.ink);
        room.setLeft(room.left() + side + pad);
    }
    painter.setFont(m_style.font(TextRole::Body, isChosen ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isLeft ? c.muted : c.ink);
    paintText(painter, visual(room), index.data().toString());
}

void ConflictCell::paintBefore(QPainter &painter, const QRect &at, const QString &text) const
{
    painter.setFont(m_style.font(TextRole::Body));
    painter.setPen(m_style.colours().muted);
    paintText(painter, at.adjusted(m_style.px(8), 0, -m_style.px(8), 0), text);
}

/// On as many lines as there is room for; the tip has all of it.
void ConflictCell::paintText(QPainter &painter, const QRect &at, const QString &text) const
{
    const auto metrics = painter.fontMetrics();
    const int lines = std::max(1, at.height() / metrics.lineSpacing());
    const auto fits
        = metrics.elidedText(text.simplified(), Qt::ElideRight, lines * at.width() * 9 / 10);
    painter.drawText(at, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, fits);
}

} // namespace lockstep
