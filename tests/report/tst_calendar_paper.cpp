// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/calendar_paper.h"

#include "app/exchange/sample_plan.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>
#include <poppler/qt6/poppler-qt6.h>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC);

/// The page, read back by another program's library.
struct Printed {
    std::unique_ptr<Poppler::Document> pdf;
    QString text;

    explicit Printed(const CalendarPage &page, PaperSize paper = PaperSize::A4)
    {
        const auto bytes = calendarPdf(page, paper, kNow);
        pdf = bytes ? Poppler::Document::loadFromData(*bytes) : nullptr;
        if (pdf)
            text = pdf->page(0)->text({}).simplified();
    }
};

CalendarPage pageOf(const Plan &plan)
{
    return { plan, figures(plan) };
}

/// `count` entries called E1, E2 …, ten weeks long, so that each has room for its name.
Plan crowded(int count)
{
    Plan plan = test::smallPlan();
    for (int i = 1; i <= count; ++i) {
        Entry entry;
        entry.id = { 5'000 + i };
        entry.title = u"E%1"_s.arg(i);
        entry.owner = Side(i % 2);
        entry.kind = i % 3 == 0 ? EntryKind::Event : EntryKind::Campaign;
        const QDate start = plan.settings.horizonStart.addDays(i * 7 % 280);
        entry.period = { start, start.addDays(70) };
        put(plan.entries, entry);
    }
    return plan;
}

/// How many entries are named on the page, and how many it says that it has no room for.
int toldOf(const QString &text)
{
    static const QRegularExpression name(u"\\bE(\\d+)\\b"_s);
    static const QRegularExpression missing(u"Not shown for want of room: ([^·]*)"_s);
    static const QRegularExpression number(u"(\\d+) in "_s);
    QSet<QString> names;
    for (auto at = name.globalMatch(text); at.hasNext();)
        names.insert(at.next().captured(1));
    int told = int(names.size());
    const QString listed = missing.match(text).captured(1);
    for (auto at = number.globalMatch(listed); at.hasNext();)
        told += at.next().captured(1).toInt();
    return told;
}

} // namespace

class TestCalendarPaper : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void page_isOneOfThePaper_lengthwise()
    {
        const CalendarPage page = pageOf(*samplePlan());
        const Printed a4(page);
        QCOMPARE(a4.pdf->numPages(), 1);
        QCOMPARE(a4.pdf->page(0)->pageSize(), QSize(842, 595)); // points
        const Printed letter(page, PaperSize::Letter);
        QCOMPARE(letter.pdf->numPages(), 1);
        QCOMPARE(letter.pdf->page(0)->pageSize(), QSize(792, 612));
    }

    void page_ofTheSample_namesEveryEntryOrSaysHowManyAreMissing()
    {
        const Plan plan = *samplePlan();
        const Printed printed(pageOf(plan));
        QVERIFY(!printed.text.contains(u"Not shown"_s));
        for (const Entry &entry : plan.entries)
            QVERIFY2(printed.text.contains(entry.title.left(4)), qPrintable(entry.title));
    }

    void page_saysItsTimeLanesAndWhatIsLookedFor()
    {
        CalendarPage page = pageOf(crowded(6));
        page.look.lanes = LaneGrouping::Kind;
        page.look.shown = { { 2026, 9, 1 }, { 2026, 12, 1 } };
        page.filter.words = u"E5"_s;
        page.filter.kind = EntryKind::Campaign;
        page.look.matching = found(page.plan, page.figures, page.filter);
        page.selection.quarter = 1;
        page.date = u"30 Jun 2026"_s;
        const QString text = Printed(page).text;
        for (const auto &said : { u"Shared calendar"_s, u"1 Sept – 30 Nov 2026"_s, u"Lanes: kind"_s,
                 u"Looked for: “E5”, Campaign (1 of 6, the others are pale)"_s,
                 u"Selected: Q2 FY27"_s, u"30 Jun 2026"_s, u"needed"_s })
            QVERIFY2(text.contains(said), qPrintable(said + u" in "_s + text));
    }

    void page_tooMuchForIt_saysHowManyAreMissingInWhichLane_data()
    {
        QTest::addColumn<LaneGrouping>("lanes");
        QTest::newRow("by side") << LaneGrouping::Side;
        QTest::newRow("by kind") << LaneGrouping::Kind;
    }
    void page_tooMuchForIt_saysHowManyAreMissingInWhichLane()
    {
        QFETCH(LaneGrouping, lanes);
        CalendarPage page = pageOf(crowded(400));
        page.look.lanes = lanes;
        const QString text = Printed(page).text;
        QVERIFY(text.contains(u"Not shown for want of room:"_s));
        QCOMPARE(toldOf(text), 400);
    }

    void usualPaper_isLetterOnlyInTheUnitedStates()
    {
        Plan plan;
        plan.settings.locale = u"en_US"_s;
        QCOMPARE(usualPaper(plan), PaperSize::Letter);
        plan.settings.locale = u"de_DE"_s;
        QCOMPARE(usualPaper(plan), PaperSize::A4);
    }
};

QTEST_MAIN(TestCalendarPaper)
#include "tst_calendar_paper.moc"
