// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the headline strip says of a plan, and its target typed there.

#include "app/exchange/sample_plan.h"
#include "app/funnel/funnel_edits.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/window_rig.h"
#include "ui/shared/headline_number.h"
#include "ui/window/headlines.h"

#include <QLineEdit>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Headlines told(const Plan &plan)
{
    return headlines({ plan, figures(plan), {}, Style(), Format(u"en_GB"_s, u"EUR"_s) });
}

QString stripValue(const Rig &rig, const QString &name)
{
    return rig.find<HeadlineNumber>(name)->value();
}

} // namespace

class TestHeadlines : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    /// As it may come in through a file: no figure is zero, the target is what people stated.
    void planThatDoesNotHold_saysThatNothingIsKnown()
    {
        Plan plan = smallPlan();
        plan.steps[0].rate = {};
        const auto all = told(plan);
        QCOMPARE(QString(all.target.value).replace(QChar::Nbsp, u' '), u"1.2 M"_s);
        for (const auto *number : { &all.planned, &all.gap, &all.guesses }) {
            QCOMPARE(number->value, u"–"_s);
            QVERIFY2(number->why.contains(u"Inquiry → MQL"_s), qPrintable(number->why));
        }
        QCOMPARE(all.gap.colour, Style().colours().ink);
    }

    void planThatHolds_hasItsNumbers()
    {
        const auto all = told(smallPlan());
        QCOMPARE(all.planned.value, u"0"_s);
        QCOMPARE(QString(all.gap.value).replace(QChar::Nbsp, u' '), u"−1.2 M"_s);
    }

    /// Who has not agreed to what, in words, until something is selected.
    void strip_saysWhoHasToAgreeToWhat()
    {
        Rig rig(m_plan);
        rig.window->resize(1600, 900);
        QTRY_VERIFY(rig.window->findChild<QLabel *>(u"openLines"_s));
        const auto *lines = rig.find<QLabel>(u"openLines"_s);
        QTRY_VERIFY(lines->isVisible());
        QVERIFY(lines->text().startsWith(u"Marketing has to agree to "_s));
        QVERIFY(lines->text().contains(u"\nSales has to agree to "_s));
        Selection selection;
        selection.stage = m_plan.stages.first().id;
        rig.focus.select(selection);
        QVERIFY(!lines->isVisible());
    }

    void strip_showsTheHeadlineFigures()
    {
        const Rig rig(m_plan);
        const Figures all = figures(m_plan);
        const auto &headline = all.headline;
        const Format format(m_plan.settings.locale, m_plan.settings.currency);
        QCOMPARE(
            stripValue(rig, u"targetNumber"_s), format.compactMoney(headline.targetMinorUnits));
        QCOMPARE(
            stripValue(rig, u"plannedNumber"_s), format.compactMoney(headline.plannedMinorUnits));
        QCOMPARE(
            stripValue(rig, u"gapNumber"_s), format.signedCompactMoney(headline.gapMinorUnits));
        // The first fiscal year's last quarter is the horizon's fourth.
        QCOMPARE(stripValue(rig, u"lastStartNumber"_s),
            format.shortDate(noReturnLines(m_plan, all, {}).at(3).allStreams));
        QCOMPARE(stripValue(rig, u"guessNumber"_s), format.percent(headline.guessShare));
        QCOMPARE(stripValue(rig, u"agreedNumber"_s),
            u"%1 of %2"_s.arg(all.tally->agreed).arg(all.tally->items));
        QCOMPARE(stripValue(rig, u"disputesNumber"_s), QString::number(all.tally->disputed));
        for (const auto *number : rig.window->findChildren<HeadlineNumber *>())
            QVERIFY2(number->toolTip().endsWith(u'.'), qPrintable(number->objectName()));
    }

    void preview_movesTheStrip_cancelMovesItBack()
    {
        Rig rig(m_plan);
        const auto before = stripValue(rig, u"plannedNumber"_s);
        const auto first = ordered(m_plan.stages).first().id;
        QVERIFY(rig.document.preview(changeRate(m_plan, first, {}, { 0.2, 0.1 })));
        QVERIFY(stripValue(rig, u"plannedNumber"_s) != before);
        rig.document.cancel();
        QCOMPARE(stripValue(rig, u"plannedNumber"_s), before);
    }

    void target_isEditedInPlace()
    {
        Rig rig(m_plan);
        auto *target = rig.find<HeadlineNumber>(u"targetNumber"_s);
        QTest::mouseClick(target, Qt::LeftButton);
        auto *edit = target->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"30 M"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(rig.window->snapshot().figures.headline.targetMinorUnits, 3e9); // cents
        QCOMPARE(rig.document.undoTitle(), u"Change revenue target"_s);
    }

    void target_thatIsNoNumber_isRefusedBesideTheLine()
    {
        Rig rig(m_plan);
        auto *target = rig.find<HeadlineNumber>(u"targetNumber"_s);
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Return);
        auto *edit = target->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"a lot"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const auto *why = rig.find<QLabel>(u"inlineRefusal"_s);
        QVERIFY(why->text().startsWith(u"a lot is not a number"_s));
        QCOMPARE(edit->selectedText(), u"a lot"_s);
        QCOMPARE(rig.document.plan(), m_plan);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!rig.window->findChild<QLabel *>(u"inlineRefusal"_s));
    }

    /// Its name and what it may be, not that it were no number.
    void target_thatIsTooLarge_isRefusedWithItsRange()
    {
        Rig rig(m_plan);
        auto *target = rig.find<HeadlineNumber>(u"targetNumber"_s);
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Return);
        auto *edit = target->findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"1000000000000000"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const auto said = rig.find<QLabel>(u"inlineRefusal"_s)->text();
        QVERIFY2(said.contains(u"1,000,000,000,000"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"not a number"_s), qPrintable(said));
        QCOMPARE(rig.document.plan(), m_plan);
    }

private:
    const Plan m_plan = *samplePlan();
};

QTEST_MAIN(TestHeadlines)
#include "tst_headlines.moc"
