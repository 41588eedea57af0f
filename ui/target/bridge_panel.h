// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The way to the year's target, part by part, drawn and changed in the same rows. What it asks for
// is the view's to do.

#include "app/objective/bridge.h"
#include "ui/shared/view.h"
#include "ui/target/bridge_words.h"

class QGridLayout;
class QPushButton;
class QToolButton;

namespace lockstep {

class AgreementChip;
class AmountCell;
class BridgeBar;
class ChoiceButton;
class EmptyState;
class LiveLabel;
class RemoveButton;

class BridgePanel : public QWidget {
    Q_OBJECT

public:
    explicit BridgePanel(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot, int fiscalYear);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changeWanted(const QString &title, const PlanEdit &edit);
    void targetWanted(QWidget *over);
    void entryWanted(Id<Entry> entry); ///< of the calendar, that brings or ends the product
    void toggled(const Standing &standing, Side side);
    void menuWanted(const Standing &standing, Side side, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        BridgeLine line;
        LiveLabel *name = nullptr; ///< of a row that people stated
        QLabel *words = nullptr; ///< of one that follows
        QToolButton *date = nullptr; ///< in the calendar
        ChoiceButton *kind = nullptr;
        BridgeBar *bar = nullptr;
        AmountCell *amount = nullptr;
        ChoiceButton *mark = nullptr;
        AgreementChip *chip = nullptr;
        RemoveButton *remove = nullptr;
        QList<BridgeChoice> choices;
    };
    [[nodiscard]] static QList<QWidget *> cells(const Row &row);
    void fitRows(const Snapshot &snapshot);
    [[nodiscard]] Row makeRow(const BridgeLine &line, const Plan &plan);
    void connectRow(const Row &row);
    void placeRows();
    void placeWide(const Row &row, int line);
    void placeNarrow(const Row &row, int line);
    void fitWidth();
    void showRow(Row &row, const Snapshot &snapshot);
    static void showStated(const Row &row, const BridgeRow &noun, const Snapshot &snapshot);
    static void showDate(const Row &row, const BridgeRow &noun, const Snapshot &snapshot);
    void showTotal(const Snapshot &snapshot);
    void showGrowth(const Snapshot &snapshot);
    void makeEmpty();
    void offerKinds();
    void add(BridgeKind kind);
    void editName(Id<BridgeRow> id, QWidget *over);
    void editAmount(Id<BridgeRow> id, AmountCell *over);
    void editGrowth();

    Snapshot m_snapshot;
    Bridge m_bridge;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    Row m_total; ///< the target itself
    AmountCell *m_growth;
    QLabel *m_growthWords;
    QToolButton *m_add;
    EmptyState *m_empty = nullptr; ///< made when there is no bridge yet
    Id<BridgeRow> m_awaited; ///< just added: its amount is asked for
    bool m_awaits = false;
    bool m_isNarrow = false;
};

} // namespace lockstep
