// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_rows.h"

#include "app/evidence/cell_text.h"
#include "app/evidence/file_survey.h"
#include "app/evidence/header_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The other way round it would be a date.
bool isOtherWayRound(QByteArrayView cell, const DateReading &reading)
{
    const auto text = dateText(cell);
    const auto other
        = reading.order == DateOrder::DayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    return text.form == DateText::Form::Slashed && !dateOf(text, reading.order).isValid()
        && dateOf(text, other).isValid();
}

} // namespace

quint16 LocalNames::indexOf(QByteArrayView cell, quint64 hash)
{
    auto known = m_indexes.constFind(hash);
    if (known == m_indexes.cend()) {
        constexpr qsizetype most = 65'535;
        if (m_texts.size() >= most) // far more than any block's rows
            return 0;
        known = m_indexes.insert(hash, static_cast<quint16>(m_texts.size()));
        m_texts += cell.toByteArray();
    }
    m_recent[hash % m_recent.size()] = { hash, *known };
    return *known;
}

/// A region may be called NA.
QString LocalNames::name(quint16 index) const
{
    const auto &text = m_texts[index];
    return text.size() != 2 && isMissing(text) ? QString() : QString::fromUtf8(text).simplified();
}

LeadRows::LeadRows(const RowReading &reading)
    : m_reading(reading)
    , m_file(reading.file)
    , m_lastDay(dayOf(reading.now))
{
    constexpr qsizetype usual = 8'192;
    rows.reserve(usual);
    (void)names.indexOf({});
}

/// The first reason counts.
void LeadRows::refuse(LeadRow &row, const UnusedReason &problem)
{
    if (row.problem >= 0)
        return;
    row.problem = static_cast<qint32>(problems.size());
    problems += problem;
}

void LeadRows::take(qint64 number, const RecordReader::Cells &cells)
{
    m_cells = &cells;
    if (isEmptyRow(cells))
        return;
    auto &row = rows.emplace_back();
    row.number = number;
    if (cells.size() > m_file.form.columns.size()) {
        refuse(row,
            { UnusedKind::TooManyCells,
                { QString::number(cells.size()), QString::number(m_file.form.columns.size()) } });
        row.isUsable = false;
    } else {
        readStages(row);
    }
}

void LeadRows::readStages(LeadRow &row)
{
    if (m_file.holdsChanges()) {
        readChange(row);
        if (!row.isUsable)
            return;
    } else if (m_file.holdsLeads()) {
        row.days[0] = readDay(row, m_file.column(ColumnUse::ContactDate), m_file.contactReading,
            u"first contact"_s, true);
        row.isUsable = row.days[0] != kNoDay;
        if (!row.isUsable)
            return;
    }
    readId(row);
    if (!row.isUsable)
        return;
    for (const auto &stage : m_file.stages)
        row.days[static_cast<std::size_t>(stage.stage)]
            = readDay(row, stage.column, stage.reading, m_reading.stages[stage.stage], false);
    static constexpr std::array dimensionUses { ColumnUse::Source, ColumnUse::Channel,
        ColumnUse::Market, ColumnUse::Owner };
    for (std::size_t at = 0; at < dimensionUses.size(); ++at) {
        if (m_file.has(dimensionUses[at]))
            row.names[at] = names.indexOf(trimmedCell(cell(dimensionUses[at])));
    }
    readStageName(row);
    if (m_file.holdsChanges())
        placeChange(row);
    else
        readEnd(row);
    if (row.isUsable && row.fate == Fate::Won)
        readDeal(row);
}

/// Where nothing tells when the lead came, its first change does.
void LeadRows::readChange(LeadRow &row)
{
    row.changed = readDay(row, m_file.column(ColumnUse::ChangeDate), m_file.changeReading,
        u"the change of stage"_s, true);
    row.isUsable = row.changed != kNoDay;
    row.days[0] = row.changed;
    if (m_file.has(ColumnUse::ContactDate)) {
        const Day contact = readDay(row, m_file.column(ColumnUse::ContactDate),
            m_file.contactReading, u"first contact"_s, false);
        row.days[0] = contact == kNoDay ? row.changed : contact;
    }
}

/// At the stage that the row names.
void LeadRows::placeChange(LeadRow &row) const
{
    const auto last = static_cast<std::size_t>(m_reading.stages.size() - 1);
    const std::size_t stage = row.fate == Fate::Won ? last : std::size_t { row.furthest };
    if (stage > 0)
        row.days[stage] = row.changed;
}

void LeadRows::readId(LeadRow &row)
{
    const auto id = cell(ColumnUse::LeadId);
    const bool isEmpty = isMissing(id);
    const bool mayLack = m_file.holdsLeads() && !m_file.holdsChanges()
        && (m_file.has(ColumnUse::WonDate) || m_file.has(ColumnUse::StageName));
    if (isEmpty && !mayLack) {
        refuse(row, { UnusedKind::NoId });
        row.isUsable = false;
    }
    if (isEmpty)
        return;
    row.key = joinKey(id, m_reading.spelling);
    if (m_reading.spelling == Spelling::Loose)
        row.spelling = static_cast<quint16>(joinKey(id, Spelling::Exact) >> 48U);
}

