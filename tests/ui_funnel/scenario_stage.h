// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel's face of scenarios, on a document of its own.

#include "tests/support/plan_builder.h"
#include "tests/support/view_stage.h"
#include "ui/funnel/funnel_view.h"
#include "ui/funnel/scenario_table.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

class ScenarioStage : public ViewStage<FunnelView> {
public:
    explicit ScenarioStage(const Plan &plan = *samplePlan())
        : ViewStage(plan)
    {
        view().setLook({ u"scenarios"_s });
        settle();
    }
    bool isSeen(const QString &name)
    {
        const auto *one = widget<QWidget>(name);
        return one && one->isVisible();
    }
    void changeRate(Ratio rate)
    {
        auto next = document().committed();
        auto step = *find(next.steps, kMqlStep);
        step.rate = rate;
        put(next.steps, step);
        QVERIFY(document().commit(u"Change a rate"_s, next).has_value());
        settle();
    }
    QString banner()
    {
        return widget<QLabel>(u"scenarioBanner"_s)->text().replace(QChar::Nbsp, u' ');
    }
    Ratio rate() { return find(plan().steps, kMqlStep)->rate; }
    QString part(qsizetype column)
    {
        const auto parts = widget<ScenarioTable>(u"scenarioTable"_s)->accessibleParts();
        return QString(parts.at(column).description).replace(QChar::Nbsp, u' ');
    }
};

} // namespace lockstep::test
