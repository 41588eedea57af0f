// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A short session of planning as two leaders have it, with mouse and keyboard alone: the program is
// only looked at, never called.

#include "tests/support/plan_builder.h"
#include "tests/ui/window_rig.h"
#include "tests/ui_session/hands.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/guide/guide.h"
#include "ui/shared/agreement_chip.h"

#include <poppler/qt6/poppler-qt6.h>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 11;

QString printedText(const QString &path)
{
    const auto pdf = Poppler::Document::load(path);
    QString text;
    for (int page = 0; pdf && page < pdf->numPages(); ++page)
        text += pdf->page(page)->text({}) + u'\f';
    return text.replace(QChar::Nbsp, u' ').simplified();
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }
    void planned_agreed_undone_redone_printed();

private:
    static void answerTheGuide(const Hands &hands);
    static void raiseTheWinRate(const Rig &rig, const Hands &hands);
    static void moveATradeShow(const Rig &rig, const Hands &hands);
    static void agree(const Rig &rig, const Hands &hands);
    static int pressWhileEnabled(
        const Rig &rig, const Hands &hands, const QString &action, Qt::Key);
};

void TestSession::planned_agreed_undone_redone_printed()
{
    Rig rig(smallPlan());
    const Hands hands(*rig.window);
    hands.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(rig.find<QWidget>(u"startScreen"_s)->isVisible());
    hands.click(*rig.find<QWidget>(u"newPlanCard"_s));
    const Plan start = rig.find<Guide>(u"guide"_s)->plan();
    answerTheGuide(hands);
    QCOMPARE(rig.document.plan().settings.company, u"Example Ltd"_s);
    raiseTheWinRate(rig, hands);
    moveATradeShow(rig, hands);
    agree(rig, hands);
    if (QTest::currentTestFailed())
        return;

    const Plan end = rig.document.plan();
    QCOMPARE(pressWhileEnabled(rig, hands, u"undoAction"_s, Qt::Key_Z), kSteps);
    QCOMPARE(rig.document.plan(), start);
    QCOMPARE(pressWhileEnabled(rig, hands, u"redoAction"_s, Qt::Key_Y), kSteps);
    QCOMPARE(rig.document.plan(), end);

    rig.script.saveFile = rig.filePath(u"joint.pdf"_s);
    hands.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(rig.script.saveFile));
    QTRY_VERIFY(!printedText(rig.script.saveFile).isEmpty());
    const auto text = printedText(rig.script.saveFile);
    for (const auto &words :
        { u"Example Ltd"_s, u"Mara Lind"_s, u"Sam Ortega"_s, u"2.0 M EUR"_s, u"Autumn fair"_s })
        QVERIFY2(text.contains(words), qPrintable(words + u": "_s + text.left(2'000)));
}

/// Eleven questions: who, which year, how much, which rates and days, which markets and channels.
void TestSession::answerTheGuide(const Hands &hands)
{
    for (const auto &text : { u"Example Ltd"_s, u"Mara Lind"_s, u"Sam Ortega"_s, u"2027"_s,
             u"EUR"_s, u"2 M"_s, u"5,000"_s, u"50 %"_s })
        hands.enter(text);
    for (const auto &rate : { u"5 %"_s, u"20 %"_s, u"80 %"_s, u"50 %"_s, u"25 %"_s })
        hands.enter(rate);
    for (const auto &days : { u"10 d"_s, u"20 d"_s, u"5 d"_s, u"15 d"_s, u"40 d"_s })
        hands.enter(days);
    hands.enter(u"Automotive"_s);
    hands.press(Qt::Key_Return);
    hands.enter(u"Direct"_s);
    hands.press(Qt::Key_Return); // to the promises
    hands.press(Qt::Key_Return); // to the plan
}

void TestSession::raiseTheWinRate(const Rig &rig, const Hands &hands)
{
    hands.press(Qt::Key_3);
    QTRY_VERIFY(rig.find<QWidget>(u"rateHandle4"_s)->isVisible());
    const auto *handle = rig.find<QWidget>(u"rateHandle4"_s);
    QTRY_VERIFY(handle->width() > 0 && handle->y() > 0);
    hands.drag(*handle, handle->rect().center(), { 0, -40 });
    const auto &steps = rig.document.committed().steps;
    QVERIFY(std::any_of(steps.begin(), steps.end(),
        [](const Step &step) { return step.rate.ppm > 250'000 && step.rate.ppm < 500'000; }));
}

void TestSession::moveATradeShow(const Rig &rig, const Hands &hands)
{
    hands.press(Qt::Key_4);
    QTRY_VERIFY(rig.find<QWidget>(u"addFirstEntry"_s)->isVisible());
    hands.click(*rig.find<QWidget>(u"addFirstEntry"_s));
    QTRY_VERIFY(rig.window->findChild<QWidget *>(u"inlineEdit"_s));
    hands.enter(u"Autumn fair"_s);
    QCOMPARE(rig.document.plan().entries.size(), 1);
    hands.press(Qt::Key_F2);
    hands.click(*rig.find<QWidget>(u"entryTitle"_s));
    const auto *kind = rig.find<QWidget>(u"entryKind"_s);
    while (QApplication::focusWidget() != kind && rig.find<QWidget>(u"entryEditor"_s)->isVisible())
        hands.press(Qt::Key_Tab);
    hands.press(Qt::Key_Down);
    hands.click(*rig.find<QWidget>(u"moreEntryFields"_s));
    const auto *goal = rig.find<QWidget>(u"entryGoal"_s);
    QTRY_VERIFY(goal->isVisible());
    while (QApplication::focusWidget() != goal && rig.find<QWidget>(u"entryEditor"_s)->isVisible())
        hands.press(Qt::Key_Tab);
    hands.enter(u"Inquiries for the third quarter"_s); // without it nobody can agree to the show
    hands.press(Qt::Key_Escape);
    const Entry added = rig.document.committed().entries.first();
    QCOMPARE(added.kind, EntryKind::TradeShow);
    QVERIFY(!added.goal.isEmpty());
    const auto *canvas = rig.find<CalendarCanvas>(u"calendarCanvas"_s);
    hands.drag(*canvas, canvas->placeOf(added.id)->bar.center().toPoint(), { 60, 0 });
    const Entry moved = rig.document.committed().entries.first();
    QVERIFY(moved.period.start > added.period.start);
    QCOMPARE(moved.period.days(), added.period.days());
}

/// To the trade show by keys, to the first market by clicks on its chip.
void TestSession::agree(const Rig &rig, const Hands &hands)
{
    hands.press(Qt::Key_M, Qt::AltModifier);
    hands.press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(rig.window->snapshot().figures.tally->agreed, 1);
    hands.press(Qt::Key_2);
    const auto *markets = rig.find<QWidget>(u"marketView"_s);
    QTRY_VERIFY(markets->isVisible() && markets->findChild<AgreementChip *>());
    const auto *chip = markets->findChild<AgreementChip *>();
    QTRY_VERIFY(chip->visibleRegion().contains(chip->rect().center()));
    hands.click(*chip, { chip->width() / 4, chip->height() / 2 });
    hands.click(*chip, { chip->width() * 3 / 4, chip->height() / 2 });
    QCOMPARE(rig.window->snapshot().figures.tally->agreed, 2);
}

/// How often Ctrl and the key did something.
int TestSession::pressWhileEnabled(
    const Rig &rig, const Hands &hands, const QString &action, Qt::Key key)
{
    int times = 0;
    while (rig.find<QAction>(action)->isEnabled() && times <= kSteps) {
        hands.press(key, Qt::ControlModifier);
        ++times;
    }
    return times;
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
