// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/plan_file.h"
#include "tests/support/full_disk.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 8, 3), QTime(9, 30, 0, 7), Qt::UTC);

HistoryStep step(const QString &title)
{
    return { 0, title, kNow, u"Mara"_s };
}

Plan titled(Plan plan, const QString &title)
{
    plan.settings.title = title;
    return plan;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPlanFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"plan.lockstep"_s) const
    {
        return m_folder->filePath(name);
    }
    QString stateFolder() const { return path(u"state/of/lockstep"_s); }
    QStringList workingCopies() const { return QDir(stateFolder()).entryList(QDir::Files); }

    PlanFile create(const Plan &plan) const
    {
        return PlanFile::create(plan, stateFolder()).value();
    }
    PlanFile open() const { return PlanFile::open(path(), stateFolder()).value(); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void newPlan_isOnlyInItsWorkingCopy()
    {
        const PlanFile file = create(smallPlan());
        QVERIFY(file.plan() == smallPlan());
        QCOMPARE(file.path(), QString());
        QCOMPARE(file.cursor(), 0);
        QVERIFY(!file.isPublished());
        QVERIFY(QFile::exists(file.workingCopy()));
    }

    void oddPlan_isReadAsItWasPublished()
    {
        PlanFile file = create(oddPlan());
        QVERIFY(file.publish(path()));
        QVERIFY(open().plan() == oddPlan());
        QVERIFY(readPlanFile(path()).value() == oddPlan());
    }

    void recordedPlan_isReadAsItWasRecorded()
    {
        PlanFile file = create(Plan());
        QVERIFY(file.record(oddPlan(), step(u"Add everything"_s)).value());
        QVERIFY(file.publish(path()));
        QVERIFY(open().plan() == oddPlan());
    }

    void sameplan_leavesNoStep()
    {
        PlanFile file = create(oddPlan());
        QVERIFY(file.publish(path()));
        QVERIFY(!file.record(oddPlan(), step(u"Nothing"_s)).value());
        QVERIFY(file.history().isEmpty());
        QVERIFY(file.isPublished());
    }

    void undoAndRedo_giveEqualPlans()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(oddPlan(), step(u"Make it odd"_s)));
        QVERIFY(file.undo());
        QVERIFY(file.plan() == smallPlan());
        QCOMPARE(file.cursor(), 0);
        QVERIFY(file.redo());
        QVERIFY(file.plan() == oddPlan());
        QCOMPARE(file.cursor(), 1);
        const QList<HistoryStep> expected { { 1, u"Make it odd"_s, kNow, u"Mara"_s } };
        QCOMPARE(file.history(), expected);
    }

    void undoAndRedo_atTheEndsDoNothing()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.undo());
        QVERIFY(file.redo());
        QVERIFY(file.plan() == smallPlan());
        QCOMPARE(file.cursor(), 0);
    }

    void swappedRows_areUndone()
    {
        PlanFile file = create(smallPlan());
        Plan swapped = smallPlan();
        std::swap(swapped.stages[0].position, swapped.stages[1].position);
        std::swap(swapped.stages[0].name, swapped.stages[1].name);
        QVERIFY(file.record(swapped, step(u"Swap"_s)));
        QVERIFY(file.undo());
        QVERIFY(file.plan() == smallPlan());
    }

    void recordAfterUndo_dropsWhatWasUndone()
    {
        PlanFile file = create(smallPlan());
        for (const QString &title : { u"a"_s, u"b"_s, u"c"_s })
            QVERIFY(file.record(titled(smallPlan(), title), step(title)));
        QVERIFY(file.undo());
        QVERIFY(file.undo());
        QVERIFY(file.record(titled(smallPlan(), u"d"_s), step(u"d"_s)));
        QCOMPARE(file.history().size(), 2);
        QCOMPARE(file.history().last().title, u"d"_s);
        QCOMPARE(file.history().last().number, 2);
        QVERIFY(file.redo());
        QCOMPARE(file.plan().settings.title, u"d"_s);
    }

    void danglingReference_isRefusedWhole()
    {
        PlanFile file = create(smallPlan());
        Plan dangling = titled(smallPlan(), u"dangling"_s);
        dangling.channels.clear();
        const auto recorded = file.record(dangling, step(u"Remove the channel"_s));
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().fault, Fault::CannotWrite);
        QVERIFY(file.plan() == smallPlan());
        QVERIFY(file.history().isEmpty());
        QVERIFY(file.record(titled(smallPlan(), u"sound"_s), step(u"Rename"_s)).value());
    }

    void reopenedFile_keepsHistoryAndUndo()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(titled(smallPlan(), u"a"_s), step(u"a"_s)));
        QVERIFY(file.record(oddPlan(), step(u"b"_s)));
        QVERIFY(file.undo());
        QVERIFY(file.publish(path()));
        PlanFile again = open();
        QCOMPARE(again.history(), file.history());
        QCOMPARE(again.cursor(), 1);
        QVERIFY(again.redo());
        QVERIFY(again.plan() == oddPlan());
        QVERIFY(again.undo());
        QVERIFY(again.undo());
        QVERIFY(again.plan() == smallPlan());
    }

    void publishedFile_isPlainAndWhole()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        QVERIFY(file.publish(path()));
        const QByteArray bytes = bytesOf(path());
        QCOMPARE(bytes.mid(18, 2), QByteArray("\1\1")); // no write-ahead log
        QCOMPARE(bytes.mid(68, 4), QByteArray("LKST"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"plan.lockstep"_s });
    }

    void publishElsewhere_movesThePath()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.publish(path()));
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        QVERIFY(file.publish(path(u"other.lockstep"_s)));
        QCOMPARE(file.path(), path(u"other.lockstep"_s));
        QVERIFY(readPlanFile(path()).value() == smallPlan());
        QVERIFY(readPlanFile(path(u"other.lockstep"_s)).value() == oddPlan());
    }

    void unwritablePath_isNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << u"nowhere/plan.lockstep"_s;
        QTest::newRow("a folder of that name") << u"state"_s;
    }
    void unwritablePath_isNamed()
    {
        QFETCH(QString, name);
        PlanFile file = create(smallPlan());
        const auto published = file.publish(path(name));
        QVERIFY(!published);
        QCOMPARE(published.error().fault, Fault::CannotWrite);
        QCOMPARE(published.error().subject, QFileInfo(name).fileName());
        QVERIFY(!published.error().detail.isEmpty());
        QVERIFY(!file.isPublished());
        QCOMPARE(file.path(), QString());
    }

    void fullDisk_leavesThePublishedFileAsItWas()
    {
        if (!FullDisk::isPossible)
            QSKIP("this system has no limit for the size of files");
        PlanFile file = create(smallPlan());
        QVERIFY(file.publish(path()));
        const QByteArray before = bytesOf(path());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        {
            const FullDisk full(4096);
            const auto published = file.publish(path());
            QVERIFY(!published);
            QCOMPARE(published.error().fault, Fault::CannotWrite);
        }
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(!file.isPublished());
        QVERIFY(file.publish(path()));
        QVERIFY(readPlanFile(path()).value() == oddPlan());
    }

    void fullDisk_leavesThePlanAsItWas()
    {
        if (!FullDisk::isPossible)
            QSKIP("this system has no limit for the size of files");
        PlanFile file = create(smallPlan());
        {
            const FullDisk full(4096);
            const auto recorded = file.record(oddPlan(), step(u"a"_s));
            QVERIFY(!recorded);
            QCOMPARE(recorded.error().fault, Fault::CannotWrite);
        }
        QVERIFY(file.plan() == smallPlan());
        QVERIFY(file.history().isEmpty());
        QVERIFY(file.record(oddPlan(), step(u"a"_s)).value());
        QVERIFY(file.undo());
        QVERIFY(file.plan() == smallPlan());
    }

    void workingCopy_isRemovedOnceEverythingIsPublished()
    {
        {
            PlanFile file = create(smallPlan());
            QVERIFY(file.publish(path()));
        }
        QCOMPARE(workingCopies(), QStringList());
        {
            const PlanFile file = open();
        }
        QCOMPARE(workingCopies(), QStringList());
        {
            PlanFile file = open();
            QVERIFY(file.record(oddPlan(), step(u"a"_s)));
        }
        QCOMPARE(workingCopies().size(), 1); // holds what is published nowhere
    }

    void workingCopy_holdsWhatWasRecorded()
    {
        QString copy;
        {
            PlanFile file = create(smallPlan());
            QVERIFY(file.record(oddPlan(), step(u"a"_s)));
            copy = file.workingCopy();
        }
        QVERIFY(readPlanFile(copy).value() == oddPlan());
    }

    void twoOpenPlans_haveWorkingCopiesOfTheirOwn()
    {
        PlanFile file = create(smallPlan());
        QVERIFY(file.publish(path()));
        const PlanFile first = open();
        const PlanFile second = open();
        QVERIFY(first.workingCopy() != second.workingCopy());
    }

    void readingForTheCommandLine_leavesNothingBehind()
    {
        QVERIFY(create(smallPlan()).publish(path()));
        const QByteArray before = bytesOf(path());
        QVERIFY(readPlanFile(path()));
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(workingCopies(), QStringList());
    }

    void randomWalk_equalsAListOfPlans_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : { 1U, 2U, 20270312U })
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomWalk_equalsAListOfPlans();
};

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

} // namespace

void TestPlanFile::randomWalk_equalsAListOfPlans()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<Plan> states { smallPlan() };
    qsizetype at = 0;
    PlanFile file = create(smallPlan());
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
            QVERIFY(file.publish(path()));
            file = open();
        }
        QVERIFY(file.plan() == states[at]);
        QCOMPARE(file.cursor(), at);
        QCOMPARE(file.history().size(), states.size() - 1);
    }
}

QTEST_APPLESS_MAIN(TestPlanFile)
#include "tst_plan_file.moc"
