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

LeadRows::LeadRows(const RowReading &reading)
    : m_reading(reading)
    , m_file(reading.file)
    , m_lastDay(dayOf(reading.now))
    , m_isRejection(m_file.has(ColumnUse::LostDate)
          && namesRejection(m_file.form.columns.value(m_file.column(ColumnUse::LostDate))))
    , m_countsAttempts(countsAttempts(m_file))
{
    constexpr qsizetype usual = 8'192;
    rows.reserve(usual);
    (void)names.indexOfText({});
}

/// Names stay, unless they are so many that they tell nothing apart: the next rows hold the same.
void LeadRows::forget()
{
    rows.clear();
    attempts.clear();
    shortRows.clear();
    problems.clear();
    if (names.size() <= static_cast<std::size_t>(kMostNames))
        return;
    m_ends.clear();
    names = {};
    (void)names.indexOfText({});
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
    if (cells.size() == m_file.form.columns.size() || hasUsualWidth(row))
        readStages(row);
    if (m_countsAttempts)
        readAttempts();
    row.isInOrder = isInOrder(row);
    row.isOrdinary = row.isInOrder && row.isUsable && row.problem < 0 && row.fate != Fate::Won
        && !row.isUnknownStage && !row.isOtherOrder && !row.hasTwoEnds;
}

/// What a short row lacks is empty: some systems leave out what is empty at a row's end. Nobody can
/// say so of a longer one, unless nothing stands there.
bool LeadRows::hasUsualWidth(LeadRow &row)
{
    const auto usual = m_file.form.columns.size();
    if (m_cells->size() < usual)
        shortRows.push_back(row.number);
    row.isUsable = !hasTooMany(*m_cells, usual);
    if (!row.isUsable)
        refuse(row,
            { UnusedKind::TooManyCells,
                { QString::number(m_cells->size()), QString::number(usual) } });
    return row.isUsable;
}

bool LeadRows::isInOrder(const LeadRow &row) const
{
    Day before = kNoDay;
    bool isInOrder = true;
    for (const auto stage : m_reading.dated) {
        const Day day = row.days[stage];
        isInOrder &= (day == kNoDay) | (day >= before); // without branches: nobody could foresee
        before = std::max(before, day);
    }
    return isInOrder;
}

void LeadRows::readStages(LeadRow &row)
{
    if (m_file.holdsChanges()) {
        readChange(row);
        if (!row.isUsable)
            return;
    } else if (m_file.holdsLeads()) {
        row.days[0] = readDay(row, m_file.column(ColumnUse::ContactDate), m_file.contactReading,
            u"first contact", true);
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
        ColumnUse::Market, ColumnUse::Owner, ColumnUse::Campaign };
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
        u"the change of stage", true);
    row.isUsable = row.changed != kNoDay;
    row.days[0] = row.changed;
    if (m_file.has(ColumnUse::ContactDate)) {
        const Day contact = readDay(row, m_file.column(ColumnUse::ContactDate),
            m_file.contactReading, u"first contact", false);
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
    m_isPlaced = false;
    if (!m_file.has(ColumnUse::StageName))
        return;
    const auto name = names.indexOf(trimmedCell(cell(ColumnUse::StageName)));
    if (m_ends.size() <= name)
        m_ends.resize(name + 1U);
    auto &known = m_ends[name];
    if (!known && m_file.stageIsFlag)
        known = End { 0, flagWord(names.text(name)).value_or(false) ? Fate::Won : Fate::Open };
    if (!known)
        known = endOf(names.name(name));
    row.furthest = known->furthest;
    row.fate = known->fate;
    row.isUnknownStage = known->isUnknown;
    m_isPlaced = known->isPlace;
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
        { StageWord::Lost, Fate::Unplaced }, { StageWord::Rejected, Fate::Rejected },
        { StageWord::Recycled, Fate::Recycled } };
    const auto word = stageWord(text);
    end.fate = fates.value(word, Fate::Open);
    if (end.furthest + 1 == m_reading.stages.size())
        end = { 0, Fate::Won, false, false };
    end.isUnknown = !isStage && word == StageWord::Other;
    end.isPlace = !text.isEmpty() && (isStage || word == StageWord::First);
    return end;
}

/// Won where there is a date of it, or where a name says so.
void LeadRows::readEnd(LeadRow &row)
{
    const bool isNamedWon = row.fate == Fate::Won;
    if (m_reading.stageTellsWon && !isNamedWon)
        return readLoss(row);
    if (m_file.has(ColumnUse::WonDate)) {
        const bool isNeeded = m_file.holdsDealsOnly();
        const Day won = readDay(
            row, m_file.column(ColumnUse::WonDate), m_file.wonReading, u"winning", isNeeded);
        row.days[static_cast<std::size_t>(m_reading.stages.size() - 1)] = won;
        if (won != kNoDay)
            row.fate = Fate::Won;
        else if (isNeeded && !isNamedWon)
            row.isUsable = false;
    }
    readLoss(row);
}

/// Of two ends the later one counts, on the same day the loss: it is the last word.
void LeadRows::readLoss(LeadRow &row)
{
    const auto isThere = [this](ColumnUse use) { return m_file.has(use) && !isMissing(cell(use)); };
    if (row.fate != Fate::Open)
        return;
    const bool isRejected = isThere(ColumnUse::RejectedDate);
    const bool isLost = isThere(ColumnUse::LostDate);
    row.hasTwoEnds = isLost && isRejected && !m_isRejection;
    bool isRejection = isRejected || (isLost && m_isRejection);
    if (row.hasTwoEnds)
        isRejection = readDay(row, m_file.column(ColumnUse::RejectedDate), m_file.rejectedReading,
                          u"rejection", false)
            > readDay(
                row, m_file.column(ColumnUse::LostDate), m_file.lostReading, u"losing", false);
    if (isRejection)
        row.fate = Fate::Rejected;
    else if (isLost)
        row.fate = m_isPlaced ? Fate::Lost : Fate::Unplaced;
}

Day LeadRows::readDay(
    LeadRow &row, qsizetype column, const DateReading &reading, QStringView what, bool isNeeded)
{
    const auto text = cell(column);
    if (!reading.isNumbers) {
        const auto iso = isoCell(text, m_lastDay);
        if (iso.isPlain && (!isNeeded || iso.day != kNoDay))
            return iso.day;
    }
    if (const Day plain = plainDay(text, reading, m_lastDay); plain != kNoDay)
        return plain;
    if (isMissing(text)) {
        if (isNeeded)
            refuse(row, { UnusedKind::NoDate, { what.toString() } });
        return kNoDay;
    }
    const auto date = usableDate(text, reading, m_reading.now, what.toString());
    if (date)
        return dayOf(*date);
    row.isOtherOrder = row.isOtherOrder || isOtherWayRound(text, reading);
    refuse(row, date.error());
    return kNoDay;
}

} // namespace lockstep
