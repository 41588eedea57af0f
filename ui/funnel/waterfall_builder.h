// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Puts the waterfall's layout together. Only waterfall_layout.cpp makes one.

#include "ui/funnel/step_rows.h"
#include "ui/funnel/text_fit.h"
#include "ui/funnel/waterfall_layout.h"
#include "ui/funnel/waterfall_rows.h"

#include <QMap>

#include <cmath>

namespace lockstep {

/// Builds the layout from the outside in: what is left of the height after each row is the
/// columns'.
class WaterfallBuilder {
public:
    WaterfallBuilder(const QRectF &area, const Waterfall &waterfall, WaterfallMode mode,
        const Style &style, const Format &format, const WaterfallFlows &flows)
        : m_area(area.adjusted(style.px(4), style.px(4), -style.px(4), -style.px(4)))
        , m_waterfall(waterfall)
        , m_mode(mode)
        , m_style(style)
        , m_format(format)
        , m_flows(flows)
        , m_pitch(m_area.width() / static_cast<double>(waterfall.stages.size()))
        , m_bodyHeight(std::max(0.0, m_area.height() - barHeight() - 2 * space()))
    {
    }

    WaterfallLayout build()
    {
        chooseRows();
        measureSteps();
        placeHeader();
        placeColumns();
        placeSteps();
        placeLeaks();
        placeOwners();
        placeReturns();
        placeCaption();
        return m_layout;
    }

private:
    double space() const { return m_style.px(6); }
    double pillPadding() const { return std::min<double>(m_style.px(5), m_pitch * 0.05); }
    double edge() const { return m_style.px(2); } ///< above and below the texts of a step
    double barHeight() const { return m_style.px(4); }
    QSizeF cellLimit() const { return { m_pitch - m_style.px(6), m_area.height() * 0.2 }; }
    QFont captionFont() const { return m_style.font(TextRole::Caption); }
    /// Under the columns and who leaves between them.
    double ownersTop() const { return m_layout.baseline.y1() + std::max(space(), m_leakHeight); }
    double captionHeight() const { return textSize(captionFont(), QStringLiteral("X")).height(); }

    bool isMoney() const { return m_mode == WaterfallMode::Money; }
    double needOf(const WaterfallStage &stage) const
    {
        return isMoney() ? stage.needMinorUnits : stage.need;
    }
    double plannedOf(const WaterfallStage &stage) const
    {
        return isMoney() ? stage.plannedMinorUnits : stage.planned;
    }
    /// Volumes fall by orders of magnitude from stage to stage, money hardly falls.
    double shareOf(double value, double tallest) const
    {
        return isMoney() ? value / tallest : std::log1p(value) / std::log1p(tallest);
    }

    /// Takes `height` from the columns if `rest` of it remains for them.
    bool take(double height, double rest)
    {
        if (m_bodyHeight - height < rest)
            return false;
        m_bodyHeight -= height;
        return true;
    }

    void chooseRows();
    void measureSteps();
    void placeHeader();
    void placeColumns();
    void placeColumn(int i, double tallest);
    void placeSteps();
    void placeStep(int i, double middle);
    QRectF placeStepRow(const std::optional<StepRow> &row, int i, QPointF topCentre,
        EvidenceMark mark = EvidenceMark::Measured, const QString &what = {});
    [[nodiscard]] QStringList leakTexts() const; ///< one per step; none where nobody leaves
    [[nodiscard]] double leakArrow() const { return m_style.px(12); } ///< with the gap beside it
    void chooseLeaks();
    void placeLeaks();
    void placeOwners();
    void placeCaption();
    void placeParts(WaterfallColumn &column, int i, double planned, double scale);
    [[nodiscard]] bool hasParts() const;
    [[nodiscard]] double laneHeight() const { return captionHeight() + m_style.px(4); }
    [[nodiscard]] int lanes() const; ///< that all returns take
    void placeReturns();
    void placeReturn(const Returning &returning, double top);
    void placeText(const QString &text, const QFont &font, QColor colour, QPointF topCentre,
        EvidenceMark mark = EvidenceMark::Measured);

    void sayNumber(int stage, const QString &what);

    const QRectF m_area;
    const Waterfall &m_waterfall;
    const WaterfallMode m_mode;
    const Style &m_style;
    const Format &m_format;
    const WaterfallFlows &m_flows;
    const double m_pitch;
    double m_bodyHeight;
    double m_gap = 0; ///< between two columns
    QMap<int, FittedRow> m_rows; ///< by their place from the top
    bool m_hasOwnerNames = false;
    bool m_hasCaption = false;
    int m_lanes = 0; ///< that there is room for
    QStringList m_leaks; ///< who leaves at each step; none where there is no room for all
    QFont m_leakFont;
    double m_leakHeight = 0; ///< with the space under it
    StepRows m_steps;
    double m_columnsTop = 0;
    WaterfallLayout m_layout;
};

} // namespace lockstep
