// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/lead_join.h"

#include "app/evidence/csv_file.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxUnusedPerFile = 100;

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

tl::expected<QDate, QString> dayIn(
    QByteArrayView cell, const DateReading &reading, QDate now, const QString &what)
{
    if (cell.trimmed().isEmpty())
        return tl::unexpected(u"no date of %1"_s.arg(what));
    return usableDate(cell, reading, now).map_error([&what](const QString &reason) {
        return u"the date of %1 %2"_s.arg(what, reason);
    });
}

} // namespace

LeadJoin::LeadJoin(QDate now)
    : m_now(now)
{
}

QByteArrayView LeadJoin::Row::cell(qsizetype column) const
{
    return column >= 0 && column < cells.size() ? cells[column] : QByteArrayView();
}

Result<void> LeadJoin::read(const FileUse &file)
{
    bool isHeader = true;
    auto read = readCsv(file.path, [&](qint64 number, const Cells &cells) {
        const Row row { file, number, cells };
        if (std::exchange(isHeader, false) || isEmptyRow(cells))
            return;
        ++m_measurement.rows;
        if (cells.size() > file.columnCount) {
            leaveOut(
                row, u"%1 cells, but the header has %2"_s.arg(cells.size()).arg(file.columnCount));
        } else if (file.holdsLeads()) {
            readLead(row);
        } else {
            readDeal(row);
        }
    });
    if (read && m_tally.count() > kMaxSources) {
        return fail(Fault::NoUsableColumn, file.name,
            u"looked for: source; the column taken holds over %1 different values"_s.arg(
                kMaxSources));
    }
    return read;
}

void LeadJoin::readLead(const Row &row)
{
    const auto contact = contactDay(row);
    if (!contact)
        return leaveOut(row, contact.error());
    const auto id = row.cell(row.file.id);
    const bool isJoined = !id.trimmed().isEmpty();
    if (!isJoined && row.file.won < 0)
        return leaveOut(row, u"no lead id"_s);
    const auto key = idKey(id);
    if (isJoined && m_leads.contains(key)) {
        ++m_measurement.duplicates;
        return leaveOut(row, u"the lead stands in an earlier row"_s);
    }
    // Past the limit the names are no longer kept: read() refuses the column at the file's end.
    const auto source = m_tally.count() > kMaxSources
        ? SourceTally::Index { 0 }
        : m_tally.indexOf(QString::fromUtf8(row.cell(row.file.source)));
    m_tally.addLead(source);
    auto &first = m_measurement.firstContact;
    auto &last = m_measurement.lastContact;
    first = first.isValid() ? std::min(first, *contact) : *contact;
    last = last.isValid() ? std::max(last, *contact) : *contact;
    Lead lead { static_cast<qint32>(contact->toJulianDay()), source, false };
    readOutcome(row, lead);
    if (isJoined)
        m_leads.insert(key, lead);
}

void LeadJoin::readOutcome(const Row &row, Lead &lead)
{
    if (row.cell(row.file.won).trimmed().isEmpty())
        return;
    if (const auto won = wonDay(row))
        win(row, lead, *won);
    else
        leaveOut(row, won.error());
}

void LeadJoin::readDeal(const Row &row)
{
    const auto id = row.cell(row.file.id);
    if (id.trimmed().isEmpty())
        return leaveOut(row, u"no lead id"_s);
    const auto won = wonDay(row);
    if (!won)
        return leaveOut(row, won.error());
    const auto lead = m_leads.find(idKey(id));
    if (lead == m_leads.end()) {
        ++m_measurement.dealsWithoutLead;
        return leaveOut(row, u"no lead has its id"_s);
    }
    if (lead->isWon) {
        ++m_measurement.duplicates;
        return leaveOut(row, u"the lead was won in an earlier row"_s);
    }
    win(row, *lead, *won);
}

void LeadJoin::win(const Row &row, Lead &lead, QDate won)
{
    lead.isWon = true;
    const auto contact = QDate::fromJulianDay(lead.contactDay);
    const auto days = contact.daysTo(won);
    if (days >= 0)
        return m_tally.addWon(lead.source, days);
    m_tally.addWon(lead.source, std::nullopt);
    leaveOut(row, u"won %1, before the first contact %2"_s.arg(isoDate(won), isoDate(contact)));
}

LeadJoin::Day LeadJoin::contactDay(const Row &row) const
{
    return dayIn(row.cell(row.file.contact), row.file.contactReading, m_now, u"first contact"_s);
}

LeadJoin::Day LeadJoin::wonDay(const Row &row) const
{
    return dayIn(row.cell(row.file.won), row.file.wonReading, m_now, u"winning"_s);
}

void LeadJoin::leaveOut(const Row &row, const QString &reason)
{
    ++m_measurement.unusedCount;
    if (m_unusedInFile[row.file.path]++ < kMaxUnusedPerFile)
        m_measurement.unused += UnusedRow { row.file.name, row.number, reason };
}

Measurement LeadJoin::measurement() const
{
    auto measurement = m_measurement;
    measurement.total = m_tally.total();
    measurement.sources = m_tally.sources();
    return measurement;
}

} // namespace lockstep
