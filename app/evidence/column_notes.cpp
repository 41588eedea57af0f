// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The uses found, in words.
#include "app/evidence/column_uses.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString orderNote(const DateReading &reading)
{
    if (reading.isNumbers && reading.number == DateNumber::Seconds)
        return u" (seconds since 1970)"_s;
    if (reading.isNumbers && reading.number == DateNumber::Milliseconds)
        return u" (milliseconds since 1970)"_s;
    if (!reading.isSlashed)
        return {};
    return reading.order == DateOrder::DayFirst ? u" (day first)"_s : u" (month first)"_s;
}

QString noteOn(const FileUse &file, ColumnUse use)
{
    switch (use) {
    case ColumnUse::ContactDate:
        return orderNote(file.contactReading);
    case ColumnUse::WonDate:
        return orderNote(file.wonReading);
    case ColumnUse::LostDate:
        return orderNote(file.lostReading);
    case ColumnUse::RejectedDate:
        return orderNote(file.rejectedReading);
    case ColumnUse::ChangeDate:
        return orderNote(file.changeReading);
    case ColumnUse::Owner:
        return file.holdsLeads() ? QString() : u" (counts before the lead’s own)"_s;
    case ColumnUse::Channel:
    case ColumnUse::Market:
    case ColumnUse::Campaign:
        return file.holdsLeads() ? QString() : u" (where the lead has none)"_s;
    default:
        return {};
    }
}

} // namespace

QStringList describe(const Uses &uses, const QList<FileSurvey> &surveys)
{
    QStringList lines;
    for (qsizetype at = 0; at < uses.files.size(); ++at) {
        const auto &file = uses.files[at];
        for (const auto use : kColumnUses) {
            if (file.has(use))
                lines += u"%1: %2 in %3%4"_s.arg(useName(use),
                    surveys[at].columns[file.column(use)].name, file.name, noteOn(file, use));
        }
        if (file.leftSource >= 0)
            lines += u"left out: %1 in %2, for a lead’s source is told by its own file"_s.arg(
                surveys[at].columns[file.leftSource].name, file.name);
        for (const auto &stage : file.stages)
            lines += u"%1: %2 in %3%4"_s.arg(uses.stages[stage.stage],
                surveys[at].columns[stage.column].name, file.name, orderNote(stage.reading));
    }
    return lines;
}

} // namespace lockstep
