// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/agreement/agreement.h"

#include "app/plan/findings.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class AgreementTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void digest_isSha256();
    void standing_withoutSeals_isOpen();
    void standing_bothSides_isAgreed_data();
    void standing_bothSides_isAgreed();
    void seal_otherContent_isVoidAndSaysWhat();
    void dispute_typedOver_staysOne();
    void seal_contentAsBefore_isValidAgain();
    void seal_smallestChange_isSeen();
    void seal_buyerRoles_areContent();
    void seal_position_isNotContent();
    void seal_again_replacesTheEarlierOne();
    void seal_open_takesItAway();
    void seal_unknownItem_isRefused();
    void seal_withoutTime_isRefused();
    void seal_leavesASoundPlan();
    void seal_ofBothSides_approvesAnEntry();
    void seal_againstAnEntry_setsItBack();
};

const QDateTime kNoon({ 2026, 5, 4 }, { 12, 0 }, Qt::UTC);

QList<Item> itemsOf(const Plan &plan)
{
    return items(plan, [](const Clause &clause) { return clause.sharedText; });
}

Item itemOf(const Plan &plan, ItemKind kind, qint64 id)
{
    for (const Item &item : itemsOf(plan)) {
        if (item.kind == kind && item.id == id)
            return item;
    }
    return {};
}

Standing standingOf(const Plan &plan, ItemKind kind, qint64 id)
{
    for (const Standing &standing : standings(plan, itemsOf(plan))) {
        if (standing.item.kind == kind && standing.item.id == id)
            return standing;
    }
    return {};
}

/// The plan after `side` has said `stand` to it.
Plan said(const Plan &plan, ItemKind kind, qint64 id, Side side, Stand stand)
{
    QRandomGenerator ids(quint32(side) + 1);
    return planOf(
        seal(plan, itemOf(plan, kind, id), { side, stand, u"note"_s, u"Sam"_s, kNoon }, ids));
}

Plan agreedStep()
{
    return said(smallPlan(), ItemKind::Step, kInquiryStep.value, Side::Marketing, Stand::Agreed);
}

Voice voiceOnStep(const Plan &plan)
{
    return standingOf(plan, ItemKind::Step, kInquiryStep.value).marketing;
}

