// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_join.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxUnusedPerFile = 100;
constexpr std::array kDimensionUses { ColumnUse::Source, ColumnUse::Channel, ColumnUse::Market,
    ColumnUse::Owner };

QString isoDate(Day day)
{
    return dateOf(day).toString(Qt::ISODate);
}

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
    , m_keys(expected,
          std::any_of(uses.files.begin(), uses.files.end(), std::mem_fn(&FileUse::holdsDealsOnly)))
{
    m_leads.stages = uses.stages;
    m_leads.days.resize(static_cast<std::size_t>(uses.stages.size()));
    const auto any
        = [&uses](auto has) { return std::any_of(uses.files.begin(), uses.files.end(), has); };
    for (std::size_t at = 0; at < kDimensionUses.size(); ++at) {
        m_leads.hasDimension[at] = any(
            [&](const FileUse &file) { return file.holdsLeads() && file.has(kDimensionUses[at]); });
        if (m_leads.hasDimension[at])
            m_leads.codes[at].reserve(expected);
    }
    for (std::size_t stage = 0; stage < m_leads.days.size(); ++stage) {
        const bool isDated
            = stage == 0 || stage + 1 == m_leads.days.size() || any([stage](const FileUse &file) {
                  return std::any_of(file.stages.begin(), file.stages.end(), [&](const auto &one) {
                      return static_cast<std::size_t>(one.stage) == stage;
                  });
              });
        if (isDated)
            m_leads.days[stage].reserve(expected);
        m_isDated.push_back(isDated);
    }
    m_leads.furthest.reserve(expected);
    m_leads.fates.reserve(expected);
    m_hasDeal.reserve(expected);
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
    if (m_leads.names[0].size() > kMostNames) {
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
    constexpr qsizetype soon = 12; // rows: about as long as memory takes to answer
    for (qsizetype at = 0; at < block.rows.size(); ++at) {
        const auto &row = std::as_const(block.rows)[at];
        if (at + soon < block.rows.size())
            m_keys.expect(std::as_const(block.rows)[at + soon].key);
        const qint64 number = before + row.number;
        if (number < file.form.firstRow)
            continue;
        ++m_measurement.rows;
        if (row.isOtherOrder && m_otherOrderRow == 0)
            m_otherOrderRow = number;
        m_unknownStages += row.isUnknownStage ? 1 : 0;
        if (!row.isUsable)
            leaveOut(file, number, block.problems[row.problem]);
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
        return leaveOut(file, number, u"the lead stands in an earlier row"_s);
    }
    pushLead(row);
    if (row.fate == Fate::Won)
        win(row, file, lead);
    else
        setDays(row, file, lead);
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

void LeadJoin::pushLead(const LeadRow &row)
{
    for (std::size_t at = 0; at < kDimensionUses.size(); ++at) {
        if (m_leads.hasDimension[at])
            m_leads.codes[at].push_back(globalCode(at, m_leads.names[at], row.names[at]));
    }
    for (std::size_t stage = 0; stage < m_leads.days.size(); ++stage) {
        if (m_isDated[stage])
            m_leads.days[stage].push_back(kNoDay);
    }
    m_leads.days[0].back() = row.days[0];
    m_leads.lastDay = std::max(m_leads.lastDay, row.days[0]);
    m_leads.furthest.push_back(row.furthest);
    m_leads.fates.push_back(row.fate == Fate::Won ? Fate::Open : row.fate);
    m_hasDeal.push_back(false);
    if (m_uses.isLoose)
        m_spellings.push_back(row.spelling);
    auto &first = m_measurement.firstContact;
    auto &last = m_measurement.lastContact;
    const Day day = row.days[0];
    if (m_firstDay == kNoDay || day < m_firstDay) {
        m_firstDay = day;
        first = dateOf(day);
    }
    if (day > m_lastContactDay) {
        m_lastContactDay = day;
        last = dateOf(day);
    }
}

void LeadJoin::addDeal(const LeadRow &row, const FileUse &file)
{
    const qint64 number = m_before + row.number;
    ++m_measurement.joint.deals;
    const quint32 *lead = m_keys.find(row.key);
    if (!lead) {
        m_measurement.dealsWithoutLead += row.fate == Fate::Won ? 1 : 0;
        return leaveOut(file, number, u"no lead has its id"_s);
    }
    ++m_measurement.joint.matched;
    if (m_uses.isLoose && m_spellings[*lead] != row.spelling)
        ++m_measurement.joint.spelledOtherwise;
    if (m_leads.fates[*lead] == Fate::Won) {
        ++m_measurement.duplicates;
        return leaveOut(file, number, u"the lead was won in an earlier row"_s);
    }
    m_hasDeal[*lead] = true;
    m_leads.furthest[*lead] = std::max(m_leads.furthest[*lead], row.furthest);
    if (row.fate == Fate::Won)
        win(row, file, *lead);
    else
        setDays(row, file, *lead);
    if (row.fate != Fate::Won && row.fate != Fate::Open)
        m_leads.fates[*lead] = row.fate;
    if (row.problem >= 0)
        leaveOut(file, number, m_block->problems[row.problem]);
}

void LeadJoin::win(const LeadRow &row, const FileUse &file, quint32 lead)
{
    m_leads.fates[lead] = Fate::Won;
    m_hasDeal[lead] = true;
    setDays(row, file, lead);
    keepDeal(row, lead, m_before + row.number);
}

/// A date before that of an earlier stage is told once, and left out of the times when they are
/// counted.
void LeadJoin::setDays(const LeadRow &row, const FileUse &file, quint32 lead)
{
    const std::size_t last = m_leads.days.size() - 1;
    for (std::size_t stage = 1; stage <= last; ++stage) {
        if (row.days[stage] == kNoDay || !m_isDated[stage])
            continue;
        m_leads.days[stage][lead] = row.days[stage];
        m_leads.lastDay = std::max(m_leads.lastDay, row.days[stage]);
    }
    std::size_t before = 0;
    for (std::size_t stage = 1; stage <= last; ++stage) {
        const Day day = m_leads.day(lead, stage);
        if (day == kNoDay)
            continue;
        const Day earlier = m_leads.day(lead, before);
        if (day < earlier) {
            ++m_measurement.disordered;
            const auto at = static_cast<qsizetype>(stage);
            return leaveOut(file, m_before + row.number,
                u"%1 %2, before %3 %4"_s.arg(stage == last ? u"won"_s : m_leads.stages[at],
                    isoDate(day),
                    before == 0 ? u"the first contact"_s
                                : m_leads.stages[static_cast<qsizetype>(before)],
                    isoDate(earlier)));
        }
        before = stage;
    }
}

void LeadJoin::keepDeal(const LeadRow &row, quint32 lead, qint64 number)
{
    WonDeal deal;
    deal.lead = lead;
    deal.vertical = globalCode(4, m_leads.verticals, row.profile[0]);
    deal.region = globalCode(5, m_leads.regions, row.profile[1]);
    deal.size = globalCode(6, m_leads.sizes, row.profile[2]);
    if (row.amount >= 0) {
        const auto &written = m_block->names.texts()[row.currency];
        deal.amount = converted(row.amount, currencyCode(written), number);
    }
    m_leads.deals.push_back(deal);
}

qint64 LeadJoin::converted(qint64 amount, const QString &currency, qint64 row)
{
    const auto rate = m_options.map.rates.constFind(currency);
    if (rate != m_options.map.rates.cend())
        return std::llround(static_cast<double>(amount) * *rate);
    if (!currency.isEmpty() && !m_currencyRows.contains(currency))
        m_currencyRows.insert(currency, row);
    return amount;
}

NameList::Code LeadJoin::globalCode(std::size_t list, NameList &names, quint16 local)
{
    qint32 &code = m_codes[list][local];
    if (code < 0)
        code = names.codeOf(m_block->names.name(local));
    return static_cast<NameList::Code>(code);
}

void LeadJoin::leaveOut(const FileUse &file, qint64 row, const QString &reason)
{
    ++m_measurement.unusedCount;
    ++m_measurement.unusedReasons[kindOf(reason)];
    if (m_unusedInFile[file.path]++ < kMaxUnusedPerFile)
        m_measurement.unused += UnusedRow { file.name, row, reason };
}

Measurement LeadJoin::measurement() const
{
    auto measurement = m_measurement;
    measurement.stages = m_leads.stages;
    measurement.lastDate = dateOf(m_leads.lastDay);
    measurement.unknownStages = m_unknownStages;
    if (!m_currencyRows.isEmpty())
        measurement.currency = m_currencyRows.firstKey();
    measurement.joint.isLoose = m_uses.isLoose;
    measurement.joint.leadsWithoutDeal = std::count(m_hasDeal.begin(), m_hasDeal.end(), false);
    return measurement;
}

} // namespace lockstep
