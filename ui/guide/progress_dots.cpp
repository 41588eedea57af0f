// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/progress_dots.h"

#include "ui/shared/contrast.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

class ProgressDot : public QAbstractButton {
public:
    ProgressDot()
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    void show(bool isCurrent, bool isAnswered, const Style &style)
    {
        m_isCurrent = isCurrent;
        m_isAnswered = isAnswered;
        m_style = style;
        setFixedSize(style.px(isCurrent ? 32 : 20), style.px(24));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = m_style.colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double size = m_style.px(8);
        QRectF dot(0, 0, m_isCurrent ? 2.5 * size : size, size);
        dot.moveCenter(QRectF(rect()).center());
        const bool isFull = m_isCurrent || m_isAnswered;
        painter.setBrush(isFull ? QBrush(m_isCurrent ? c.ink : c.muted) : QBrush(Qt::NoBrush));
        painter.setPen(isFull ? QPen(Qt::NoPen) : QPen(c.muted, 1.5));
        painter.drawRoundedRect(dot, size / 2, size / 2);
        if (!hasFocus() && !underMouse())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? readable(c.marketing, m_style) : c.muted, 2));
        const double room = m_style.px(4);
        painter.drawRoundedRect(
            dot.adjusted(-room, -room, room, room), size / 2 + room, size / 2 + room);
    }

private:
    bool m_isCurrent = false;
    bool m_isAnswered = false;
    Style m_style;
};

ProgressDots::ProgressDots(const QStringList &labels)
{
    setObjectName(u"progressDots"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (int i = 0; i < labels.size(); ++i) {
        auto *dot = new ProgressDot;
        dot->setObjectName(u"progressDot%1"_s.arg(i + 1));
        dot->setAccessibleName(
            tr("Question %1 of %2: %3").arg(i + 1).arg(labels.size()).arg(labels[i]));
        dot->setToolTip(labels[i]);
        connect(dot, &QAbstractButton::clicked, this, [this, i] { emit wanted(i); });
        layout->addWidget(dot);
        m_dots += dot;
    }
}

void ProgressDots::show(int current, const QList<bool> &answered, const Style &style)
{
    for (int i = 0; i < m_dots.size(); ++i)
        m_dots[i]->show(i == current, answered[i], style);
}

} // namespace lockstep
