// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/smallest_text.h"

#include <QFontInfo>
#include <QPaintEngine>
#include <QWidget>

#include <cmath>

namespace lockstep {

namespace {

class FontWatcher : public QPaintEngine {
public:
    FontWatcher()
        : QPaintEngine(AllFeatures)
    {
    }
    [[nodiscard]] double smallest() const { return m_smallest; }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_scale = std::hypot(now.transform().m12(), now.transform().m22());
    }
    void drawTextItem(const QPointF &, const QTextItem &text) override
    {
        if (text.text().trimmed().isEmpty())
            return;
        const double pixels = QFontInfo(text.font()).pixelSize() * m_scale;
        m_smallest = m_smallest > 0 ? std::min(m_smallest, pixels) : pixels;
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

private:
    double m_scale = 1;
    double m_smallest = 0;
};

/// As large and as dense as the widget.
class FontWatch : public QPaintDevice {
public:
    explicit FontWatch(const QWidget &widget)
        : m_widget(widget)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_watcher; }
    [[nodiscard]] double smallest() const { return m_watcher.smallest(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_widget;
    mutable FontWatcher m_watcher;
};

} // namespace

int smallestText(QWidget &widget)
{
    FontWatch watch(widget);
    widget.render(&watch);
    return int(std::lround(watch.smallest()));
}

} // namespace lockstep
