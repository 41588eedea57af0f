// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the paper says of what was: the look back, campaigns' results, attempts. By hand.

#include "app/report/outline.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Plan lookedBackPlan()
{
    Plan plan = smallPlan();
    Entry expo;
    expo.id = { 701 };
    expo.title = u"Expo"_s;
    expo.period = { QDate(2026, 9, 1), QDate(2026, 9, 11) };
    expo.channel = kChannel;
    expo.expectedVolume = 100;
    expo.cost = { 10'000'00 };
    plan.entries = { expo };
    Study study;
    study.id = { 801 };
    study.files = u"crm.csv"_s;
    study.measuredOn = QDate(2026, 10, 1);
    study.firstContact = QDate(2026, 7, 1);
    study.lastContact = QDate(2026, 9, 30);
    plan.studies = { study };
    plan.entryOutcomes = { { { 901 }, { 701 }, kInquiry, 30, {}, { 801 } },
        { { 902 }, { 701 }, kWon, 1, { 90'000'00 }, { 801 } } };
    PastEffort fairs { { 1 }, 0, PastKind::Campaign, u"Expo"_s, {}, { 300'000'00 }, { 100'000'00 },
        250, 3, Verdict::Stop, u"Too dear"_s, {} };
    PastEffort web { { 2 }, 1, PastKind::Channel, u"Web"_s, {}, { 900'000'00 }, {}, 0, 0,
        Verdict::More, {}, {} };
    plan.pastEfforts = { fairs, web };
    plan.touches = { { { 11 }, 0, TouchKind::Call, {}, u"Hello"_s, {} } };
    plan.attemptsNow = { { { 21 }, TouchKind::Mail, { 1'500'000 }, { 400'000 }, {} } };
    return plan;
}

QStringList textsOf(const Outline &outline)
{
    QStringList all;
    for (const Part &part : outline.parts) {
        if (const auto *heading = std::get_if<Heading>(&part))
            all += u"# "_s + heading->text;
        if (const auto *paragraph = std::get_if<Paragraph>(&part))
            all += paragraph->text;
        const auto *table = std::get_if<Table>(&part);
        for (const auto &row : table ? table->rows : QList<QList<Cell>>()) {
            QStringList cells;
            for (const Cell &cell : row)
                cells += cell.text;
            all += cells.join(u" | "_s);
        }
    }
    for (QString &text : all)
        text.replace(QChar::Nbsp, u' ');
    return all;
}

} // namespace

class tst_LookBackPaper : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWeKeep_isAChapter()
    {
        const Plan plan = lookedBackPlan();
        const auto texts = textsOf(outline(plan, figures(plan)));
        QVERIFY(texts.contains(u"# What we keep"_s));
        QVERIFY2(texts.contains(u"× stop | Expo | 300 k | 250 | 3 | 100 k | 200 % | Too dear"_s),
            qPrintable(texts.join(u'\n')));
        QVERIFY(texts.contains(u"↑ do more of | Web | 900 k | – | – | – | – | "_s));
        QVERIFY2(texts.contains(u"Expo is to stop, and is still on the calendar, for 10 k."_s),
            qPrintable(texts.join(u'\n')));
    }

    void whatIsToStop_mayCostNothing()
    {
        Plan plan = lookedBackPlan();
        plan.entries[0].cost = {};
        const auto texts = textsOf(outline(plan, figures(plan)));
        QVERIFY2(texts.contains(u"Expo is to stop, and is still on the calendar."_s),
            qPrintable(texts.filter(u"to stop"_s).join(u'\n')));
    }

    void campaigns_areBesideWhatWasPlanned()
    {
        const Plan plan = lookedBackPlan();
        const auto texts = textsOf(outline(plan, figures(plan)));
        QVERIFY(texts.contains(u"# Campaigns: planned and measured"_s));
        const auto line = texts.filter(u"30 of 100"_s).value(0);
        QVERIFY2(
            line.startsWith(u"Expo | 30 of 100 | 1 of 2 | 90 k of 200 k |"_s), qPrintable(line));
        QVERIFY2(line.contains(u"crm.csv, until 30 Sep"_s), qPrintable(line));
    }

    void attempts_standBesideTheCadence()
    {
        const Plan plan = lookedBackPlan();
        const auto texts = textsOf(outline(plan, figures(plan)));
        QVERIFY2(
            texts.contains(u"Today sales makes 1.5 attempts a lead; promised are 1 touches."_s),
            qPrintable(texts.filter(u"attempts"_s).join(u'\n')));
        QVERIFY(texts.contains(u"Mail | 1.5 | 40 % | – | guessed"_s));
        QVERIFY(texts.contains(u"Call | – | – | 1 | –"_s));
    }

    void attempts_withoutACadence_haveAHeadingOfTheirOwn()
    {
        Plan plan = lookedBackPlan();
        plan.touches.clear();
        plan.clauseSections = { { { 31 }, 0, u"How leads are handed over"_s } };
        const auto texts = textsOf(outline(plan, figures(plan)));
        const auto said = texts.indexOf(texts.filter(u"attempts a lead"_s).value(0));
        QVERIFY(said > 0);
        QCOMPARE(texts[said - 1], u"# Attempts today"_s);
    }

    void nothingKnown_hasNoChapter()
    {
        const Plan plan = smallPlan();
        const auto texts = textsOf(outline(plan, figures(plan)));
        QVERIFY(!texts.contains(u"# What we keep"_s));
        QVERIFY(!texts.contains(u"# Campaigns: planned and measured"_s));
        QVERIFY(texts.filter(u"attempts a lead"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_LookBackPaper)
#include "tst_look_back_paper.moc"
