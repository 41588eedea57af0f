// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/market/ceiling.h"

#include <QTest>

using namespace lockstep;

class tst_Ceiling : public QObject {
    Q_OBJECT

private slots:
    void accountsNeeded_areDealsByWinShare();
    void moreThanExist_areMissing();
    void withoutAccounts_nothingIsMissing();
    void noWinShare_isNoneStated();
};

void tst_Ceiling::accountsNeeded_areDealsByWinShare()
{
    Market market;
    market.addressableAccounts = 960;
    market.accountWinShare = { 250'000 };
    const Ceiling twelve = ceiling(market, 12);
    QCOMPARE(twelve.accountsNeeded, 48.0);
    QCOMPARE(twelve.ofAddressable, 0.05);
    QVERIFY(!twelve.isBroken());
}

void tst_Ceiling::moreThanExist_areMissing()
{
    Market market;
    market.addressableAccounts = 40;
    market.accountWinShare = { 250'000 };
    const Ceiling twelve = ceiling(market, 12);
    QCOMPARE(twelve.missing, 8.0);
    QCOMPARE(twelve.ofAddressable, 1.2);
    QVERIFY(twelve.isBroken());
    QVERIFY(!ceiling(market, 10).isBroken());
}

void tst_Ceiling::withoutAccounts_nothingIsMissing()
{
    const Ceiling twelve = ceiling({}, 12);
    QCOMPARE(twelve.accountsNeeded, 12.0);
    QCOMPARE(twelve.ofAddressable, 0.0);
    QVERIFY(!twelve.isBroken());
}

void tst_Ceiling::noWinShare_isNoneStated()
{
    Market market;
    market.accountWinShare = {};
    QCOMPARE(ceiling(market, 12).accountsNeeded, 12.0);
}

QTEST_APPLESS_MAIN(tst_Ceiling)
#include "tst_ceiling.moc"
