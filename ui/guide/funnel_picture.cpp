// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/funnel_picture.h"

#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"
#include "ui/shared/tabular.h"

#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

FunnelPicture::FunnelPicture()
{
    setObjectName(u"funnelPicture"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FunnelPicture::present(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    m_format = snapshot.format;
    m_stages = waterfall(snapshot.plan, snapshot.figures, {}).stages;
    m_isKnown = !m_stages.isEmpty() && m_stages.last().need > 0;
    if (m_stages.isEmpty()) {
        for (const Stage &stage : ordered(snapshot.plan.stages)) {
            WaterfallStage outline;
            outline.name = stage.name;
            outline.owner = stage.owner;
            m_stages += outline;
        }
    }
    QStringList spoken;
    for (const auto &stage : std::as_const(m_stages))
        spoken += m_isKnown ? tr("%1: %2").arg(stage.name, m_format.count(stage.shownNeed))
                            : stage.name;
    setAccessibleName(tr("The funnel"));
    setAccessibleDescription(spoken.join(u", "_s));
    setMinimumHeight(static_cast<int>(m_stages.size()) * m_style.px(m_style.isRoom() ? 20 : 24));
    update();
}

void FunnelPicture::paintEvent(QPaintEvent *)
{
    if (m_stages.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double most = m_style.px(56);
    const double height = std::min(most, double(this->height()) / double(m_stages.size()));
    for (int i = 0; i < m_stages.size(); ++i)
        drawBand(painter, QRectF(0, i * height, width(), height), i);
}

/// The right half of a funnel: every band a little shorter than the one above.
QPolygonF FunnelPicture::band(const QRectF &row, int place) const
{
    const double gap = m_style.px(2);
    const double full = row.width();
    const double least = 0.34;
    const auto across
        = [&](double at) { return full * (1 - (1 - least) * at / double(m_stages.size())); };
    const double top = row.top();
    const double bottom = row.bottom() - gap;
    const double upper = across(place);
    const double lower = across(place + 1);
    const double middle = row.center().x();
    return QPolygonF { { middle - upper / 2, top }, { middle + upper / 2, top },
        { middle + lower / 2, bottom }, { middle - lower / 2, bottom } };
}

void FunnelPicture::drawBand(QPainter &painter, const QRectF &row, int place) const
{
    const auto &c = m_style.colours();
    const auto &stage = m_stages[place];
    const bool isMarketing = stage.owner == Side::Marketing;
    const auto side = isMarketing ? c.marketing : c.sales;
    const auto fill = blended(side, c.paper, m_isKnown ? 0.22 : 0.08);
    painter.setPen(QPen(blended(side, c.paper, m_isKnown ? 0.9 : 0.4), m_style.px(1),
        m_isKnown ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(fill);
    painter.drawPolygon(band(row, place));
    const auto caption = m_style.font(TextRole::Caption);
    const auto number = m_style.font(
        row.height() < m_style.px(28) ? TextRole::Body : TextRole::Title, QFont::DemiBold);
    const auto count = m_isKnown ? m_format.count(stage.shownNeed) : u"–"_s;
    const double gap = m_style.px(8);
    const double nameWidth = QFontMetricsF(caption).horizontalAdvance(stage.name);
    const double countWidth = tabularWidth(count, number);
    const double left = row.center().x() - (nameWidth + gap + countWidth) / 2;
    const auto box = row.adjusted(0, 0, 0, -m_style.px(2));
    painter.setFont(caption);
    painter.setPen(readable(c.muted, fill, c.ink, m_style.leastContrast()));
    painter.drawText(
        QRectF(left, box.top(), nameWidth + 1, box.height()), Qt::AlignVCenter, stage.name);
    painter.setFont(number);
    painter.setPen(m_isKnown ? c.ink : readable(c.muted, fill, c.ink, m_style.leastContrast()));
    drawTabular(painter, QRectF(left + nameWidth + gap, box.top(), countWidth + 1, box.height()),
        Qt::AlignVCenter | Qt::AlignLeft, count);
}

} // namespace lockstep
