// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/differences.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Plan &before, const Plan &after)
{
    QStringList lines;
    for (const ItemChange &change : changes(before, after))
        lines += words(change);
    return lines.replaceInStrings(QChar(QChar::Nbsp), u" "_s); // as typed in a test
}

} // namespace

class TestChanges : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void samePlan_changesNothing() { QVERIFY(changes(oddPlan(), oddPlan()).isEmpty()); }

    void changedFields_areALineEach()
    {
        Plan after = smallPlan();
        after.settings.horizonMonths = 24;
        after.targets.first().revenue = { 1'500'000'00 };
        after.markets.first().addressableAccounts = 1'200;
        after.steps.first().rate = { 220'000 };
        after.steps.first().rateEvidence = { EvidenceMark::Measured, u"CRM"_s, 600, 132 };
        after.steps.first().lag = { 45 * kMinutesPerDay };
        const QStringList expected {
            u"Horizon months of the plan: 12 → 24"_s,
            u"Revenue of FY27 target: 1,200,000 EUR → 1,500,000 EUR"_s,
            u"Addressable accounts of Automotive: 900 → 1,200"_s,
            u"Rate of Inquiry → MQL, Direct · Automotive: 20 % → 22 %"_s,
            u"Rate evidence of Inquiry → MQL, Direct · Automotive: estimated (worked by hand) → "
            u"measured, 132 of 600 (CRM)"_s,
            u"Lag of Inquiry → MQL, Direct · Automotive: 30 days → 45 days"_s,
        };
        QCOMPARE(linesOf(smallPlan(), after), expected);
    }

    void smallDifferences_neverReadTheSame()
    {
        Plan after = smallPlan();
        after.steps.first().rate = { 200'010 };
        after.steps.first().lag = { 30 * kMinutesPerDay + 1 };
        const QStringList expected {
            u"Rate of Inquiry → MQL, Direct · Automotive: 20 % → 20.001 %"_s,
            u"Lag of Inquiry → MQL, Direct · Automotive: 30 days → 30 days 1 minute"_s,
        };
        QCOMPARE(linesOf(smallPlan(), after), expected);
    }

    void addedAndRemovedRows_areNamed()
    {
        Plan after = smallPlan();
        after.channels.append({ { 202 }, 1, u"Partner"_s });
        QCOMPARE(linesOf(smallPlan(), after), QStringList { u"Added Partner"_s });
        QCOMPARE(linesOf(after, smallPlan()), QStringList { u"Removed Partner"_s });
    }

    void everyNoun_hasWords()
    {
        const QStringList added = linesOf(Plan(), oddPlan());
        const QStringList removed = linesOf(oddPlan(), Plan());
        QVERIFY(!added.contains(QString()));
        QCOMPARE(added.filter(u"Added "_s).size(), removed.filter(u"Removed "_s).size());
    }

    // Deal size and target move revenue, the region does not; a target of 300,000 more moves more
    // than one market's deal size of 1 % less.
    void differences_areOrderedByMoney()
    {
        Plan after = smallPlan();
        after.markets.first().region = u"Bayern"_s;
        after.targets.first().revenue = { 1'500'000'00 };
        const QList<Difference> found = differences(smallPlan(), after);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().change.table, QByteArray("target"));
        QCOMPARE(found.first().worthMinorUnits, 300'000'00.0);
        QCOMPARE(found.last().worthMinorUnits, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
