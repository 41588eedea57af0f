// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/waterfall_canvas.h"

#include "ui/funnel/why.h"

#include <QKeyEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

WaterfallCanvas::WaterfallCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"waterfall"_s);
    setAccessibleName(tr("Funnel waterfall"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void WaterfallCanvas::show(const Waterfall &waterfall, const Selection &selection,
    const Style &style, const Format &format)
{
    const bool isAnother = selection.stage != m_selection.stage;
    if (isAnother)
        m_what.clear();
    m_waterfall = waterfall;
    m_selection = selection;
    m_style = style;
    m_format = format;
    if (!m_isHeld)
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

void WaterfallCanvas::setTarget(double minorUnits, const QString &name, const QString &why)
{
    m_wanted = { minorUnits, name, why };
}

StepHandle *WaterfallCanvas::handle(StepInput input, qsizetype index) const
{
    if (input == StepInput::Target)
        return m_target;
    const auto &step = m_handles[index];
    return input == StepInput::Rate ? step.rate : step.lag;
}

StepHandle *WaterfallCanvas::newHandle(StepInput input, qsizetype index)
{
    auto *handle = new StepHandle(input, this);
    const auto name = input == StepInput::Rate ? u"rateHandle%1"_s : u"lagHandle%1"_s;
    handle->setObjectName(input == StepInput::Target ? u"targetHandle"_s : name.arg(index));
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
    m_isStale = true;
    if (m_hasSettled && isVisible())
        arrangeNow();
}

void WaterfallCanvas::arrangeNow()
{
    m_isStale = false;
    m_layout = waterfallLayout(rect(), m_waterfall, m_style, m_format, m_mode, m_flows);
    arrangeTarget();
    const int grip = m_style.px(5);
    for (qsizetype i = 0; i < m_handles.size(); ++i) {
        const auto place = [&](StepInput input, const QRectF &at, double value) {
            auto *handle = this->handle(input, i);
            handle->setGeometry(at.toAlignedRect().adjusted(-grip / 2, -grip, grip / 2, grip));
            handle->setVisible(!at.isNull());
            handle->show(value, stepTitle(input, m_waterfall, i, m_format), m_style);
            if (m_isHeld)
                return;
            const auto why = stepWhy(input, m_waterfall, i, m_format) + u' ' + m_open.value(i);
            handle->setWhy(why.trimmed());
        };
        if (i >= m_layout.rates.size())
            continue;
        handle(StepInput::Lag, i)->setLeast(m_waterfall.stages[i].nurtureDays);
        place(StepInput::Rate, m_layout.rates[i], m_waterfall.stages[i].rate);
        place(StepInput::Lag, m_layout.lags[i], m_waterfall.stages[i].lagDays);
    }
}

/// Over the line that the target draws: the upper edge of what has to be won.
void WaterfallCanvas::arrangeTarget()
{
    if (!m_target)
        m_target = newHandle(StepInput::Target, 0);
    m_target->setVisible(m_wanted.minorUnits > 0 && !m_layout.columns.isEmpty());
    if (m_target->isHidden())
        return;
    const auto &need = m_layout.columns.last().need;
    const double above = m_style.px(10);
    m_target->setGeometry(
        QRectF(need.left(), need.top() - above, need.width(), 2 * above).toAlignedRect());
    m_target->show(m_wanted.minorUnits, m_wanted.name, m_style);
    m_target->setWhy(m_wanted.why);
    setTabOrder(
        m_handles.isEmpty() ? static_cast<QWidget *>(this) : m_handles.last().lag, m_target);
}

/// Something to take hold of.
void WaterfallCanvas::paintTarget(QPainter &painter) const
{
    if (!m_target || m_target->isHidden())
        return;
    const QPointF middle = QRectF(m_target->geometry()).center();
    const double wide = m_style.px(14);
    const double high = m_style.px(3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colours().ink, m_style.px(1.5)));
    painter.setBrush(m_style.colours().paper);
    painter.drawRoundedRect(
        QRectF(middle - QPointF(wide, high), middle + QPointF(wide, high)), high, high);
    painter.setBrush(Qt::NoBrush);
}

QRegion WaterfallCanvas::besideTexts() const
{
    QRegion free(rect());
    for (const auto &text : m_layout.texts)
        free -= text.rect.toAlignedRect();
    for (const auto &rate : m_layout.rates)
        free -= rate.toAlignedRect();
    return free;
}

void WaterfallCanvas::paintEvent(QPaintEvent *)
{
    if (m_isStale)
        arrangeNow();
    QPainter painter(this);
    paintWaterfall(painter, m_layout, m_selection, m_style);
    paintTarget(painter);
    paintNumbers(painter);
    if (!hasFocus() || m_layout.columns.isEmpty() || currentNumber())
        return;
    const auto line = m_style.px(2);
    const auto selected = selectedStage();
    const QRectF around = selected < 0 ? QRectF(rect()) : m_layout.columns[selected].cell;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colours().ink, line));
    painter.setClipRegion(besideTexts()); // a frame through a rate would cross it out
    painter.drawRoundedRect(
        around.adjusted(line, line, -line, -line), m_style.px(6), m_style.px(6));
}

void WaterfallCanvas::resizeEvent(QResizeEvent *)
{
    arrange();
}

void WaterfallCanvas::showEvent(QShowEvent *)
{
    if (m_hasSettled) {
        arrange();
        return;
    }
    const auto settle = [this] {
        m_hasSettled = true;
        if (m_isStale)
            arrange();
    };
    QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
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
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto *number = numberAt(event->position()))
        emit whyWanted(*number->number);
    else if (const auto i = stageAt(event->position()); i >= 0)
        emit stageClicked(m_waterfall.stages[i].stage);
}

void WaterfallCanvas::keyPressEvent(QKeyEvent *event)
{
    if (stepThroughNumbers(event->key()))
        return;
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

} // namespace lockstep
