// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/grow_motion.h"

#include "ui/shared/motion.h"

#include <QPainter>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace lockstep {

namespace {

class Outline : public QWidget {
public:
    Outline(QWidget *board, const Style &style)
        : QWidget(board)
        , m_style(style)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_style.colours().muted, m_style.px(2)));
        const double inset = m_style.px(2) / 2.0;
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_style.px(6), m_style.px(6));
    }

private:
    Style m_style;
};

} // namespace

void showGrowth(
    QWidget &board, const QRect &from, const Style &style, const std::function<QRect()> &target)
{
    const int duration = motionDuration(board);
    if (duration == 0 || from.isEmpty() || !board.isVisible())
        return;
    auto *outline = new Outline(&board, style);
    outline->setGeometry(from);
    QTimer::singleShot(0, outline, [outline, from, target, duration] {
        auto *way = new QVariantAnimation(outline);
        way->setDuration(duration);
        way->setStartValue(from);
        way->setEndValue(target());
        way->setEasingCurve(QEasingCurve::OutCubic);
        QObject::connect(way, &QVariantAnimation::valueChanged, outline,
            [outline](const QVariant &at) { outline->setGeometry(at.toRect()); });
        QObject::connect(way, &QVariantAnimation::finished, outline, &QObject::deleteLater);
        outline->show();
        outline->raise();
        way->start();
    });
}

} // namespace lockstep
