// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/bridge_chart.h"

#include "ui/shared/shapes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

BridgeChart::BridgeChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"bridgeChart"_s);
    setAccessibleName(tr("The way to the target"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BridgeChart::show(const QList<BridgeColumn> &columns, const Style &style)
{
    m_columns = columns;
    m_style = style;
    m_current = std::clamp(m_current, 0, std::max(0, int(m_columns.size()) - 1));
    QStringList sentences;
    for (const auto &column : m_columns)
        sentences.append(column.sentence);
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

QSize BridgeChart::sizeHint() const
{
    return { m_style.px(520), m_style.px(320) };
}

QSize BridgeChart::minimumSizeHint() const
{
    return { m_style.px(200), m_style.px(160) };
}

QList<AccessiblePart> BridgeChart::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (int i = 0; i < m_columns.size(); ++i)
        parts.append({ m_columns[i].name, m_columns[i].sentence, drawing().place(i).toRect(),
            i == m_current, [this, i] { emit opened(i); } });
    return parts;
}

BridgeDrawing BridgeChart::drawing() const
{
    return { rect(), m_columns, m_style, layoutDirection() };
}

void BridgeChart::paintEvent(QPaintEvent *)
{
    if (m_columns.isEmpty())
        return;
    QPainter painter(this);
    drawing().paint(painter);
    if (hasFocus())
        drawFocusLine(painter, drawing().place(m_current), m_style);
}

void BridgeChart::choose(int column)
{
    if (column < 0 || column >= m_columns.size() || column == m_current)
        return;
    m_current = column;
    announceSelectedPart(*this);
    update();
}

void BridgeChart::mousePressEvent(QMouseEvent *event)
{
    choose(drawing().columnAt(event->position()));
}

void BridgeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int column = drawing().columnAt(event->position()); column >= 0)
        emit opened(column);
}

void BridgeChart::keyPressEvent(QKeyEvent *event)
{
    const int onwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(m_current + onwards);
    case Qt::Key_Left:
        return choose(m_current - onwards);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_columns.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_columns.isEmpty())
            emit opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool BridgeChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = drawing().columnAt(help->pos());
    QToolTip::showText(
        help->globalPos(), column < 0 ? QString() : m_columns[column].sentence, this);
    return true;
}

} // namespace lockstep
