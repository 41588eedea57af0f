// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One clause to choose or leave: its topic, marketing's promise and sales' side by side, or the
// text that both share. A tick says that it is chosen.

#include "app/plan/starter.h"
#include "ui/shared/view.h"

#include <QAbstractButton>

namespace lockstep {

class ClauseCard : public QAbstractButton {
    Q_OBJECT

public:
    ClauseCard(const QString &name, const StarterClause &clause);
    void present(const Snapshot &snapshot);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StarterClause m_clause;
    QLabel *m_topic;
    QList<QLabel *> m_texts; ///< one for each that the clause has
    Style m_style;
};

} // namespace lockstep