void AgreementTest::digest_isSha256()
{
    // FIPS 180-2, appendix B.1.
    QCOMPARE(
        digestOf(u"abc"_s), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void AgreementTest::standing_withoutSeals_isOpen()
{
    for (const Standing &standing : standings(smallPlan(), itemsOf(smallPlan()))) {
        QCOMPARE(standing.marketing, Voice {});
        QVERIFY(!standing.isAgreed() && !standing.isDisputed());
    }
}

void AgreementTest::standing_bothSides_isAgreed_data()
{
    QTest::addColumn<Stand>("marketing");
    QTest::addColumn<Stand>("sales");
    QTest::addColumn<bool>("isAgreed");
    QTest::addColumn<bool>("isDisputed");
    QTest::newRow("both agree") << Stand::Agreed << Stand::Agreed << true << false;
    QTest::newRow("one with a reservation")
        << Stand::Agreed << Stand::AgreedWithReservation << true << false;
    QTest::newRow("one is silent") << Stand::Agreed << Stand::Open << false << false;
    QTest::newRow("one parks it") << Stand::Parked << Stand::Agreed << false << false;
    QTest::newRow("one disputes it") << Stand::Agreed << Stand::Disputed << false << true;
    QTest::newRow("both dispute it") << Stand::Disputed << Stand::Disputed << false << true;
}

void AgreementTest::standing_bothSides_isAgreed()
{
    QFETCH(Stand, marketing);
    QFETCH(Stand, sales);
    Plan plan = said(smallPlan(), ItemKind::Target, kTarget.value, Side::Marketing, marketing);
    plan = said(plan, ItemKind::Target, kTarget.value, Side::Sales, sales);
    const Standing standing = standingOf(plan, ItemKind::Target, kTarget.value);
    QTEST(standing.isAgreed(), "isAgreed");
    QTEST(standing.isDisputed(), "isDisputed");
}

void AgreementTest::seal_otherContent_isVoidAndSaysWhat()
{
    Plan plan = agreedStep();
    const Voice voice = voiceOnStep(plan);
    QCOMPARE(voice, (Voice { Stand::Agreed, false, {}, u"note"_s, u"Sam"_s, kNoon }));
    plan.steps[0].rate = { 220'000 };
    plan.steps[0].lag = durationFromDays(1);
    QVERIFY(voiceOnStep(plan).isVoid);
    QCOMPARE(voiceOnStep(plan).changes,
        (QStringList { u"rate: 20\u00a0% → 22\u00a0%"_s, u"lag: 30\u00a0days → 1\u00a0day"_s }));
    plan = said(plan, ItemKind::Step, kInquiryStep.value, Side::Sales, Stand::Agreed);
    QVERIFY(!standingOf(plan, ItemKind::Step, kInquiryStep.value).isAgreed());
}

/// Typing another value over what is disputed settles nothing.
void AgreementTest::dispute_typedOver_staysOne()
{
    Plan plan = said(smallPlan(), ItemKind::Step, kInquiryStep.value, Side::Sales, Stand::Disputed);
    plan.steps[0].rate = { 220'000 };
    const Standing standing = standingOf(plan, ItemKind::Step, kInquiryStep.value);
    QVERIFY(standing.sales.isVoid);
    QVERIFY(standing.sales.isNo());
    QVERIFY(standing.isDisputed());
    QCOMPARE(standing.sales.changes, QStringList { u"rate: 20\u00a0% → 22\u00a0%"_s });
    plan = said(plan, ItemKind::Step, kInquiryStep.value, Side::Sales, Stand::Agreed);
    QVERIFY(!standingOf(plan, ItemKind::Step, kInquiryStep.value).isDisputed());
}

void AgreementTest::seal_contentAsBefore_isValidAgain()
{
    Plan plan = agreedStep();
    const Plan sealed = plan;
    plan.steps[0].rate = { 220'000 };
    plan.steps[0].rate = { 200'000 };
    QCOMPARE(voiceOnStep(plan), voiceOnStep(sealed));
}

void AgreementTest::seal_smallestChange_isSeen()
{
    Plan plan = agreedStep();
    plan.steps[0].rate.ppm += 1;
    QCOMPARE(voiceOnStep(plan).changes, QStringList { u"rate: 20\u00a0% → 20.0001\u00a0%"_s });
    plan = agreedStep();
    plan.steps[0].lag.minutes += 1; // 0.00069 days; three decimals are enough to tell it
    QCOMPARE(voiceOnStep(plan).changes, QStringList { u"lag: 30\u00a0days → 30.001\u00a0days"_s });
    plan = agreedStep();
    plan.steps[0].rateEvidence.mark = EvidenceMark::Guessed;
    QCOMPARE(voiceOnStep(plan).changes,
        QStringList { u"rate evidence: estimated, worked by hand → guessed, worked by hand"_s });
}

void AgreementTest::seal_buyerRoles_areContent()
{
    Plan plan = said(smallPlan(), ItemKind::Market, kMarket.value, Side::Sales, Stand::Agreed);
    plan.buyerRoles
        = { { { 111 }, kMarket, 0, u"Plant manager"_s, Seniority::Director, Say::Decides } };
    QCOMPARE(standingOf(plan, ItemKind::Market, kMarket.value).sales.changes,
        QStringList { u"buyer role Plant manager: – → director, decides"_s });
}

void AgreementTest::seal_position_isNotContent()
{
    Plan plan = said(smallPlan(), ItemKind::Market, kMarket.value, Side::Sales, Stand::Agreed);
    plan.markets[0].position = 5;
    QVERIFY(!standingOf(plan, ItemKind::Market, kMarket.value).sales.isVoid);
}

void AgreementTest::seal_again_replacesTheEarlierOne()
{
    const Plan plan
        = said(agreedStep(), ItemKind::Step, kInquiryStep.value, Side::Marketing, Stand::Disputed);
    QCOMPARE(plan.seals.size(), 1);
    QCOMPARE(plan.seals[0].stand, Stand::Disputed);
    QCOMPARE(said(plan, ItemKind::Step, kInquiryStep.value, Side::Marketing, Stand::Agreed),
        agreedStep());
}

void AgreementTest::seal_open_takesItAway()
{
    const Plan plan
        = said(agreedStep(), ItemKind::Step, kInquiryStep.value, Side::Marketing, Stand::Open);
    QCOMPARE(plan, smallPlan());
}

void AgreementTest::seal_unknownItem_isRefused()
{
    QRandomGenerator ids(1);
    const Item gone { ItemKind::Entry, 9, u"Spring fair"_s, {} };
    QCOMPARE(errorOf(seal(smallPlan(), gone, { Side::Sales, Stand::Agreed, {}, {}, kNoon }, ids)),
        (Error { Fault::NoSuchItem, u"Spring fair"_s, {} }));
}

void AgreementTest::seal_withoutTime_isRefused()
{
    QRandomGenerator ids(1);
    const Item item = itemOf(smallPlan(), ItemKind::Target, kTarget.value);
    QCOMPARE(errorOf(seal(smallPlan(), item, {}, ids)).fault, Fault::NotADate);
}

void AgreementTest::seal_leavesASoundPlan()
{
    QCOMPARE(check(agreedStep()), QList<Finding> {});
}

Plan withFairIn(EntryState state)
{
    Plan plan = smallPlan();
    Entry fair;
    fair.id = { 701 };
    fair.title = u"Spring fair"_s;
    fair.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
    fair.state = state;
    plan.entries = { fair };
    return plan;
}

EntryState stateOfFair(const Plan &plan)
{
    return plan.entries.first().state;
}

void AgreementTest::seal_ofBothSides_approvesAnEntry()
{
    const auto say = [](const Plan &plan, Side side, Stand stand) {
        return said(plan, ItemKind::Entry, 701, side, stand);
    };
    for (const EntryState state : { EntryState::Idea, EntryState::Proposed }) {
        const Plan one = say(withFairIn(state), Side::Marketing, Stand::Agreed);
        QCOMPARE(stateOfFair(one), state);
        const Plan both = say(one, Side::Sales, Stand::AgreedWithReservation);
        QCOMPARE(stateOfFair(both), EntryState::Approved);
        QVERIFY(standingOf(both, ItemKind::Entry, 701).isAgreed()); // its state is no content
        Plan changed = one;
        changed.entries[0].cost = { 1 }; // so marketing said yes to something else
        QCOMPARE(stateOfFair(say(changed, Side::Sales, Stand::Agreed)), state);
        QCOMPARE(stateOfFair(say(both, Side::Sales, Stand::Open)), EntryState::Approved);
    }
    const Plan running = say(withFairIn(EntryState::Running), Side::Marketing, Stand::Agreed);
    QCOMPARE(stateOfFair(say(running, Side::Sales, Stand::Agreed)), EntryState::Running);
}

void AgreementTest::seal_againstAnEntry_setsItBack()
{
    const auto declined = [](EntryState state) {
        return stateOfFair(
            said(withFairIn(state), ItemKind::Entry, 701, Side::Sales, Stand::Disputed));
    };
    QCOMPARE(declined(EntryState::Idea), EntryState::Idea);
    QCOMPARE(declined(EntryState::Approved), EntryState::Proposed);
    QCOMPARE(declined(EntryState::Running), EntryState::Proposed);
    QCOMPARE(declined(EntryState::Measured), EntryState::Measured);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::AgreementTest)
#include "tst_agreement.moc"
