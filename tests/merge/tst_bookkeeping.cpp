// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What entries keep of calendar files that were read merges by itself, and nobody is told.
#include "app/merge/differences.h"
#include "app/merge/merge.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const Id<Entry> kFair { 901 };

/// The small plan with a fair that came from a calendar file.
Plan planWith(const QString &lastRead, const QString &foreign, const QString &place = u"Oslo"_s)
{
    Plan plan = smallPlan();
    Entry fair;
    fair.id = kFair;
    fair.title = u"Fair"_s;
    fair.period = { QDate(2026, 9, 1), QDate(2026, 9, 4) };
    fair.place = place;
    fair.lastRead = lastRead;
    fair.foreign = foreign;
    plan.entries = { fair };
    return plan;
}

QStringList conflictsOf(const Merge &merge)
{
    QStringList all;
    for (const Conflict &conflict : merge.conflicts)
        all.append(words(conflict));
    return all;
}

} // namespace

class BookkeepingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readAgainOnBothSides_isNoConflict_partByPart()
    {
        const Plan base = planWith(u"place p0\ntime t0\ntitle i0"_s, {});
        const Plan ours = planWith(u"link l1\nplace p1\ntime t0\ntitle i1"_s, {});
        const Plan theirs = planWith(u"place p2\ntime t2\ntitle i1"_s, {});
        // The link is ours, the time theirs, the title of both alike; on the place they differ, so
        // that it counts as never read.
        const QString both = u"link l1\ntime t2\ntitle i1"_s;
        for (const Merge &merge :
            { threeWay(base, ours, { theirs }), threeWay(base, theirs, { ours }) }) {
            QCOMPARE(conflictsOf(merge), QStringList());
            QCOMPARE(merged(merge)->entries.first().lastRead, both);
        }
    }

    void laterVersion_isKept_withoutAsking()
    {
        const Plan base = planWith({}, u"SEQUENCE:1\nDTSTAMP:20260101T000000Z\nX-A:1"_s);
        const Plan ours = planWith({}, u"SEQUENCE:2\nDTSTAMP:20260301T000000Z\nX-A:1"_s);
        const Plan theirs = planWith({}, u"SEQUENCE:1\nDTSTAMP:20260401T000000Z\nX-A:2"_s);
        for (const Merge &merge :
            { threeWay(base, ours, { theirs }), threeWay(base, theirs, { ours }) }) {
            QCOMPARE(conflictsOf(merge), QStringList());
            QCOMPARE(merged(merge)->entries.first().foreign,
                u"SEQUENCE:2\nDTSTAMP:20260301T000000Z\nX-A:2"_s);
        }
        const Plan others = planWith({}, u"SEQUENCE:2\nDTSTAMP:20260301T000000Z\nX-A:3"_s);
        QCOMPARE(threeWay(base, others, { theirs }).conflicts.size(), 1);
    }

    void laterInvitation_isKept_withoutAsking()
    {
        const auto with = [](const QString &invitation) {
            Plan plan = planWith({}, {});
            plan.entries.first().invitation = invitation;
            return plan;
        };
        const Plan base = with(u"sequence 9\nplace Oslo"_s);
        const Plan ours = with(u"sequence 10\nplace Bergen"_s);
        const Plan theirs = with(u"sequence 11\nplace Hamar"_s);
        for (const Merge &merge :
            { threeWay(base, ours, { theirs }), threeWay(base, theirs, { ours }) }) {
            QCOMPARE(conflictsOf(merge), QStringList());
            QCOMPARE(merged(merge)->entries, theirs.entries);
        }
        QCOMPARE(merged(threeWay(base, base, { ours }))->entries, ours.entries);
        QVERIFY(changes(base, ours).isEmpty());
    }

    void readAgain_isNoReasonToKeepWhatTheOtherSideRemoved()
    {
        const Plan base = planWith(u"title i0"_s, u"DTSTAMP:20260101T000000Z"_s);
        const Plan read = planWith(u"title i1"_s, u"DTSTAMP:20260201T000000Z"_s);
        for (const Merge &merge :
            { threeWay(base, read, { smallPlan() }), threeWay(base, smallPlan(), { read }) }) {
            QCOMPARE(conflictsOf(merge), QStringList());
            QVERIFY(merged(merge)->entries.isEmpty());
        }
    }

    void fieldsBesideIt_areAskedAbout_asBefore()
    {
        const Plan base = planWith(u"place p0"_s, {});
        Merge merge = threeWay(base, planWith(u"place p1"_s, {}, u"Bergen"_s),
            { planWith(u"place p2"_s, {}, u"Hamar"_s) });
        QCOMPARE(conflictsOf(merge),
            QStringList { u"Place of Fair: ours Bergen, theirs Hamar, before Oslo"_s });
        decideAll(merge, Choice::Theirs);
        QCOMPARE(merged(merge)->entries.first().place, u"Hamar"_s);
        QCOMPARE(merged(merge)->entries.first().lastRead, QString());
    }

    void differences_sayNothingOfIt()
    {
        const Plan before = planWith(u"title 3f2"_s, u"DTSTAMP:20260101T000000Z"_s);
        const Plan after = planWith(u"title 9c1"_s, u"DTSTAMP:20260201T000000Z"_s);
        QVERIFY(changes(before, after).isEmpty());
        QVERIFY(differences(before, after).isEmpty());
        const Plan moved = planWith(u"title 9c1"_s, u"DTSTAMP:20260201T000000Z"_s, u"Bergen"_s);
        const QList<ItemChange> found = changes(before, moved);
        QCOMPARE(found.size(), 1);
        QCOMPARE(words(found.first()), QStringList { u"Place of Fair: Oslo → Bergen"_s });
    }
};

QTEST_APPLESS_MAIN(BookkeepingTest)
#include "tst_bookkeeping.moc"
