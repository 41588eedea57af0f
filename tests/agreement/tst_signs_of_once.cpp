// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// German days had no dot once, and millions were M: who agreed to it then has agreed to it now.
#include "app/agreement/agreement.h"

#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

class SignsOfOnceTest : public QObject {
    Q_OBJECT

private slots:
    void agreed_inSignsOfOnce_stillCounts_data();
    void agreed_inSignsOfOnce_stillCounts();
};

void SignsOfOnceTest::agreed_inSignsOfOnce_stillCounts_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isVoid");
    const auto row = [](const char *name, const QString &then, const QString &now, bool isVoid) {
        QTest::newRow(name) << then << now << isVoid;
    };
    row("two months", u"period: 1 Mai – 3 Juni 2027"_s, u"period: 1. Mai – 3. Juni 2027"_s, false);
    row("one month", u"period: 1–3 Juni 2027"_s, u"period: 1.–3. Juni 2027"_s, false);
    row("millions", u"−2,1\u00a0M EUR"_s, u"−2,1\u00a0Mio EUR"_s, false);
    row("in a clause", u"24,0 M EUR until 30 Juni 2027. Then"_s,
        u"24,0 Mio EUR until 30. Juni 2027. Then"_s, false);
    row("other amounts", u"108\u00a0k, 1,2\u00a0bn"_s, u"108\u00a0Tsd, 1,2\u00a0Mrd"_s, false);
    row("another day", u"period: 1 Mai – 3 Juni 2027"_s, u"period: 1. Mai – 4. Juni 2027"_s, true);
    row("another amount", u"−2,1\u00a0M EUR"_s, u"−2,1\u00a0Mrd EUR"_s, true);
    row("another sentence", u"Week 1. Then"_s, u"Week 1. Thereafter"_s, true);
}

void SignsOfOnceTest::agreed_inSignsOfOnce_stillCounts()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    Plan plan;
    Seal seal;
    seal.id = { 1 };
    seal.kind = ItemKind::Clause;
    seal.item = 7;
    seal.side = Side::Marketing;
    seal.stand = Stand::Agreed;
    seal.content = then;
    seal.digest = digestOf(then);
    plan.seals = { seal };
    const auto all = standings(plan, { { ItemKind::Clause, 7, u"Gap"_s, now } });
    QCOMPARE(all.size(), 1);
    QTEST(all.first().marketing.isVoid, "isVoid");
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::SignsOfOnceTest)
#include "tst_signs_of_once.moc"
