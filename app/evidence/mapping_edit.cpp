// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/mapping_edit.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isFileOfLeads(const Mapping &mapping, const QString &file)
{
    return std::any_of(
        mapping.columns.begin(), mapping.columns.end(), [&file](const ColumnGuess &column) {
            return column.file == file
                && (column.use == ColumnUse::ContactDate || column.use == ColumnUse::ChangeDate);
        });
}

/// How the files on one side call their identifier now.
QString idColumn(const Mapping &mapping, bool isOfLeads)
{
    const auto id = std::find_if(
        mapping.columns.begin(), mapping.columns.end(), [&](const ColumnGuess &column) {
            return column.use == ColumnUse::LeadId
                && isFileOfLeads(mapping, column.file) == isOfLeads;
        });
    return id == mapping.columns.end() ? QString() : id->column;
}

void release(ColumnMap &map, const Mapping &mapping, const ColumnGuess &guess)
{
    if (!guess.use || guess.use == ColumnUse::LeadId)
        return; // files are joined by one all the same
    if (guess.use != ColumnUse::StageDate) {
        map.names.insert(*guess.use, kNoColumn);
        return;
    }
    map.stages = mapping.stages;
    map.stages.removeAll(guess.stage);
}

void takeAsId(ColumnMap &map, const Mapping &mapping, const ColumnGuess &guess)
{
    const bool isOfLeads = isFileOfLeads(mapping, guess.file);
    const auto leads = isOfLeads ? guess.column : idColumn(mapping, true);
    const auto deals = isOfLeads ? idColumn(mapping, false) : guess.column;
    map.names.insert(ColumnUse::LeadId, leads.isEmpty() ? deals : leads);
    map.dealId = deals;
}

/// The dates of the first and the last stage have uses of their own.
void takeAsStage(ColumnMap &map, const Mapping &mapping, qsizetype column)
{
    const auto &guess = mapping.columns[column];
    auto stages = map.stages.size() >= 2 ? map.stages : mapping.stages;
    if (stages.size() < 2)
        stages = { u"Lead"_s, u"Won"_s };
    for (const bool isLast : { false, true }) {
        const auto &end = isLast ? stages.last() : stages.first();
        if (guess.column.compare(end, Qt::CaseInsensitive) != 0)
            continue;
        map.names.insert(isLast ? ColumnUse::WonDate : ColumnUse::ContactDate, guess.column);
        return;
    }
    stages.removeAll(guess.column);
    qsizetype at = stages.size() - 1;
    for (qsizetype later = mapping.columns.size() - 1; later > column; --later) {
        const auto &other = mapping.columns[later];
        if (other.file == guess.file && other.use == ColumnUse::StageDate)
            at = std::max<qsizetype>(1, stages.indexOf(other.stage));
    }
    stages.insert(at, guess.column);
    map.stages = stages;
}

} // namespace

ColumnMap withUse(
    ColumnMap map, const Mapping &mapping, qsizetype column, std::optional<ColumnUse> use)
{
    const auto &guess = mapping.columns[column];
    if (guess.use == use)
        return map;
    release(map, mapping, guess);
    if (use == ColumnUse::LeadId)
        takeAsId(map, mapping, guess);
    else if (use == ColumnUse::StageDate)
        takeAsStage(map, mapping, column);
    else if (use)
        map.names.insert(*use, guess.column);
    return map;
}

} // namespace lockstep
