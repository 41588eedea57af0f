// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "tests/ui/window_rig.h"
#include "ui/guide/guide.h"

#include <QLineEdit>

namespace lockstep::test {

using namespace Qt::StringLiterals;

class GuidedStartTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }
    void finished_isThePlan_asOneStepToUndo();
    void finished_notWithoutAskingForThePlanThatIsOpen();
    void left_thePlanStays_andTheAnswersWait();
    void startedAgain_isEmpty();

private:
    static void begin(const Rig &rig)
    {
        rig.trigger(u"newAction"_s);
        QTRY_VERIFY(rig.find<Guide>(u"guide"_s)->isVisible());
    }
    static void typeCompany(const Rig &rig, const QString &name)
    {
        auto *company = rig.find<QLineEdit>(u"company"_s);
        QTest::keyClicks(company, name);
        QTest::keyClick(company, Qt::Key_Return);
    }
    /// One plan is there; guides that are gone may wait for the event loop.
    static Guide *guide(const Rig &rig)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return rig.window->findChild<Guide *>(u"guide"_s);
    }
};

void GuidedStartTest::finished_isThePlan_asOneStepToUndo()
{
    Rig rig(smallPlan());
    begin(rig);
    typeCompany(rig, u"Another Ltd"_s);
    rig.find<QAbstractButton>(u"guideFinish"_s)->click();
    QCOMPARE(rig.document.plan().settings.company, u"Another Ltd"_s);
    QVERIFY(!guide(rig));
    QVERIFY(!rig.document.undoTitle().isEmpty());
    QVERIFY(rig.document.undo().has_value());
    QVERIFY(rig.document.plan().settings.company.isEmpty());
    QVERIFY(rig.document.redo().has_value());
    // It has no file yet, and is not lost unasked.
    rig.script.untitled = UntitledAnswer::Cancel;
    QVERIFY(!rig.window->close());
    QCOMPARE(rig.script.untitledAsked, 1);
}

void GuidedStartTest::finished_notWithoutAskingForThePlanThatIsOpen()
{
    Rig rig(smallPlan());
    auto settings = smallPlan().settings;
    settings.company = u"Changed Ltd"_s;
    auto changed = smallPlan();
    changed.settings = settings;
    QVERIFY(rig.document.commit(u"Change company"_s, changed).has_value());
    begin(rig);
    typeCompany(rig, u"Another Ltd"_s);
    rig.script.untitled = UntitledAnswer::Cancel;
    rig.find<QAbstractButton>(u"guideFinish"_s)->click();
    QCOMPARE(rig.script.untitledAsked, 1);
    QCOMPARE(rig.document.plan().settings.company, u"Changed Ltd"_s);
    QVERIFY(guide(rig)->isVisible());
}

void GuidedStartTest::left_thePlanStays_andTheAnswersWait()
{
    Rig rig(smallPlan());
    begin(rig);
    typeCompany(rig, u"Another Ltd"_s);
    QTest::keyClick(guide(rig)->focusWidget(), Qt::Key_Escape);
    QVERIFY(!guide(rig)->isVisible());
    QCOMPARE(rig.document.plan(), smallPlan());
    begin(rig);
    QCOMPARE(guide(rig)->plan().settings.company, u"Another Ltd"_s);
}

void GuidedStartTest::startedAgain_isEmpty()
{
    Rig rig(smallPlan());
    begin(rig);
    typeCompany(rig, u"Another Ltd"_s);
    QVERIFY(!rig.find<QAbstractButton>(u"guideAgain"_s)->isVisible());
    QTest::keyClick(guide(rig)->focusWidget(), Qt::Key_Escape);
    begin(rig);
    QVERIFY(rig.find<QAbstractButton>(u"guideAgain"_s)->isVisible());
    rig.find<QAbstractButton>(u"guideAgain"_s)->click();
    QVERIFY(guide(rig)->isVisible());
    QVERIFY(!guide(rig)->isBegun());
    // Left with nothing answered, nothing waits.
    QTest::keyClick(guide(rig)->focusWidget(), Qt::Key_Escape);
    QVERIFY(!guide(rig));
    QCOMPARE(rig.document.plan(), smallPlan());
}

} // namespace lockstep::test

QTEST_MAIN(lockstep::test::GuidedStartTest)
#include "tst_guided_start.moc"
