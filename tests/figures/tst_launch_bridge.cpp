// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/launch_bridge.h"

#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

constexpr Id<BridgeRow> kH7 { 1 };
constexpr Id<BridgeRow> kH6 { 2 };
constexpr Id<BridgeRow> kH7Next { 3 };

Entry entry(EntryKind kind, const QString &title, QDate start)
{
    Entry entry;
    entry.id = { 801 };
    entry.kind = kind;
    entry.title = title;
    entry.period = { start, start.addDays(10) };
    return entry;
}

BridgeRow row(Id<BridgeRow> id, int year, BridgeKind kind, const QString &title, qint64 units)
{
    BridgeRow row;
    row.id = id;
    row.fiscalYear = year;
    row.kind = kind;
    row.title = title;
    row.amount = { units * 100 };
    return row;
}

Plan bridged()
{
    Plan plan = smallPlan();
    plan.bridgeRows = { row(kH7, 2027, BridgeKind::Launch, u"H7 palletiser"_s, 2'730'000),
        row(kH6, 2027, BridgeKind::EndedProduct, u"H6"_s, 2'730'000),
        row(kH7Next, 2028, BridgeKind::Launch, u"H7 palletiser"_s, 4'000'000) };
    return plan;
}

Id<BridgeRow> joinedTo(const Plan &plan, const Entry &entry)
{
    const auto *row = bridgeRowOf(plan, entry);
    return row ? row->id : Id<BridgeRow> {};
}

} // namespace

class LaunchBridgeTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void product_thatIsNamed_goesBeforeNames_andKeepsThroughRenaming()
    {
        Plan plan = bridged();
        Entry launch = entry(EntryKind::Launch, u"Autumn launch"_s, { 2026, 10, 1 });
        QVERIFY(joinedTo(plan, launch).isNull());
        launch.bridgeRow = kH7Next;
        QCOMPARE(joinedTo(plan, launch), kH7Next);
        launch.title = u"H7 palletiser"_s; // which by name is another year's
        QCOMPARE(joinedTo(plan, launch), kH7Next);
        plan.bridgeRows[2].title = u"Palletising cell"_s;
        QCOMPARE(joinedTo(plan, launch), kH7Next);
        // An end of sale takes no launch away.
        Entry end = entry(EntryKind::EndOfSale, u"H6"_s, { 2026, 10, 1 });
        end.bridgeRow = kH7;
        QCOMPARE(joinedTo(plan, end), kH6);
    }

    void product_hasTheEntryThatNamesIt_beforeEarlierOnesByName()
    {
        Plan plan = bridged();
        Entry byName = entry(EntryKind::Launch, u"H7 palletiser"_s, { 2026, 9, 1 });
        Entry named = entry(EntryKind::Launch, u"The new one"_s, { 2026, 11, 1 });
        named.id = { 802 };
        named.bridgeRow = kH7;
        plan.entries = { byName, named };
        const auto *joined = entryOf(plan, *find(plan.bridgeRows, kH7));
        QVERIFY(joined);
        QCOMPARE(joined->id, named.id);
    }

    void choices_areTheProductsOfItsKind_byYear()
    {
        const Plan plan = bridged();
        const auto idsOf = [&](EntryKind kind) {
            QList<Id<BridgeRow>> ids;
            const auto rows = bridgeChoices(plan, entry(kind, u"x"_s, { 2026, 9, 1 }));
            for (const BridgeRow &row : rows)
                ids << row.id;
            return ids;
        };
        QCOMPARE(idsOf(EntryKind::Launch), (QList { kH7, kH7Next }));
        QCOMPARE(idsOf(EntryKind::EndOfSale), (QList { kH6 }));
        QVERIFY(idsOf(EntryKind::Campaign).isEmpty());
    }

    void launch_isJoinedByWholeWordsOfItsName()
    {
        const Plan plan = bridged();
        const QDate autumn(2026, 10, 1);
        using enum EntryKind;
        QCOMPARE(joinedTo(plan, entry(Launch, u"H7 Palletiser launch"_s, autumn)), kH7);
        QCOMPARE(joinedTo(plan, entry(Launch, u"H7"_s, autumn)), kH7);
        QCOMPARE(joinedTo(plan, entry(Launch, u"Launch of the “H7-palletiser”"_s, autumn)), kH7);
        QCOMPARE(joinedTo(plan, entry(EndOfSale, u"H6: last orders"_s, autumn)), kH6);
        // Another product, another kind, part of a word, nothing to go by.
        QVERIFY(joinedTo(plan, entry(Launch, u"H8 palletiser launch"_s, autumn)).isNull());
        QVERIFY(joinedTo(plan, entry(Launch, u"H6 farewell"_s, autumn)).isNull());
        QVERIFY(joinedTo(plan, entry(Campaign, u"H7 palletiser"_s, autumn)).isNull());
        QVERIFY(joinedTo(plan, entry(Launch, u"H77 palletisers"_s, autumn)).isNull());
        QVERIFY(joinedTo(plan, entry(Launch, u"–"_s, autumn)).isNull());
    }

    void launch_isJoinedToTheYearInWhichItBegins_orElseToAny()
    {
        Plan plan = bridged();
        const Entry late = entry(EntryKind::Launch, u"H7 palletiser launch"_s, { 2027, 8, 1 });
        QCOMPARE(joinedTo(plan, late), kH7Next);
        plan.bridgeRows.removeLast();
        QCOMPARE(joinedTo(plan, late), kH7);
        QVERIFY(isAfterYear(plan, plan.bridgeRows[0], late.period.start));
        QVERIFY(!isAfterYear(plan, plan.bridgeRows[0], { 2027, 6, 30 }));
    }

    void bridgeRow_findsItsFirstEntry()
    {
        Plan plan = bridged();
        QVERIFY(!entryOf(plan, plan.bridgeRows[0]));
        Entry second = entry(EntryKind::Launch, u"H7 palletiser, second wave"_s, { 2027, 2, 1 });
        Entry first = entry(EntryKind::Launch, u"H7 palletiser launch"_s, { 2026, 9, 14 });
        Entry idea = entry(EntryKind::Launch, u"H7 palletiser soft launch"_s, { 2026, 8, 1 });
        first.id = { 802 };
        idea.id = { 803 };
        idea.state = EntryState::Idea;
        plan.entries = { second, first, idea };
        QCOMPARE(entryOf(plan, plan.bridgeRows[0])->id, first.id);
        QVERIFY(!entryOf(plan, plan.bridgeRows[1]));
        QVERIFY(!entryOf(plan, plan.bridgeRows[2]));
    }

    /// 273 days of the year are left on 1 October, 181 on 1 January.
    void move_takesTheSameShareOfTheAmountAlong()
    {
        const Plan plan = bridged();
        const QDate october(2026, 10, 1);
        const QDate january(2027, 1, 1);
        const BridgeRow &h7 = plan.bridgeRows[0];
        const BridgeRow &h6 = plan.bridgeRows[1];
        QVERIFY(qAbs(movedInBridge(plan, h7, october, january) + 920'000'00) < 1);
        QVERIFY(qAbs(movedInBridge(plan, h6, october, january) - 920'000'00) < 1);
        QVERIFY(qAbs(movedInBridge(plan, h7, october, { 2027, 9, 1 }) + 2'730'000'00) < 1);
        QCOMPARE(movedInBridge(plan, h7, october, october), 0.0);
        QCOMPARE(movedInBridge(plan, h7, { 2027, 9, 1 }, october), 0.0); // nothing to go by
        // Before the year nothing more of it is to be had.
        QCOMPARE(movedInBridge(plan, h7, { 2026, 7, 1 }, { 2026, 5, 1 }), 0.0);
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::LaunchBridgeTest)
#include "tst_launch_bridge.moc"
