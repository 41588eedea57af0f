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
    ColumnUse::Owner };

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
    }))
{
    m_leads.stages = uses.stages;
    m_leads.days.resize(static_cast<std::size_t>(uses.stages.size()));
    const auto any
        = [&uses](auto has) { return std::any_of(uses.files.begin(), uses.files.end(), has); };
    m_hasDeals
        = any([](const FileUse &file) { return !file.holdsLeads() && !file.holdsChanges(); });
    for (std::size_t at = 0; at < kDimensionUses.size(); ++at) {
        m_leads.hasDimension[at] = any(
            [&](const FileUse &file) { return file.holdsLeads() && file.has(kDimensionUses[at]); });
        if (m_leads.hasDimension[at])
            m_leads.codes[at].reserve(expected);
    }
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
        m_uses.isLoose ? Spelling::Loose : Spelling::Exact, m_options.now, tellsWon(m_uses, file) };
    m_otherOrderRow = 0;
    const NewBlock newBlock = [&] { return std::make_unique<Block>(*this, reading); };
    auto read = readBlocks(file.path, file.form, m_options.threads, newBlock, pace);
    return read ? checked(file) : read;
}

Result<void> LeadJoin::checked(const FileUse &file) const
{
    if (m_leads.names[0].isCrowded()) {
        return fail(Fault::NoUsableColumn, file.name,
            u"looked for: source; the column taken holds over %1 different values"_s.arg(
                kMostNames));
    }
    if (m_otherOrderRow > 0) {
        return fail(Fault::AmbiguousDates, file.name,
            u"row %1 has day and month the other way round than the rows before"_s.arg(
                m_otherOrderRow));
    }
    if (m_currencyRows.size() > 1) {
        QStringList places;
        for (auto row = m_currencyRows.begin(); row != m_currencyRows.end(); ++row)
            places += u"%1 in row %2"_s.arg(row.key()).arg(*row);
        return fail(Fault::SeveralCurrencies, file.name, places.join(u", "_s));
    }
    return {};
}

void LeadJoin::finish(LeadRows &block, const FileUse &file, qint64 before)
{
    m_block = &block;
    m_before = before;
    for (auto &codes : m_codes)
        codes.assign(static_cast<std::size_t>(block.names.texts().size()), -1);
    constexpr std::size_t soon = 12; // rows: about as long as memory takes to answer
    for (std::size_t at = 0; at < block.rows.size(); ++at) {
        const auto &row = block.rows[at];
        if (at + soon < block.rows.size())
            m_keys.expect(block.rows[at + soon].key);
        const qint64 number = before + row.number;
        if (number < file.form.firstRow)
            continue;
        ++m_measurement.rows;
        if (row.isOtherOrder && m_otherOrderRow == 0)
            m_otherOrderRow = number;
        m_unknownStages += row.isUnknownStage ? 1 : 0;
        if (!row.isUsable)
            leaveOut(file, number, block.problems[row.problem]);
        else if (file.holdsChanges())
            addChange(row, file);
        else if (file.holdsLeads())
            addLead(row, file);
        else
            addDeal(row, file);
    }
}

void LeadJoin::addLead(const LeadRow &row, const FileUse &file)
{
    const qint64 number = m_before + row.number;
    const auto lead = static_cast<quint32>(m_leads.size());
    if (row.key != 0 && m_keys.findOrPut(row.key, lead)) {
        ++m_measurement.duplicates;
        return leaveOut(file, number, { UnusedKind::KnownLead });
    }
    pushLead(row);
    if (row.fate == Fate::Won)
        tellWin(row, lead, number);
    if (!isInOrder(row))
        checkDays(file, lead, number);
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

bool LeadJoin::isInOrder(const LeadRow &row) const
{
    Day before = kNoDay;
    bool isInOrder = true;
    for (const auto stage : m_dated) {
        const Day day = row.days[stage];
        isInOrder = isInOrder && (day == kNoDay || day >= before);
        before = std::max(before, day);
    }
    return isInOrder;
}

void LeadJoin::pushLead(const LeadRow &row)
{
    for (std::size_t at = 0; at < kDimensionUses.size(); ++at) {
        if (m_leads.hasDimension[at])
            m_leads.codes[at].push_back(globalCode(at, m_leads.names[at], row.names[at]));
    }
    for (const auto stage : m_dated) {
        m_leads.days[stage].push_back(row.days[stage]);
        m_leads.lastDay = std::max(m_leads.lastDay, row.days[stage]);
    }
    m_leads.furthest.push_back(row.furthest);
    m_leads.fates.push_back(row.fate == Fate::Won ? Fate::Open : row.fate);
    if (m_uses.isLoose)
        m_spellings.push_back(row.spelling);
}

NameList::Code LeadJoin::newCode(std::size_t list, NameList &names, quint16 local)
{
    const auto code = names.codeOf(m_block->names.name(local));
    m_codes[list][local] = code;
    return code;
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

/// By their header names. Without them the leads are still counted; without sources they are not.
QStringList LeadJoin::crowdedColumns() const
{
    const std::array<std::pair<ColumnUse, const NameList *>, 6> lists {
        { { ColumnUse::Channel, &m_leads.names[1] }, { ColumnUse::Market, &m_leads.names[2] },
            { ColumnUse::Owner, &m_leads.names[3] }, { ColumnUse::Vertical, &m_leads.verticals },
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
    if (!m_currencyRows.isEmpty())
        measurement.currency = m_currencyRows.firstKey();
    measurement.joint.isLoose = m_uses.isLoose;
    measurement.joint.leadsWithoutDeal = static_cast<qint64>(m_leads.size())
        - std::count(m_hasDeal.begin(), m_hasDeal.end(), true);
    return measurement;
}

} // namespace lockstep
