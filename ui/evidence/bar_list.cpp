// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/bar_list.h"

#include "ui/evidence/warning_words.h"
#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

BarList::BarList(const QString &objectName, const QString &name, Use use, QWidget *parent)
    : QWidget(parent)
    , m_use(use)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setFocusPolicy(use == Use::Choose ? Qt::StrongFocus : Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (use == Use::Choose)
        setCursor(Qt::PointingHandCursor);
}

void BarList::show(const QList<BarRow> &rows, const QString &chosen, const Style &style)
{
    m_rows = rows;
    m_chosen = chosen;
    m_style = style;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, rows.size() - 1));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    return { m_style.px(320), lineHeight() * int(m_rows.size()) };
}

QSize BarList::minimumSizeHint() const
{
    return { m_style.px(200), sizeHint().height() };
}

QRect BarList::line(qsizetype row) const
{
    return { 0, lineHeight() * int(row), width(), lineHeight() };
}

qsizetype BarList::rowAt(QPoint position) const
{
    const qsizetype row = position.y() < 0 ? -1 : position.y() / lineHeight();
    return row < m_rows.size() ? row : -1;
}

/// Names and words take what they need; where it is narrow, the words go, then the names shrink.
BarList::Columns BarList::columns() const
{
    const QFontMetrics body(m_style.font(TextRole::Body));
    const int gap = m_style.px(12);
    Columns columns;
    for (const auto &row : m_rows) {
        columns.name = std::max(columns.name, body.horizontalAdvance(nameWords(row.name)) + gap);
        columns.value = std::max(columns.value,
            int(std::ceil(tabularWidth(row.value, m_style.font(TextRole::Body)))) + gap);
        columns.words = std::max(columns.words,
            int(std::ceil(tabularWidth(row.words, m_style.font(TextRole::Caption)))) + gap);
    }
    columns.name = std::min(columns.name, width() * 2 / 5);
    const int least = m_style.px(72);
    if (width() - columns.name - columns.value - columns.words < least)
        columns.words = 0;
    columns.bar = std::max(0, width() - columns.name - columns.value - columns.words);
    return columns;
}

void BarList::paintBar(QPainter &painter, const QRectF &at, const BarRow &row) const
{
    const auto &c = m_style.colours();
    double most = 0;
    for (const auto &other : m_rows)
        most = std::max({ most, other.share, other.high });
    if (most <= 0)
        return;
    const bool isTurned = isRightToLeft();
    const auto x = [&](double share) {
        const double way = at.width() * share / most;
        return isTurned ? at.right() - way : at.left() + way;
    };
    const double middle = at.center().y();
    const double half = m_style.px(6);
    const QRectF bar = QRectF(QPointF(x(0), middle - half), QPointF(x(row.share), middle + half));
    const bool isBack = !m_chosen.isEmpty() && row.name != m_chosen;
    painter.fillRect(bar.normalized(), isBack ? blended(c.good, c.paper, 0.4) : c.good);
    if (row.high <= 0)
        return;
    const double cap = m_style.px(4);
    painter.setPen(QPen(c.ink, std::max(1.0, double(m_style.px(1.25)))));
    painter.drawLine(QPointF(x(row.low), middle), QPointF(x(row.high), middle));
    for (const double end : { row.low, row.high })
        painter.drawLine(QPointF(x(end), middle - cap), QPointF(x(end), middle + cap));
}

void BarList::paintRow(QPainter &painter, qsizetype index, const Columns &columns) const
{
    const auto &row = m_rows[index];
    const auto &c = m_style.colours();
    const bool isChosen = !m_chosen.isEmpty() && row.name == m_chosen;
    const auto whole = line(index);
    if (isChosen)
        drawRounded(painter, whole, c.selected, Qt::NoPen, m_style.px(4));
    const auto placed = [&](int from, int width) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(from, whole.top(), width, whole.height()));
    };
    const int gap = m_style.px(12);
    const int inset = m_style.px(4);
    painter.setFont(m_style.font(TextRole::Body, isChosen ? QFont::DemiBold : QFont::Normal));
    painter.setPen(c.ink);
    painter.drawText(placed(inset, columns.name - gap), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(nameWords(row.name), Qt::ElideRight, columns.name - gap));
    paintBar(painter, placed(columns.name, columns.bar - inset), row);
    const int value = columns.name + columns.bar;
    painter.setPen(c.ink);
    drawTabular(painter, placed(value, columns.value - inset), Qt::AlignRight | Qt::AlignVCenter,
        row.value);
    if (columns.words > 0) {
        painter.setFont(m_style.font(TextRole::Caption));
        painter.setPen(c.muted);
        drawTabular(painter, placed(value + columns.value, columns.words - inset),
            Qt::AlignRight | Qt::AlignVCenter, row.words);
    }
    if (hasFocus() && index == m_current)
        drawFocusLine(painter, whole, m_style);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto places = columns();
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row, places);
}

QList<AccessiblePart> BarList::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        AccessiblePart part { m_rows[row].sentence, {}, line(row), row == m_current };
        if (m_use == Use::Choose)
            part.press = [this, row] { press(row); };
        parts.append(part);
    }
    return parts;
}

void BarList::press(qsizetype row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_current = row;
    announceSelectedPart(*this);
    update();
    if (m_use == Use::Choose)
        emit rowWanted(QString(m_rows[row].name));
}

void BarList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        press(rowAt(event->pos()));
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (isUp || event->key() == Qt::Key_Down) {
        m_current = std::clamp<qsizetype>(
            m_current + (isUp ? -1 : 1), 0, std::max<qsizetype>(0, m_rows.size() - 1));
        announceSelectedPart(*this);
        update();
        return;
    }
    const bool isPress = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (isPress && m_use == Use::Choose)
        press(m_current);
    else
        QWidget::keyPressEvent(event);
}

bool BarList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto row = rowAt(help->pos());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_rows[row].sentence, this);
    return true;
}

} // namespace lockstep
