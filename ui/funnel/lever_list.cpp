// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/lever_list.h"

#include "ui/funnel/text_fit.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

LeverList::LeverList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"leverList"_s);
    setAccessibleName(tr("Levers, the strongest first"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LeverList::show(
    const std::shared_ptr<const LeverBoard> &board, const Style &style, const Format &format)
{
    m_board = board;
    m_style = style;
    m_format = format;
    m_current = count() > 0 ? 0 : -1;
    for (int i = 0; i < count(); ++i) {
        if (m_board->lines[i].effect.lever == m_chosen)
            m_current = i;
    }
    setFocusPolicy(count() > 0 ? Qt::StrongFocus : Qt::NoFocus); // nothing to be seen in none
    updateGeometry();
    update();
}

int LeverList::rowHeight() const
{
    return m_style.px(28);
}

QSize LeverList::sizeHint() const
{
    return { m_style.px(520), rowHeight() * int(count() + 1) };
}

QSize LeverList::minimumSizeHint() const
{
    return { m_style.px(120), sizeHint().height() };
}

QRect LeverList::rowRect(int row) const
{
    return { 0, rowHeight() * (row + 1), width(), rowHeight() };
}

int LeverList::rowsIn(int height) const
{
    return std::max(0, height / rowHeight() - 1);
}

int LeverList::rowAt(double y) const
{
    const int row = int(y) / rowHeight() - 1;
    return row >= 0 && row < count() ? row : -1;
}

/// Name and bar always stand; what now is and what closes the gap where there is room.
LeverList::Columns LeverList::columns(const QRectF &row) const
{
    const double gap = m_style.px(12);
    const auto inner = row.adjusted(gap, 0, -gap, 0);
    const double value = m_style.px(104);
    const bool hasAnswer = inner.width() > m_style.px(420);
    const bool hasNow = inner.width() > m_style.px(560);
    double left = inner.left();
    const auto take = [&](double width) {
        const QRectF at(left, inner.top(), width, inner.height());
        left += width + gap;
        return at;
    };
    const double fixed = (hasAnswer ? value + gap : 0) + (hasNow ? value + gap : 0);
    const double rest = std::max(0.0, inner.width() - fixed - gap);
    Columns result;
    const double names = hasAnswer ? 0.45 : 0.6; // of what is left
    result.name = take(rest * names);
    if (hasNow)
        result.now = take(value);
    result.bar = take(rest * (1 - names));
    if (hasAnswer)
        result.answer = take(value);
    return result;
}

void LeverList::paintEvent(QPaintEvent *event)
{
    if (count() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintHeads(painter);
    for (int row = 0; row < count(); ++row) {
        if (event->rect().intersects(rowRect(row)))
            paintRow(painter, row);
    }
}

void LeverList::paintHeads(QPainter &painter) const
{
    const auto at = columns(QRectF(0, 0, width(), rowHeight()));
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(m_style.colours().muted);
    const QFontMetricsF metrics(painter.font());
    const auto head = [&](const QRectF &place, const QString &text, Qt::Alignment alignment) {
        if (!place.isNull())
            painter.drawText(place, int(alignment | Qt::AlignVCenter),
                metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    head(at.name, tr("Lever"), Qt::AlignLeft);
    head(at.now, tr("Now"), Qt::AlignRight);
    const auto worth = tr("10 % more is worth, %1").arg(m_board->period);
    head(at.bar,
        metrics.horizontalAdvance(worth) <= at.bar.width()
            ? worth
            : tr("10 % more, %1").arg(m_board->period),
        Qt::AlignLeft);
    head(at.answer, tr("Closes the gap"), Qt::AlignRight);
    painter.setPen(QPen(m_style.colours().hairline, 1));
    painter.drawLine(QPointF(0, rowHeight() - 0.5), QPointF(width(), rowHeight() - 0.5));
}

void LeverList::paintRow(QPainter &painter, int row) const
{
    const auto &line = m_board->lines[row];
    const auto &colours = m_style.colours();
    const QRectF place = rowRect(row);
    if (row == m_current) {
        const double inset = m_style.px(2);
        drawRounded(painter, place.adjusted(inset, 1, -inset, -1), colours.selected, Qt::NoPen,
            m_style.px(6));
        if (hasFocus())
            drawFocusLine(painter, place.adjusted(inset, 1, -inset, -1), m_style);
    }
    const auto at = columns(place);
    painter.setFont(m_style.font(TextRole::Body));
    painter.setPen(colours.ink);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(at.name, int(Qt::AlignLeft | Qt::AlignVCenter),
        metrics.elidedText(line.name, Qt::ElideRight, at.name.width()));
    const auto number = [&](const QRectF &where, const QString &text) {
        if (!where.isNull())
            drawTabular(painter, where, Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(text, Qt::ElideRight, where.width()));
    };
    const bool isOpen = line.solution.answer || line.solution.meetsAlways;
    number(at.now, valueText(line.effect.lever, line.effect.value, m_format));
    painter.setPen(isOpen ? colours.ink : colours.muted);
    number(at.answer, answerText(line.solution, m_format));
    paintBar(painter, at.bar, line.effect);
}

double LeverList::barLabelWidth() const
{
    double widest = 0;
    for (const auto &line : m_board->lines) {
        widest = std::max(widest,
            tabularWidth(m_format.signedCompactMoney(line.effect.raisedMinorUnits),
                m_style.font(TextRole::Caption, QFont::DemiBold)));
    }
    return widest + m_style.px(6);
}

/// As long as it is worth; what less of would be better is hatched, and has its minus.
void LeverList::paintBar(QPainter &painter, const QRectF &at, const LeverEffect &effect) const
{
    double largest = 0;
    for (const auto &line : m_board->lines)
        largest = std::max(largest, std::abs(line.effect.raisedMinorUnits));
    const double room = std::max(0.0, at.width() - barLabelWidth());
    const double length = largest > 0 ? room * std::abs(effect.raisedMinorUnits) / largest : 0;
    const double inset = at.height() * 0.28;
    const QRectF bar(at.left(), at.top() + inset, length, at.height() - 2 * inset);
    const auto &colours = m_style.colours();
    const bool isGain = effect.raisedMinorUnits >= 0;
    if (isGain) {
        painter.fillRect(bar, colours.good);
    } else {
        painter.fillRect(bar, hatchBrush(colours.bad, m_style));
        painter.setPen(QPen(colours.bad, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setFont(m_style.font(TextRole::Caption, QFont::DemiBold));
    painter.setPen(readable(isGain ? colours.good : colours.bad, m_style));
    const QRectF label(bar.right() + m_style.px(6), at.top(), barLabelWidth(), at.height());
    drawTabular(painter, label, Qt::AlignLeft | Qt::AlignVCenter,
        m_format.signedCompactMoney(effect.raisedMinorUnits));
}

void LeverList::choose(int row)
{
    if (row < 0 || row >= count() || row == m_current)
        return;
    m_current = row;
    m_chosen = m_board->lines[row].effect.lever;
    emit currentChanged(row);
    announceSelectedPart(*this);
    update();
}

void LeverList::mousePressEvent(QMouseEvent *event)
{
    choose(rowAt(event->position().y()));
}

void LeverList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().y());
    if (row >= 0)
        emit opened(row);
}

void LeverList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(count()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool LeverList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    QToolTip::showText(help->globalPos(),
        row < 0 ? QString() : leverSentence(m_board->lines[row], m_board->period, m_format), this);
    return true;
}

QList<AccessiblePart> LeverList::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (int row = 0; row < count(); ++row) {
        const auto &line = m_board->lines[row];
        parts.append({ line.name, leverSentence(line, m_board->period, m_format), rowRect(row),
            row == m_current, [this, row] { choose(row); } });
    }
    return parts;
}

} // namespace lockstep
