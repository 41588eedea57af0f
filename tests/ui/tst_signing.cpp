// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What stands in the way of signing, and the target's and the signing's panes in the window.

#include "app/figures/figures.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/obstacle_rows.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/headline_number.h"
#include "ui/target/quarter_chart.h"

#include <QLineEdit>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Standing stands(qint64 id, Stand marketing, Stand sales)
{
    Standing standing;
    standing.item = { ItemKind::Entry, id, u"Item %1"_s.arg(id), {} };
    standing.marketing.stand = marketing;
    standing.sales.stand = sales;
    return standing;
}

/// smallPlan with 500 inquiries in July, and two views of its second rate.
Plan disputedPlan()
{
    Plan plan = smallPlan();
    Entry entry;
    entry.id = { 701 };
    entry.title = u"July campaign"_s;
    entry.period = { { 2026, 7, 1 }, { 2026, 8, 1 } };
    entry.expectedVolume = 500;
    entry.stage = kInquiry;
    plan.entries = { entry };
    plan.opinions
        = { { { 1 }, u"steps"_s, kMqlStep.value, u"rate"_s, Side::Marketing, 120'000, {} },
              { { 2 }, u"steps"_s, kMqlStep.value, u"rate"_s, Side::Sales, 80'000, {} } };
    return plan;
}

} // namespace

class TestSigning : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void obstacles_hardestFirst()
    {
        Figures figures;
        QList<Standing> standings { stands(1, Stand::Open, Stand::Open),
            stands(2, Stand::Agreed, Stand::AgreedWithReservation),
            stands(3, Stand::Agreed, Stand::Open), stands(4, Stand::Parked, Stand::Agreed),
            stands(5, Stand::Agreed, Stand::Agreed), stands(6, Stand::Disputed, Stand::Agreed) };
        standings[4].sales.isVoid = true; // item 5
        figures.standings = standings;
        figures.findings = { { Severity::Warning, { Fault::Empty, u"Item 3: notes"_s, {} } } };
        QList<ObstacleKind> kinds;
        QList<qint64> ids;
        for (const auto &obstacle : obstacles(figures)) {
            kinds.append(obstacle.kind);
            ids.append(obstacle.standing.item.id);
        }
        QCOMPARE(kinds,
            QList({ ObstacleKind::Disputed, ObstacleKind::Changed, ObstacleKind::Warning,
                ObstacleKind::Parked, ObstacleKind::OneSide, ObstacleKind::Open }));
        QCOMPARE(ids, QList<qint64>({ 6, 5, 0, 4, 3, 1 }));
        QCOMPARE(itemNamed(figures, u"Item 3: notes"_s)->id, 3);
        QVERIFY(!itemNamed(figures, u"shares"_s));
    }

    /// What both see otherwise is disputed, the dearest first; what is parked stays so.
    void obstacles_disputes_dearestFirst()
    {
        Figures figures;
        figures.standings = QList<Standing> { stands(1, Stand::Disputed, Stand::Agreed),
            stands(2, Stand::Open, Stand::Open), stands(3, Stand::Agreed, Stand::Open),
            stands(4, Stand::Parked, Stand::Open) };
        const auto kind = figures.standings[0].item.kind;
        const auto apart = [kind](qint64 item, double minorUnits) {
            Disagreement one;
            one.kind = kind;
            one.item = item;
            one.place = { u"steps"_s, item, u"rate"_s };
            one.unit = InputUnit::Ratio;
            one.planned = 220'000;
            one.marketing = { 220'000, {}, {}, minorUnits, 0 };
            one.sales = { 180'000, {}, {}, 0, 0 };
            return one;
        };
        const auto all = obstacles(
            figures, { apart(2, 500'000'00), apart(3, 2'000'000'00), apart(4, 9'000'000'00) });
        QList<qint64> ids;
        for (const auto &obstacle : all)
            ids.append(obstacle.standing.item.id);
        QCOMPARE(ids, QList<qint64>({ 3, 2, 1, 4 }));
        QCOMPARE(all[0].kind, ObstacleKind::Disputed);
        QCOMPARE(all[2].kind, ObstacleKind::Disputed);
        QCOMPARE(all[3].kind, ObstacleKind::Parked);
        const Format format(u"en_GB"_s, u"EUR"_s);
        QCOMPARE(apartText(all[0].apart.first(), format).replace(QChar::Nbsp, u' '),
            u"Rate: Marketing 22 % (in the plan), Sales 18 %: 2.0 M EUR of revenue apart."_s);
    }

    /// Ten deals of 100,000; 12 % or 8 % of the MQL are twelve or eight. At 200,000 a deal that is
    /// 800,000 apart.
    void price_comesLater_andOfNoPreview()
    {
        Rig rig(disputedPlan());
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        const auto said = [&rig] {
            const auto name = u"obstacle_%1"_s.arg(kMqlStep.value);
            const auto *row = rig.window->findChild<ObstacleRow *>(name);
            return row ? row->accessibleDescription() : QString();
        };
        QTRY_VERIFY2(said().contains(u"400"_s), qPrintable(said()));
        const QString first = said();
        Plan dearer = rig.document.plan();
        dearer.markets.first().dealSize = { 20'000'000 };
        QVERIFY(rig.document.preview(dearer));
        QTest::qWait(300);
        QCOMPARE(said(), first);
        QVERIFY(rig.document.commit(u"Dearer"_s, dearer));
        QCOMPARE(said(), first); // nobody waited for it
        QTRY_VERIFY2(said().contains(u"800"_s), qPrintable(said()));
    }

    void tally_countsEachItemOnce()
    {
        Figures figures;
        QList<Standing> standings { stands(1, Stand::Open, Stand::Open),
            stands(2, Stand::Agreed, Stand::AgreedWithReservation),
            stands(3, Stand::Agreed, Stand::Disputed), stands(4, Stand::Parked, Stand::Agreed) };
        standings[1].sales.isVoid = true;
        figures.standings = standings;
        QCOMPARE(tally(figures, Side::Marketing), (SideTally { 2, 0, 0, 1, 1 }));
        QCOMPARE(tally(figures, Side::Sales), (SideTally { 1, 1, 1, 0, 1 }));
    }

    void selectionOfStep_isItsStageMarketAndChannel()
    {
        Item item;
        item.kind = ItemKind::Step;
        item.id = kMqlStep.value;
        const auto selection = selectionOf(smallPlan(), item);
        QCOMPARE(selection.stage, kMql);
        QCOMPARE(selection.market, kMarket);
        QCOMPARE(selection.channel, kChannel);
    }

    void chip_agreesRightThere()
    {
        Rig rig(smallPlan()); // target, three stages, market, stream and two steps: eight items
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        QTRY_COMPARE(rows(rig).size(), 8);
        for (int left = 8; left > 0; --left) {
            // Half agreed comes first, so the same item stays on top.
            for (const int half : { -1, 1 }) {
                auto *chip = rows(rig).first()->chip();
                const auto sealed = rig.document.plan().seals.size();
                QTest::mouseClick(chip, Qt::LeftButton, {},
                    chip->rect().center() + QPoint(half * chip->width() / 4, 0));
                QCOMPARE(rig.document.plan().seals.size(), sealed + 1);
                QCoreApplication::processEvents(); // the rows find their places
            }
            QCOMPARE(rows(rig).size(), left - 1);
        }
        QCOMPARE(rig.find<QLabel>(u"signVerdict"_s)->text(), u"Ready to sign"_s);
        // What they sign can be looked at again.
        QTRY_COMPARE(rig.document.restorePoints().size(), 1);
        const auto point = rig.document.restorePoints().first();
        QCOMPARE(point.kind, PointKind::SignOff);
        QCOMPARE(point.name, u"Agreed by both sides"_s);
        QCOMPARE(point.step, 16);
        rig.trigger(u"undoAction"_s);
        rig.trigger(u"redoAction"_s);
        QCoreApplication::processEvents();
        QCOMPARE(rig.document.restorePoints(), { point });
    }

    void enter_goesToTheItem()
    {
        Rig rig(smallPlan());
        QTest::keyClick(rig.window.get(), Qt::Key_6);
        QTRY_VERIFY(!rows(rig).isEmpty());
        for (auto *row : rows(rig)) {
            if (row->obstacle().standing.item.kind != ItemKind::Market)
                continue;
            row->setFocus();
            QTest::keyClick(row, Qt::Key_Return);
            break;
        }
        QCOMPARE(rig.window->board().step(), PlanStep::Markets);
        QCOMPARE(rig.focus.selection().market, kMarket);
    }

    void target_isChangedInItsPane()
    {
        Rig rig(smallPlan());
        QTest::keyClick(rig.window.get(), Qt::Key_1);
        auto *target = rig.find<HeadlineNumber>(u"targetHero"_s);
        QTest::mouseClick(target, Qt::LeftButton);
        auto *edit = target->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"2 M"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(rig.document.plan().targets.first().revenue.minorUnits, 200'000'000);
        QCOMPARE(rig.document.undoTitle(), u"Change revenue target"_s);
    }

    void quarters_areSelectedByKey()
    {
        Rig rig(smallPlan()); // four quarters
        QTest::keyClick(rig.window.get(), Qt::Key_1);
        auto *chart = rig.find<QuarterChart>(u"quarterChart"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(rig.focus.selection().quarter, 0);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(rig.focus.selection().quarter, 3);
    }
};

QTEST_MAIN(TestSigning)
#include "tst_signing.moc"
