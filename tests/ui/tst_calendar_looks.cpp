// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How the calendar is looked at: kept from one start to the next, and printed as it is shown.

#include "app/exchange/sample_plan.h"
#include "tests/ui/window_rig.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/clock_face.h"
#include "ui/shared/choice_button.h"

#include <QFile>
#include <QLineEdit>
#include <QToolButton>
#include <QtTest>
#include <poppler/qt6/poppler-qt6.h>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with nothing but the calendar in it.
void growCalendar(Rig &rig)
{
    rig.window->resize(1280, 720);
    rig.window->board().grow(kCalendarPane);
    const auto hasHead = [&rig] {
        const auto *month = rig.window->findChild<QToolButton *>(u"zoomMonth"_s);
        return month && month->isVisible();
    };
    QTRY_VERIFY(hasHead());
}

void startAgain(Rig &rig)
{
    rig.window.reset();
    rig.show();
    growCalendar(rig);
}

CalendarView &viewIn(const Rig &rig)
{
    return *rig.window->board().findChild<CalendarView *>();
}

QString pageText(Rig &rig)
{
    const QString path = rig.filePath(u"page.pdf"_s);
    rig.script.saveFile = path;
    rig.trigger(u"exportCalendarPageAction"_s);
    if (!QTest::qWaitFor([&path] { return QFile::exists(path); }))
        return {};
    const auto pdf = Poppler::Document::load(path);
    return pdf && pdf->numPages() == 1 ? pdf->page(0)->text({}).simplified() : QString();
}

void chooseLanes(const Rig &rig, LaneGrouping lanes)
{
    emit rig.find<ChoiceButton>(u"laneGrouping"_s)->chosen(int(lanes));
}

} // namespace

class TestCalendarLooks : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void zoomAndLanes_areAsTheyWereLeft_andNotInThePlan()
    {
        Rig rig(*samplePlan());
        const Plan before = rig.document.plan();
        growCalendar(rig);
        QCOMPARE(viewIn(rig).zoom(), CalendarZoom::Year);
        rig.find<QToolButton>(u"zoomMonth"_s)->click();
        chooseLanes(rig, LaneGrouping::Kind);
        startAgain(rig);
        QCOMPARE(viewIn(rig).zoom(), CalendarZoom::Month);
        QCOMPARE(viewIn(rig).look().lanes, LaneGrouping::Kind);
        QVERIFY(rig.find<QToolButton>(u"zoomMonth"_s)->isChecked());
        QTRY_COMPARE(rig.find<CalendarCanvas>(u"calendarCanvas"_s)->places().shown.days(), 31);
        QCOMPARE(rig.document.plan(), before);
        QVERIFY(rig.document.undoTitle().isEmpty());
    }

    void clock_isThereAgain_untilAnotherIsChosen()
    {
        Rig rig(*samplePlan());
        growCalendar(rig);
        rig.find<QToolButton>(u"zoomClock"_s)->click();
        startAgain(rig);
        QTRY_VERIFY(viewIn(rig).findChild<ClockFace *>());
        QVERIFY(viewIn(rig).findChild<ClockFace *>()->isVisible());
        rig.find<QToolButton>(u"zoomQuarter"_s)->click();
        startAgain(rig);
        QVERIFY(!viewIn(rig).findChild<ClockFace *>());
        QCOMPARE(viewIn(rig).zoom(), CalendarZoom::Quarter);
    }

    void clock_lowPaneAndBack_isThereAgain()
    {
        Rig rig(*samplePlan());
        growCalendar(rig);
        rig.find<QToolButton>(u"zoomClock"_s)->click();
        const auto *clock = viewIn(rig).findChild<ClockFace *>();
        rig.window->board().grow(Board::kNone); // beside three others
        QTRY_VERIFY(!clock->isVisible());
        rig.window->board().grow(kCalendarPane);
        QTRY_VERIFY(clock->isVisible());
    }

    void settings_thatNobodyWrote_areAsAtFirst()
    {
        Rig rig(*samplePlan());
        rig.settings.setValue(u"calendar/zoom"_s, u"century"_s);
        rig.settings.setValue(u"calendar/lanes"_s, u"moon"_s);
        startAgain(rig);
        QCOMPARE(viewIn(rig).zoom(), CalendarZoom::Year);
        QCOMPARE(viewIn(rig).look().lanes, LaneGrouping::Side);
    }

    void drag_letGo_showsAtOnceWhoAgreesNoMore()
    {
        Rig rig(*samplePlan());
        growCalendar(rig);
        auto *canvas = rig.find<CalendarCanvas>(u"calendarCanvas"_s);
        const auto &entries = rig.document.plan().entries;
        const auto agreed = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
            const auto *stands
                = standing(rig.window->snapshot().figures, ItemKind::Entry, entry.id.value);
            const auto *place = canvas->placeOf(entry.id);
            return stands && stands->isAgreed() && entry.rule.isEmpty() && place
                && place->bar.width() > 100 && !place->chip.isEmpty();
        });
        QVERIFY(agreed != entries.end());
        const Id<Entry> id = agreed->id;
        const QRectF bar = canvas->placeOf(id)->bar;
        const QPoint from(int(bar.left()) + 20, int(bar.center().y()));
        const QPoint to = from + QPoint(40, 0);
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        for (const QPoint at : { (from + to) / 2, to })
            QTest::mouseMove(canvas, at);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
        QVERIFY(!standing(rig.window->snapshot().figures, ItemKind::Entry, id.value)->isAgreed());
        const QImage atOnce = canvas->grab().toImage();
        emit rig.focus.changed(); // all is presented anew
        QCOMPARE(atOnce, canvas->grab().toImage());
    }

    void page_showsWhatTheWindowDoes()
    {
        Rig rig(*samplePlan());
        growCalendar(rig);
        chooseLanes(rig, LaneGrouping::Market);
        rig.find<QToolButton>(u"zoomQuarter"_s)->click();
        const QString text = pageText(rig);
        QVERIFY2(text.contains(u"Lanes: market"_s), qPrintable(text));
        const auto &[plan, figures, selection, style, format] = rig.window->snapshot();
        QVERIFY(text.contains(format.period(viewIn(rig).look().shown)));
    }

    void page_ofACalendarThatIsHidden_isOfThePlanAsItIsNow()
    {
        Rig rig(*samplePlan());
        growCalendar(rig);
        rig.find<QToolButton>(u"zoomQuarter"_s)->click();
        QTest::keyClicks(rig.find<QLineEdit>(u"calendarSearch"_s), u"webinar"_s);
        QVERIFY(viewIn(rig).look().matching && !viewIn(rig).look().matching->isEmpty());
        rig.window->board().grow(kFunnelPane);
        QTRY_VERIFY(!viewIn(rig).isVisible());
        Plan next = rig.document.plan();
        next.settings.horizonStart = QDate(2029, 7, 1);
        next.settings.horizonMonths = 12;
        for (Entry &entry : next.entries)
            entry.title = entry.notes = u"Visit"_s;
        next.entries.first().title = u"Webinar in spring"_s;
        QVERIFY(rig.document.commit(u"Another year"_s, next));
        const QString text = pageText(rig);
        QVERIFY2(text.contains(u"Looked for: “webinar” (1 of"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1 Jul 2029 – 30 Jun 2030"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestCalendarLooks)
#include "tst_calendar_looks.moc"
