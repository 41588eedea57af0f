// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/document/document.h"
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

const Error kRefused { Fault::OutOfRange, u"rate"_s, u"over 0 and up to 100 %"_s };

Result<Plan> refused()
{
    return tl::unexpected(kRefused);
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private:
    using SaveState = Document::SaveState;

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"plan.lockstep"_s) const
    {
        return m_folder->filePath(name);
    }
    QString stateFolder() const { return path(u"state"_s); }
    QString savedTitle() const { return readPlanFile(path()).value_or(Plan()).settings.title; }

    PlanFile file(const Plan &plan) const { return PlanFile::create(plan, stateFolder()).value(); }
    static QDateTime fixedTime() { return QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void commit_isInPlaceBeforeAnybodyIsTold()
    {
        Document document(file(smallPlan()), fixedTime);
        QStringList seen;
        connect(&document, &Document::changed, this,
            [&] { seen.append(document.plan().settings.title + document.undoTitle()); });
        QVERIFY(document.commit(u"Rename"_s, titled(u"New "_s)));
        QCOMPARE(seen, QStringList { u"New Rename"_s });
        QVERIFY(document.committed() == titled(u"New "_s));
    }

    void refusedEdit_isReturnedAndChangesNothing()
    {
        Document document(file(smallPlan()), fixedTime);
        const QSignalSpy changed(&document, &Document::changed);
        const auto committed = document.commit(u"Change rate"_s, refused());
        QCOMPARE(committed.error(), kRefused);
        QCOMPARE(changed.count(), 0);
        QVERIFY(document.plan() == smallPlan());
        QCOMPARE(document.undoTitle(), QString());
    }

    void emptyEdit_leavesNoStep()
    {
        Document document(file(smallPlan()), fixedTime);
        const QSignalSpy changed(&document, &Document::changed);
        QVERIFY(document.commit(u"Nothing"_s, smallPlan()));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(document.undoTitle(), QString());
    }

    void preview_showsWithoutWriting()
    {
        Document document(file(smallPlan()), fixedTime);
        const QSignalSpy changed(&document, &Document::changed);
        QVERIFY(document.preview(titled(u"Held"_s)));
        QCOMPARE(document.plan().settings.title, u"Held"_s);
        QVERIFY(document.committed() == smallPlan());
        QCOMPARE(changed.count(), 1);
        document.cancel();
        QVERIFY(document.plan() == smallPlan());
        QCOMPARE(changed.count(), 2);
        document.cancel();
        QCOMPARE(changed.count(), 2);
    }

    void commit_endsThePreview()
    {
        Document document(file(smallPlan()), fixedTime);
        const QSignalSpy changed(&document, &Document::changed);
        QVERIFY(document.preview(titled(u"Held"_s)));
        QVERIFY(document.commit(u"Let go"_s, titled(u"Dropped"_s)));
        QCOMPARE(document.plan().settings.title, u"Dropped"_s);
        QCOMPARE(changed.count(), 2);
        QVERIFY(document.undo());
        QVERIFY(document.plan() == smallPlan()); // one step for the whole gesture
    }

    void refusedCommit_endsThePreview()
    {
        Document document(file(smallPlan()), fixedTime);
        QVERIFY(document.preview(titled(u"Held"_s)));
        const QSignalSpy changed(&document, &Document::changed);
        QCOMPARE(document.commit(u"Let go"_s, refused()).error(), kRefused);
        QVERIFY(document.plan() == smallPlan());
        QCOMPARE(changed.count(), 1);
    }

    void refusedPreview_showsTheCommittedPlan()
    {
        Document document(file(smallPlan()), fixedTime);
        QVERIFY(document.preview(titled(u"Held"_s)));
        QCOMPARE(document.preview(refused()).error(), kRefused);
        QVERIFY(document.plan() == smallPlan());
    }

    void undoAndRedo_haveTitles()
    {
        Document document(file(smallPlan()), fixedTime);
        QVERIFY(document.commit(u"First"_s, titled(u"a"_s)));
        QVERIFY(document.commit(u"Second"_s, titled(u"b"_s)));
        QCOMPARE(document.redoTitle(), QString());
        const QSignalSpy changed(&document, &Document::changed);
        QVERIFY(document.undo());
        QCOMPARE(document.undoTitle(), u"First"_s);
        QCOMPARE(document.redoTitle(), u"Second"_s);
        QVERIFY(document.plan() == titled(u"a"_s));
        QVERIFY(document.redo());
        QVERIFY(document.plan() == titled(u"b"_s));
        QCOMPARE(changed.count(), 2);
        QVERIFY(document.redo());
        QCOMPARE(changed.count(), 2); // there was nothing to redo
    }

    void steps_nameAuthorAndTime()
    {
        {
            Document document(file(smallPlan()), fixedTime);
            document.setAuthor(u"Sam"_s);
            QVERIFY(document.commit(u"Rename"_s, titled(u"a"_s)));
            QVERIFY(document.saveAs(path()));
        }
        const auto reopened = PlanFile::open(path(), stateFolder());
        HistoryStep expected { 1, u"Rename"_s, fixedTime(), u"Sam"_s };
        expected.point = reopened->history().value(0).point;
        QCOMPARE(reopened->history(), QList<HistoryStep> { expected });
    }

    void untitledPlan_cannotBeSavedWithoutAName()
    {
        Document document(file(smallPlan()), fixedTime);
        QCOMPARE(document.saveState(), SaveState::Untitled);
        const auto saved = document.save();
        QCOMPARE(saved.error().fault, Fault::CannotWrite);
        QCOMPARE(saved.error().detail, u"choose a name first"_s);
        QCOMPARE(document.path(), QString());
    }

    void saveAs_namesTheFileAndTells()
    {
        Document document(file(smallPlan()), fixedTime);
        const QSignalSpy changed(&document, &Document::changed);
        QVERIFY(document.saveAs(path()));
        QCOMPARE(document.path(), path());
        QCOMPARE(document.saveState(), SaveState::Saved);
        QCOMPARE(changed.count(), 1);
        QVERIFY(readPlanFile(path()).value() == smallPlan());
    }

    void commit_savesItselfASecondLater()
    {
        Document document(file(smallPlan()), fixedTime);
        QVERIFY(document.saveAs(path()));
        QVERIFY(document.commit(u"Rename"_s, titled(u"Soon"_s)));
        QCOMPARE(document.saveState(), SaveState::Saving);
        QCOMPARE(savedTitle(), smallPlan().settings.title);
        const QSignalSpy changed(&document, &Document::changed);
        QTRY_COMPARE(document.saveState(), SaveState::Saved);
        QCOMPARE(savedTitle(), u"Soon"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(document.undo());
        QCOMPARE(document.saveState(), SaveState::Saving);
        QTRY_COMPARE(savedTitle(), smallPlan().settings.title);
    }

    void autosave_leavesThePreviewOut()
    {
        Document document(file(smallPlan()), fixedTime);
        QVERIFY(document.saveAs(path()));
        QVERIFY(document.commit(u"Rename"_s, titled(u"Committed"_s)));
        QVERIFY(document.preview(titled(u"Held"_s)));
        QTRY_COMPARE(document.saveState(), SaveState::Saved);
        QCOMPARE(savedTitle(), u"Committed"_s);
        QCOMPARE(document.plan().settings.title, u"Held"_s);
    }

    void closing_saves()
    {
        {
            Document document(file(smallPlan()), fixedTime);
            QVERIFY(document.saveAs(path()));
            QVERIFY(document.commit(u"Rename"_s, titled(u"Last"_s)));
        }
        QCOMPARE(savedTitle(), u"Last"_s);
        QVERIFY(QDir(stateFolder()).isEmpty());
    }

    void failedSave_isShownUntilOneSucceeds()
    {
        if (!FullDisk::isPossible)
            QSKIP("this system has no limit for the size of files");
        Document document(file(smallPlan()), fixedTime);
        QVERIFY(document.saveAs(path()));
        QVERIFY(document.commit(u"Rename"_s, titled(u"Kept"_s)));
        {
            const FullDisk full(4096);
            QTRY_COMPARE(document.saveState(), SaveState::CannotSave);
        }
        QCOMPARE(document.saveError().fault, Fault::CannotWrite);
        QCOMPARE(document.saveError().subject, u"plan.lockstep"_s);
        QCOMPARE(savedTitle(), smallPlan().settings.title);
        QVERIFY(document.save());
        QCOMPARE(document.saveState(), SaveState::Saved);
        QCOMPARE(document.saveError(), Error {});
        QCOMPARE(savedTitle(), u"Kept"_s);
    }

    void failedSaveElsewhere_leavesTheFileAlone()
    {
        Document document(file(smallPlan()), fixedTime);
        QVERIFY(document.saveAs(path()));
        const auto saved = document.saveAs(path(u"nowhere/plan.lockstep"_s));
        QCOMPARE(saved.error().fault, Fault::CannotWrite);
        QCOMPARE(document.path(), path());
        QCOMPARE(document.saveState(), SaveState::Saved);
    }

    void adopt_replacesPlanAndHistory()
    {
        Document document(file(smallPlan()), fixedTime);
        QVERIFY(document.saveAs(path()));
        QVERIFY(document.commit(u"Rename"_s, titled(u"Left behind"_s)));
        QVERIFY(document.preview(titled(u"Held"_s)));
        const QSignalSpy changed(&document, &Document::changed);
        document.adopt(file(titled(u"Other"_s)));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.plan().settings.title, u"Other"_s);
        QCOMPARE(document.undoTitle(), QString());
        QCOMPARE(document.saveState(), SaveState::Untitled);
        QCOMPARE(savedTitle(), u"Left behind"_s);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
