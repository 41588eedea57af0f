// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The funnel for assistive technology: stages and months where they are painted, rates and days as
// sliders.

#include "app/plan/limits.h"
#include "ui/funnel/exits_bar.h"
#include "ui/funnel/month_chart.h"
#include "ui/funnel/waterfall_canvas.h"
#include "ui/funnel/why.h"

namespace lockstep {

namespace {

constexpr double kPercent = 100;

} // namespace

QList<AccessiblePart> WaterfallCanvas::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (qsizetype i = 0; i < m_waterfall.stages.size(); ++i) {
        const auto &stage = m_waterfall.stages[i];
        AccessiblePart part;
        part.name = stage.name;
        part.description = stageWhy(stage, m_format);
        if (i < m_flows.exits.size())
            part.description += u' '
                + ExitsBar::sentence(m_flows.exits[i], stage.name, m_waterfall.period, m_format);
        part.description = part.description.trimmed();
        if (i < m_layout.columns.size())
            part.rect = m_layout.columns[i].cell.toAlignedRect();
        part.isSelected = stage.stage == m_selection.stage;
        part.press = [this, id = stage.stage] { emit stageClicked(id); };
        parts.append(part);
    }
    return parts;
}

QList<AccessiblePart> MonthChart::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (qsizetype i = 0; i < months(); ++i) {
        const auto place = monthIn(QRectF(rect()), i).toAlignedRect();
        parts.append({ monthText(i), {}, place, m_highlighted.contains(m_monthStarts.value(i)) });
    }
    return parts;
}

/// The target in minor units.
std::optional<AccessibleNumber> StepHandle::accessibleNumber()
{
    const bool isRate = m_input == StepInput::Rate;
    const double unit = isRate ? kPercent : 1;
    const auto set = [this, unit](double wanted) {
        begin();
        pullTo(pulled(
            m_input, wanted / unit, 0, m_least)); // what no hand could pull it to is not accepted
        settle();
    };
    if (m_input == StepInput::Target)
        return AccessibleNumber { m_value, 1, double(limits::kMaxMinorUnits), 1, set };
    if (isRate)
        return AccessibleNumber { m_value * unit, limits::kMinRatePpm / 1e6 * unit, unit, 1, set };
    return AccessibleNumber { m_value, m_least, m_least + limits::kMaxLagDays, 1, set };
}

std::function<void()> StepHandle::accessiblePress()
{
    return [this] { emit editWanted(); };
}

} // namespace lockstep
