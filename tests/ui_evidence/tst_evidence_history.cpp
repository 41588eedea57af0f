// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Typing and pasting counts by quarter: what stands in the table stays there.

#include "tests/ui_evidence/evidence_rig.h"
#include "ui/evidence/history_grid.h"

#include <QClipboard>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

class HistoryRig : public EvidenceRig {
public:
    HistoryRig()
        : EvidenceRig(smallPlan())
    {
        button(u"typeHistory"_s)->click();
    }

    [[nodiscard]] HistoryGrid &grid() const { return *find<HistoryGrid>(u"historyGrid"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const auto *item = grid().item(row, column);
        return item ? item->text() : QString();
    }
    void type(int row, const QStringList &cells) const
    {
        for (int column = 0; column < int(cells.size()); ++column)
            grid().setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    void paste(int row, int column, const QString &text) const
    {
        grid().setCurrentCell(row, column);
        QGuiApplication::clipboard()->setText(text);
        button(u"pasteHistory"_s)->click();
    }
};

const QStringList kQuarter { u"Q1 2025"_s, u"Direct"_s, {}, u"100"_s, u"40"_s, u"10"_s };

} // namespace

class TestEvidenceHistory : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void pastedLine_leavesWhatStandsAbove()
    {
        const HistoryRig desk;
        desk.type(0, kQuarter);
        desk.paste(4, 0, u"Q2 2025\tDirect\t\t90\t30\t9\n"_s);
        QCOMPARE(desk.cell(0, 3), u"100"_s);
        QCOMPARE(desk.cell(4, 0), u"Q2 2025"_s);
        QCOMPARE(desk.cell(4, 5), u"9"_s);
        QCOMPARE(desk.text(u"historyProblem"_s), QString());
    }

    void undo_takesBackWhatWasTypedPastedAndEmptied()
    {
        const HistoryRig desk;
        desk.type(0, kQuarter);
        desk.paste(4, 0, u"Q2 2025\tDirect\t\t90\t30\t9\n"_s);
        desk.grid().setCurrentCell(0, 3);
        QTest::keyClick(&desk.grid(), Qt::Key_Delete);
        QCOMPARE(desk.cell(0, 3), QString());
        QTest::keyClick(&desk.grid(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.cell(0, 3), u"100"_s);
        QCOMPARE(desk.cell(4, 5), u"9"_s);
        QTest::keyClick(&desk.grid(), Qt::Key_Z, Qt::ControlModifier); // all that was pasted
        QCOMPARE(desk.cell(4, 0), QString());
        QCOMPARE(desk.cell(0, 5), u"10"_s);
        QTest::keyClick(&desk.grid(), Qt::Key_Z, Qt::ControlModifier); // the cell typed last
        QCOMPARE(desk.cell(0, 5), QString());
        QCOMPARE(desk.cell(0, 4), u"40"_s);
        QTest::keyClick(&desk.grid(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.cell(0, 5), u"10"_s);
        QVERIFY(desk.document.undoTitle().isEmpty()); // nothing of it is the plan's
    }

    void pastedLine_keepsItsEmptyFirstCells()
    {
        const HistoryRig desk;
        desk.type(0, kQuarter);
        desk.paste(0, 1, u"\tRetail\t7\r\n"_s);
        QCOMPARE(desk.cell(0, 1), QString());
        QCOMPARE(desk.cell(0, 2), u"Retail"_s);
        QCOMPARE(desk.cell(0, 3), u"7"_s);
    }

    void pastedTable_withNames_goesIntoItsColumns()
    {
        const HistoryRig desk;
        desk.type(0, kQuarter);
        desk.paste(1, 2, u"Quarter\tInquiry\tMQL\tWon\tRevenue\nQ2 2025\t90\t30\t9\t5000\n"_s);
        QCOMPARE(desk.cell(0, 3), u"100"_s);
        QCOMPARE(desk.cell(1, 0), u"2025 Q2"_s);
        QCOMPARE(desk.cell(1, 3), u"90"_s);
        QCOMPARE(desk.cell(1, 6), u"5000"_s);
    }

    void oneCell_withItsNewLine_isNoTable()
    {
        const HistoryRig desk;
        desk.paste(0, 3, u"100\r\n"_s);
        QCOMPARE(desk.cell(0, 3), u"100"_s);
        QCOMPARE(desk.text(u"historyProblem"_s), QString());
    }

    void columnsLeftOut_areSaidByTheirNames()
    {
        const HistoryRig desk;
        desk.paste(0, 0, u"Quarter\tSpend\tInquiry\tMQL\tWon\nQ1 2025\t5000\t100\t40\t10\n"_s);
        QCOMPARE(desk.cell(0, 3), u"100"_s);
        QVERIFY2(desk.text(u"historyProblem"_s).contains(u"Spend"_s),
            qPrintable(desk.text(u"historyProblem"_s)));
    }

    void typedCounts_outliveCancelling_andOtherFiles()
    {
        HistoryRig desk;
        desk.type(0, kQuarter);
        desk.button(u"leaveHistory"_s)->click();
        desk.desk.showHistory();
        QCOMPARE(desk.cell(0, 3), u"100"_s);
        desk.measure(); // of a file
        desk.desk.showHistory();
        QCOMPARE(desk.cell(0, 3), u"100"_s);
        desk.button(u"clearHistory"_s)->click();
        QCOMPARE(desk.cell(0, 3), QString());
    }

    void typedCounts_goWithTheirPlan()
    {
        HistoryRig desk;
        desk.type(0, kQuarter);
        desk.desk.forget();
        desk.desk.showHistory();
        QCOMPARE(desk.cell(0, 3), QString());
    }
};

QTEST_MAIN(TestEvidenceHistory)
#include "tst_evidence_history.moc"
