// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Two people's long talk at random, with the program's own edits: commit, preview, cancel, undo,
// redo, going anywhere, restoring, saving, reopening, merging. What is in memory is on the disk.

#include "app/calendar/calendar_edits.h"
#include "app/document/document.h"
#include "app/document/merge_files.h"
#include "app/funnel/funnel_edits.h"
#include "app/market/market_edits.h"
#include "app/sla/sla_edits.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 2'000;

Result<Plan> someEdit(const Plan &plan, QRandomGenerator &random)
{
    const int value = int(random.bounded(1, 90));
    const QString name = u"Number %1"_s.arg(random.bounded(6));
    const auto isSome = [&random](qsizetype size) { return size > 0 && random.bounded(2) == 0; };
    switch (random.bounded(9)) {
    case 0:
        return changeRate(plan, kInquiry, {}, { 0.2, value / 100.0 });
    case 1:
        return changeLag(plan, kMql, {}, { 30, double(value) });
    case 2:
        return setTarget(plan, 2027, { value * 100'000'00LL }, {});
    case 3:
        return isSome(plan.channels.size()) ? removeChannel(plan, plan.channels.last().id)
                                            : addChannel(plan, { {}, 1, name }, random);
    case 4: {
        if (isSome(plan.markets.size()))
            return removeMarket(plan, plan.markets.last().id);
        Market market;
        market.name = name;
        market.dealSize = { value * 1'000'00LL };
        return addMarket(plan, market, random);
    }
    case 5:
        return isSome(plan.entries.size()) ? removeEntry(plan, plan.entries.first().id)
                                           : Result<Plan>(plan);
    case 6: {
        Entry entry;
        entry.id = newId<Entry>(random);
        entry.title = name;
        entry.period = { QDate(2026, 9, 1), QDate(2026, 9, 1).addDays(value) };
        entry.expectedVolume = value;
        return putEntry(plan, entry);
    }
    case 7:
        return setFirstResponse(plan, { value });
    default: {
        Settings settings = plan.settings;
        settings.title = name;
        return setSettings(plan, settings);
    }
    }
}

} // namespace

class TestLongWalk : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QDateTime fixedTime() { return QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC); }

    /// A colleague's copy, some edits later, comes back.
    void mergeWithSecondWalker(Document &document, QRandomGenerator &random) const
    {
        QVERIFY(document.save());
        const QString copy = path(u"second.lockstep"_s);
        QFile::remove(copy);
        QVERIFY(QFile::copy(document.path(), copy));
        {
            auto second = PlanFile::open(copy, path(u"second"_s)).value();
            for (int i = 0; i < 3; ++i) {
                if (const auto next = someEdit(second.plan(), random))
                    QVERIFY(second.record(*next, { 0, u"Second"_s, fixedTime(), u"Jonas"_s }));
            }
            QVERIFY(second.publish(copy));
        }
        std::ignore = document.commit(u"First"_s, someEdit(document.committed(), random));
        auto merge = document.mergeWork(copy)();
        QVERIFY(merge);
        QVERIFY(merge->hasCommonHistory);
        decideAll(merge->merge, random.bounded(2) == 0 ? Choice::Ours : Choice::Theirs);
        const auto expected = merged(merge->merge);
        const auto done = document.commitMerge(*merge);
        QCOMPARE(done.has_value(), expected.has_value());
        QVERIFY(!expected || document.committed() == *expected);
    }

    void oneStep(Document &document, QRandomGenerator &random) const
    {
        const int choice = int(random.bounded(100));
        const qint64 last = document.history().isEmpty() ? 0 : document.history().last().number;
        const qint64 anywhere
            = document.firstState() + random.bounded(last - document.firstState() + 1);
        if (choice < 55)
            std::ignore = document.commit(u"Edit"_s, someEdit(document.committed(), random));
        else if (choice < 63)
            std::ignore = document.preview(someEdit(document.committed(), random));
        else if (choice < 66)
            document.cancel();
        else if (choice < 76)
            QVERIFY(document.undo());
        else if (choice < 86)
            QVERIFY(document.redo());
        else if (choice < 88)
            QVERIFY(document.goTo(anywhere));
        else if (choice < 92)
            QVERIFY(document.restore(u"Restore"_s, anywhere, u"Scenario"_s));
        else if (choice < 94)
            QVERIFY(document.setRestorePoint(u"Point"_s));
        else if (choice < 98)
            QVERIFY(document.save());
        else
            mergeWithSecondWalker(document, random);
    }

    /// One step back and forth, or forth and back, as read from the tables: the plan in memory.
    static void verifyTables(const Document &document)
    {
        const qint64 here = document.cursor();
        const qint64 from = std::max(document.firstState(), here - 1);
        const auto read = document.states(from, here);
        QVERIFY(read);
        QVERIFY(read->last().plan == document.committed());
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void walk_isOnTheDisk_andBackAndForth()
    {
        QRandomGenerator random(20270312);
        auto document = std::make_unique<Document>(
            PlanFile::create(smallPlan(), path(u"state"_s)).value(), fixedTime);
        const QString file = path(u"plan.lockstep"_s);
        QVERIFY(document->saveAs(file));
        for (int step = 0; step < kSteps; ++step) {
            oneStep(*document, random);
            if (QTest::currentTestFailed())
                return;
            verifyTables(*document);
            if (step % 100 == 0) {
                QVERIFY(document->save());
                QVERIFY(readPlanFile(file).value() == document->committed());
                const Plan plan = document->committed();
                const auto history = document->history();
                document.reset();
                document = std::make_unique<Document>(
                    PlanFile::open(file, path(u"state"_s)).value(), fixedTime);
                QVERIFY(document->plan() == plan);
                QCOMPARE(document->history(), history);
            }
        }
        const qint64 last = document->history().last().number;
        QVERIFY(document->goTo(last));
        const Plan end = document->plan();
        while (document->cursor() > 0)
            QVERIFY(document->undo());
        QVERIFY(document->plan() == smallPlan());
        while (document->cursor() < last)
            QVERIFY(document->redo());
        QVERIFY(document->plan() == end);
    }
};

QTEST_GUILESS_MAIN(TestLongWalk)
#include "tst_long_walk.moc"
