// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads leads, then deals, and joins them by identifier. Keeps a few bytes a lead: its key, date
// and source, and never the identifier or any other cell.

#include "app/evidence/column_uses.h"
#include "app/evidence/source_tally.h"

#include <QHash>

namespace lockstep {

class LeadJoin {
public:
    explicit LeadJoin(QDate now);

    /// Files of leads first, then those of deals only. Faults: those of readCsv; NoUsableColumn
    /// where the source column holds no sources.
    [[nodiscard]] Result<void> read(const FileUse &file);
    /// Without files, columns and the rows' order, which only the caller knows.
    [[nodiscard]] Measurement measurement() const;

private:
    using Cells = QList<QByteArrayView>;
    using Day = tl::expected<QDate, QString>; ///< or why there is none

    struct Lead {
        qint32 contactDay = 0; ///< Julian
        SourceTally::Index source = 0;
        bool isWon = false;
    };
    struct Row {
        const FileUse &file;
        qint64 number;
        const Cells &cells;
        [[nodiscard]] QByteArrayView cell(qsizetype column) const;
    };

    void readLead(const Row &row);
    void readOutcome(const Row &row, Lead &lead);
    void readDeal(const Row &row);
    void win(const Row &row, Lead &lead, QDate won);
    [[nodiscard]] Day contactDay(const Row &row) const;
    [[nodiscard]] Day wonDay(const Row &row) const;
    void leaveOut(const Row &row, const QString &reason);

    QDate m_now;
    SourceTally m_tally;
    QHash<IdKey, Lead> m_leads;
    Measurement m_measurement;
    QHash<QString, qint64> m_unusedInFile; ///< by path
};

} // namespace lockstep
