// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads leads, then deals, and joins them by identifier into a LeadTable. Of an identifier it keeps
// a number only, and that only while it reads.

#include "app/evidence/lead_rows.h"
#include "app/evidence/measure.h"

#include <QSet>

namespace lockstep {

class LeadJoin {
public:
    /// `expected`: about how many leads there are, so that room is made once.
    LeadJoin(const Uses &uses, const MeasureOptions &options, std::size_t expected);

    /// Files of leads first, then changes of their stages, then deals. Faults: those of readBlocks;
    /// NoUsableColumn where the source column holds no sources; AmbiguousDates where a row far down
    /// is written the other way round; SeveralCurrencies.
    [[nodiscard]] Result<void> read(const FileUse &file, Pace &pace);
    [[nodiscard]] const LeadTable &leads() const { return m_leads; }
    /// Identifiers are not needed any more.
    void forgetKeys() { m_keys = KeyMap(); }
    /// Counts of rows, without the measures and the rows' order, which only the caller knows.
    [[nodiscard]] Measurement measurement() const;

private:
    class Block;

    void finish(LeadRows &block, const FileUse &file, qint64 before);
    void addLead(const LeadRow &row, const FileUse &file);
    void addDeal(const LeadRow &row, const FileUse &file);
    void addChange(const LeadRow &row, const FileUse &file);
    void takeChange(const LeadRow &row, const FileUse &file, quint32 lead);
    [[nodiscard]] qint64 disorderedChanges() const;
    void win(const LeadRow &row, quint32 lead, qint64 number);
    void tellWin(const LeadRow &row, quint32 lead, qint64 number);
    [[nodiscard]] WonDeal dealOf(const LeadRow &row, quint32 lead, qint64 number);
    [[nodiscard]] WonDeal joined(WonDeal now, const WonDeal &before);
    void setDays(const LeadRow &row, quint32 lead);
    [[nodiscard]] bool isInOrder(const LeadRow &row) const;
    void markDeal(quint32 lead);
    void checkDays(const FileUse &file, quint32 lead, qint64 number);
    void pushLead(const LeadRow &row);
    void leaveOut(const FileUse &file, qint64 row, const UnusedReason &reason);
    [[nodiscard]] const QString &currencyOf(const LeadRow &row);
    [[nodiscard]] qint64 converted(qint64 amount, const QString &currency, qint64 row);
    [[nodiscard]] QStringList crowdedColumns() const;
    [[nodiscard]] Result<void> checked(const FileUse &file) const;
    [[nodiscard]] NameList::Code globalCode(std::size_t list, NameList &names, quint16 local)
    {
        const qint32 known = m_codes[list][local];
        return known < 0 ? newCode(list, names, local) : static_cast<NameList::Code>(known);
    }
    NameList::Code newCode(std::size_t list, NameList &names, quint16 local);

    const Uses &m_uses;
    const MeasureOptions &m_options;
    LeadTable m_leads;
    KeyMap m_keys;
    std::vector<quint16> m_spellings;
    std::vector<bool> m_hasDeal; ///< by lead, up to the last that has one
    /// Of a lead's changes of stage, as far as files tell of any.
    struct LatestChange {
        Day day = kNoDay;
        Fate fate = Fate::Open;
        bool hasEnded = false; ///< at any of them
    };
    std::vector<LatestChange> m_changes; ///< by lead
    /// By lead that other files than those of deals call won: which of m_leads.deals.
    QHash<quint32, std::size_t> m_toldWins;
    QSet<quint32> m_disordered; ///< leads with a row of dates out of order
    bool m_hasDeals = false; ///< there are files of deals alone
    std::vector<std::size_t> m_dated; ///< stages with dates in any file
    qint64 m_unknownStages = 0;
    /// Of the block's texts in each of the dimensions and profile parts; -1: not looked up yet.
    std::array<std::vector<qint32>, 7> m_codes;
    const LeadRows *m_block = nullptr; ///< that is being finished
    qint64 m_before = 0; ///< records before it
    qint64 m_otherOrderRow = 0;
    QByteArray m_writtenCurrency; ///< of the deal before
    QString m_currency;
    QMap<QString, qint64> m_currencyRows; ///< without a rate: the first row of each
    Measurement m_measurement;
    QHash<QString, qint64> m_unusedInFile; ///< by path
};

} // namespace lockstep
