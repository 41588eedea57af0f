// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What stands between the waterfall's columns.

#include "ui/funnel/waterfall_builder.h"

namespace lockstep {

using namespace Qt::StringLiterals;

/// The columns stand as far apart as what is said between them is wide.
void WaterfallBuilder::measureSteps()
{
    const double inset = 2 * pillPadding();
    const double margin = m_style.px(4);
    const double share = m_pitch < m_style.px(80) ? 0.8 : 0.7;
    const QSizeF room(m_pitch * share - margin, m_bodyHeight - 4 * edge());
    m_steps = fittedSteps(m_waterfall, m_style, m_format, room, inset);
    m_gap = m_pitch * 0.5;
    if (m_steps.rate)
        m_gap = std::max(m_gap, m_steps.rate->size.width() + inset + margin);
    for (const auto *row : { &m_steps.lag, &m_steps.lever, &m_steps.agreement }) {
        if (*row)
            m_gap = std::max(m_gap, (*row)->size.width() + margin);
    }
}

void WaterfallBuilder::placeSteps()
{
    const auto baseline = m_layout.baseline.y1();
    double lowest = m_bodyHeight;
    for (const auto &column : std::as_const(m_layout.columns))
        lowest = std::min(lowest, column.silhouette().height());
    for (int i = 0; i + 1 < m_layout.columns.size(); ++i)
        placeStep(i, baseline - lowest / 2);
}

void WaterfallBuilder::placeStep(int i, double middle)
{
    const auto &stage = m_waterfall.stages[i];
    const double x = m_area.left() + m_pitch * (i + 1);
    const auto rate
        = m_steps.rate ? textSize(m_steps.rate->font, m_steps.rate->lines[0][i]) : QSizeF();
    const double pill = m_steps.rate ? m_steps.rate->size.height() + 2 * edge() : 0;
    double block = pill + edge();
    for (const auto *row : { &m_steps.lag, &m_steps.lever, &m_steps.agreement })
        block += *row ? (*row)->size.height() : 0;
    const double lowestTop = m_layout.baseline.y1() - edge() - block;
    double top = std::max(m_columnsTop, std::min(middle - block / 2, lowestTop));

    const QRectF pillRect(
        x - rate.width() / 2 - pillPadding(), top, rate.width() + 2 * pillPadding(), pill);
    m_layout.rates << (m_steps.rate ? pillRect : QRectF());
    placeStepRow(m_steps.rate, i, { x, top + edge() }, stage.rateMark, u"Rate"_s);
    top += pill + edge();
    m_layout.lags << placeStepRow(m_steps.lag, i, { x, top }, stage.lagMark, u"Lag"_s);
    for (const auto *row : { &m_steps.lag, &m_steps.lever }) {
        top += *row ? (*row)->size.height() : 0;
        placeStepRow(row == &m_steps.lag ? m_steps.lever : m_steps.agreement, i, { x, top },
            EvidenceMark::Measured, row == &m_steps.lag ? u"RateLever"_s : QString());
    }
}

/// Where its last line stands; null without a row.
QRectF WaterfallBuilder::placeStepRow(const std::optional<StepRow> &row, int i, QPointF topCentre,
    EvidenceMark mark, const QString &what)
{
    if (!row)
        return {};
    for (const auto &line : row->lines) {
        placeText(line[i], row->font, row->colours[i], topCentre, mark);
        sayNumber(i, what);
        topCentre.ry() += textSize(row->font, line[i]).height();
    }
    return m_layout.texts.last().rect;
}

} // namespace lockstep
