// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The waterfall's numbers, to be asked where they come from: pointed at, clicked, or walked through
// with Up and Down at the selected stage.

#include "ui/funnel/exits_bar.h"
#include "ui/funnel/waterfall_canvas.h"
#include "ui/funnel/why.h"
#include "ui/shared/shapes.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

const PlacedText *WaterfallCanvas::numberAt(QPointF position) const
{
    const double reach = m_style.px(2);
    for (const auto &text : m_layout.texts) {
        if (text.number && text.rect.adjusted(-reach, 0, reach, 0).contains(position)
            && m_isExplained(*text.number))
            return &text;
    }
    return nullptr;
}

QList<const PlacedText *> WaterfallCanvas::numbers() const
{
    QList<const PlacedText *> all;
    for (const auto &text : m_layout.texts) {
        if (text.number && text.number->stage == selectedStage())
            all << &text;
    }
    return all;
}

const PlacedText *WaterfallCanvas::currentNumber() const
{
    for (const auto *text : numbers()) {
        if (text->number->what == m_what)
            return text;
    }
    return nullptr;
}

/// Down goes from the stage to its uppermost number; Enter asks about the number, the uppermost
/// where the stage itself is meant.
bool WaterfallCanvas::stepThroughNumbers(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    QStringList places { QString() };
    for (const auto *text : numbers()) {
        if (!places.contains(text->number->what) && m_isExplained(*text->number))
            places << text->number->what;
    }
    if (places.size() < 2)
        return false;
    const auto at = std::max<qsizetype>(0, places.indexOf(m_what));
    if (isEnter) {
        emit whyWanted({ int(selectedStage()), places[std::max<qsizetype>(1, at)] });
        return true;
    }
    m_what
        = places[std::clamp<qsizetype>(at + (key == Qt::Key_Down ? 1 : -1), 0, places.size() - 1)];
    update();
    return true;
}

void WaterfallCanvas::setPointed(const std::optional<WaterfallNumber> &number)
{
    if (number == m_pointed)
        return;
    m_pointed = number;
    setCursor(number ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void WaterfallCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const auto *number = numberAt(event->position());
    setPointed(number ? number->number : std::nullopt);
}

/// A line under what is pointed at, a frame around what the keyboard is at.
void WaterfallCanvas::paintNumbers(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &text : m_layout.texts) {
        if (!m_pointed || text.number != m_pointed)
            continue;
        painter.setPen(QPen(text.colour, m_style.px(1)));
        painter.drawLine(text.rect.bottomLeft(), text.rect.bottomRight());
    }
    const auto *current = hasFocus() ? currentNumber() : nullptr;
    if (!current)
        return;
    const double around = m_style.px(3);
    painter.setPen(QPen(m_style.colours().ink, m_style.px(2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        current->rect.adjusted(-around, -1, around, 1), m_style.px(4), m_style.px(4));
}

/// Over the number of those who leave, or its arrow.
qsizetype WaterfallCanvas::leakAt(QPointF position) const
{
    for (const auto &text : m_layout.texts) {
        if (text.number && text.number->what == kLeave
            && text.rect.adjusted(-m_style.px(12), 0, 0, 0).contains(position))
            return text.number->stage;
    }
    return -1;
}

QString WaterfallCanvas::tipAt(QPointF position) const
{
    if (const auto *number = numberAt(position))
        return numberWhy(m_waterfall, *number->number, m_format);
    if (const auto i = leakAt(position); i >= 0)
        return ExitsBar::sentence(
            m_flows.exits[i], m_waterfall.stages[i].name, m_waterfall.period, m_format);
    const auto i = stageAt(position);
    if (i < 0)
        return {};
    const auto &stage = m_waterfall.stages[i];
    const auto nurture = nurtureWhy(stage, {}, m_format);
    return stageWhy(stage, m_format) + (nurture.isEmpty() ? nurture : u'\n' + nurture);
}

bool WaterfallCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setPointed({});
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

} // namespace lockstep
