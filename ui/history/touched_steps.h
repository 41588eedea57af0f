// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which steps were about what is selected. Reading a long history takes a moment, so it is done a
// little at a time between other events, and what was read is kept.

#include "app/document/document.h"
#include "app/figures/selection.h"

#include <QBasicTimer>
#include <QHash>
#include <QSet>

namespace lockstep {

using RowKey = QPair<QByteArray, qint64>; ///< table and id

/// The rows that the selected item is made of, and the words given on it.
[[nodiscard]] QSet<RowKey> rowsOf(const Plan &plan, const Selection &selection);

class TouchedSteps : public QObject {
    Q_OBJECT

public:
    TouchedSteps(const Document &document, QObject *parent);
    void look(const QSet<RowKey> &rows); ///< found() follows
    void stop();

signals:
    void found(const QSet<qint64> &steps);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] const QSet<RowKey> &touchedBy(const HistoryStep &step);

    const Document &m_document;
    QSet<RowKey> m_rows;
    QList<HistoryStep> m_steps;
    qsizetype m_next = 0;
    QSet<qint64> m_found;
    QHash<qint64, QSet<RowKey>> m_known; ///< by HistoryStep::point, which never comes again
    QBasicTimer m_timer;
};

} // namespace lockstep
