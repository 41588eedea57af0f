// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads leads, then deals, and joins them by identifier into a LeadTable. Of an identifier it keeps
// a number only, and that only while it reads.

#include "app/evidence/lead_rows.h"
#include "app/evidence/measure.h"
#include "app/evidence/recycling_log.h"

#include <QSet>
#include <span>

namespace lockstep {

/// By what deals are told apart; what does not tell is 0.
struct DealMark {
    qint64 amount = 0;
    quint64 key = 0;
    quint32 lead = 0;
    Day day = 0;
    quint8 currency = 0;
    bool operator==(const DealMark &) const = default;
    friend size_t qHash(const DealMark &mark, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, mark.amount, mark.key, mark.lead, mark.day, mark.currency);
    }
};

class LeadJoin {
public:
    /// `expected`: about how many leads there are, so that room is made once.
    LeadJoin(const Uses &uses, const MeasureOptions &options, std::size_t expected);

    /// Files of leads first, then changes of their stages, then deals. Faults: those of readBlocks;
    /// AmbiguousDates where a row far down is written the other way round; SeveralCurrencies.
    [[nodiscard]] Result<void> read(const FileUse &file, Pace &pace);
    [[nodiscard]] const LeadTable &leads() const { return m_leads; }
    /// When all files were read: who went back to nurture, and who came back from there.
    void settleRecycling()
    {
        m_leads.recyclings = m_recycling.settled(m_leads);
        m_recycling = {}; // some million changes need their memory back
    }
    /// When all files were read: amounts in one currency, and those left out that cannot be.
    void settleCurrencies();
    /// A lead came again as won, and nobody had kept where it stands: to be read once more with
    /// Uses::repeatsWins.
    [[nodiscard]] bool lacksLeads() const { return m_lacksLeads; }
    /// How many rows of a file had fewer cells than its header, and the first of them.
    struct ShortRows {
        qint64 count = 0;
        QList<qint64> first;
    };
    [[nodiscard]] ShortRows shortRows(const QString &path) const { return m_shortRows[path]; }
    /// Identifiers are not needed any more.
    void forgetKeys() { m_keys = KeyMap(); }
    /// Counts of rows, without the measures and the rows' order, which only the caller knows.
    [[nodiscard]] Measurement measurement() const;

private:
    class Block;

    void finish(LeadRows &block, const FileUse &file, qint64 before);
    void note(const LeadRow &row);
    void addLeads(std::span<const LeadRow> rows, const FileUse &file);
    void tellLead(const LeadRow &row, const FileUse &file, quint32 lead);
    void pushLeads(std::span<const LeadRow *const> rows);
    void addDeal(const LeadRow &row, const FileUse &file);
    void addFurtherDeal(const LeadRow &row, const FileUse &file, quint32 lead);
    void winAgain(const LeadRow &row, const FileUse &file);
    [[nodiscard]] DealMark dayMark(const WonDeal &deal) const;
    void noteDeal(const WonDeal &deal);
    [[nodiscard]] bool isKnownDeal(const WonDeal &deal);
    [[nodiscard]] bool isOfAnotherLead(const WonDeal &deal);
    void countOnce(WonDeal &deal, const FileUse &file, qint64 number);
    void takeNames(const LeadRow &row, const FileUse &file, quint32 lead);
    void noteShort(const LeadRows &block, const FileUse &file);
    void addChange(const LeadRow &row, const FileUse &file);
    void takeChange(const LeadRow &row, const FileUse &file, quint32 lead);
    [[nodiscard]] qint64 disorderedChanges() const;
    void win(const LeadRow &row, const FileUse &file, quint32 lead, qint64 number);
    void tellWin(const LeadRow &row, const FileUse &file, quint32 lead, qint64 number);
    [[nodiscard]] WonDeal dealOf(
        const LeadRow &row, const FileUse &file, quint32 lead, qint64 number);
    [[nodiscard]] WonDeal joined(WonDeal now, const WonDeal &before);
    void setDays(const LeadRow &row, quint32 lead);
    void markDeal(quint32 lead);
    void checkDays(const FileUse &file, quint32 lead, qint64 number);
    /// Has the memory of a row's key brought near a while before it is looked for.
    void expectKey(std::span<const LeadRow> rows, std::size_t at) const
    {
        constexpr std::size_t soon = 16; // rows: about as long as memory takes to answer
        if (at + soon < rows.size())
            m_keys.expect(rows[at + soon].key);
    }
    void leaveOut(const FileUse &file, qint64 row, const UnusedReason &reason);
    [[nodiscard]] const QString &currencyOf(const LeadRow &row);
    [[nodiscard]] quint8 currencyCodeOf(const LeadRow &row, qint64 number);
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
    RecyclingLog m_recycling;
    /// By lead that other files than those of deals call won: which of m_leads.deals.
    QHash<quint32, std::size_t> m_toldWins;
    QSet<quint32> m_disordered; ///< leads with a row of dates out of order
    std::array<bool, kAttemptWays> m_countsAttempts {}; ///< in any file
    bool m_hasDeals = false; ///< there are files of deals alone
    std::vector<std::size_t> m_dated; ///< stages with dates in any file
    qint64 m_unknownStages = 0;
    static constexpr std::size_t kNameLists = kNamedDimensions + 3; ///< and the profile's parts
    /// Of the block's texts in each of the lists of names; -1: not looked up yet.
    std::array<std::vector<qint32>, kNameLists> m_codes;
    std::array<QHash<quint64, qint32>, kNameLists> m_knownTexts; ///< of all blocks, by their hashes
    const LeadRows *m_block = nullptr; ///< that is being finished
    qint64 m_before = 0; ///< records before it
    qint64 m_otherOrderRow = 0;
    QByteArray m_writtenCurrency; ///< of the deal before
    QString m_currency;
    /// In the order of their codes, beginning with none, and the first row of each.
    QList<std::pair<QString, qint64>> m_currencies { { {}, 0 } };
    /// By lead, those that nobody has asked after since: of a lead's first deal files of deals may
    /// tell more, until its next one comes.
    QMultiHash<quint32, std::size_t> m_dealsOf;
    std::size_t m_dealsListed = 0;
    QSet<DealMark> m_dealsByKey; ///< by lead and identifier
    QSet<DealMark> m_dealsByDay; ///< by lead, day and amount
    QSet<DealMark> m_unnamedDeals; ///< likewise, those without an identifier
    QHash<DealMark, quint32> m_leadOfDeal; ///< by identifier, day and amount
    /// What a lead's deals have named so far, by lead.
    struct NamedByDeals {
        quint8 owner = 0; ///< 1: a deal, 2: one that was won
        /// Of the other dimensions: by a deal, or told otherwise by one.
        std::array<bool, kNamedDimensions> isNamed {};
    };
    std::vector<NamedByDeals> m_named;
    QHash<QString, ShortRows> m_shortRows; ///< by path
    bool m_lacksLeads = false;
    Measurement m_measurement;
    QHash<QString, qint64> m_unusedInFile; ///< by path
};

} // namespace lockstep
