// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"
#include "ui/window/headlines.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Headlines told(const Plan &plan)
{
    return headlines({ plan, figures(plan), {}, Style(), Format(u"en_GB"_s, u"EUR"_s) });
}

} // namespace

class TestHeadlines : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
};

QTEST_MAIN(TestHeadlines)
#include "tst_headlines.moc"
