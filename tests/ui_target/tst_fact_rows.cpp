// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Numbers stand beside each other as long as they have room, then in rows; never one below the
// other in a wide pane.
#include "ui/shared/headline_number.h"
#include "ui/target/fact_rows.h"

#include <QGridLayout>
#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

/// Five numbers, and how many stand in the first row of a place `width` wide.
struct Facts {
    Facts()
    {
        for (int at = 0; at < 5; ++at) {
            all += new HeadlineNumber(u"fact%1"_s.arg(at), true, &place);
            all.last()->show(
                { u"leads for marketing's share"_s, u"1,129"_s, {}, Qt::black }, Style());
            widest = std::max(widest, all.last()->sizeHint().width());
            grid->addWidget(all.last(), 0, at);
        }
    }
    int inFirstRow(int width)
    {
        placeInRows(*grid, all, width);
        int count = 0;
        for (int column = 0; column < 5; ++column) {
            const auto *item = grid->itemAtPosition(0, column);
            count += item && item->widget() ? 1 : 0;
        }
        return count;
    }
    QWidget place;
    QGridLayout *grid = new QGridLayout(&place);
    QList<HeadlineNumber *> all;
    int widest = 0;
};

} // namespace

class TestFactRows : public QObject {
    Q_OBJECT

private slots:
    void asManyAsHaveRoom_standBesideEachOther()
    {
        Facts facts;
        const int one = facts.widest + facts.grid->horizontalSpacing();
        QCOMPARE(facts.inFirstRow(5 * one), 5);
        QCOMPARE(facts.inFirstRow(5 * one - 1), 4);
        QCOMPARE(facts.inFirstRow(3 * one), 3);
        QCOMPARE(facts.grid->itemAtPosition(1, 1)->widget(), facts.all[4]);
        QCOMPARE(facts.inFirstRow(one / 2), 1);
        QCOMPARE(facts.inFirstRow(5 * one), 5);
    }

    void hiddenOnes_takeNoPlace()
    {
        Facts facts;
        const int one = facts.widest + facts.grid->horizontalSpacing();
        facts.all[1]->hide();
        QCOMPARE(facts.inFirstRow(4 * one), 4);
    }
};

QTEST_MAIN(TestFactRows)
#include "tst_fact_rows.moc"
