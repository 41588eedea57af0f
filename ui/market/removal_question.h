// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What becomes of the calendar's entries for a market or channel that is to be removed: asked in a
// line of the page, so that the talk goes on; Esc keeps it.

#include "app/market/market_edits.h"
#include "ui/shared/view.h"

#include <variant>

class QMenu;
class QPushButton;

namespace lockstep {

/// What calendar entries are for.
using Aim = std::variant<Id<Market>, Id<Channel>>;

class RemovalQuestion : public QWidget {
    Q_OBJECT

public:
    explicit RemovalQuestion(QWidget *parent);

    void ask(const Snapshot &snapshot, const Aim &aim);
    /// As the plan is now; what is gone is not asked about any more.
    void show(const Snapshot &snapshot);
    void leave();

signals:
    void answered(const Aim &aim, EntriesThen entries, const Aim &to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &name);
    void showChoices(qsizetype only);
    void answer(EntriesThen entries, const Aim &to = {});
    void offerOthers();

    QLabel *m_question;
    QPushButton *m_forAll;
    QPushButton *m_move;
    QPushButton *m_along;
    QPushButton *m_keep;
    QMenu *m_others;
    Snapshot m_snapshot;
    Aim m_aim;
};

} // namespace lockstep
