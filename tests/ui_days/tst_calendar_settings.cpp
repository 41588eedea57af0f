// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/holidays.h"
#include "app/calendar/working_days.h"
#include "tests/support/plan_builder.h"
#include "tests/support/view_stage.h"
#include "ui/days/calendar_settings.h"
#include "ui/days/region_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QToolButton>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

/// The page alone, brought up to date as the window's side panel is.
class SettingsView : public View {
public:
    SettingsView(Document &document, Focus &focus)
        : View(document, focus)
        , m_page(new CalendarSettings(document))
    {
        setContent(m_page);
    }
    [[nodiscard]] QString title() const override { return u"Days and years"_s; }

protected:
    void render(const Snapshot &snapshot) override { m_page->present(snapshot); }

private:
    CalendarSettings *m_page;
};

using SettingsStage = test::ViewStage<SettingsView>;

void choose(SettingsStage &stage, const QString &name, int index)
{
    auto *box = stage.widget<QComboBox>(name);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    stage.settle();
}

void type(SettingsStage &stage, const QString &name, const QString &text)
{
    auto *edit = stage.widget<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
    stage.settle();
}

QString said(SettingsStage &stage, const QString &name)
{
    return stage.widget<QLabel>(name)->text().replace(QChar::Nbsp, u' ');
}

/// The box of a day off, by the beginning of its words.
QCheckBox *dayOff(SettingsStage &stage, const QString &date)
{
    for (auto *box : stage.view().findChildren<QCheckBox *>()) {
        if (!box->isHidden() && QString(box->text()).replace(QChar::Nbsp, u' ').startsWith(date))
            return box;
    }
    return nullptr;
}

} // namespace

class CalendarSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void fiscalYear_ofWeeks_saysWhatFollows()
    {
        SettingsStage stage(test::smallPlan());
        QVERIFY(stage.widget<QComboBox>(u"fiscalYearEnd"_s)->isHidden());
        QCOMPARE(said(stage, u"fiscalYears"_s),
            u"FY27: 1 Jul 2026 – 30 Jun 2027, 52 week(s). Quarters begin on 1 Jul 2026, 1 Oct "
            u"2026, "
            "1 Jan 2027, 1 Apr 2027."_s);
        const Plan before = stage.plan();
        choose(stage, u"fiscalPattern"_s, 1);
        QCOMPARE(stage.plan().settings.fiscalPattern, FiscalPattern::FourFourFive);
        QVERIFY(stage.widget<QComboBox>(u"fiscalYearEnd"_s)->isVisible());
        // Last Saturdays of June: 27 June 2026 and 26 June 2027.
        QCOMPARE(said(stage, u"fiscalYears"_s),
            u"FY27: 28 Jun 2026 – 26 Jun 2027, 52 week(s). Quarters begin on 28 Jun 2026, 27 Sept "
            "2026, 27 Dec 2026, 28 Mar 2027."_s);
        QVERIFY(stage.isOneStep(u"Change fiscal year"_s, before));
    }

    void fiscalYear_namedByItsBeginning()
    {
        SettingsStage stage(test::smallPlan());
        choose(stage, u"fiscalNaming"_s, 1);
        QCOMPARE(stage.plan().targets.first().fiscalYear, 2026);
        QVERIFY(said(stage, u"fiscalYears"_s).startsWith(u"FY26: 1 Jul 2026"_s));
    }

    void fiscalYear_typedStart_nonsenseIsSaid()
    {
        SettingsStage stage(test::smallPlan());
        type(stage, u"fiscalStart"_s, u"soon"_s);
        QVERIFY(stage.widget<QLabel>(u"calendarSettingsError"_s)->isVisible());
        type(stage, u"fiscalStart"_s, u"April 2026"_s);
        QCOMPARE(stage.plan().settings.horizonStart, QDate(2026, 4, 1));
        QVERIFY(!stage.widget<QLabel>(u"calendarSettingsError"_s)->isVisible());
    }

    void workingDays_chosenByTheirButtons()
    {
        SettingsStage stage(test::smallPlan());
        QCOMPARE(said(stage, u"workingDayCount"_s), u"FY27 has 261 working day(s)."_s);
        stage.click(u"workingDayFR"_s);
        QCOMPARE(stage.plan().settings.workingDays, u"MO,TU,WE,TH"_s);
        QCOMPARE(said(stage, u"workingDayCount"_s), u"FY27 has 209 working day(s)."_s);
        choose(stage, u"weekStart"_s, 6);
        QCOMPARE(stage.plan().settings.weekStart, Weekday::Sunday);
    }

    void workingDays_none_isRefusedAndShownAsItIs()
    {
        Plan plan = test::smallPlan();
        plan.settings.workingDays = u"MO"_s;
        SettingsStage stage(plan);
        stage.click(u"workingDayMO"_s);
        QCOMPARE(stage.plan(), plan);
        QVERIFY(stage.widget<QToolButton>(u"workingDayMO"_s)->isChecked());
        QVERIFY(stage.widget<QLabel>(u"calendarSettingsError"_s)->isVisible());
    }

    void holidays_ofARegion_canBeWorkedOnAndGivenBack()
    {
        SettingsStage stage(test::smallPlan());
        stage.choose(u"addHolidayRegion"_s, int(holidayRegions().indexOf(u"DE"_s)));
        QCOMPARE(stage.plan().settings.holidayRegions, u"DE"_s);
        auto *christmas = dayOff(stage, u"Fri 25 Dec 2026"_s);
        QVERIFY(christmas && christmas->isChecked());
        const Plan before = stage.plan();
        christmas->setFocus();
        QTest::keyClick(christmas, Qt::Key_Space);
        QVERIFY(WorkingDays(stage.plan()).has(QDate(2026, 12, 25)));
        QVERIFY(!christmas->isChecked());
        QTest::keyClick(christmas, Qt::Key_Space);
        QCOMPARE(stage.plan(), before);
        stage.click(u"removeHolidayRegionDE"_s);
        QVERIFY(stage.plan().settings.holidayRegions.isEmpty());
        QVERIFY(!dayOff(stage, u"Fri 25 Dec 2026"_s));
    }

    void holiday_ofOnesOwn_isAddedAndTakenAway()
    {
        SettingsStage stage(test::smallPlan());
        const Plan before = stage.plan();
        type(stage, u"ownHolidayDate"_s, u"24 Dec 2026"_s);
        type(stage, u"ownHolidayName"_s, u"Stocktaking"_s);
        QCOMPARE(stage.plan().holidays.size(), 1);
        auto *own = dayOff(stage, u"Thu 24 Dec 2026  Stocktaking"_s);
        QVERIFY(own);
        QTest::keyClick(own, Qt::Key_Space);
        QCOMPARE(stage.plan(), before);
        type(stage, u"ownHolidayDate"_s, u"never"_s);
        stage.click(u"addOwnHoliday"_s);
        QVERIFY(stage.widget<QLabel>(u"calendarSettingsError"_s)->isVisible());
    }

    void holiday_ofOnesOwn_refused_staysToBePutRight()
    {
        SettingsStage stage(test::smallPlan());
        type(stage, u"ownHolidayDate"_s, u"24 Dec 9999"_s);
        type(stage, u"ownHolidayName"_s, u"Stocktaking"_s);
        QVERIFY(stage.widget<QLabel>(u"calendarSettingsError"_s)->isVisible());
        QVERIFY(stage.plan().holidays.isEmpty());
        QCOMPARE(stage.widget<QLineEdit>(u"ownHolidayName"_s)->text(), u"Stocktaking"_s);
        type(stage, u"ownHolidayDate"_s, u"24 Dec 2026"_s);
        stage.click(u"addOwnHoliday"_s);
        QCOMPARE(stage.plan().holidays.size(), 1);
        QCOMPARE(stage.widget<QLineEdit>(u"ownHolidayDate"_s)->text(), QString());
        QCOMPARE(stage.widget<QLineEdit>(u"ownHolidayName"_s)->text(), QString());
    }

    void readOnlyPlan_showsNothingThatWasRefused()
    {
        Plan plan = test::smallPlan();
        plan.settings.holidayRegions = u"DE"_s;
        const QTemporaryDir folder;
        const auto now = [] { return QDateTime({ 2026, 6, 10 }, { 9, 0 }, Qt::UTC); };
        const QString path = folder.filePath(u"plan.lockstep"_s);
        Document own(*PlanFile::create(plan, folder.path()), now);
        QVERIFY(own.saveAs(path));
        Document document(PlanFile::open(path, folder.path(), Access::ReadOnly).value(), now);
        QVERIFY(document.isReadOnly());
        CalendarSettings page(document);
        Snapshot snapshot;
        snapshot.plan = document.plan();
        page.present(snapshot);
        page.show();
        auto *box = page.findChild<QCheckBox *>(u"dayOff1"_s);
        QVERIFY(box->isChecked());
        box->click();
        QVERIFY(box->isChecked());
        auto *pattern = page.findChild<QComboBox *>(u"fiscalPattern"_s);
        pattern->setFocus();
        QTest::keyClick(pattern, Qt::Key_Down);
        QCOMPARE(pattern->currentIndex(), 0);
        QVERIFY(page.findChild<QLabel *>(u"calendarSettingsError"_s)->isVisible());
    }

    void regions_haveNames()
    {
        for (const QString &region : holidayRegions())
            QVERIFY2(!regionName(region).startsWith(region.left(2)), qPrintable(region));
        QCOMPARE(regionName(u"DE-BY"_s), u"Germany · BY"_s);
    }

    void holidayFile_isAskedFor()
    {
        SettingsStage stage(test::smallPlan());
        QSignalSpy asked(stage.widget<CalendarSettings>(u"calendarSettings"_s),
            &CalendarSettings::holidayFileWanted);
        stage.click(u"readHolidayFile"_s);
        QCOMPARE(asked.size(), 1);
    }

    void budget_saysWhatIsLeftOfIt()
    {
        Plan plan = test::smallPlan();
        Entry entry;
        entry.id = { 701 };
        entry.title = u"Webinar"_s;
        entry.period = { QDate(2026, 9, 1), QDate(2026, 9, 2) };
        entry.rule = u"FREQ=MONTHLY;COUNT=3"_s;
        entry.cost = { 100'000 };
        entry.committed = { 50'000 };
        plan.entries = { entry };
        SettingsStage stage(plan);
        type(stage, u"budgetOfYear1"_s, u"5,000"_s);
        QCOMPARE(stage.plan().targets.first().budget, Money { 500'000 });
        QCOMPARE(said(stage, u"budgetLeftOfYear1"_s),
            u"2,000 EUR left of 5,000 EUR · 3,000 EUR planned · 500 EUR committed"_s);
        type(stage, u"budgetOfYear1"_s, u"2,500"_s);
        QCOMPARE(said(stage, u"budgetLeftOfYear1"_s),
            u"500 EUR over the budget of 2,500 EUR · 3,000 EUR planned · 500 EUR committed"_s);
    }

    void kind_isMadeNamedColouredAndRemoved()
    {
        SettingsStage stage(test::smallPlan());
        const Plan before = stage.plan();
        stage.click(u"addKind"_s);
        type(stage, u"kindName1"_s, u"Open day"_s);
        choose(stage, u"kindColour1"_s, int(KindColour::Good));
        choose(stage, u"kindPattern1"_s, int(KindPattern::Striped));
        const FreeKind kind = stage.plan().freeKinds.value(0);
        QCOMPARE(kind.name, u"Open day"_s);
        QCOMPARE(kind.colour, KindColour::Good);
        QCOMPARE(kind.pattern, KindPattern::Striped);
        stage.click(u"addKind"_s);
        type(stage, u"kindName2"_s, u"open day"_s); // there is one
        QCOMPARE(stage.plan().freeKinds.size(), 2);
        QVERIFY(stage.widget<QLabel>(u"calendarSettingsError"_s)->isVisible());
        QCOMPARE(stage.widget<QLineEdit>(u"kindName2"_s)->text(), u"New kind"_s);
        type(stage, u"kindName2"_s, u"new  KIND"_s);
        stage.click(u"addKind"_s); // finds a name that is free all the same
        QCOMPARE(stage.widget<QLineEdit>(u"kindName3"_s)->text(), u"New kind 2"_s);
        stage.click(u"removeKind3"_s);
        stage.click(u"removeKind2"_s);
        stage.click(u"removeKind1"_s);
        QCOMPARE(stage.plan().freeKinds, before.freeKinds);
    }

    void everything_hasANameForTheKeyboard()
    {
        Plan plan = test::smallPlan();
        plan.settings.holidayRegions = u"DE,GB"_s;
        SettingsStage stage(plan);
        stage.click(u"addKind"_s);
        QStringList nameless = stage.nameless();
        nameless.removeAll(u"QComboBoxListView"_s); // what Qt opens
        QCOMPARE(nameless, QStringList());
    }
};

QTEST_MAIN(CalendarSettingsTest)
#include "tst_calendar_settings.moc"