void LeadRows::readStageName(LeadRow &row)
{
    if (!m_file.has(ColumnUse::StageName))
        return;
    const auto name = names.indexOf(trimmedCell(cell(ColumnUse::StageName)));
    if (m_ends.size() <= name)
        m_ends.resize(name + 1U);
    auto &known = m_ends[name];
    if (!known)
        known = endOf(names.name(name));
    row.furthest = known->furthest;
    row.fate = known->fate;
    row.isUnknownStage = known->isUnknown;
}

LeadRows::End LeadRows::endOf(const QString &text) const
{
    End end;
    const auto known = stageNamed(text);
    bool isStage = text.isEmpty();
    for (qsizetype stage = 0; stage < m_reading.stages.size(); ++stage) {
        const bool isIt = m_reading.stages[stage].compare(text, Qt::CaseInsensitive) == 0
            || (known && known->name == m_reading.stages[stage]);
        if (isIt)
            end.furthest = static_cast<quint8>(stage);
        isStage = isStage || isIt;
    }
    static const QMap<StageWord, Fate> fates { { StageWord::Won, Fate::Won },
        { StageWord::Lost, Fate::Lost }, { StageWord::Rejected, Fate::Rejected },
        { StageWord::Recycled, Fate::Recycled } };
    const auto word = stageWord(text);
    end.fate = fates.value(word, Fate::Open);
    if (end.furthest + 1 == m_reading.stages.size())
        end = { 0, Fate::Won, false };
    end.isUnknown = !isStage && word == StageWord::Other;
    return end;
}

/// Won where there is a date of it, or where a name says so.
void LeadRows::readEnd(LeadRow &row)
{
    const bool isNamedWon = row.fate == Fate::Won;
    if (m_reading.stageTellsWon && !isNamedWon) {
        if (row.fate == Fate::Open && !isMissing(cell(ColumnUse::LostDate)))
            row.fate = Fate::Lost;
        return;
    }
    if (m_file.has(ColumnUse::WonDate)) {
        const bool isNeeded = m_file.holdsDealsOnly();
        const Day won = readDay(
            row, m_file.column(ColumnUse::WonDate), m_file.wonReading, u"winning"_s, isNeeded);
        row.days[static_cast<std::size_t>(m_reading.stages.size() - 1)] = won;
        if (won != kNoDay)
            row.fate = Fate::Won;
        else if (isNeeded && !isNamedWon)
            row.isUsable = false;
    }
    if (row.fate == Fate::Open && !isMissing(cell(ColumnUse::LostDate)))
        row.fate = Fate::Lost;
}

void LeadRows::readDeal(LeadRow &row)
{
    if (m_file.has(ColumnUse::Vertical))
        row.profile[0] = names.indexOf(trimmedCell(cell(ColumnUse::Vertical)));
    if (m_file.has(ColumnUse::Region))
        row.profile[1] = names.indexOf(trimmedCell(cell(ColumnUse::Region)));
    if (m_file.has(ColumnUse::Size))
        row.profile[2] = names.indexOf(trimmedCell(cell(ColumnUse::Size)));
    if (m_file.has(ColumnUse::Amount))
        readAmount(row);
}

void LeadRows::readAmount(LeadRow &row)
{
    const auto text = cell(ColumnUse::Amount);
    auto amount = plainHundredths(text, m_file.decimal);
    QByteArray currency;
    if (!amount) {
        if (isMissing(text))
            return;
        const auto number = numberText(text);
        amount = number ? hundredths(*number, m_file.decimal) : std::nullopt;
        currency = number ? number->currency : currency;
    }
    if (!amount)
        return refuse(row, { UnusedKind::NoAmount });
    if (*amount < 0)
        return refuse(row, { UnusedKind::NegativeAmount });
    row.amount = *amount == 0 ? -1 : *amount; // as systems write what nobody filled in
    const auto stated = trimmedCell(cell(ColumnUse::Currency));
    row.currency = names.indexOf(isMissing(stated) ? QByteArrayView(currency) : stated);
}

Day LeadRows::readDay(
    LeadRow &row, qsizetype column, const DateReading &reading, const QString &what, bool isNeeded)
{
    const auto text = cell(column);
    if (text.isEmpty() && !isNeeded)
        return kNoDay;
    if (const Day plain = plainDay(text, reading, m_lastDay); plain != kNoDay)
        return plain;
    if (isMissing(text)) {
        if (isNeeded)
            refuse(row, { UnusedKind::NoDate, { what } });
        return kNoDay;
    }
    const auto date = usableDate(text, reading, m_reading.now, what);
    if (date)
        return dayOf(*date);
    row.isOtherOrder = row.isOtherOrder || isOtherWayRound(text, reading);
    refuse(row, date.error());
    return kNoDay;
}

} // namespace lockstep
