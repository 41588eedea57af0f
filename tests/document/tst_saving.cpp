// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Saving where something is in the way: a folder that vanishes, another program, a full disk; and
// merging what the other program wrote.

#include "app/document/document.h"
#include "app/document/history_words.h"
#include "app/document/merge_files.h"
#include "tests/support/full_disk.h"
#include "tests/support/plan_builder.h"
#include "tests/support/titled.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan withRate(Plan plan, int percent)
{
    plan.steps.first().rate.ppm = percent * qint64 { 10'000 };
    return plan;
}

Plan withLag(Plan plan, int days)
{
    plan.steps.first().lag.minutes = days * kMinutesPerDay;
    return plan;
}

/// Some 1.2 MB of text.
Plan withLongClauses()
{
    Plan plan = smallPlan();
    plan.clauseSections = { { { 801 }, 0, u"Long"_s } };
    for (int i = 0; i < 60; ++i) {
        Clause clause;
        clause.id = { 811 + i };
        clause.section = { 801 };
        clause.position = i;
        clause.topic = u"Clause %1"_s.arg(i);
        clause.sharedText = QString(20'000, QChar(u'a' + i % 26));
        plan.clauses.append(clause);
    }
    return plan;
}

qint64 largestFile(const QString &folder)
{
    qint64 largest = 0;
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const auto &file : files)
        largest = std::max(largest, file.size());
    return largest;
}

QDateTime fixedTime()
{
    return QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);
}

} // namespace

