// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/in_proportion.h"
#include "app/figures/figures.h"
#include "tests/ui_guide/guide_rig.h"
#include "ui/guide/answers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace lockstep::test {

using namespace Qt::StringLiterals;

class GuideTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform has no window manager to tell sizes to.
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }
    void keysAlone_makeAWholePlan();
    void finishedHalfWay_hasWhatWasAnswered();
    void left_withNothingTyped_isNotBegun();
    void left_withAnswers_keepsThem();
    void growth_makesTheTarget();
    void refused_isSaidInOneSentence_andStays_data();
    void refused_isSaidInOneSentence_andStays();
    void name_refused_isSaid_andStays();
    void dotsAndSummary_jump();
    void preview_followsTyping();
    void exports_areMeasured_andTakenBack();
    void exports_hostile_sayOneSentence_data();
    void exports_hostile_sayOneSentence();
    void promises_canBeChosen();
};

void GuideTest::keysAlone_makeAWholePlan()
{
    GuideRig rig;
    answerFirst(rig);
    rig.answer(u"50 %"_s);
    for (const auto &rate : { u"5 %"_s, u"20 %"_s, u"80 %"_s, u"50 %"_s, u"25 %"_s })
        rig.answer(rate);
    for (const auto &days : { u"10"_s, u"20"_s, u"5"_s, u"15"_s, u"40"_s })
        rig.answer(days + u" d"_s);
    for (const auto &name : { u"Automotive"_s, u"Food"_s })
        rig.answer(name);
    rig.press(Qt::Key_Return);
    rig.answer(u"Direct"_s);
    rig.press(Qt::Key_Return); // to the promises
    rig.press(Qt::Key_Return);
    QVERIFY(rig.finished);
    const Plan &plan = *rig.finished;
    QVERIFY(!hasErrors(plan));
    QCOMPARE(plan.settings.company, u"Example Ltd"_s);
    QCOMPARE(plan.settings.salesLeader, u"Sam Ortega"_s);
    QCOMPARE(plan.markets.size(), 2);
    QCOMPARE(plan.streams.size(), 2);
    // 2 M at 5,000 are 400 deals. 25 % of 1,600 SQL are won, 50 % of 3,200 SAL become SQL. Sales
    // finds half of those 3,200 itself; marketing's 1,600 take 2,000 MQL at 80 %, 10,000 inquiries
    // at 20 % and 200,000 hits at 5 %.
    QCOMPARE(figure(plan, u"wonNeed"_s), u"400"_s);
    QCOMPARE(figure(plan, u"sqlNeed"_s), u"1,600"_s);
    QCOMPARE(figure(plan, u"salNeed"_s), u"3,200"_s);
    QCOMPARE(figure(plan, u"mqlNeed"_s), u"2,000"_s);
    QCOMPARE(figure(plan, u"inquiryNeed"_s), u"10,000"_s);
    QCOMPARE(figure(plan, u"hitNeed"_s), u"200,000"_s);
    QCOMPARE(figures(plan).headline.targetMinorUnits, 200'000'000.0);
    // 10 + 20 + 5 + 15 + 40 days
    QCOMPARE(namedFigure(figures(plan), u"cycle"_s)->value, 90.0);
}

