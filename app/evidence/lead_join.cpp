// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_join.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxUnusedPerFile = 100;
constexpr std::array kDimensionUses { ColumnUse::Source, ColumnUse::Channel, ColumnUse::Market,
    ColumnUse::Owner, ColumnUse::Campaign };

/// The kind of a reason: without the dates and numbers in it.
QString kindOf(const QString &reason)
{
    QString kind;
    for (const auto &word : reason.split(u' ')) {
        const bool hasDigit
            = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        kind += (kind.isEmpty() ? QString() : u" "_s) + (hasDigit ? u"…"_s : word);
    }
    return kind;
}

bool tellsWon(const Uses &uses, const FileUse &file)
{
    return file.has(ColumnUse::StageName) && file.stageTellsWon && !uses.stages.isEmpty();
}

} // namespace

class LeadJoin::Block : public ReadBlock {
public:
    Block(LeadJoin &join, const RowReading &reading)
        : m_join(join)
        , m_reading(reading)
        , m_rows(reading)
    {
    }

    void take(qint64 number, const RecordReader::Cells &cells) override
    {
        m_rows.take(number, cells);
    }
    void finish(qint64 before) override { m_join.finish(m_rows, m_reading.file, before); }
    void forget() override { m_rows.forget(); }

private:
    LeadJoin &m_join;
    const RowReading &m_reading;
    LeadRows m_rows;
};

LeadJoin::LeadJoin(const Uses &uses, const MeasureOptions &options, std::size_t expected)
    : m_uses(uses)
    , m_options(options)
    , m_keys(expected, std::any_of(uses.files.begin(), uses.files.end(), [](const FileUse &file) {
        return file.holdsDealsOnly() || file.holdsChanges();
    }) || uses.repeatsWins)
{
    m_leads.stages = uses.stages;
    m_leads.knowsWins = uses.knowsWins;
    m_measurement.knowsWins = uses.knowsWins;
    m_leads.days.resize(static_cast<std::size_t>(uses.stages.size()));
    const auto any
        = [&uses](auto has) { return std::any_of(uses.files.begin(), uses.files.end(), has); };
    m_hasDeals
        = any([](const FileUse &file) { return !file.holdsLeads() && !file.holdsChanges(); });
    for (std::size_t at = 0; at < kDimensionUses.size(); ++at) {
        m_leads.hasDimension[at]
            = any([&](const FileUse &file) { return file.has(kDimensionUses[at]); });
        if (!m_leads.hasDimension[at])
            continue;
        m_leads.codes[at].reserve(expected);
        const bool isOfLeads = any(
            [&](const FileUse &file) { return file.holdsLeads() && file.has(kDimensionUses[at]); });
        if (!isOfLeads)
            m_measurement.namedByDeals += static_cast<Dimension>(at);
    }
    for (std::size_t way = 0; way < kAttemptWays; ++way)
        m_countsAttempts[way] = any([way](const FileUse &file) {
            return countsAttempts(file) && file.has(kAttemptUses[way]);
        });
    for (std::size_t stage = 0; stage < m_leads.days.size(); ++stage) {
        const bool isDated
            = stage == 0 || stage + 1 == m_leads.days.size() || any([stage](const FileUse &file) {
                  return file.holdsChanges()
                      || std::any_of(file.stages.begin(), file.stages.end(), [&](const auto &one) {
                             return static_cast<std::size_t>(one.stage) == stage;
                         });
              });
        if (isDated) {
            m_leads.days[stage].reserve(expected);
            m_dated.push_back(stage);
        }
    }
    m_leads.furthest.reserve(expected);
    m_leads.fates.reserve(expected);
    constexpr std::size_t oneIn = 8;
    m_leads.deals.reserve(expected / oneIn);
}

Result<void> LeadJoin::read(const FileUse &file, Pace &pace)
{
    const RowReading reading { file, m_uses.stages,
        m_uses.isLoose ? Spelling::Loose : Spelling::Exact, m_options.now, tellsWon(m_uses, file),
        m_dated };
    m_otherOrderRow = 0;
    const NewBlock newBlock = [&] { return std::make_unique<Block>(*this, reading); };
    auto read = readBlocks(file.path, file.form, m_options.threads, newBlock, pace);
    return read ? checked(file) : read;
}

Result<void> LeadJoin::checked(const FileUse &file) const
{
    // Where the order was stated, such rows are listed among those that cannot be used.
    if (m_otherOrderRow > 0 && !m_options.map.dates) {
        return fail(Fault::AmbiguousDates, file.name,
            u"row %1 has day and month the other way round than the rows before"_s.arg(
                m_otherOrderRow));
    }
    if (m_currencies.size() > 2 && m_options.map.rates.isEmpty()) {
        QStringList places;
        for (const auto &[currency, row] : m_currencies.sliced(1))
            places += u"%1 in row %2"_s.arg(currency).arg(row);
        places.sort();
        return fail(Fault::SeveralCurrencies, file.name, places.join(u", "_s));
    }
    return {};
}