class TestSaving : public QObject {
    Q_OBJECT

private:
    using SaveState = Document::SaveState;

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"plans/plan.lockstep"_s) const
    {
        return m_folder->filePath(name);
    }
    QString stateFolder() const { return path(u"state"_s); }
    Plan saved() const { return readPlanFile(path()).value_or(Plan()); }

    std::unique_ptr<Document> savedDocument() const
    {
        auto document = std::make_unique<Document>(
            PlanFile::create(smallPlan(), stateFolder()).value(), fixedTime);
        document->setAuthor(u"Mara"_s);
        std::ignore = document->saveAs(path());
        return document;
    }

    /// What a colleague does with a copy of the file, on a laptop without our lock.
    void otherProgramWrites(const QList<Plan> &plans) const
    {
        const QString copy = path(u"copy.lockstep"_s);
        QFile::remove(copy);
        QVERIFY(QFile::copy(path(), copy));
        {
            auto other = PlanFile::open(copy, path(u"other state"_s)).value();
            for (const Plan &plan : plans)
                QVERIFY(other.record(plan, { 0, u"Theirs"_s, fixedTime(), u"Jonas"_s }));
            QVERIFY(other.publish(copy));
        }
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(copy, path()));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"plans"_s));
    }

    void folderThatVanishes_isToldUntilItIsBack()
    {
        const auto document = savedDocument();
        QVERIFY(QDir(path(u"plans"_s)).removeRecursively());
        QVERIFY(document->commit(u"Rename"_s, titled(u"kept"_s)));
        QTRY_COMPARE(document->saveState(), SaveState::CannotSave);
        QCOMPARE(document->saveError().fault, Fault::CannotWrite);
        QVERIFY(document->plan() == titled(u"kept"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"plans"_s));
        QTRY_COMPARE_WITH_TIMEOUT(document->saveState(), SaveState::Saved, 20'000); // tries again
        QVERIFY(saved() == titled(u"kept"_s));
    }

    void nextCommit_triesAgain()
    {
        if (!FullDisk::isPossible)
            QSKIP("this system has no limit for the size of files");
        const auto document = savedDocument();
        QVERIFY(document->commit(u"Rename"_s, titled(u"first"_s)));
        {
            const FullDisk full(4096);
            QCOMPARE(document->save().error().fault, Fault::CannotWrite);
        }
        QVERIFY(document->commit(u"Rename"_s, titled(u"second"_s)));
        QTRY_COMPARE(document->saveState(), SaveState::Saved);
        QVERIFY(saved() == titled(u"second"_s));
    }

    void commitDuringSaving_isSavedToo()
    {
        const auto document = savedDocument();
        QVERIFY(document->commit(u"Rename"_s, titled(u"first"_s)));
        document->saveInBackground();
        QVERIFY(document->commit(u"Rename"_s, titled(u"second"_s)));
        QCOMPARE(document->saveState(), SaveState::Saving);
        QTRY_COMPARE(document->saveState(), SaveState::Saved);
        QVERIFY(saved() == titled(u"second"_s));
    }

    void fileChangedOutside_isNeverOverwritten()
    {
        const auto document = savedDocument();
        otherProgramWrites({ withRate(smallPlan(), 25) });
        QVERIFY(document->commit(u"Change lag"_s, withLag(smallPlan(), 20)));
        QTRY_COMPARE(document->saveState(), SaveState::CannotSave);
        const Error expected { Fault::ChangedOutside, u"plan.lockstep"_s, {} };
        QCOMPARE(document->saveError(), expected);
        QCOMPARE(document->save().error(), expected);
        QVERIFY(saved() == withRate(smallPlan(), 25));
    }

    void fileThatWasOnlyTouched_isOurs()
    {
        const auto document = savedDocument();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(fixedTime(), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(document->commit(u"Rename"_s, titled(u"ours"_s)));
        QVERIFY(document->save());
    }

    void outsideChanges_merge_withTheirTitlesAndAuthors()
    {
        const auto document = savedDocument();
        otherProgramWrites({ withRate(smallPlan(), 25), withRate(smallPlan(), 26) });
        QVERIFY(document->commit(u"Change lag"_s, withLag(smallPlan(), 20)));
        QCOMPARE(document->save().error().fault, Fault::ChangedOutside);
        const auto merge = document->mergeWork(path())();
        QVERIFY(merge);
        QVERIFY(merge->hasCommonHistory);
        QVERIFY(merge->merge.isDecided());
        QVERIFY(document->commitMerge(*merge));
        const Plan both = withLag(withRate(smallPlan(), 26), 20);
        QVERIFY(document->plan() == both);
        QCOMPARE(document->history().size(), 3);
        QCOMPARE(document->history().at(0).author, u"Mara"_s);
        QCOMPARE(document->history().at(2).author, u"Jonas"_s);
        QCOMPARE(document->history().at(2).title, u"Theirs"_s);
        QVERIFY(document->save());
        QVERIFY(saved() == both);

        const RestorePoint point = document->restorePoints().value(0);
        QCOMPARE(point.kind, PointKind::Merge);
        QVERIFY(document->restore(u"As before the merge"_s, point.step, u"Before it"_s));
        QVERIFY(document->plan() == withLag(smallPlan(), 20));
        QVERIFY(document->undo()); // one step
        QVERIFY(document->plan() == both);
    }

    /// There is room for the restore point, not for all that comes in.
    void mergeThatCannotBeRecorded_leavesNoRestorePoint()
    {
        if (!FullDisk::isPossible)
            QSKIP("this system has no limit for the size of files");
        const auto document = savedDocument();
        otherProgramWrites({ withLongClauses() });
        QVERIFY(document->commit(u"Change lag"_s, withLag(smallPlan(), 20)));
        const auto merge = document->mergeWork(path())();
        QVERIFY(merge);
        {
            const FullDisk full(largestFile(stateFolder()) + 65'536);
            QVERIFY(!document->commitMerge(*merge));
        }
        QVERIFY(document->restorePoints().isEmpty());
        QVERIFY(document->plan() == withLag(smallPlan(), 20));
        QVERIFY(document->commitMerge(*merge));
        QCOMPARE(document->restorePoints().size(), 1);
    }

    void conflicts_stayOursUntilTheyAreDecided()
    {
        const auto document = savedDocument();
        otherProgramWrites({ withRate(smallPlan(), 25) });
        QVERIFY(document->commit(u"Change rate"_s, withRate(smallPlan(), 22)));
        auto merge = document->mergeWork(path())();
        QCOMPARE(merge->merge.conflicts.size(), 1);
        QVERIFY(!merge->merge.isDecided());
        merge->merge.conflicts.first().choice = Choice::Theirs;
        QVERIFY(document->commitMerge(*merge));
        QVERIFY(document->plan() == withRate(smallPlan(), 25));
    }

    void saveOver_keepsOurs()
    {
        const auto document = savedDocument();
        otherProgramWrites({ withRate(smallPlan(), 25) });
        QVERIFY(document->commit(u"Rename"_s, titled(u"ours"_s)));
        QVERIFY(!document->save());
        QVERIFY(document->saveOver());
        QVERIFY(saved() == titled(u"ours"_s));
    }

    void readOnlyPlan_refusesEdits_untilItHasAName()
    {
        const auto first = savedDocument();
        Document second(PlanFile::open(path(), stateFolder(), Access::ReadOnly).value(), fixedTime);
        QVERIFY(second.isReadOnly());
        QCOMPARE(second.commit(u"Rename"_s, titled(u"a"_s)).error().fault, Fault::ReadOnly);
        QCOMPARE(second.save().error().fault, Fault::ReadOnly);
        QVERIFY(second.saveAs(path(u"mine.lockstep"_s)));
        QVERIFY(!second.isReadOnly());
        QVERIFY(second.commit(u"Rename"_s, titled(u"a"_s)));
        QVERIFY(saved() == smallPlan());
    }

    void steps_saySideAndWhatTheyChanged()
    {
        const auto document = savedDocument();
        document->setSide(Side::Sales);
        QVERIFY(document->commit(u"Change rate"_s, withRate(smallPlan(), 22)));
        QVERIFY(document->commit(u"Change lag"_s, withLag(withRate(smallPlan(), 22), 20)));
        QCOMPARE(document->history().first().side, Side::Sales);
        const auto changed = changesOf(document->readOnlyCopy().value(), 1);
        QVERIFY(changed);
        QCOMPARE(changed->size(), 1);
        QCOMPARE(words(changed->first()).join(u'\n').replace(QChar::Nbsp, u' '),
            u"Rate of Inquiry → MQL, Direct · Automotive: 20 % → 22 %"_s);
        QVERIFY(document->goTo(0));
        QVERIFY(document->plan() == smallPlan());
        QVERIFY(document->goTo(2));
        QVERIFY(document->compactHistory());
        QCOMPARE(document->history().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSaving)
#include "tst_saving.moc"
