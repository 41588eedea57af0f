// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Merging in the real window: a copy that another leader worked on, a file that another program
// changed, plans made apart.

#include "app/store/database.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/window_rig.h"

#include <QTableView>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan changed(Plan plan, const QString &title, const QString &company)
{
    plan.settings.title = title;
    plan.settings.company = company;
    return plan;
}

/// Ours saved, theirs a copy of it in which both title and company were changed.
struct TwoCopies {
    TwoCopies()
        : rig(smallPlan())
        , ours(rig.filePath(u"ours.lockstep"_s))
        , theirs(rig.filePath(u"theirs.lockstep"_s))
    {
        rig.script.saveFile = ours;
        rig.trigger(u"saveAsAction"_s);
        QVERIFY(QFile::copy(ours, theirs));
        QTemporaryDir state;
        auto file = PlanFile::open(theirs, state.path()).value();
        QVERIFY(file.record(
            changed(smallPlan(), u"Theirs"_s, u"Their company"_s), { 0, u"Rename"_s, kNow, {} }));
        QVERIFY(file.publish(theirs));
    }

    void changeOurs(const QString &title)
    {
        auto plan = rig.document.committed();
        plan.settings.title = title;
        QVERIFY(rig.document.commit(u"Retitle"_s, plan));
    }

    void replaceOursByTheirs() const
    {
        QVERIFY(QFile::remove(ours));
        QVERIFY(QFile::copy(theirs, ours));
    }

    Rig rig;
    QString ours;
    QString theirs;
};

/// The files are compared in the background.
void beginMerging(const Rig &rig)
{
    rig.trigger(u"mergeAction"_s);
    QTRY_VERIFY(rig.window->findChild<QWidget *>(u"mergePage"_s));
}

} // namespace

