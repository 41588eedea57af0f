// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A field in which somebody is still typing when the plan is saved, closed or left for another one:
// what stands there is kept, as if the field had been left.

#include "tests/support/plan_builder.h"
#include "tests/ui/window_rig.h"

#include <QLineEdit>
#include <QToolButton>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTyped = "Asked for a demo";

/// "Inquiry", its inputs beside the waterfall, the cursor in what its definition is.
struct TypingRig : Rig {
    TypingRig()
        : Rig(smallPlan())
    {
        window->resize(1600, 900);
        window->activateWindow();
        Selection selection;
        selection.stage = kInquiry;
        focus.select(selection);
        QTest::keyClick(window.get(), Qt::Key_3); // the funnel
        QTest::mouseClick(find<QToolButton>(u"detailInputs"_s), Qt::LeftButton);
        field = find<QLineEdit>(u"stageDefinition"_s);
        field->setFocus();
        QCoreApplication::processEvents();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(kTyped));
    }
    [[nodiscard]] static QString definition(const Plan &plan)
    {
        return lockstep::find(plan.stages, kInquiry)->definition;
    }
    [[nodiscard]] QString saved(const QString &name) const
    {
        const auto file = PlanFile::open(filePath(name), folder.path(), Access::ReadOnly);
        return file ? definition(file->plan()) : u"nothing"_s;
    }

    QPointer<QLineEdit> field;
};

} // namespace

class TestUnfinished : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void typing_isNotCommittedYet()
    {
        const TypingRig rig;
        QVERIFY(rig.field->hasFocus());
        QCOMPARE(rig.field->text(), QString::fromLatin1(kTyped));
        QVERIFY(TypingRig::definition(rig.document.committed()) != QString::fromLatin1(kTyped));
    }

    void save_takesWhatIsTyped_andTheCursorStays()
    {
        TypingRig rig;
        rig.script.saveFile = rig.filePath(u"plan.lockstep"_s);
        rig.trigger(u"saveAsAction"_s);
        QCOMPARE(rig.saved(u"plan.lockstep"_s), QString::fromLatin1(kTyped));
        QVERIFY(rig.field->hasFocus());
    }

    void close_takesWhatIsTyped()
    {
        TypingRig rig;
        QVERIFY(rig.document.saveAs(rig.filePath(u"plan.lockstep"_s)));
        QVERIFY(rig.field->hasFocus());
        QVERIFY(rig.window->close());
        QCOMPARE(TypingRig::definition(rig.document.committed()), QString::fromLatin1(kTyped));
        QCOMPARE(rig.saved(u"plan.lockstep"_s), QString::fromLatin1(kTyped));
        rig.window.reset();
    }

    void windowDestroyed_withoutBeingClosed_takesWhatIsTyped()
    {
        TypingRig rig;
        rig.window.reset();
        QCOMPARE(TypingRig::definition(rig.document.committed()), QString::fromLatin1(kTyped));
    }

    void anotherPlan_opened_takesWhatIsTypedIntoTheFirst_andShowsTheOther()
    {
        TypingRig rig;
        QVERIFY(rig.document.saveAs(rig.filePath(u"plan.lockstep"_s)));
        {
            Document other(
                std::move(*PlanFile::create(smallPlan(), rig.folder.path())), [] { return kNow; });
            QVERIFY(other.saveAs(rig.filePath(u"other.lockstep"_s)));
        }
        rig.window->openPath(rig.filePath(u"other.lockstep"_s));
        QCOMPARE(rig.document.path(), rig.filePath(u"other.lockstep"_s));
        QCOMPARE(rig.saved(u"plan.lockstep"_s), QString::fromLatin1(kTyped));
        QVERIFY(TypingRig::definition(rig.document.committed()) != QString::fromLatin1(kTyped));
        QVERIFY(rig.document.undoTitle().isEmpty());
    }
};

QTEST_MAIN(TestUnfinished)
#include "tst_unfinished.moc"
