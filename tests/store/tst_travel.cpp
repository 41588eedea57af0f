// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/plan_file.h"
#include "app/store/tables.h"
#include "tests/support/odd_plan.h"
#include "tests/support/plan_builder.h"
#include "tests/support/titled.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

HistoryStep step(const QString &title)
{
    return { 0, title, {}, {} };
}

} // namespace

/// Going to and looking at any point of the history; restore points; compacting.
class TestTravel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    /// Steps "a", "b", "c"… that name the plan so.
    PlanFile file(const QString &letters) const
    {
        auto made = PlanFile::create(smallPlan(), m_folder->path()).value();
        for (const QChar letter : letters)
            std::ignore = made.record(titled(letter), step(letter));
        return made;
    }
    static QStringList titles(const PlanFile &file)
    {
        QStringList titles;
        for (const HistoryStep &step : file.history())
            titles.append(step.title);
        return titles;
    }
    static void mark(PlanFile &file, const QString &name)
    {
        QVERIFY(file.addRestorePoint({ 0, name, {}, PointKind::Named, 0 }));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void goTo_goesBackAndForward()
    {
        PlanFile plan = file(u"abcd"_s);
        QVERIFY(plan.goTo(1));
        QVERIFY(plan.plan() == titled(u"a"_s));
        QVERIFY(plan.goTo(4));
        QVERIFY(plan.plan() == titled(u"d"_s));
        QVERIFY(plan.goTo(0));
        QVERIFY(plan.plan() == smallPlan());
        QCOMPARE(plan.history().size(), 4);
        QCOMPARE(plan.goTo(5).error().fault, Fault::NoSuchItem);
        QCOMPARE(plan.goTo(-1).error().fault, Fault::NoSuchItem);
        QCOMPARE(plan.cursor(), 0);
    }

    void states_areSeenWithoutGoingThere()
    {
        PlanFile plan = file(u"abc"_s);
        QVERIFY(plan.goTo(2));
        const auto states = plan.states(0, 3);
        QVERIFY(states);
        QCOMPARE(states->size(), 4);
        QVERIFY(states->at(0).plan == smallPlan());
        QCOMPARE(states->at(3).step.title, u"c"_s);
        QVERIFY(states->at(3).plan == titled(u"c"_s));
        QVERIFY(plan.planAt(1).value() == titled(u"a"_s));
        QVERIFY(plan.plan() == titled(u"b"_s));
        QCOMPARE(plan.cursor(), 2);
        QVERIFY(plan.redo());
        QVERIFY(plan.plan() == titled(u"c"_s));
    }

    void touchedRows_areThoseThatAStepChanged()
    {
        auto plan = PlanFile::create(smallPlan(), m_folder->path()).value();
        Plan next = titled(u"a"_s);
        next.steps.first().rate = { 220'000 };
        next.channels.append({ { 202 }, 1, u"Partner"_s });
        QVERIFY(plan.record(next, step(u"three"_s)));
        const auto touched = plan.touchedBy(1);
        QVERIFY(touched);
        for (const TouchedRow &row : { TouchedRow { "settings", 1 },
                 TouchedRow { "step", kInquiryStep.value }, TouchedRow { "channel", 202 } })
            QVERIFY(touched->contains(row));
        QCOMPARE(touched->size(), 3);
        QVERIFY(!plan.touchedBy(2));
    }

    void restorePoints_surviveClosing()
    {
        const QString path = m_folder->filePath(u"plan.lockstep"_s);
        {
            PlanFile plan = file(u"ab"_s);
            mark(plan, u"end of day 1"_s);
            QVERIFY(plan.record(titled(u"c"_s), step(u"c"_s)));
            QVERIFY(plan.publish(path));
        }
        auto plan = PlanFile::open(path, m_folder->path());
        QCOMPARE(plan->restorePoints().size(), 1);
        const RestorePoint point = plan->restorePoints().first();
        QCOMPARE(point.name, u"end of day 1"_s);
        QCOMPARE(point.step, 2);
        QVERIFY(plan->planAt(point.step).value() == titled(u"b"_s));
        QVERIFY(plan->removeRestorePoint(point.id));
        QVERIFY(plan->restorePoints().isEmpty());
    }

    void pointInWhatIsUndone_staysReachable()
    {
        PlanFile plan = file(u"abc"_s);
        mark(plan, u"end of day 1"_s);
        QVERIFY(plan.goTo(1));
        QVERIFY(plan.record(titled(u"d"_s), step(u"d"_s)));
        const QStringList expected { u"a"_s, u"b"_s, u"c"_s, u"Go back to “a”"_s, u"d"_s };
        QCOMPARE(titles(plan), expected);
        QVERIFY(plan.planAt(plan.restorePoints().first().step).value() == titled(u"c"_s));
        QVERIFY(plan.undo());
        QVERIFY(plan.plan() == titled(u"a"_s));
        QVERIFY(plan.undo());
        QVERIFY(plan.plan() == titled(u"c"_s));
        QVERIFY(plan.goTo(0));
        QVERIFY(plan.plan() == smallPlan());
        QVERIFY(plan.goTo(5));
        QVERIFY(plan.plan() == titled(u"d"_s));
    }

    void compact_keepsTheNamedPoints()
    {
        PlanFile plan = file(u"abc"_s);
        mark(plan, u"end of day 1"_s);
        for (const QString &letter : { u"d"_s, u"e"_s, u"f"_s })
            QVERIFY(plan.record(titled(letter), step(letter)));
        const qint64 point = plan.history().last().point;
        QVERIFY(plan.compact());
        const QStringList expected { u"end of day 1"_s, u"f"_s };
        QCOMPARE(titles(plan), expected);
        QCOMPARE(plan.cursor(), 2);
        QCOMPARE(plan.history().last().point, point); // copies still find what they share
        QVERIFY(plan.plan() == titled(u"f"_s));
        QVERIFY(plan.planAt(plan.restorePoints().first().step).value() == titled(u"c"_s));
        QVERIFY(plan.undo());
        QVERIFY(plan.plan() == titled(u"c"_s));
        QVERIFY(plan.undo());
        QVERIFY(plan.plan() == smallPlan());
        QVERIFY(plan.goTo(2));
        QVERIFY(plan.plan() == titled(u"f"_s));
    }

    void compact_keepsPointsInWhatWasUndone()
    {
        PlanFile plan = file(u"abc"_s);
        mark(plan, u"end of day 1"_s);
        QVERIFY(plan.undo());
        QVERIFY(plan.undo());
        QVERIFY(plan.compact());
        QVERIFY(plan.plan() == titled(u"a"_s));
        QCOMPARE(plan.restorePoints().size(), 1);
        QVERIFY(plan.planAt(plan.restorePoints().first().step).value() == titled(u"c"_s));
        QVERIFY(plan.undo());
        QVERIFY(plan.plan() == titled(u"c"_s));
    }

    void compactWithoutSteps_isHarmless()
    {
        PlanFile plan = file({});
        mark(plan, u"start"_s);
        QVERIFY(plan.compact());
        QVERIFY(plan.history().isEmpty());
        QCOMPARE(plan.restorePoints().first().step, 0);
    }

    void copiesOfAFile_haveTheSamePoints_untilTheyPart()
    {
        PlanFile plan = file(u"a"_s);
        const QString path = m_folder->filePath(u"plan.lockstep"_s);
        QVERIFY(plan.publish(path));
        auto copy = PlanFile::open(path, m_folder->path(), Access::Copy).value();
        QCOMPARE(copy.history(), plan.history());
        QVERIFY(plan.record(titled(u"b"_s), step(u"b"_s)));
        QVERIFY(copy.record(titled(u"c"_s), step(u"b"_s)));
        QVERIFY(copy.history().last().point != plan.history().last().point);
    }
};

QTEST_APPLESS_MAIN(TestTravel)
#include "tst_travel.moc"
