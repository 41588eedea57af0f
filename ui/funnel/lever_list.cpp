// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/lever_list.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <cmath>

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
    placeRows();
    update();
}

bool LeverList::hasChances() const
{
    return m_board && (m_board->chance || m_board->awaitsChances);
}

void LeverList::placeRows()
{
    const QFontMetricsF metrics(m_style.font(TextRole::Body));
    const auto at = columns(QRectF(0, 0, width(), rowHeight()));
    const int line = int(std::ceil(metrics.height()));
    QList<int> tops { rowHeight() };
    for (int row = 0; row < count(); ++row) {
        const bool isLong = metrics.horizontalAdvance(m_board->lines[row].name) > at.name.width();
        tops.append(tops.last() + rowHeight() + (isLong ? line : 0));
    }
    if (tops == m_tops)
        return;
    m_tops = tops;
    updateGeometry();
}

void LeverList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeRows();
}

int LeverList::rowHeight() const
{
    return m_style.px(28);
}

QSize LeverList::sizeHint() const
{
    return { m_style.px(520), m_tops.isEmpty() ? rowHeight() : m_tops.last() };
}

QSize LeverList::minimumSizeHint() const
{
    return { m_style.px(120), sizeHint().height() };
}

QRect LeverList::rowRect(int row) const
{
    const int top = m_tops.value(row);
    return { 0, top, width(), m_tops.value(row + 1) - top };
}

int LeverList::rowsIn(int height) const
{
    const auto over = std::upper_bound(m_tops.begin(), m_tops.end(), height);
    return std::max(0, int(over - m_tops.begin()) - 1);
}

int LeverList::rowAt(double y) const
{
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), int(y));
    const int row = int(below - m_tops.begin()) - 1;
    return row < count() ? row : -1;
}

/// Name and bar always stand; where there is room also the chance, then what closes the gap, then
/// what it is now.
LeverList::Columns LeverList::columns(const QRectF &row) const
{
    const double gap = m_style.px(12);
    const auto inner = row.adjusted(gap, 0, -gap, 0);
    const double value = m_style.px(104);
    const double least = m_style.px(300); // of name and bar
    double fixed = 0;
    const auto has = [&](bool isWanted) {
        const bool fits = isWanted && inner.width() - fixed - value - gap > least;
        fixed += fits ? value + gap : 0;
        return fits;
    };
    const bool hasChance = has(hasChances());
    const bool hasAnswer = has(true);
    const bool hasNow = has(true);
    double left = inner.left();
    const auto take = [&](double width) {
        const QRectF at(left, inner.top(), width, inner.height());
        left += width + gap;
        return at;
    };
    const double rest = std::max(0.0, inner.width() - fixed - gap);
    Columns result;
    const double names = hasAnswer ? 0.5 : 0.6; // of what is left
    result.name = take(rest * names);
    if (hasNow)
        result.now = take(value);
    result.bar = take(rest * (1 - names));
    if (hasChance)
        result.chance = take(value);
    if (hasAnswer)
        result.answer = take(value);
    return result;
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
        row < 0 ? QString() : leverSentence(m_board->lines[row], *m_board, m_format), this);
    return true;
}

QList<AccessiblePart> LeverList::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (int row = 0; row < count(); ++row) {
        const auto &line = m_board->lines[row];
        parts.append({ line.name, leverSentence(line, *m_board, m_format), rowRect(row),
            row == m_current, [this, row] { choose(row); } });
    }
    return parts;
}

} // namespace lockstep
