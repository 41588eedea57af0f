// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What an agreement's chip says of both sides.
#include "ui/shared/agreement_chip.h"

#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestChipWords : public QObject {
    Q_OBJECT

private slots:
    void aNote_thatEndsInAFullStop_doesNotStandBeforeAComma()
    {
        Standing standing;
        standing.marketing = { Stand::Disputed, true, { u"rate: 20 % → 22 %"_s },
            u"We would rather have it in May."_s, {}, {} };
        standing.sales = { Stand::Disputed, false, {}, u"Too late."_s, {}, {} };
        QCOMPARE(chipText(standing),
            u"Marketing disputes: We would rather have it in May, but it changed since (rate: 20 % → 22 %). "_s
                + u"Sales disputes: Too late."_s);
    }
};

QTEST_MAIN(TestChipWords)
#include "tst_chip_words.moc"
