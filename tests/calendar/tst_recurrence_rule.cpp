// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/recurrence_rule.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace lockstep;

class RecurrenceRuleTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refused_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Error>("error");
        const auto row
            = [](const char *name, const QString &rule, Fault fault, const QString &part) {
                  QTest::newRow(name) << rule << Error { fault, rule, part };
              };
        row("every second", u"FREQ=SECONDLY"_s, Fault::TooOften, u"FREQ=SECONDLY"_s);
        row("seconds", u"FREQ=DAILY;BYSECOND=1,2"_s, Fault::TooOften, u"BYSECOND"_s);
        row("nothing", QString(), Fault::NotARule, u"it has no FREQ"_s);
        row("a word", u"often"_s, Fault::NotARule, u"often"_s);
        row("unknown frequency", u"FREQ=HOLIDAYLY"_s, Fault::NotARule, u"FREQ=HOLIDAYLY"_s);
        row("month 13", u"FREQ=YEARLY;BYMONTH=13"_s, Fault::NotARule, u"BYMONTH=13"_s);
        row("day 0", u"FREQ=MONTHLY;BYMONTHDAY=0"_s, Fault::NotARule, u"BYMONTHDAY=0"_s);
        row("interval 0", u"FREQ=DAILY;INTERVAL=0"_s, Fault::NotARule, u"INTERVAL=0"_s);
        row("large count", u"FREQ=DAILY;COUNT=99999999999"_s, Fault::NotARule,
            u"COUNT=99999999999"_s);
        row("no such day", u"FREQ=DAILY;UNTIL=20270230"_s, Fault::NotARule, u"UNTIL=20270230"_s);
        row("half a time", u"FREQ=DAILY;UNTIL=20270228T1"_s, Fault::NotARule,
            u"UNTIL=20270228T1"_s);
        row("weekday", u"FREQ=WEEKLY;BYDAY=XX"_s, Fault::NotARule, u"BYDAY=XX"_s);
        row("letter", u"FREQ=WEEKLY;BYDAY=M"_s, Fault::NotARule, u"BYDAY=M"_s);
        row("60th", u"FREQ=MONTHLY;BYDAY=60MO"_s, Fault::NotARule, u"BYDAY=60MO"_s);
    }

    void refused()
    {
        QFETCH(const QString, rule);
        QFETCH(const Error, error);
        const auto read = recurrenceRule(rule);
        QVERIFY(!read);
        QCOMPARE(read.error(), error);
    }
};

QTEST_APPLESS_MAIN(RecurrenceRuleTest)
#include "tst_recurrence_rule.moc"
