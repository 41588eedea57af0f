// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/waterfall_canvas.h"

#include "ui/funnel/why.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

WaterfallCanvas::WaterfallCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"waterfall"_s);
    setAccessibleName(tr("Funnel waterfall"));
    setFocusPolicy(Qt::StrongFocus);
}

void WaterfallCanvas::show(const Waterfall &waterfall, const Selection &selection,
    const Style &style, const Format &format)
{
    const bool isAnother = selection.stage != m_selection.stage;
    m_waterfall = waterfall;
    m_selection = selection;
    m_style = style;
    m_format = format;
    setAccessibleDescription(inWords(waterfall, format));
    makeHandles(std::max<qsizetype>(0, waterfall.stages.size() - 1));
    arrange();
    if (isAnother)
        announceSelectedPart(*this);
    update();
}

QSize WaterfallCanvas::sizeHint() const
{
    return { m_style.px(640), m_style.px(280) };
}

QSize WaterfallCanvas::minimumSizeHint() const
{
    return { 240, 120 };
}

StepHandle *WaterfallCanvas::handle(StepInput input, qsizetype index) const
{
    const auto &step = m_handles[index];
    return input == StepInput::Rate ? step.rate : step.lag;
}

StepHandle *WaterfallCanvas::newHandle(StepInput input, qsizetype index)
{
    auto *handle = new StepHandle(input, this);
    const auto name = input == StepInput::Rate ? u"rateHandle%1"_s : u"lagHandle%1"_s;
    handle->setObjectName(name.arg(index));
    connect(handle, &StepHandle::pulledTo, this,
        [=, this](double from, double wanted) { emit pulledTo(input, index, from, wanted); });
    connect(handle, &StepHandle::settledAt, this,
        [=, this](double from, double wanted) { emit settledAt(input, index, from, wanted); });
    connect(handle, &StepHandle::cancelled, this, &WaterfallCanvas::cancelled);
    connect(handle, &StepHandle::editWanted, this, [=, this] { emit editWanted(input, index); });
    return handle;
}

void WaterfallCanvas::makeHandles(qsizetype count)
{
    while (m_handles.size() > count) {
        const auto step = m_handles.takeLast();
        step.rate->deleteLater();
        step.lag->deleteLater();
    }
    while (m_handles.size() < count) {
        QWidget *before = m_handles.isEmpty() ? static_cast<QWidget *>(this) : m_handles.last().lag;
        const auto index = m_handles.size();
        const StepHandles step { newHandle(StepInput::Rate, index),
            newHandle(StepInput::Lag, index) };
        setTabOrder(before, step.rate);
        setTabOrder(step.rate, step.lag);
        m_handles << step;
    }
}

void WaterfallCanvas::arrange()
{
    m_layout = waterfallLayout(rect(), m_waterfall, m_style, m_format);
    const int grip = m_style.px(5);
    for (qsizetype i = 0; i < m_handles.size(); ++i) {
        const auto place = [&](StepInput input, const QRectF &at, double value) {
            auto *handle = this->handle(input, i);
            handle->setGeometry(at.toAlignedRect().adjusted(-grip / 2, -grip, grip / 2, grip));
            handle->setVisible(!at.isNull());
            const auto why = stepWhy(input, m_waterfall, i, m_format) + u' ' + m_open.value(i);
            handle->show(value, stepTitle(input, m_waterfall, i, m_format), why.trimmed(), m_style);
        };
        if (i >= m_layout.rates.size())
            continue;
        place(StepInput::Rate, m_layout.rates[i], m_waterfall.stages[i].rate);
        place(StepInput::Lag, m_layout.lags[i], m_waterfall.stages[i].lagDays);
    }
}

void WaterfallCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWaterfall(painter, m_layout, m_selection, m_style);
    if (!hasFocus() || m_layout.columns.isEmpty())
        return;
    const auto line = m_style.px(2);
    const auto selected = selectedStage();
    const QRectF around = selected < 0 ? QRectF(rect()) : m_layout.columns[selected].cell;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colours().ink, line));
    painter.drawRoundedRect(
        around.adjusted(line, line, -line, -line), m_style.px(6), m_style.px(6));
}

void WaterfallCanvas::resizeEvent(QResizeEvent *)
{
    arrange();
}

qsizetype WaterfallCanvas::stageAt(QPointF position) const
{
    for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].cell.contains(position))
            return i;
    }
    return -1;
}

qsizetype WaterfallCanvas::selectedStage() const
{
    for (qsizetype i = 0; i < m_waterfall.stages.size(); ++i) {
        if (m_waterfall.stages[i].stage == m_selection.stage)
            return i;
    }
    return -1;
}

void WaterfallCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const auto i = stageAt(event->position());
    if (event->button() == Qt::LeftButton && i >= 0)
        emit stageClicked(m_waterfall.stages[i].stage);
}

void WaterfallCanvas::keyPressEvent(QKeyEvent *event)
{
    const auto selected = selectedStage();
    const auto last = m_waterfall.stages.size() - 1;
    qsizetype wanted = selected;
    if (event->key() == Qt::Key_Right)
        wanted = std::min(last, selected + 1);
    else if (event->key() == Qt::Key_Left)
        wanted = selected < 0 ? last : std::max<qsizetype>(0, selected - 1);
    const bool clears = event->key() == Qt::Key_Escape && selected >= 0;
    if (clears || (wanted != selected && wanted >= 0))
        emit stageClicked(m_waterfall.stages[clears ? selected : wanted].stage);
    else
        QWidget::keyPressEvent(event);
}

bool WaterfallCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto i = stageAt(help->pos());
    const auto why = i < 0 ? QString() : stageWhy(m_waterfall.stages[i], m_format);
    QToolTip::showText(help->globalPos(), why, this);
    return true;
}

} // namespace lockstep
