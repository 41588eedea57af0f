// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/week_strip.h"

#include "ui/shared/marks.h"

#include <QPainter>

namespace lockstep {

WeekStrip::WeekStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekStrip::show(const TeamFigures &team, const QString &words, const Style &style)
{
    m_team = team;
    m_words = words;
    m_style = style;
    m_most = 1e-9;
    for (const auto &one : team.weeks)
        m_most = std::max({ m_most, one.planned, one.canHandle });
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

QSize WeekStrip::sizeHint() const
{
    return { m_style.px(260), m_style.px(40) };
}

QSize WeekStrip::minimumSizeHint() const
{
    return { m_style.px(100), m_style.px(40) };
}

QRectF WeekStrip::week(qsizetype index, double from, double to) const
{
    const double each = double(width()) / double(std::max<qsizetype>(1, m_team.weeks.size()));
    const auto place = isRightToLeft() ? m_team.weeks.size() - 1 - index : index;
    const double high = height() - m_style.px(4);
    return { double(place) * each, height() - to / m_most * high, each,
        (to - from) / m_most * high };
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_style.colours();
    painter.setPen(QPen(c.hairline, 1));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const double apart = width() > 4 * m_team.weeks.size() ? 1 : 0;
    for (qsizetype i = 0; i < m_team.weeks.size(); ++i) {
        const auto &one = m_team.weeks[i];
        const double handled = std::min(one.planned, one.canHandle);
        painter.fillRect(week(i, 0, handled).adjusted(0, 0, -apart, 0), c.good);
        if (one.planned > one.canHandle) {
            const auto over = week(i, one.canHandle, one.planned).adjusted(0, 0, -apart, 0);
            painter.fillRect(over, hatchBrush(c.bad, m_style));
            painter.fillRect(QRectF(over.left(), over.top(), over.width(), m_style.px(1)), c.bad);
        }
        painter.setPen(QPen(c.ink, m_style.px(1.5)));
        const auto limit = week(i, 0, one.canHandle);
        painter.drawLine(limit.topLeft(), limit.topRight());
    }
    if (m_team.planned.firstBreak >= 0) {
        const auto at = week(m_team.planned.firstBreak, 0, m_most);
        painter.fillRect(
            QRectF(at.center().x() - m_style.px(1), 0, m_style.px(2), height()), c.bad);
    }
}

} // namespace lockstep