class TestMerging : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void aConflict_isChosenByKey_thenMerged_andUndone()
    {
        TwoCopies two;
        auto &rig = two.rig;
        two.changeOurs(u"Ours"_s);
        const auto before = rig.document.committed();
        rig.script.openFile = two.theirs;
        beginMerging(rig);
        auto *table = rig.find<QTableView>(u"conflictTable"_s);
        auto *merge = rig.find<QAbstractButton>(u"mergeButton"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!merge->isEnabled());
        QVERIFY(rig.find<QLabel>(u"undecidedCount"_s)->text().startsWith(u"1 undecided"_s));
        QTest::keyClick(table, Qt::Key_2);
        QVERIFY(merge->isEnabled());
        QTest::keyClick(table, Qt::Key_3);
        QVERIFY(!merge->isEnabled());
        QTest::keyClick(table, Qt::Key_2);
        merge->click();
        QCOMPARE(rig.document.committed(), changed(smallPlan(), u"Theirs"_s, u"Their company"_s));
        QVERIFY2(rig.bannerText().startsWith(u"theirs.lockstep is merged"_s),
            qPrintable(rig.bannerText()));
        QVERIFY(rig.window->findChild<QWidget *>(u"headlineStrip"_s)->isVisible());
        rig.find<QAbstractButton>(u"undoMergeButton"_s)->click();
        QCOMPARE(rig.document.committed(), before);
    }

    void whatComesInByItself_isListed()
    {
        TwoCopies two;
        auto &rig = two.rig;
        rig.script.openFile = two.theirs;
        beginMerging(rig);
        const auto *list = rig.find<QAbstractItemView>(u"incomingList"_s);
        QCOMPARE(list->model()->rowCount(), 2); // title and company
        QVERIFY(!rig.find<QTableView>(u"conflictTable"_s)->isVisible());
        rig.find<QAbstractButton>(u"mergeButton"_s)->click();
        QCOMPARE(rig.document.committed(), changed(smallPlan(), u"Theirs"_s, u"Their company"_s));
    }

    void mouse_choosesASide_allOurs_keepsWhatIsHere()
    {
        TwoCopies two;
        auto &rig = two.rig;
        two.changeOurs(u"Ours"_s);
        rig.script.openFile = two.theirs;
        beginMerging(rig);
        auto *table = rig.find<QTableView>(u"conflictTable"_s);
        const auto theirs = table->model()->index(0, 2);
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(theirs).center());
        QVERIFY(theirs.data(Qt::AccessibleTextRole).toString().endsWith(u"chosen"_s));
        rig.find<QAbstractButton>(u"allOursButton"_s)->click();
        rig.find<QAbstractButton>(u"mergeButton"_s)->click();
        QCOMPARE(rig.document.committed(), changed(smallPlan(), u"Ours"_s, u"Their company"_s));
    }

    void escape_leaves_andNothingCameIn()
    {
        TwoCopies two;
        auto &rig = two.rig;
        rig.script.openFile = two.theirs;
        beginMerging(rig);
        QTest::keyClick(rig.find<QWidget>(u"mergePage"_s), Qt::Key_Escape);
        QVERIFY(rig.window->findChild<QWidget *>(u"headlineStrip"_s)->isVisible());
        QCOMPARE(rig.document.committed(), smallPlan());
    }

    void aPlanThatWentOn_isComparedAgain_andNothingOfItIsTakenBack()
    {
        TwoCopies two;
        auto &rig = two.rig;
        two.changeOurs(u"Ours"_s);
        rig.script.openFile = two.theirs;
        beginMerging(rig);
        QTest::keyClick(rig.find<QTableView>(u"conflictTable"_s), Qt::Key_1);
        two.changeOurs(u"Ours, later"_s);
        rig.find<QAbstractButton>(u"mergeButton"_s)->click();
        QTRY_VERIFY(rig.bannerText().startsWith(u"The plan has changed meanwhile"_s));
        const auto *table = rig.find<QTableView>(u"conflictTable"_s);
        QVERIFY(table->model()->index(0, 1).data().toString().contains(u"Ours, later"_s));
        rig.find<QAbstractButton>(u"mergeButton"_s)->click(); // it was decided before
        QCOMPARE(
            rig.document.committed(), changed(smallPlan(), u"Ours, later"_s, u"Their company"_s));
    }

    void aNewerFile_isNotMerged_asWhatIsUnknownWouldBeLost()
    {
        TwoCopies two;
        auto &rig = two.rig;
        QVERIFY(Database::open(two.theirs, {})->execute("PRAGMA user_version = 99"));
        rig.script.openFile = two.theirs;
        rig.trigger(u"mergeAction"_s);
        QTRY_VERIFY(rig.bannerText().contains(u"was written by a newer Lockstep"_s));
        QVERIFY(!rig.window->findChild<QWidget *>(u"mergePage"_s));
    }

    void aFileChangedOutside_isMerged_thenSaved()
    {
        TwoCopies two;
        auto &rig = two.rig;
        two.replaceOursByTheirs();
        two.changeOurs(u"Ours"_s);
        rig.trigger(u"saveAction"_s);
        QTRY_VERIFY(rig.bannerText().contains(u"was changed by another program"_s));
        rig.find<QAbstractButton>(u"mergeOutsideButton"_s)->click();
        QTRY_VERIFY(rig.window->findChild<QWidget *>(u"mergePage"_s));
        rig.find<QAbstractButton>(u"allOursButton"_s)->click();
        rig.find<QAbstractButton>(u"mergeButton"_s)->click();
        QTRY_COMPARE(rig.document.saveState(), Document::SaveState::Saved);
        QCOMPARE(
            readPlanFile(two.ours).value(), changed(smallPlan(), u"Ours"_s, u"Their company"_s));
    }

    void aFileChangedOutside_canBeOverwritten_fromTheSavingPanel()
    {
        TwoCopies two;
        auto &rig = two.rig;
        two.replaceOursByTheirs();
        two.changeOurs(u"Ours"_s);
        rig.trigger(u"saveAction"_s);
        QTRY_COMPARE(rig.document.saveState(), Document::SaveState::CannotSave);
        rig.find<QAbstractButton>(u"saveState"_s)->click();
        rig.find<QAbstractButton>(u"overwriteHereButton"_s)->click();
        QCOMPARE(rig.document.saveState(), Document::SaveState::Saved);
        QCOMPARE(readPlanFile(two.ours).value().settings.title, u"Ours"_s);
        QCOMPARE(readPlanFile(two.ours).value().settings.company, smallPlan().settings.company);
    }

    void plansMadeApart_openOnTheirDifferences_mostMoneyFirst()
    {
        Rig rig(smallPlan());
        auto apart = smallPlan();
        apart.settings.company = u"Another Ltd"_s;
        apart.targets.first().revenue.minorUnits *= 2;
        const auto path = rig.filePath(u"apart.lockstep"_s);
        {
            const QTemporaryDir state;
            QVERIFY(PlanFile::create(apart, state.path()).value().publish(path));
        }
        rig.script.openFile = path;
        beginMerging(rig);
        const auto *model = rig.find<QTableView>(u"conflictTable"_s)->model();
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->index(0, 0).data().toString().contains(u"revenue"_s, Qt::CaseInsensitive));
        rig.find<QAbstractButton>(u"allTheirsButton"_s)->click();
        rig.find<QAbstractButton>(u"mergeButton"_s)->click();
        QCOMPARE(rig.document.committed(), apart);
    }
};

QTEST_MAIN(TestMerging)
#include "tst_merging.moc"
