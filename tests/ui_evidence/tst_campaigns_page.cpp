// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Campaigns and attempts of an export in the window: matched, chosen, taken, and told.

#include "app/evidence/history_table.h"
#include "tests/ui_evidence/board_rig.h"
#include "ui/evidence/outcome_table.h"
#include "ui/shared/contrast.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestCampaignsPage : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void campaigns_areMatched_chosen_andTaken()
    {
        BoardRig rig;
        rig.measure();
        rig.find<QToolButton>(u"faceCampaigns"_s)->click();
        QVERIFY(rig.isSeen(u"campaignMatches"_s));
        QVERIFY(!rig.isSeen(u"outcomeTable"_s));
        QCOMPARE(rig.text(u"campaignName0"_s), u"2025-Q3_Spring Webinar"_s);
        QCOMPARE(rig.text(u"campaignHow0"_s), u"by the words of its title"_s);
        QCOMPARE(rig.text(u"campaignHow2"_s), u"none is called so"_s);
        rig.pick(u"campaignEntry2"_s, 1); // by their titles: Expo, Mailing, Spring webinar
        QCOMPARE(rig.text(u"campaignHow2"_s), u"as you said"_s);
        QVERIFY(!rig.kept.isEmpty()); // remembered for these columns
        rig.button(u"takeOutcomes"_s)->click();
        QCOMPARE(rig.document.undoTitle(), u"Take what campaigns brought from exports"_s);
        QVERIFY(rig.isSeen(u"outcomeTable"_s));
        QVERIFY(rig.isSeen(u"campaignsTold"_s));
        const auto parts = rig.find<OutcomeTable>(u"outcomeTable"_s)->accessibleParts();
        QCOMPARE(parts.size(), 3);
        QVERIFY2(parts[1].name.contains(u"Inquiry: 3 of 100 planned"_s), qPrintable(parts[1].name));
        QVERIFY(rig.document.undo());
        QVERIFY(rig.document.plan().entryOutcomes.isEmpty());
    }

    void whatIsLeftOut_isTold()
    {
        Plan plan = planWithEntries();
        removeRow(plan.entries, Id<Entry> { 703 });
        BoardRig rig(plan);
        rig.measure();
        rig.find<QToolButton>(u"faceCampaigns"_s)->click();
        rig.button(u"takeOutcomes"_s)->click();
        QVERIFY2(rig.text(u"campaignsTold"_s)
                     .endsWith(u"Left out, for no entry is chosen: Newsletter."_s),
            qPrintable(rig.text(u"campaignsTold"_s)));
        QVERIFY(rig.document.undo());
        QVERIFY(!rig.isSeen(u"campaignsTold"_s));
    }

    void typedHistory_hasNoColumnsToChoose()
    {
        BoardRig rig;
        const auto table
            = historyTable(u"Channel\tQuarter\tLeads\tWon\nDirect\tQ1 2026\t10\t2"_s, {});
        QVERIFY(table);
        QVERIFY(rig.desk.takeHistory(*table, u"typed"_s));
        rig.find<QToolButton>(u"faceCampaigns"_s)->click();
        QVERIFY2(rig.text(u"campaignsWords"_s).startsWith(u"What did each campaign bring"_s),
            qPrintable(rig.text(u"campaignsWords"_s)));
        QCOMPARE(rig.button(u"campaignsChoose"_s)->text(), u"Measure exports…"_s);
    }

    /// MQLs were called 13 times and mailed once; nobody left voicemails.
    void attempts_areTakenInTheWindow()
    {
        BoardRig rig;
        rig.measure();
        auto *offer = rig.button(u"useAttempts"_s);
        QVERIFY(offer->isVisible() && offer->isEnabled());
        QVERIFY(rig.text(u"attemptsWords"_s).startsWith(u"Of "_s));
        offer->click();
        QCOMPARE(rig.document.undoTitle(), u"Take how often leads are tried from exports"_s);
        QCOMPARE(rig.document.plan().attemptsNow.size(), 2); // calls and mails
        QVERIFY(!offer->isEnabled());
        QVERIFY(rig.text(u"attemptsWords"_s).endsWith(u"It stands beside the cadence."_s));
        QVERIFY(rig.document.undo());
        QVERIFY(offer->isEnabled());
    }

    void unspentMoney_isNoSuccessWhileUnderWay()
    {
        BoardRig rig;
        OutcomeTable table;
        CampaignResult result;
        result.entry = { 702 };
        result.isUnderWay = true;
        result.isSpent = true;
        result.plannedCost = 10'000'00;
        result.measuredCost = 2'000'00;
        const Plan &plan = rig.document.plan();
        result.stages.resize(plan.stages.size());
        const Snapshot snapshot { plan, figures(plan), {}, Style(), Format(u"en_GB"_s, u"EUR"_s) };
        table.resize(900, 200);
        table.show({ result }, snapshot);
        const auto underWay = table.grab().toImage();
        result.measuredCost = 12'000'00;
        result.isUnderWay = false;
        table.show({ result }, snapshot);
        QVERIFY(!hasColour(underWay, readable(Style().colours().good, Style())));
        const auto over = table.grab().toImage();
        QVERIFY(hasColour(over, readable(Style().colours().bad, Style())));
    }
};

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaigns_page.moc"
