// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/forecast_fan.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

ForecastFan::ForecastFan(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"forecastFan"_s);
    setAccessibleName(tr("How sure the revenue is"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ForecastFan::show(const Snapshot &snapshot, const Forecast &forecast, Shown shown)
{
    m_style = snapshot.style;
    m_isStale = shown.isStale;
    m_columns = fanColumns(snapshot.figures.quarters, forecast, shown.counts, snapshot.format);
    setAccessibleDescription(accessibleValue());
    updateGeometry();
    update();
}

FanDrawing ForecastFan::drawing() const
{
    return { QRectF(rect()), m_columns, m_style, layoutDirection() };
}

QString ForecastFan::accessibleValue() const
{
    return m_columns.isEmpty() ? QString() : m_columns.last().sentence;
}

QList<AccessiblePart> ForecastFan::accessibleParts()
{
    const FanDrawing drawn = drawing();
    QList<AccessiblePart> parts;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        parts.append({ m_columns[i].label, m_columns[i].sentence, drawn.place(i).toRect(), false });
    return parts;
}

QSize ForecastFan::sizeHint() const
{
    return { m_style.px(520), m_style.px(280) };
}

QSize ForecastFan::minimumSizeHint() const
{
    return { m_style.px(200), m_style.px(170) };
}

void ForecastFan::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawing().paint(painter, m_isStale);
}

bool ForecastFan::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const FanDrawing drawn = drawing();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (drawn.place(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_columns[i].sentence, this);
    }
    return true;
}

} // namespace lockstep