void GuideTest::finishedHalfWay_hasWhatWasAnswered()
{
    GuideRig rig;
    answerFirst(rig);
    rig.type(u"40 %"_s); // typed, and no Enter
    rig.click(u"guideFinish"_s);
    QVERIFY(rig.finished);
    QVERIFY(!hasErrors(*rig.finished));
    QCOMPARE(rig.finished->settings.marketingShare.ppm, 400'000);
    QCOMPARE(figure(*rig.finished, u"wonNeed"_s), u"400"_s);
    QCOMPARE(rig.timesLeft, 0);
}

void GuideTest::left_withNothingTyped_isNotBegun()
{
    GuideRig rig;
    rig.press(Qt::Key_Return);
    rig.press(Qt::Key_Escape);
    QCOMPARE(rig.timesLeft, 1);
    QVERIFY(!rig.guide.isBegun());
    QVERIFY(!rig.finished);
}

void GuideTest::left_withAnswers_keepsThem()
{
    GuideRig rig;
    rig.answer(u"Example Ltd"_s);
    rig.press(Qt::Key_Escape);
    QCOMPARE(rig.timesLeft, 1);
    QVERIFY(rig.guide.isBegun());
    QCOMPARE(rig.guide.plan().settings.company, u"Example Ltd"_s);
}

void GuideTest::growth_makesTheTarget()
{
    GuideRig rig;
    rig.guide.open(kTargetQuestion);
    rig.click(u"targetWay2"_s);
    rig.guide.findChild<QLineEdit *>(u"lastRevenue"_s)->setFocus();
    rig.answer(u"1.6 M"_s);
    rig.answer(u"25 %"_s);
    const auto target = firstTarget(rig.guide.plan());
    QVERIFY(target);
    QCOMPARE(target->revenue.minorUnits, 200'000'000);
    QCOMPARE(rig.guide.current(), kTargetQuestion + 1);
}

void GuideTest::refused_isSaidInOneSentence_andStays_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("company, too long") << 0 << QString(201, u'x') << u"200 characters"_s;
    QTest::newRow("year 9999") << 1 << u"9999"_s << u"2199"_s;
    QTest::newRow("year 0") << 1 << u"0"_s << u"2199"_s;
    QTest::newRow("no year") << 1 << u"soon"_s << u"“soon” is not a number"_s;
    QTest::newRow("currency") << 2 << u"EURO"_s << u"three capital letters"_s;
    QTest::newRow("target 0") << kTargetQuestion << u"0"_s << u"over 0"_s;
    QTest::newRow("target, words") << kTargetQuestion << u"much"_s << u"“much” is not a number"_s;
    QTest::newRow("deal size 0") << kDealSizeQuestion << u"0"_s << u"more than 0"_s;
    QTest::newRow("share 120 %") << kShareQuestion << u"120 %"_s << u"100 %"_s;
    QTest::newRow("rate 0 %") << kRatesQuestion << u"0 %"_s << u"over 0 %"_s;
    QTest::newRow("rate 101 %") << kRatesQuestion << u"101 %"_s << u"“101 %”"_s;
    QTest::newRow("rate, words") << kRatesQuestion << u"few"_s << u"“few”"_s;
}

void GuideTest::refused_isSaidInOneSentence_andStays()
{
    QFETCH(int, question);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    GuideRig rig;
    answerFirst(rig);
    rig.guide.open(question);
    const Plan before = rig.guide.plan();
    rig.type(typed);
    for (int enter = 0; enter < 5 && rig.error().isEmpty(); ++enter)
        rig.press(Qt::Key_Return); // on, where there are several lines
    QVERIFY2(rig.error().contains(said), qPrintable(rig.error()));
    QVERIFY(!rig.error().contains(u'\n'));
    QCOMPARE(rig.guide.current(), question);
    QCOMPARE(rig.guide.plan(), before);
    rig.guide.open(question == 0 ? 1 : 0);
    rig.guide.open(question);
    if (const auto *line = qobject_cast<QLineEdit *>(rig.guide.focusWidget()))
        QCOMPARE(line->text(), typed);
}

void GuideTest::name_refused_isSaid_andStays()
{
    GuideRig rig;
    answerFirst(rig);
    rig.guide.open(kMarketsQuestion);
    rig.answer(u"Food"_s);
    rig.answer(u"food"_s);
    QVERIFY(rig.error().contains(u"“food” is there already"_s));
    rig.answer(u"  "_s);
    QVERIFY(rig.error().contains(u"name is empty"_s));
    QCOMPARE(rig.guide.current(), kMarketsQuestion);
    QCOMPARE(rig.guide.plan().markets.size(), 1);
    rig.click(u"marketsQuestionRemove1"_s);
    QVERIFY(namedRows(rig.guide.plan(), NameList::Markets).isEmpty());
}

void GuideTest::dotsAndSummary_jump()
{
    GuideRig rig;
    answerFirst(rig);
    rig.click(u"companyQuestionSummary"_s);
    QCOMPARE(rig.question(), u"Who plans together?"_s);
    rig.click(u"progressDot5"_s);
    QCOMPARE(rig.guide.current(), kDealSizeQuestion);
    rig.click(u"guideBack"_s);
    QCOMPARE(rig.guide.current(), kTargetQuestion);
    QCOMPARE(figure(rig.guide.plan(), u"wonNeed"_s), u"400"_s);
}

