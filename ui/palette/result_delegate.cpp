// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/result_delegate.h"

#include "ui/shared/tabular.h"

#include <QTextLayout>

namespace lockstep {

namespace {

/// The part of `at` that is left when `width` is taken from its end.
QRect withoutEnd(QRect at, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? at.adjusted(width, 0, 0, 0)
                                        : at.adjusted(0, 0, -width, 0);
}

QRect withoutStart(QRect at, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? at.adjusted(0, 0, -width, 0)
                                        : at.adjusted(width, 0, 0, 0);
}

QList<QTextLayout::FormatRange> emphasised(const QList<int> &letters, const QFont &font)
{
    QTextCharFormat format;
    format.setFont(font);
    QList<QTextLayout::FormatRange> ranges;
    for (const int letter : letters)
        ranges.append({ letter, 1, format });
    return ranges;
}

} // namespace

ResultDelegate::ResultDelegate(const ResultModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 0, m_style.px(32) };
}

void ResultDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &c = m_style.colours();
    const auto inner = option.rect.adjusted(m_style.px(12), 0, -m_style.px(12), 0);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isChoosable = index.flags().testFlag(Qt::ItemIsSelectable);
    if (isSelected || (isChoosable && option.state.testFlag(QStyle::State_MouseOver))) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? c.selected : c.raised);
        painter->drawRoundedRect(option.rect, m_style.px(6), m_style.px(6));
    }
    if (m_model.item(index.row())) {
        paintItem(*painter, inner, index.row());
    } else {
        const bool isHeading = m_model.row(index.row()).kind == FindRow::Kind::Heading;
        painter->setPen(c.muted);
        paintWords(*painter, inner, isHeading ? TextRole::Caption : TextRole::Body,
            isHeading ? QFont::DemiBold : QFont::Normal, m_model.text(index.row()));
    }
    painter->restore();
}

void ResultDelegate::paintItem(QPainter &painter, QRect at, int row) const
{
    const auto &item = *m_model.item(row);
    const auto direction = painter.layoutDirection();
    const int gap = m_style.px(12);
    at = withoutEnd(at, paintEnd(painter, at, item) + gap, direction);
    at = withoutStart(at, paintName(painter, at, item, m_model.row(row).letters) + gap, direction);
    painter.setPen(m_style.colours().muted);
    if (at.width() > m_style.px(32))
        paintWords(painter, at, TextRole::Caption, QFont::Normal, item.hint);
}

void ResultDelegate::paintWords(
    QPainter &painter, QRect at, TextRole role, QFont::Weight weight, const QString &text) const
{
    const auto font = m_style.font(role, weight);
    painter.setFont(font);
    painter.drawText(at, Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, at.width()));
}

int ResultDelegate::paintEnd(QPainter &painter, QRect at, const FindItem &item) const
{
    const bool isFigure = item.group == FindGroup::Figures;
    const auto &c = m_style.colours();
    const auto font = isFigure ? m_style.font(TextRole::Body, QFont::DemiBold)
                               : m_style.font(TextRole::Caption);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.setFont(font);
    painter.setPen(isFigure ? c.ink : c.muted);
    drawTabular(
        painter, at, (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, item.end);
    return qCeil(tabularWidth(item.end, font));
}

int ResultDelegate::paintName(
    QPainter &painter, QRect at, const FindItem &item, const QList<int> &typed) const
{
    const auto font = m_style.font(TextRole::Body);
    const auto &c = m_style.colours();
    QTextLayout layout(QFontMetrics(font).elidedText(item.text, Qt::ElideRight, at.width()), font);
    layout.setFormats(emphasised(typed, m_style.font(TextRole::Body, QFont::Bold)));
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(at.width());
    layout.endLayout();
    const int width = qCeil(line.naturalTextWidth());
    const int left
        = painter.layoutDirection() == Qt::RightToLeft ? at.right() + 1 - width : at.left();
    painter.setPen(item.isEnabled ? c.ink : c.muted);
    layout.draw(&painter, QPointF(left, at.top() + (at.height() - line.height()) / 2));
    return width;
}

} // namespace lockstep
