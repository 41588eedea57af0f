// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/agreement/agreement.h"
#include "app/agreement/content.h"

#include "tests/support/funnel_flows.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class ItemsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void items_comeInThePlansOrder();
    void items_clauses_haveTheTextThatIsGiven();
    void content_target();
    void content_step_showsNames();
    void sameAs_isNotAskedFor();
    void content_entry_severalLinesStayOne();
    void items_fromKnownOnes_seeWhatTheyNameElsewhere();
    void standings_fromKnownOnes_ofMovedEntries_areAsAnew();
    void scenario_fromKnownOnes_seesTheNewNameOfWhatItChanges();
    void changes_newAndGoneLines();
    void changes_ofPlainText();
};

QString shown(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

QStringList titles(const Plan &plan)
{
    QStringList found;
    for (const Item &item : items(plan, [](const Clause &clause) { return clause.sharedText; }))
        found.append(item.title);
    return found;
}

Entry entry(qint64 id, const QString &title, QDate start)
{
    Entry entry;
    entry.id = { id };
    entry.title = title;
    entry.period = { start, start.addDays(3) };
    return entry;
}

void ItemsTest::items_comeInThePlansOrder()
{
    Plan plan = smallPlan();
    plan.markets.append(plan.markets[0]);
    plan.markets.last().id = { 102 };
    plan.markets.last().name = u"Marine"_s;
    plan.markets.first().position = 1;
    plan.streams.append({ { 402 }, { 102 }, kChannel, {}, {}, {}, {}, {} });
    plan.entries
        = { entry(701, u"Spring fair"_s, { 2027, 3, 1 }), entry(702, u"Launch"_s, { 2026, 9, 1 }) };
    plan.clauseSections = { { { 1001 }, 1, u"Leads"_s }, { { 1002 }, 0, u"Together"_s } };
    plan.clauses = { { { 1101 }, { 1001 }, 0, u"Quantity"_s, {}, {}, {} },
        { { 1102 }, { 1002 }, 1, u"Review"_s, {}, {}, {} },
        { { 1103 }, { 1002 }, 0, u"Target"_s, {}, {}, {} } };
    QCOMPARE(titles(plan),
        (QStringList { u"FY27 target"_s, u"Marine"_s, u"Automotive"_s, u"Inquiry"_s, u"MQL"_s,
            u"Won"_s, u"Direct · Marine"_s, u"Direct · Automotive"_s,
            u"Inquiry → MQL, Direct · Automotive"_s, u"MQL → Won, Direct · Automotive"_s,
            u"Launch"_s, u"Spring fair"_s, u"Target"_s, u"Review"_s, u"Quantity"_s }));
}

void ItemsTest::items_clauses_haveTheTextThatIsGiven()
{
    Plan plan;
    plan.clauses = { { { 1101 }, {}, 0, u"Target"_s, {}, {}, u"{won}"_s } };
    const auto found = items(plan, [](const Clause &) { return u"27 won"_s; });
    QCOMPARE(found, (QList<Item> { { ItemKind::Clause, 1101, u"Target"_s, u"27 won"_s } }));
}

const Format kFormat(u"en_GB"_s, u"EUR"_s);

void ItemsTest::content_target()
{
    const Plan plan = smallPlan();
    QCOMPARE(shown(contentOf(plan, kFormat, plan.targets[0])),
        u"fiscal year: 2027\nrevenue: 1,200,000 EUR\nevidence: estimated, worked by hand"_s);
}

void ItemsTest::content_step_showsNames()
{
    Plan plan = smallPlan();
    plan.steps[0].rate = { 105'250 };
    plan.steps[0].rateEvidence = { EvidenceMark::Measured, u"CRM"_s, 8'000, 842 };
    QCOMPARE(shown(contentOf(plan, kFormat, plan.steps[0])),
        u"stream: Direct · Automotive\nstage: Inquiry\nrate: 10.525 %\n"_s
        u"rate evidence: measured, CRM, 842 of 8,000\nlag: 30 days\n"_s
        u"lag evidence: estimated, worked by hand"_s);
}

/// What a stream takes from another one is agreed to there.
void ItemsTest::sameAs_isNotAskedFor()
{
    Plan plan = twoMarkets(500'000, 500'000);
    plan.streams[1].ratesSameAs = kStream;
    const Format format(plan.settings.locale, plan.settings.currency);
    const Step &own = *find(plan.steps, Id<Step> { kMqlStep.value + 10 });
    QVERIFY(contentOf(plan, format, own).contains(u"lag: 60"_s));
    QVERIFY(!contentOf(plan, format, own).contains(u"rate"_s));
    QVERIFY(titles(plan).contains(u"MQL → Won, Direct · Energy"_s)); // for its lag
    plan.streams[1].lagsSameAs = kStream;
    QVERIFY(!titles(plan).contains(u"MQL → Won, Direct · Energy"_s));
    QVERIFY(titles(plan).contains(u"MQL → Won, Direct · Automotive"_s));
}

void ItemsTest::content_entry_severalLinesStayOne()
{
    Plan plan = smallPlan();
    Entry fair = entry(701, u"Spring fair"_s, { 2027, 3, 1 });
    fair.kind = EntryKind::TradeShow;
    fair.channel = kChannel;
    fair.expectedVolume = 1'200;
    fair.cost = { 250'050 };
    fair.notes = u"Hall 3\nBring the robot"_s;
    QCOMPARE(shown(contentOf(plan, kFormat, fair)),
        u"kind: trade show\ntitle: Spring fair\nowner: marketing\nperiod: 1–3 Mar 2027\n"_s
        u"market: all\nchannel: Direct\nstage: first\nexpected volume: 1,200\n"_s
        u"volume evidence: guessed\ncost: 2,500.50 EUR\nnotes: Hall 3 ⏎ Bring the robot"_s);
}

void ItemsTest::items_fromKnownOnes_seeWhatTheyNameElsewhere()
{
    const ClauseText text = [](const Clause &clause) { return clause.sharedText; };
    Plan before = smallPlan();
    Team team;
    team.id = { 751 };
    team.name = u"Field"_s;
    before.teams = { team };
    before.freeKinds = { { { 711 }, 0, u"Webinar"_s, {}, {} } };
    Entry fair = entry(701, u"Spring fair"_s, { 2027, 3, 1 });
    Entry after = entry(702, u"Follow-up"_s, { 2027, 4, 1 });
    after.movesWith = fair.id;
    after.team = team.id;
    after.freeKind = before.freeKinds.first().id;
    before.entries = { fair, after };
    const QList<Standing> known = standings(before, items(before, text));
    const auto isSeen = [&](const Plan &plan) {
        const QList<Item> all = items(plan, text);
        const QString was = contentOf(before, kFormat, after);
        return items(plan, text, { before, known }) == all
            && contentOf(plan, kFormat, after) != was;
    };
    Plan reach = before;
    reach.entryReaches = { { { 1 }, after.id, kMarket, {} } };
    QVERIFY(isSeen(reach));
    Plan renamed = before;
    renamed.entries[0].title = u"Autumn fair"_s;
    QVERIFY(isSeen(renamed));
    renamed = before;
    renamed.teams[0].name = u"Inside"_s;
    QVERIFY(isSeen(renamed));
    renamed = before;
    renamed.freeKinds[0].name = u"Workshop"_s;
    QVERIFY(isSeen(renamed));
}

void ItemsTest::standings_fromKnownOnes_ofMovedEntries_areAsAnew()
{
    const ClauseText text = [](const Clause &clause) { return clause.sharedText; };
    Plan before = smallPlan();
    before.entries = { entry(701, u"Fair"_s, { 2027, 3, 1 }), entry(702, u"Tour"_s, { 2027, 4, 1 }),
        entry(703, u"Offer"_s, { 2027, 5, 1 }), entry(704, u"Review"_s, { 2027, 5, 1 }) };
    QRandomGenerator ids(1);
    const QList<Item> all = items(before, text);
    const auto fair = std::find_if(all.begin(), all.end(),
        [](const Item &item) { return item.kind == ItemKind::Entry && item.id == 701; });
    before = *seal(before, *fair,
        { Side::Sales, Stand::Agreed, {}, u"Sam"_s, { { 2026, 6, 1 }, { 9, 0 }, Qt::UTC } }, ids);
    const QList<Standing> known = standings(before, items(before, text));
    const auto isAsAnew = [&](const QList<std::pair<qsizetype, QDate>> &moves) {
        Plan now = before;
        ChangedRows changed;
        for (const auto &[row, start] : moves) {
            now.entries[row].period = { start, start.addDays(10) };
            changed.entries << row;
        }
        return standings(now, text, known, changed) == standings(now, items(now, text));
    };
    QVERIFY(isAsAnew({ { 0, { 2027, 4, 15 } } })); // behind the tour; sales agreed to other days
    QVERIFY(isAsAnew({ { 0, { 2027, 5, 1 } } })); // on the days of two others
    QVERIFY(isAsAnew({ { 3, { 2027, 1, 1 } } })); // to the front
    QVERIFY(isAsAnew({ { 0, { 2027, 6, 1 } }, { 1, { 2027, 2, 1 } }, { 2, { 2027, 3, 1 } } }));
    QVERIFY(isAsAnew({}));
}

void ItemsTest::scenario_fromKnownOnes_seesTheNewNameOfWhatItChanges()
{
    const ClauseText text = [](const Clause &clause) { return clause.sharedText; };
    Plan before = smallPlan();
    Team team;
    team.id = { 751 };
    team.name = u"Field"_s;
    before.teams = { team };
    before.scenarios = { { { 801 }, 0, u"More people"_s, {} } };
    before.scenarioChanges
        = { { { 802 }, { 801 }, u"teams"_s, team.id.value, u"headCount"_s, u"4"_s } };
    const QList<Standing> known = standings(before, items(before, text));
    Plan renamed = before;
    renamed.teams[0].name = u"Inside"_s;
    const QList<Item> found = items(renamed, text, { before, known });
    QVERIFY2(found.last().content.contains(u"Inside"_s), qPrintable(found.last().content));
    QCOMPARE(found, items(renamed, text));
}

void ItemsTest::changes_newAndGoneLines()
{
    QCOMPARE(changes(u"a: 1\nb: 2\nc: 3"_s, u"a: 1\nc: 4\nd: 5"_s),
        (QStringList { u"c: 3 → 4"_s, u"d: – → 5"_s, u"b: 2 → –"_s }));
    QCOMPARE(changes(u"a: 1\na: 2"_s, u"a: 1\na: 3"_s), QStringList { u"a: 2 → 3"_s });
    QCOMPARE(changes(u"a: 1"_s, u"a: 1"_s), QStringList {});
}

void ItemsTest::changes_ofPlainText()
{
    QCOMPARE(changes(u"We send 40 leads."_s, u"We send 50 leads."_s),
        QStringList { u"We send 40 leads. → We send 50 leads."_s });
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::ItemsTest)
#include "tst_items.moc"