void GuideTest::preview_followsTyping()
{
    GuideRig rig;
    rig.guide.open(kTargetQuestion);
    QCOMPARE(rig.text(u"targetPreview"_s), u"–"_s);
    rig.answer(u"2 M"_s);
    QVERIFY(rig.text(u"targetPreview"_s).startsWith(u"2.0"_s));
    QCOMPARE(rig.text(u"wonNeedPreview"_s), u"–"_s);
    rig.type(u"5000"_s);
    QCOMPARE(rig.text(u"wonNeedPreview"_s), u"400"_s);
    rig.type(u"8000"_s);
    QCOMPARE(rig.text(u"wonNeedPreview"_s), u"250"_s);
    rig.type(u""_s);
    QCOMPARE(rig.text(u"wonNeedPreview"_s), u"–"_s);
}

QString writtenTo(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"export.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

/// Ten leads of one source, four of them won after ten days each.
QByteArray smallExport()
{
    QByteArray text = "lead_id,first_contact_date,won_date,source\n";
    for (int i = 0; i < 10; ++i) {
        text += "L" + QByteArray::number(i) + ",2025-03-01,";
        text += (i < 4 ? QByteArray("2025-03-11") : QByteArray()) + ",Web\n";
    }
    return text;
}

void GuideTest::exports_areMeasured_andTakenBack()
{
    const QTemporaryDir folder;
    GuideRig rig;
    answerFirst(rig);
    rig.guide.open(kRatesQuestion);
    rig.exports = { writtenTo(folder, smallExport()) };
    rig.click(u"measureButton"_s);
    QTRY_VERIFY(isMeasured(rig.guide.plan()));
    QVERIFY(rig.text(u"measured"_s).contains(u"10 leads, 4 won"_s));
    // 400 won deals at 40 %, half of them marketing's.
    QCOMPARE(figure(rig.guide.plan(), u"wonNeed"_s), u"400"_s);
    // Put on the steps from inquiry to won: together they make what was measured.
    double rate = 1;
    for (const Step &step : rig.guide.plan().steps)
        rate *= isInProportion(step.rateEvidence) ? step.rate.fraction() : 1;
    QVERIFY2(std::abs(rate - 0.4) < 0.000'01, qPrintable(QString::number(rate)));
    rig.click(u"typeInsteadButton"_s);
    QVERIFY(!isMeasured(rig.guide.plan()));
    QCOMPARE(rig.guide.plan().stages.size(), 6);
    QVERIFY(!hasErrors(rig.guide.plan()));
}

void GuideTest::exports_hostile_sayOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one quote") << QByteArray("lead_id,won\n\"a,2025-01-01\n");
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01,\x80\n", 7);
    QTest::newRow("no columns") << QByteArray("a,b\n1,2\n");
    QTest::newRow("a long line") << QByteArray("lead_id\n") + QByteArray(20'000'000, 'x');
    QTest::newRow("none won") << QByteArray(
        "lead_id,first_contact_date,won_date\nL1,2025-03-01,\nL2,2025-03-02,\n");
}

void GuideTest::exports_hostile_sayOneSentence()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    GuideRig rig;
    answerFirst(rig);
    rig.guide.open(kRatesQuestion);
    const Plan before = rig.guide.plan();
    rig.exports = { writtenTo(folder, text) };
    rig.click(u"measureButton"_s);
    QTRY_VERIFY(!rig.error().isEmpty());
    QVERIFY2(
        !rig.error().contains(u'\n') && !rig.error().contains(u"--"_s), qPrintable(rig.error()));
    QCOMPARE(rig.guide.plan(), before);
}

void GuideTest::promises_canBeChosen()
{
    GuideRig rig;
    answerFirst(rig);
    rig.guide.open(kClausesQuestion);
    const auto before = rig.guide.plan().clauses.size();
    rig.press(Qt::Key_Space); // the first, which every plan has
    QCOMPARE(rig.guide.plan().clauses.size(), before - 1);
    rig.press(Qt::Key_Space);
    QCOMPARE(rig.guide.plan().clauses.size(), before);
    for (const auto &clause : figures(rig.guide.plan()).clauses)
        QVERIFY(!clause.marketing.hasErrors() && !clause.sales.hasErrors()
            && !clause.shared.hasErrors());
}

} // namespace lockstep::test

QTEST_MAIN(lockstep::test::GuideTest)
#include "tst_guide.moc"
