// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A funnel looked at stage by stage: what is typed, chosen and told beside the waterfall.

#include "tests/ui_funnel/funnel_stage.h"

#include <QComboBox>
#include <QToolButton>

namespace lockstep::test {

class StageDetails : public FunnelStage {
public:
    StageDetails(const Plan &plan, Id<Stage> at)
        : FunnelStage(plan)
    {
        look(at);
    }
    void openInputs()
    {
        QTest::mouseClick(widget<QToolButton>(QStringLiteral("detailInputs")), Qt::LeftButton);
    }
    void typeIn(const QString &name, const QString &text)
    {
        auto *line = widget<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void chooseIn(const QString &name, int choice)
    {
        auto *box = widget<QComboBox>(name);
        box->setCurrentIndex(choice);
        emit box->activated(choice);
    }
    const Plan &committed() { return document().committed(); }
    const Step &step(Id<Step> id) { return *lockstep::find(committed().steps, id); }
    QString facts()
    {
        auto text = widget<QLabel>(QStringLiteral("stageDetailsFacts"))->toolTip();
        return text.replace(QChar::Nbsp, u' ');
    }
};

} // namespace lockstep::test
