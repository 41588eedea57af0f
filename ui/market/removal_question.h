// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What becomes of the calendar's entries for a market that is to be removed: asked in a line of the
// page, so that the talk goes on; Esc keeps the market.

#include "app/market/market_edits.h"
#include "ui/shared/view.h"

class QMenu;
class QPushButton;

namespace lockstep {

class RemovalQuestion : public QWidget {
    Q_OBJECT

public:
    explicit RemovalQuestion(QWidget *parent);

    void ask(const Snapshot &snapshot, Id<Market> market);
    /// As the plan is now; a market that is gone is not asked about any more.
    void show(const Snapshot &snapshot);
    void leave();

signals:
    void answered(Id<Market> market, EntriesThen entries, Id<Market> to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &text, const QString &tip);
    [[nodiscard]] QString question(const QString &market, int only, int others) const;
    void answer(EntriesThen entries, Id<Market> to = {});
    void offerMarkets();

    QLabel *m_question;
    QPushButton *m_forAll;
    QPushButton *m_move;
    QPushButton *m_along;
    QPushButton *m_keep;
    QMenu *m_markets;
    Snapshot m_snapshot;
    Id<Market> m_market;
};

} // namespace lockstep
