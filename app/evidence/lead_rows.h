// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Makes small numbers of a file's records, in any thread, each record by itself. What they mean for
// each other, duplicates and the join, is left to LeadJoin.

#include "app/evidence/column_uses.h"
#include "app/evidence/csv_file.h"
#include "app/evidence/join_key.h"
#include "app/evidence/lead_table.h"
#include "app/evidence/local_names.h"

#include <array>
#include <optional>
#include <vector>

namespace lockstep {

struct LeadRow {
    qint64 number = 0;
    quint64 key = 0; ///< 0: the cell is empty
    quint16 spelling = 0; ///< of the identifier as it stands
    std::array<Day, kMostStageDays> days {}; ///< by stage
    Day changed = kNoDay; ///< of a change of stage
    std::array<quint16, kNamedDimensions> names {}; ///< by dimension, in the block's LocalNames
    std::array<quint16, 3> profile {}; ///< vertical, region, size
    quint64 dealKey = 0; ///< of a won deal's own identifier; 0: none
    qint64 amount = -1;
    quint16 currency = 0; ///< in LocalNames; its text may be empty
    quint8 furthest = 0;
    Fate fate = Fate::Open;
    qint32 problem = -1; ///< why it or its end cannot be used: index of the block's problems
    bool isUsable = true;
    bool isUnknownStage = false;
    bool isOtherOrder = false; ///< a date that can only be read the other way round
    bool isInOrder = true; ///< no date before that of an earlier stage
    bool hasTwoEnds = false; ///< a date of losing and one of rejection decide it
    bool isOrdinary = false; ///< in order, usable and not won: nothing to tell of it
};

/// What a file's rows are read by, the same for all blocks.
struct RowReading {
    const FileUse &file;
    QStringList stages;
    Spelling spelling = Spelling::Exact;
    QDate now;
    bool stageTellsWon = false; ///< a date of closing alone does not
    std::vector<std::size_t> dated {}; ///< stages with dates in any file
};

class LeadRows {
public:
    explicit LeadRows(const RowReading &reading);
    /// Cells with kCellMargin behind each.
    void take(qint64 number, const RecordReader::Cells &cells);
    void forget(); ///< all rows, so that others can be taken

    std::vector<LeadRow> rows;
    /// Of each row how often the lead was tried, by way; empty where no column tells.
    std::vector<std::array<quint16, kAttemptWays>> attempts;
    std::vector<qint64> shortRows; ///< numbers of those with fewer cells than the header
    QList<UnusedReason> problems;
    LocalNames names; ///< of earlier rows, too

private:
    /// What a name in the stage column says.
    struct End {
        quint8 furthest = 0;
        Fate fate = Fate::Open;
        bool isUnknown = false;
        bool isPlace = false; ///< it names the stage where the lead stands
    };

    void readChange(LeadRow &row);
    void placeChange(LeadRow &row) const;
    void readId(LeadRow &row);
    void readStages(LeadRow &row);
    [[nodiscard]] bool hasUsualWidth(LeadRow &row);
    void readEnd(LeadRow &row);
    void readLoss(LeadRow &row);
    void readStageName(LeadRow &row);
    [[nodiscard]] End endOf(const QString &text) const;
    void readAttempts();
    void readDeal(LeadRow &row);
    void readAmount(LeadRow &row);
    [[nodiscard]] Day readDay(LeadRow &row, qsizetype column, const DateReading &reading,
        QStringView what, bool isNeeded);
    [[nodiscard]] QByteArrayView cell(qsizetype column) const
    {
        static constexpr std::array<char, kCellMargin> nothing {};
        return column >= 0 && column < m_cells->size() ? (*m_cells)[column]
                                                       : QByteArrayView(nothing.data(), 0);
    }
    [[nodiscard]] QByteArrayView cell(ColumnUse use) const { return cell(m_file.column(use)); }
    void refuse(LeadRow &row, const UnusedReason &problem);
    [[nodiscard]] bool isInOrder(const LeadRow &row) const;

    const RowReading &m_reading;
    const FileUse &m_file;
    Day m_lastDay;
    bool m_isRejection; ///< the dates of losing are those of rejection
    bool m_countsAttempts; ///< some column tells how often a lead was tried
    bool m_isPlaced = false; ///< the row's stage column names a stage
    std::vector<std::optional<End>> m_ends; ///< by the name's number
    const RecordReader::Cells *m_cells = nullptr;
};

} // namespace lockstep
