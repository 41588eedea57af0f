// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"
#include "ui/calendar/supply_strip.h"
#include "ui/calendar/supply_words.h"
#include "ui/shared/choice_button.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow { 1200, 700 };

/// 900 inquiries in September 2026, where about fifty a month are needed until March.
Plan september()
{
    Plan plan = smallPlan();
    Entry fair = entryOf({ 801 }, u"Fair"_s, Side::Marketing, { { 2026, 9, 1 }, { 2026, 10, 1 } });
    fair.expectedVolume = 900;
    plan.entries = { fair };
    return plan;
}

QString said(CalendarStage &stage, const QString &part)
{
    const auto parts = stage.canvas().accessibleParts();
    for (const auto &one : parts) {
        if (one.name == part)
            return QString(one.description).replace(QChar::Nbsp, u' ');
    }
    return {};
}

/// How many pixels of a colour the strip has in a month.
int inked(CalendarStage &stage, QDate month, const QColor &colour)
{
    const auto &places = stage.canvas().places();
    const double perDay = places.time.width() / double(places.shown.days());
    QRectF at = places.strip;
    at.setLeft(places.time.left() + perDay * double(places.shown.start.daysTo(month)) + 4);
    at.setWidth(perDay * 28 - 8);
    const QImage image = stage.canvas().grab().toImage();
    int count = 0;
    const QRect area = at.toRect();
    for (int y = area.top(); y < area.bottom(); ++y) {
        for (int x = area.left(); x < area.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestCalendarSupply : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void rows_shareTheStrip_linesFirst()
    {
        for (const bool room : { false, true }) {
            const Style style(Theme::Light, room);
            for (int height = 4; height < 400; height += 3) {
                const SupplyRows rows = supplyRows({ 0, 10, 500, double(height) }, style);
                double sum = 0;
                for (const QRectF &row : { rows.quarters, rows.plot, rows.swings, rows.pipeline }) {
                    sum += row.height();
                    QVERIFY(row.height() <= rows.plot.height() + 0.1);
                }
                QCOMPARE(sum, double(height));
                QVERIFY(rows.pipeline.isNull() || !rows.quarters.isNull());
            }
        }
    }

    void chooser_showsTheSupplyOfAnyStage_untilOneIsSelected()
    {
        CalendarStage stage(september(), Style(), kWindow);
        auto *chooser = stage.widget<ChoiceButton>("supplyStage");
        QVERIFY(chooser && chooser->isVisible());
        QCOMPARE(chooser->text(), u"MQL"_s); // what marketing hands over
        QCOMPARE(chooser->accessibleName(), u"Stage whose supply is shown: MQL"_s);
        emit chooser->chosen(0);
        QCoreApplication::processEvents();
        QCOMPARE(chooser->text(), u"Inquiry"_s);
        QVERIFY(said(stage, u"Inquiry in Sept 2026"_s).startsWith(u"Sept 2026: 900.0 of "_s));
        QVERIFY(stage.focus().selection().stage.isNull()); // looking on selects nothing
        Selection selection;
        selection.stage = kWon;
        stage.focus().select(selection);
        QCoreApplication::processEvents();
        QCOMPARE(chooser->text(), u"Won"_s);
        QVERIFY(!said(stage, u"Won in Sept 2026"_s).isEmpty());
    }

    /// For revenue on 30 September: an inquiry 90 days before, one that needs nurturing 60 more.
    void quarter_saysItsLastStarts_alsoOfThoseWhoNeedNurturing()
    {
        Plan plan = september();
        plan.steps[1].nurtureShare = { 600'000 };
        plan.steps[1].nurtureTime = durationFromDays(60);
        CalendarStage stage(plan, Style(), kWindow);
        const QString words = u"Last start for Q1 FY27 revenue: 2 Jul 2026; for those who need "
                              "nurturing first: 3 May 2026."_s;
        QVERIFY2(said(stage, u"Q1 FY27"_s).endsWith(words), qPrintable(said(stage, u"Q1 FY27"_s)));
        const auto &places = stage.canvas().places();
        QVERIFY(!places.flags.isEmpty());
        const double perDay = places.time.width() / double(places.shown.days());
        const QPoint at(
            int(places.time.left() + perDay * double(places.shown.start.daysTo({ 2026, 7, 2 }))),
            int(places.flags.center().y()));
        QHelpEvent help(QEvent::ToolTip, at, stage.canvas().mapToGlobal(at));
        QCoreApplication::sendEvent(&stage.canvas(), &help);
        QCOMPARE(QToolTip::text().replace(QChar::Nbsp, u' '), words);
        QToolTip::hideText();
    }

    /// One inquiry is worth 2,000 EUR.
    void month_saysWhatIsMissing_inNumberAndMoney_andOfItsQuarter()
    {
        CalendarStage stage(september(), Style(), kWindow);
        emit stage.widget<ChoiceButton>("supplyStage")->chosen(0);
        const StageSupply all
            = stageSupply(september(), figures(september()), { kInquiry, {}, {}, -1, {}, {} });
        const Format format(u"en_GB"_s, u"EUR"_s);
        const QString july = said(stage, u"Inquiry in Jul 2026"_s);
        const QString missing = format.exactCount(-all.months[0].gap()) + u" missing, worth "_s
            + format.compactMoney(-all.months[0].gap() * 200'000) + u" EUR"_s;
        QVERIFY2(july.contains(QString(missing).replace(QChar::Nbsp, u' ')), qPrintable(july));
        QVERIFY2(july.contains(u"trough"_s), qPrintable(july));
        const QString more = format.exactCount(all.quarters[0].gap()) + u" more than needed"_s;
        QVERIFY2(july.contains(u"Q1 FY27: "_s + more), qPrintable(july));
        QVERIFY(said(stage, u"Inquiry in Sept 2026"_s).contains(u"lump"_s));
    }

    void lines_showWhatIsShort_hatched_andWhatIsOver_not()
    {
        CalendarStage stage(september(), Style(), kWindow);
        emit stage.widget<ChoiceButton>("supplyStage")->chosen(0);
        QCoreApplication::processEvents();
        const auto &colours = Style().colours();
        QVERIFY(inked(stage, { 2026, 9, 1 }, colours.marketing) > 20); // the line of the plan
        QVERIFY(inked(stage, { 2027, 1, 1 }, colours.marketing) > 20); // at nothing
        QVERIFY(inked(stage, { 2027, 1, 1 }, colours.ink) > 10); // the need
    }

    void pipeline_isDrawn_withItsLowestPoint()
    {
        Plan plan = september();
        plan.entries[0].stage = kMql;
        plan.entries[0].expectedVolume = 60;
        CalendarStage stage(plan, Style(), { 1200, 900 });
        const SupplyRows rows = supplyRows(stage.canvas().places().strip, Style());
        QVERIFY(!rows.pipeline.isEmpty());
        QVERIFY(said(stage, u"MQL in Jul 2026"_s).contains(u"the fewest of all months"_s));
    }
};

QTEST_MAIN(TestCalendarSupply)
#include "tst_calendar_supply.moc"
