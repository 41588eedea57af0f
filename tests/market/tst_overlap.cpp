// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/market/overlap.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

class OverlapTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void overlap_nothing_isAllZero();
    void overlap_bothReadings();
    void overlap_spellings_areOneAccount();
    void overlap_aNameTwice_countsOnce();
    void overlap_random_addsUp();
};

QList<TargetAccount> lists(const QStringList &marketing, const QStringList &sales)
{
    QList<TargetAccount> accounts;
    for (const QString &name : marketing)
        accounts.append({ { accounts.size() + 1 }, Side::Marketing, name, {} });
    for (const QString &name : sales)
        accounts.append({ { accounts.size() + 1 }, Side::Sales, name, {} });
    return accounts;
}

void OverlapTest::overlap_nothing_isAllZero()
{
    QCOMPARE(overlap({}), Overlap {});
}

void OverlapTest::overlap_bothReadings()
{
    // Three and four names, two of them the same: 2 of 5 in all, 2 of sales' 4.
    const Overlap found = overlap(
        lists({ u"Berg"_s, u"Adler"_s, u"Cole"_s }, { u"Dahl"_s, u"Berg"_s, u"Eis"_s, u"Cole"_s }));
    QCOMPARE(found.marketing, 3);
    QCOMPARE(found.sales, 4);
    QCOMPARE(found.both, 2);
    QCOMPARE(found.shareOfUnion, 0.4);
    QCOMPARE(found.shareOfSales, 0.5);
    QCOMPARE(found.common, (QStringList { u"Berg"_s, u"Cole"_s }));
    QCOMPARE(found.onlyMarketing, QStringList { u"Adler"_s });
    QCOMPARE(found.onlySales, (QStringList { u"Dahl"_s, u"Eis"_s }));
}

void OverlapTest::overlap_spellings_areOneAccount()
{
    // The second é is an e with a combining accent.
    const Overlap found = overlap(
        lists({ u"Café Nord AG"_s, u"STRASSE"_s }, { u" cafe\u0301  nord ag"_s, u"Straße"_s }));
    QCOMPARE(found.both, 2);
    QCOMPARE(found.shareOfUnion, 1.0);
    QVERIFY(accountKey(u"Berg"_s) != accountKey(u"Borg"_s));
}

void OverlapTest::overlap_aNameTwice_countsOnce()
{
    const Overlap found = overlap(lists({ u"Berg"_s, u"BERG"_s }, { u"Berg"_s, u"  "_s }));
    QCOMPARE(found.marketing, 1);
    QCOMPARE(found.sales, 1);
    QCOMPARE(found.common, QStringList { u"Berg"_s });
}

void OverlapTest::overlap_random_addsUp()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        QStringList names[2];
        for (QStringList &list : names) {
            for (int i = random.bounded(30); i > 0; --i)
                list.append(QString::number(random.bounded(40)));
        }
        const Overlap found = overlap(lists(names[0], names[1]));
        QCOMPARE(found.common.size() + found.onlyMarketing.size(), found.marketing);
        QCOMPARE(found.common.size() + found.onlySales.size(), found.sales);
        QVERIFY(found.shareOfUnion <= found.shareOfSales);
        QVERIFY(found.shareOfUnion >= 0 && found.shareOfSales <= 1);
        const Overlap swapped = overlap(lists(names[1], names[0]));
        QCOMPARE(swapped.common, found.common);
        QCOMPARE(swapped.onlySales, found.onlyMarketing);
    }
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::OverlapTest)
#include "tst_overlap.moc"
