// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/history_delegate.h"

#include "ui/shared/contrast.h"
#include "ui/shared/icons.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

namespace lockstep {

namespace {

// Of the normal size.
constexpr int kRow = 36;
constexpr int kRail = 28; ///< the line of time
constexpr int kTime = 60;
constexpr int kAround = 8;

} // namespace

HistoryDelegate::HistoryDelegate(const HistoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 0, m_style.px(kRow) };
}

QRect HistoryDelegate::part(const QPainter &painter, QRect row, int from, int to) const
{
    const QRect read(row.left() + from, row.top(), std::max(0, to - from), row.height());
    return QStyle::visualRect(painter.layoutDirection(), row, read);
}

void HistoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &c = m_style.colours();
    const auto &row = m_model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF whole = option.rect.adjusted(1, 1, -1, -1);
    if (isSelected || (row.isPlace() && option.state.testFlag(QStyle::State_MouseOver)))
        drawRounded(*painter, whole, isSelected ? c.selected : c.raised, Qt::NoPen, m_style.px(6));
    if (row.isPlace()) {
        paintRail(*painter, option.rect, row);
        paintPlace(*painter, option.rect, row);
    } else {
        painter->setFont(m_style.font(TextRole::Caption, QFont::DemiBold));
        painter->setPen(c.muted);
        painter->drawText(part(*painter, option.rect, m_style.px(kAround), option.rect.width()),
            Qt::AlignVCenter | Qt::AlignLeading, m_model.text(row));
    }
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus))
        drawFocusLine(*painter, whole, m_style);
    painter->restore();
}

void HistoryDelegate::paintRail(QPainter &painter, QRect at, const HistoryRow &row) const
{
    const auto &c = m_style.colours();
    const auto rail = part(painter, at, 0, m_style.px(kRail));
    const auto middle = QRectF(rail).center();
    const bool isLast = row.kind == HistoryRow::Kind::Start;
    painter.setPen(QPen(c.hairline, m_style.px(1.5), row.isUndone ? Qt::DotLine : Qt::SolidLine));
    const bool isPoint = row.kind == HistoryRow::Kind::Point;
    const double side = m_style.px(18);
    const QRectF flag(middle.x() - side / 2, middle.y() - side / 2, side, side);
    const double above = isPoint ? flag.top() : middle.y();
    painter.drawLine(QPointF(middle.x(), rail.top()), QPointF(middle.x(), above));
    if (!isLast)
        painter.drawLine(QPointF(middle.x(), isPoint ? flag.bottom() : middle.y()),
            QPointF(middle.x(), rail.bottom() + 1));
    if (!isPoint)
        return paintDot(painter, middle, row);
    drawIcon(painter, flag, Icon::RestorePoint, row.isUndone ? c.muted : c.ink);
}

void HistoryDelegate::paintDot(QPainter &painter, QPointF centre, const HistoryRow &row) const
{
    const auto &c = m_style.colours();
    const double radius = m_style.px(row.isNow ? 6 : 4);
    painter.setPen(QPen(row.isUndone ? c.muted : c.ink, m_style.px(1.5)));
    painter.setBrush(row.isUndone ? c.paper : c.ink);
    painter.drawEllipse(centre, radius, radius);
    if (!row.isNow)
        return;
    painter.setBrush(c.paper);
    painter.drawEllipse(centre, radius / 2, radius / 2);
}

void HistoryDelegate::paintPlace(QPainter &painter, QRect at, const HistoryRow &row) const
{
    const auto &c = m_style.colours();
    const int around = m_style.px(kAround);
    const auto inner = part(painter, at, m_style.px(kRail), at.width() - around);
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    drawTabular(painter, part(painter, inner, around / 2, m_style.px(kTime)),
        (painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter,
        m_model.time(row));
    const int end = paintEnd(painter, inner, row);
    const auto words = part(painter, inner, m_style.px(kTime), inner.width() - end);
    const bool isStrong = row.isNow || row.kind == HistoryRow::Kind::Point;
    const auto font = m_style.font(TextRole::Body, isStrong ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(row.isUndone ? c.muted : c.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(font).elidedText(m_model.text(row), Qt::ElideRight, words.width()));
}

QString HistoryDelegate::endWords(const HistoryRow &row) const
{
    if (m_marked && m_marked->isSamePlace(row))
        return tr("compared");
    if (row.isNow)
        return tr("now");
    return row.side ? HistoryModel::sideName(*row.side) : QString();
}

/// Returns how much room it took, with the gap before it.
int HistoryDelegate::paintEnd(QPainter &painter, QRect at, const HistoryRow &row) const
{
    const auto words = endWords(row);
    if (words.isEmpty())
        return 0;
    const auto &c = m_style.colours();
    const auto font = m_style.font(TextRole::Caption, QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(words) + m_style.px(1);
    const bool isSide = row.side && words == HistoryModel::sideName(*row.side);
    const auto colour = !isSide ? c.ink : *row.side == Side::Marketing ? c.marketing : c.sales;
    painter.setFont(font);
    painter.setPen(readable(colour, m_style));
    painter.drawText(part(painter, at, at.width() - width, at.width()),
        Qt::AlignVCenter | Qt::AlignTrailing, words);
    return width + m_style.px(12);
}

} // namespace lockstep
