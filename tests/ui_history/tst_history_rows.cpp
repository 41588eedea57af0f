// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The history as rows: their order, days, what is undone, what passes which filter.

#include "ui/history/history_rows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int hour)
{
    return { QDate(2026, 6, day), QTime(hour, 0), Qt::UTC };
}

/// Three steps over two days, the last of them undone; a point after the second.
Recorded threeSteps()
{
    return { { { 1, u"Change target"_s, at(1, 9), u"Mara"_s, Side::Marketing },
                 { 2, u"Change win rate"_s, at(1, 10), u"Sam"_s, Side::Sales },
                 { 3, u"Add Spring fair"_s, at(2, 9), u"Mara"_s, Side::Marketing } },
        { { 1, u"End of day 1"_s, at(1, 17), PointKind::Named, 2 } }, 2, 0 };
}

/// "# 2", "Add Spring fair (undone)", "! End of day 1" …
QStringList read(const QList<HistoryRow> &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        const auto end = row.isUndone ? u" (undone)"_s : row.isNow ? u" (now)"_s : QString();
        if (row.kind == HistoryRow::Kind::Day)
            lines << u"# %1"_s.arg(row.at.date().day());
        else if (row.kind == HistoryRow::Kind::Point)
            lines << u"! "_s + row.text + end;
        else if (row.kind == HistoryRow::Kind::Start)
            lines << u"start"_s + end;
        else
            lines << row.text + end;
    }
    return lines;
}

} // namespace

class TestHistoryRows : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rows_areNewestFirst_byDay_withPointsWhereTheyWereSet()
    {
        QCOMPARE(read(historyRows(threeSteps(), {})),
            QStringList({ u"# 2"_s, u"Add Spring fair (undone)"_s, u"# 1"_s, u"! End of day 1"_s,
                u"Change win rate (now)"_s, u"Change target"_s, u"start"_s }));
    }

    void everythingUndone_isAtTheStart()
    {
        auto all = threeSteps();
        all.cursor = 0;
        QCOMPARE(read(historyRows(all, {})),
            QStringList({ u"# 2"_s, u"Add Spring fair (undone)"_s, u"# 1"_s,
                u"! End of day 1 (undone)"_s, u"Change win rate (undone)"_s,
                u"Change target (undone)"_s, u"start (now)"_s }));
    }

    void emptyHistory_isItsStart()
    {
        QCOMPARE(read(historyRows({}, {})), QStringList(u"start (now)"_s));
    }

    void filterBySide_leavesItsSteps()
    {
        QCOMPARE(read(historyRows(threeSteps(), { {}, Side::Sales })),
            QStringList({ u"# 1"_s, u"Change win rate (now)"_s }));
    }

    void filterByWords_wantsAllOfThem_inTitleAuthorOrName()
    {
        QCOMPARE(read(historyRows(threeSteps(), { u"change mara"_s })),
            QStringList({ u"# 1"_s, u"Change target"_s }));
        QCOMPARE(read(historyRows(threeSteps(), { u"DAY"_s })),
            QStringList({ u"# 1"_s, u"! End of day 1"_s }));
        QVERIFY(historyRows(threeSteps(), { u"nobody"_s }).isEmpty());
    }

    void filterByStep_leavesThese()
    {
        QCOMPARE(read(historyRows(threeSteps(), { {}, {}, QSet<qint64> { 1, 3 } })),
            QStringList({ u"# 2"_s, u"Add Spring fair (undone)"_s, u"# 1"_s, u"Change target"_s }));
    }
};

QTEST_GUILESS_MAIN(TestHistoryRows)
#include "tst_history_rows.moc"
