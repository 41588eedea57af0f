// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history.h"
#include "app/store/plan_file.h"
#include "app/store/schema.h"
#include "tests/support/plan_builder.h"
#include "tests/support/titled.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan mutated(Plan plan, QRandomGenerator &random)
{
    const Id<Entry> id { 1 + random.bounded(12) };
    const auto some = qint64(random.bounded(5));
    switch (random.bounded(7)) {
    case 0:
        plan.settings.title = QString::number(some);
        break;
    case 1:
        removeRow(plan.entries, id);
        break;
    case 2:
        plan.steps.first().rate = { 100'000 + some };
        break;
    case 3: { // a channel and, with it, the stream that uses it
        const Id<Channel> channel { 1 + some };
        put(plan.channels, Channel { channel, int(some), u"Partner"_s });
        put(plan.streams, Stream { { 1 + some }, kMarket, channel, {}, {}, {}, {}, {} });
        break;
    }
    case 4: // and both away again
        removeRow(plan.streams, Id<Stream> { 1 + some });
        removeRow(plan.channels, Id<Channel> { 1 + some });
        break;
    case 5:
        plan.touches.clear();
        break;
    default:
        put(plan.touches, Touch { { 1 + some }, int(random.bounded(3)), {}, {}, {} });
        Entry entry;
        entry.id = id;
        entry.title = u"\u2603 %1"_s.arg(some);
        entry.market = some == 0 ? Id<Market> {} : kMarket;
        put(plan.entries, entry);
    }
    return plan;
}

HistoryStep step(const QString &title)
{
    return { 0, title, {}, {} };
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    PlanFile create() const { return PlanFile::create(smallPlan(), m_folder->path()).value(); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void undoAndRedo_atTheEndsDoNothing()
    {
        PlanFile file = create();
        QVERIFY(file.undo());
        QVERIFY(file.redo());
        QVERIFY(file.plan() == smallPlan());
        QCOMPARE(file.cursor(), 0);
    }

    void swappedRows_areUndone()
    {
        PlanFile file = create();
        Plan swapped = smallPlan();
        std::swap(swapped.stages[0].position, swapped.stages[1].position);
        std::swap(swapped.stages[0].name, swapped.stages[1].name);
        QVERIFY(file.record(swapped, step(u"Swap"_s)));
        QVERIFY(file.undo());
        QVERIFY(file.plan() == smallPlan());
    }

    void recordAfterUndo_dropsWhatWasUndone()
    {
        PlanFile file = create();
        for (const QString &title : { u"a"_s, u"b"_s, u"c"_s })
            QVERIFY(file.record(titled(title), step(title)));
        QVERIFY(file.undo());
        QVERIFY(file.undo());
        QVERIFY(file.record(titled(u"d"_s), step(u"d"_s)));
        QCOMPARE(file.history().size(), 2);
        QCOMPARE(file.history().last().title, u"d"_s);
        QCOMPARE(file.history().last().number, 2);
        QVERIFY(file.redo());
        QCOMPARE(file.plan().settings.title, u"d"_s);
    }

    void oldestSteps_areDropped()
    {
        auto database = Database::inMemory(u"test"_s);
        QVERIFY(database.and_then([](Database &empty) { return createSchema(empty); }));
        History history;
        QVERIFY(database->execute("BEGIN"));
        for (qint64 number = 1; number <= kHistoryLimit + 2; ++number) {
            QVERIFY(storeStep(*database, { number, {}, {}, {} }, "changeset"));
            history.push({ number, {}, {}, {} });
        }
        QCOMPARE(history.steps.size(), kHistoryLimit);
        QCOMPARE(history.steps.first().number, 3);
        const auto read = readHistory(*database);
        QVERIFY(read);
        QCOMPARE(read->steps, history.steps);
        QCOMPARE(read->cursor, history.cursor);
        history.cursor = 3;
        QVERIFY(history.canUndo());
        history.cursor = 2; // what came before is gone
        QVERIFY(!history.canUndo());
        QVERIFY(history.canRedo());
    }

    void chosenLimit_holdsFromTheNextStepOn()
    {
        const QTemporaryDir folder;
        auto file = PlanFile::create(smallPlan(), folder.path()).value();
        Plan plan = smallPlan();
        const auto rename = [&](const QString &title) {
            plan.settings.title = title;
            return file.record(plan, { 0, title, {}, {} });
        };
        for (const QString &title : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
            QVERIFY(rename(title));
        file.setHistoryLimit(2);
        QVERIFY(rename(u"e"_s));
        QCOMPARE(file.history().size(), 2);
        QCOMPARE(file.firstState(), 3);
        const QString path = folder.filePath(u"plan.lockstep"_s);
        QVERIFY(file.publish(path));
        const auto again = PlanFile::open(path, folder.path(), Access::ReadOnly);
        QVERIFY(again);
        QCOMPARE(again->history(), file.history());
    }

    // Recording, undoing and redoing at random, against a list of plans that remembers the same.
    void randomWalk_equalsAListOfPlans_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : { 1U, 2U, 20270312U })
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomWalk_equalsAListOfPlans()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QList<Plan> states { smallPlan() };
        qsizetype at = 0;
        const QString path = m_folder->filePath(u"plan.lockstep"_s);
        PlanFile file = create();
        for (int round = 0; round < 300; ++round) {
            const auto choice = random.bounded(100);
            if (choice < 50) {
                const Plan next = mutated(states[at], random);
                const bool differs = next != states[at];
                QCOMPARE(file.record(next, step(QString::number(round))).value(), differs);
                if (differs) {
                    states.resize(++at);
                    states.append(next);
                }
            } else if (choice < 78) {
                QVERIFY(file.undo());
                at = std::max<qsizetype>(at - 1, 0);
            } else if (choice < 98) {
                QVERIFY(file.redo());
                at = std::min(at + 1, states.size() - 1);
            } else {
                QVERIFY(file.publish(path));
                file = create(); // closes the other one
                file = PlanFile::open(path, m_folder->path()).value();
            }
            QVERIFY(file.plan() == states[at]);
            QCOMPARE(file.cursor(), at);
            QCOMPARE(file.history().size(), states.size() - 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
