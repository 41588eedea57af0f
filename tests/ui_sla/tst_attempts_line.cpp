// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How often leads are tried today, beside what the cadence promises: typed in one line.

#include "app/exchange/sample_plan.h"
#include "tests/support/view_stage.h"
#include "ui/sla/attempts_line.h"
#include "ui/sla/sla_view.h"

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestAttemptsLine : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void line_isRead_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<StatedAttempts>>("stated");
        const auto call = [](qint64 ppm, qint64 reached = 0) {
            return StatedAttempts { TouchKind::Call, { ppm }, { reached } };
        };
        QTest::addRow("one") << u"en_GB"_s << u"call 1.1"_s << QList { call(1'100'000) };
        QTest::addRow("two") << u"en_GB"_s << u"Calls 1.1 62 %, mail 0.7"_s
                             << QList { call(1'100'000, 620'000),
                                    StatedAttempts { TouchKind::Mail, { 700'000 }, {} } };
        QTest::addRow("a number alone") << u"en_GB"_s << u"2"_s << QList { call(2'000'000) };
        QTest::addRow("decimal commas")
            << u"de_DE"_s << u"call 1,1 (62,5 % reached); social message 0,25"_s
            << QList { call(1'100'000, 625'000),
                   StatedAttempts { TouchKind::Social, { 250'000 }, {} } };
        QTest::addRow("nothing") << u"en_GB"_s << u" "_s << QList<StatedAttempts> {};
    }
    void line_isRead()
    {
        QFETCH(QString, locale);
        QFETCH(QString, line);
        QFETCH(QList<StatedAttempts>, stated);
        const auto read = attemptsTyped(line, Format(locale, u"EUR"_s));
        QVERIFY(read);
        QCOMPARE(*read, stated);
    }

    void line_thatSaysSomethingElse_isNot()
    {
        const Format format(u"en_GB"_s, u"EUR"_s);
        for (const auto &line : { u"pigeons 3"_s, u"call often"_s, u"call 1, call 2"_s })
            QVERIFY2(!attemptsTyped(line, format), qPrintable(line));
    }

    void line_isReadBackAsItIsShown()
    {
        for (const auto &locale : { u"en_GB"_s, u"de_DE"_s }) {
            Plan plan = *samplePlan();
            const Format format(locale, u"EUR"_s);
            QRandomGenerator ids(1);
            const QList<StatedAttempts> stated { { TouchKind::Call, { 12'345'678 }, { 625'001 } },
                { TouchKind::Mail, { 1'000'000'000 }, {} }, { TouchKind::Meeting, { 7 }, {} } };
            plan = stateAttempts(plan, stated, ids).value();
            const auto line = attemptsLine(plan, format);
            QVERIFY2(attemptsTyped(line, format) == std::optional(stated), qPrintable(line));
        }
    }

    void sentence_namesEachSource()
    {
        Plan plan = *samplePlan();
        const auto row = [](qint64 id, TouchKind kind, const QString &source) {
            return AttemptsNow { { id }, kind, { 1'000'000 }, {},
                { EvidenceMark::Measured, source, 10, 5 } };
        };
        plan.attemptsNow = { row(1, TouchKind::Call, u"calls.csv"_s),
            row(2, TouchKind::Mail, u"mails.csv"_s), row(3, TouchKind::Social, u"mails.csv"_s) };
        const auto sentence = attemptsSentence(plan, Format(u"en_GB"_s, u"EUR"_s));
        QVERIFY2(sentence.contains(u"Measured: calls.csv; mails.csv."_s), qPrintable(sentence));
    }

    void typed_isOneStep_andStandsBesideWhatIsPromised()
    {
        ViewStage<SlaView> stage;
        const Plan before = stage.plan();
        stage.type(u"attemptsToday"_s, u"call 1.1 62 %, mail 0.7"_s);
        QCOMPARE(stage.error(), QString());
        QCOMPARE(attemptsToday(stage.plan()).perLead, 1.8);
        const auto sentence
            = attemptsSentence(stage.plan(), Format(before.settings.locale, u"EUR"_s));
        QVERIFY2(sentence.startsWith(u"Today 1.8 attempts a lead: Call 1.1 (62"_s),
            qPrintable(sentence));
        QVERIFY2(sentence.contains(u"Promised: %1 touch"_s.arg(before.touches.size())),
            qPrintable(sentence));
        QVERIFY(stage.isOneStep(u"State today’s attempts"_s, before));
    }

    void typed_wrongly_isRefused()
    {
        ViewStage<SlaView> stage;
        const Plan before = stage.plan();
        stage.type(u"attemptsToday"_s, u"pigeons 3"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.plan(), before);
    }
};

QTEST_MAIN(TestAttemptsLine)
#include "tst_attempts_line.moc"
