// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How a figure of the headline strip came about, in the side panel, and the way to its inputs.

#include "app/exchange/sample_plan.h"
#include "app/figures/why.h"
#include "app/funnel/funnel_edits.h"
#include "tests/ui/window_rig.h"
#include "ui/shared/headline_number.h"
#include "ui/shared/side_panel.h"
#include "ui/shared/why_row.h"

#include <QLabel>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QString sentence(const Plan &plan, const QString &figure)
{
    return why(plan, figures(plan), figure).value().sentence.english();
}

WhyRow *firstInput(const Rig &rig)
{
    for (auto *row : rig.window->findChildren<WhyRow *>()) {
        if (row->focusPolicy() != Qt::NoFocus)
            return row;
    }
    return nullptr;
}

} // namespace

class TestExplaining : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void enterOnANumber_opensItsTree_escLeaves()
    {
        Rig rig(samplePlan().value());
        auto *gap = rig.find<HeadlineNumber>(u"gapNumber"_s);
        gap->setFocus();
        QTest::keyClick(gap, Qt::Key_Return);
        const auto *panel = rig.window->findChild<SidePanel *>();
        QVERIFY(panel->isOpen());
        QCOMPARE(
            rig.find<QLabel>(u"whySentence"_s)->text(), sentence(rig.document.plan(), u"gap"_s));
        QTest::keyClick(rig.window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel->isOpen());
    }

    void targetsNumbers_openTheirTrees()
    {
        Rig rig(samplePlan().value());
        rig.window->board().arrange(PlanStep::Target);
        QTRY_VERIFY(rig.window->findChild<HeadlineNumber *>(u"winsFact"_s));
        QTest::mouseClick(rig.find<HeadlineNumber>(u"winsFact"_s), Qt::LeftButton);
        QCOMPARE(rig.find<QLabel>(u"whySentence"_s)->text(),
            sentence(rig.document.plan(), u"wonNeed"_s));
    }

    void waterfallsNumbers_openTheirTrees()
    {
        Rig rig(samplePlan().value());
        auto *canvas = rig.find<QWidget>(u"waterfall"_s);
        Selection selection;
        selection.stage = ordered(rig.document.plan().stages)[2].id;
        rig.focus.select(selection);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Return);
        QVERIFY(rig.window->findChild<SidePanel *>()->isOpen());
        QCOMPARE(rig.find<QLabel>(u"whySentence"_s)->text(),
            sentence(rig.document.plan(), u"mqlNeed"_s));
    }

    void lastStart_saysWhyItIsThatDay()
    {
        Rig rig(samplePlan().value());
        QTest::mouseClick(rig.find<HeadlineNumber>(u"lastStartNumber"_s), Qt::LeftButton);
        QCOMPARE(rig.find<QLabel>(u"whySentence"_s)->text(),
            sentence(rig.document.plan(), u"hitLatestDate.q4"_s));
    }

    void tree_followsThePlan()
    {
        Rig rig(samplePlan().value());
        QTest::mouseClick(rig.find<HeadlineNumber>(u"plannedNumber"_s), Qt::LeftButton);
        const auto first = ordered(rig.document.plan().stages).first().id;
        const auto next = changeRate(rig.document.plan(), first, {}, { 0.2, 0.1 });
        QVERIFY(rig.document.commit(u"Change rate"_s, next));
        QCOMPARE(rig.find<QLabel>(u"whySentence"_s)->text(), sentence(next.value(), u"planned"_s));
    }

    void inputInTheTree_leadsToWhereItIsEdited()
    {
        Rig rig(samplePlan().value());
        QTest::mouseClick(rig.find<HeadlineNumber>(u"guessNumber"_s), Qt::LeftButton);
        auto *input = firstInput(rig);
        QVERIFY(input);
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(!rig.window->findChild<SidePanel *>()->isOpen());
        QVERIFY(rig.window->snapshot().selection != Selection {});
    }
};

QTEST_MAIN(TestExplaining)
#include "tst_explaining.moc"
