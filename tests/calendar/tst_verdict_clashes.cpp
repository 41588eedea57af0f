// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The calendar against what both sides decided of last year's campaigns and channels.

#include "tests/calendar/clash_rig.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class VerdictClashesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stoppedCampaign_stillOnTheCalendar()
    {
        Plan plan = withCard(PastKind::Campaign, u"Expo 2025"_s, Verdict::Stop);
        const auto clashes = ofKind(plan, ClashKind::AgainstVerdict);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(idsOf(clashes.first()), QList<qint64> { 1 }); // "Expo": years do not matter
        QCOMPARE(clashes.first().amount, 3'000'00.0);
        QCOMPARE(clashes.first().effort, Id<PastEffort> { 9 });
        QCOMPARE(told(plan, clashes.first()),
            (Error { Fault::OutOfRange,
                u"cost of Expo 2025, which both decided to stop (Expo, 3,000\u00A0EUR)"_s,
                u"no entry on the calendar"_s }));
        QCOMPARE(nameOf(ClashKind::AgainstVerdict), u"againstVerdict"_s);
        for (const auto verdict : { Verdict::Open, Verdict::Keep, Verdict::More }) {
            plan.pastEfforts[0].verdict = verdict;
            QVERIFY(ofKind(plan, ClashKind::AgainstVerdict).isEmpty());
        }
    }

    void titles_areTheSameInAnyScript_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isTheSame");
        QTest::newRow("a letter beyond ASCII")
            << u"Fairs in Poznań"_s << u"POZNAŃ: fairs in"_s << true;
        QTest::newRow("its plain letter") << u"Fairs in Poznań"_s << u"Fairs in Poznan"_s << false;
        QTest::newRow("plain, and more") << u"Fairs"_s << u"Fairs in Poznań"_s << false;
        QTest::newRow("folded to a plain one") << u"5 km run"_s << u"5 \u212Am run"_s << true;
        QTest::newRow("nothing but years") << u"2025"_s << u"2025"_s << true;
        QTest::newRow("all letters, other words") << u"Fairs"_s << u"Fair s"_s << false;
    }
    void titles_areTheSameInAnyScript()
    {
        QFETCH(QString, card);
        QFETCH(QString, title);
        Plan plan = withCard(PastKind::Campaign, card, Verdict::Stop);
        plan.entries[0].title = title;
        QTEST(!ofKind(plan, ClashKind::AgainstVerdict).isEmpty(), "isTheSame");
    }

    void ideasAndWhatIsPast_areNoMatter()
    {
        Plan plan = withCard(PastKind::Campaign, u"Expo"_s, Verdict::Stop);
        plan.entries[0].state = EntryState::Idea;
        QVERIFY(ofKind(plan, ClashKind::AgainstVerdict).isEmpty());
        plan.entries[0].state = EntryState::Approved;
        plan.entries[0].period = { QDate(2026, 6, 1), QDate(2026, 7, 1) }; // before the plan
        QVERIFY(ofKind(plan, ClashKind::AgainstVerdict).isEmpty());
    }

    void stoppedChannel_namesAllThatGoThroughIt()
    {
        Plan plan = withCard(PastKind::Channel, u"direct"_s, Verdict::Stop);
        QCOMPARE(ofKind(plan, ClashKind::AgainstVerdict).size(), 1); // by its name alone
        plan.pastEfforts[0].channel = kChannel;
        const auto clash = ofKind(plan, ClashKind::AgainstVerdict).value(0);
        QCOMPARE(idsOf(clash), (QList<qint64> { 1, 2 }));
        QCOMPARE(clash.amount, 4'000'00.0);
        plan.entries[0].channel = {}; // for all channels: not of this one alone
        plan.entries[1].channel = {};
        QVERIFY(ofKind(plan, ClashKind::AgainstVerdict).isEmpty());
        plan.entryReaches = { { { 5 }, { 2 }, kMarket, kChannel } };
        QCOMPARE(idsOf(ofKind(plan, ClashKind::AgainstVerdict).value(0)), QList<qint64> { 2 });
    }

    /// The year's cost against last year's: less is less.
    void lessOfSomething_isHeldAgainstLastYearsCost()
    {
        Plan plan = withCard(PastKind::Campaign, u"Expo"_s, Verdict::Less);
        QVERIFY(ofKind(plan, ClashKind::AgainstVerdict).isEmpty()); // nobody says what it cost
        plan.pastEfforts[0].cost = { 3'000'00 };
        const auto clash = ofKind(plan, ClashKind::AgainstVerdict).value(0);
        QCOMPARE(clash.amount, 3'000'00.0);
        QCOMPARE(clash.most, 3'000'00.0);
        QCOMPARE(told(plan, clash).detail, u"under 3,000\u00A0EUR, as last year"_s);
        plan.pastEfforts[0].cost = { 3'000'01 };
        QVERIFY(ofKind(plan, ClashKind::AgainstVerdict).isEmpty());
        plan.entries[0].rule = u"FREQ=MONTHLY;COUNT=2"_s; // it costs as much each time
        QCOMPARE(ofKind(plan, ClashKind::AgainstVerdict).value(0).amount, 6'000'00.0);
    }

private:
    static Plan withCard(PastKind kind, const QString &name, Verdict verdict)
    {
        Plan plan = planWith({ campaign(1, u"Expo"_s, QDate(2026, 9, 1), 10),
            campaign(2, u"Webinar"_s, QDate(2027, 2, 1), 10) });
        plan.entries[0].cost = { 3'000'00 };
        plan.entries[1].cost = { 1'000'00 };
        PastEffort card;
        card.id = { 9 };
        card.kind = kind;
        card.name = name;
        card.verdict = verdict;
        plan.pastEfforts = { card };
        return plan;
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::VerdictClashesTest)
#include "tst_verdict_clashes.moc"
