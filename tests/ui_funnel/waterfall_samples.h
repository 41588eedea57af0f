// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Waterfalls made up of numbers, and what their layouts say.

#include "ui/funnel/waterfall_layout.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline Waterfall funnel(const QList<double> &need, const QList<double> &planned)
{
    Waterfall result { {}, u"All streams"_s, u"FY27"_s, 1 };
    for (qsizetype i = 0; i < need.size(); ++i) {
        WaterfallStage stage;
        stage.stage = { i + 1 };
        stage.name = u"Stage %1"_s.arg(i);
        stage.owner = 2 * i < need.size() ? Side::Marketing : Side::Sales;
        stage.need = need[i];
        stage.planned = planned[i];
        stage.gap = planned[i] - need[i];
        stage.shownNeed = stage.need;
        stage.shownGap = stage.gap;
        stage.rate = i + 1 < need.size() ? 0.123 : 0;
        stage.lagDays = 48.4;
        stage.latestDate = QDate(2027, 3, 28);
        result.stages << stage;
    }
    return result;
}

inline const Format kFormat { u"en_GB"_s, u"EUR"_s };

inline Waterfall sixStages()
{
    return funnel(
        { 166'276, 5'370, 1'129, 1'128, 774, 219 }, { 145'672, 5'226, 1'265, 1'049, 707, 199 });
}

/// Of what is planned at each stage nine in ten leave.
inline WaterfallFlows leaking(const Waterfall &waterfall)
{
    WaterfallFlows flows;
    for (qsizetype i = 0; i + 1 < waterfall.stages.size(); ++i) {
        const auto &stage = waterfall.stages[i];
        flows.exits << StageExits { stage.stage, stage.planned, stage.planned * 0.1, 0,
            stage.planned * 0.9 };
    }
    return flows;
}

inline bool says(const QList<PlacedText> &texts, const QString &words)
{
    return std::any_of(
        texts.begin(), texts.end(), [&](const PlacedText &text) { return text.text == words; });
}

} // namespace lockstep::test