void LeadJoin::finish(LeadRows &block, const FileUse &file, qint64 before)
{
    m_block = &block;
    m_before = before;
    for (auto &codes : m_codes)
        codes.assign(block.names.size(), -1);
    const auto headings = std::find_if(block.rows.begin(), block.rows.end(),
        [&](const LeadRow &row) { return before + row.number >= file.form.firstRow; });
    const std::span rows(headings, block.rows.end());
    m_measurement.rows += static_cast<qint64>(rows.size());
    noteShort(block, file);
    if (file.holdsLeads() && !file.holdsChanges())
        return addLeads(rows, file);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        expectKey(rows, at);
        const auto &row = rows[at];
        note(row);
        if (!row.isUsable)
            leaveOut(file, before + row.number, block.problems[row.problem]);
        else if (file.holdsChanges())
            addChange(row, file);
        else
            addDeal(row, file);
    }
}

void LeadJoin::note(const LeadRow &row)
{
    if (row.isOtherOrder && m_otherOrderRow == 0)
        m_otherOrderRow = m_before + row.number;
    m_unknownStages += row.isUnknownStage ? 1 : 0;
    m_measurement.endedTwice += row.hasTwoEnds ? 1 : 0;
}

void LeadJoin::noteShort(const LeadRows &block, const FileUse &file)
{
    constexpr qsizetype mostNamed = 5;
    for (const auto number : block.shortRows) {
        if (m_before + number < file.form.firstRow)
            continue;
        auto &known = m_shortRows[file.path];
        if (++known.count <= mostNamed)
            known.first += m_before + number;
    }
}

/// The same texts come in every block; taking them apart each time would take long.
NameList::Code LeadJoin::newCode(std::size_t list, NameList &names, quint16 local)
{
    constexpr qsizetype most = 4 * kMostNames; // spellings
    auto &known = m_knownTexts[list];
    const quint64 hash = m_block->names.hash(local);
    auto code = known.value(hash, -1);
    if (code < 0) {
        code = names.codeOf(m_block->names.name(local));
        if (known.size() < most)
            known.insert(hash, code);
    }
    m_codes[list][local] = code;
    return static_cast<NameList::Code>(code);
}

void LeadJoin::leaveOut(const FileUse &file, qint64 row, const UnusedReason &reason)
{
    const auto text = reasonText(reason);
    ++m_measurement.unusedCount;
    ++m_measurement.unusedReasons[kindOf(text)];
    ++m_measurement.unusedKinds[reason.kind];
    if (m_unusedInFile[file.path]++ < kMaxUnusedPerFile)
        m_measurement.unused += UnusedRow { file.name, row, text, reason };
}

/// By their header names. Without them the leads are still counted.
QStringList LeadJoin::crowdedColumns() const
{
    const std::array<std::pair<ColumnUse, const NameList *>, kNameLists> lists {
        { { ColumnUse::Source, &m_leads.names[0] }, { ColumnUse::Channel, &m_leads.names[1] },
            { ColumnUse::Market, &m_leads.names[2] }, { ColumnUse::Owner, &m_leads.names[3] },
            { ColumnUse::Campaign, &m_leads.names[4] }, { ColumnUse::Vertical, &m_leads.verticals },
            { ColumnUse::Region, &m_leads.regions }, { ColumnUse::Size, &m_leads.sizes } }
    };
    QStringList columns;
    for (const auto &[use, names] : lists) {
        for (const auto &file : m_uses.files) {
            if (names->isCrowded() && file.has(use))
                columns += file.form.columns[file.column(use)];
        }
    }
    columns.removeDuplicates();
    return columns;
}

Measurement LeadJoin::measurement() const
{
    auto measurement = m_measurement;
    measurement.stages = m_leads.stages;
    const auto &contacts = m_leads.days[0];
    if (!contacts.empty()) {
        const auto [first, last] = std::minmax_element(contacts.begin(), contacts.end());
        measurement.firstContact = dateOf(*first);
        measurement.lastContact = dateOf(*last);
    }
    measurement.disordered = m_disordered.size() + disorderedChanges();
    measurement.lastDate = dateOf(m_leads.lastDay);
    measurement.unknownStages = m_unknownStages;
    measurement.crowded = crowdedColumns();
    measurement.joint.isLoose = m_uses.isLoose;
    measurement.joint.leadsWithoutDeal = static_cast<qint64>(m_leads.size())
        - std::count(m_hasDeal.begin(), m_hasDeal.end(), true);
    return measurement;
}

} // namespace lockstep
