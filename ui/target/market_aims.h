// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the target asks of each market: target, plan, gap, and the deal size that is counted with,
// which can be changed here. A name selects its market.

#include "ui/shared/view.h"

class QGridLayout;

namespace lockstep {

class LiveLabel;

class MarketAims : public QWidget {
    Q_OBJECT

public:
    explicit MarketAims(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(Id<Market> market);
    void dealSizeWanted(Id<Market> market, QWidget *over); ///< to be typed over `over`

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        LiveLabel *name = nullptr;
        QLabel *target = nullptr;
        QLabel *planned = nullptr;
        QLabel *gap = nullptr;
        LiveLabel *dealSize = nullptr;
    };
    [[nodiscard]] int widthOf(int columns) const; ///< of the first ones
    void fitWidth(); ///< deal sizes give way first
    void fit(const QList<MarketFigures> &markets);
    void addRow(Id<Market> market);
    void showRow(const Row &row, const Market &market, const MarketFigures &figures,
        const Snapshot &snapshot);

    QGridLayout *m_grid;
    QList<QLabel *> m_headings;
    QList<Id<Market>> m_order;
    QList<Row> m_rows;
};

} // namespace lockstep
