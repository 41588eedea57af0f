// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/id_columns.h"

#include "app/evidence/header_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    double score = 0;
    qsizetype lead = -1;
    qsizetype deal = -1;
};

/// The columns that may be the file's id: the mapped one alone, or else any.
QList<qsizetype> candidates(const FileSurvey &survey, const QString &mapped)
{
    const auto named = columnNamed(survey, mapped);
    if (named >= 0)
        return { named };
    QList<qsizetype> columns;
    for (qsizetype at = 0; at < survey.columns.size(); ++at) {
        if (survey.columns[at].values.isMostlyDistinct())
            columns += at;
    }
    return columns;
}

/// Overlap counts most; among columns that overlap alike, the header that names leads wins over
/// "id" or a running number.
double score(const ColumnSurvey &lead, const ColumnSurvey &deal)
{
    const int words
        = headerRank(ColumnUse::LeadId, lead.name) + headerRank(ColumnUse::LeadId, deal.name);
    const int same = lead.name.compare(deal.name, Qt::CaseInsensitive) == 0 ? 1 : 0;
    return lead.values.overlap(deal.values) * (1 + words + same);
}

Pair bestPair(const FileSurvey &leads, const FileSurvey &deals, const QString &mapped)
{
    Pair best;
    const auto dealColumns = candidates(deals, mapped);
    for (const auto lead : candidates(leads, mapped)) {
        for (const auto deal : dealColumns) {
            const auto value = score(leads.columns[lead], deals.columns[deal]);
            if (best.lead < 0 || value > best.score)
                best = { value, lead, deal };
        }
    }
    return best;
}

/// Without any common value, what the headers say: the join then tells that nothing met.
qsizetype byName(const FileSurvey &survey, const QString &mapped)
{
    const auto named = columnNamed(survey, mapped);
    if (named >= 0)
        return named;
    const auto rank = [](const ColumnSurvey &a, const ColumnSurvey &b) {
        return headerRank(ColumnUse::LeadId, a.name) < headerRank(ColumnUse::LeadId, b.name);
    };
    const auto best = std::max_element(survey.columns.begin(), survey.columns.end(), rank);
    return headerRank(ColumnUse::LeadId, best->name) > 0 ? best - survey.columns.begin() : -1;
}

/// The column of `file` that overlaps best with those of the files on the other side.
qsizetype bestColumn(qsizetype file, const QList<FileUse> &uses, const QList<FileSurvey> &surveys,
    const QString &mapped)
{
    const bool isLeads = uses[file].holdsLeads();
    Pair best;
    for (qsizetype other = 0; other < uses.size(); ++other) {
        if (uses[other].holdsLeads() == isLeads)
            continue;
        const auto pair = isLeads ? bestPair(surveys[file], surveys[other], mapped)
                                  : bestPair(surveys[other], surveys[file], mapped);
        if (pair.score > best.score)
            best = pair;
    }
    return isLeads ? best.lead : best.deal;
}

/// The column named as the one found in another file on the same side.
qsizetype asInSibling(qsizetype file, const QList<FileUse> &uses, const QList<FileSurvey> &surveys)
{
    for (qsizetype other = 0; other < uses.size(); ++other) {
        if (uses[other].id < 0 || uses[other].holdsLeads() != uses[file].holdsLeads())
            continue;
        const auto column = columnNamed(surveys[file], surveys[other].columns[uses[other].id].name);
        if (column >= 0)
            return column;
    }
    return -1;
}

Result<QList<FileUse>> withJoinColumns(
    QList<FileUse> uses, const QList<FileSurvey> &surveys, const QString &mapped)
{
    for (qsizetype file = 0; file < uses.size(); ++file)
        uses[file].id = bestColumn(file, uses, surveys, mapped);
    for (qsizetype file = 0; file < uses.size(); ++file) {
        auto &id = uses[file].id;
        if (id < 0)
            id = asInSibling(file, uses, surveys);
        if (id < 0)
            id = byName(surveys[file], mapped);
        if (id < 0) {
            return fail(Fault::NoUsableColumn, uses[file].name,
                u"looked for: lead id; the columns are: %1"_s.arg(columnNames(surveys[file])));
        }
    }
    return uses;
}

/// In a file with both dates: the mapped column, or one that is plainly the lead's own.
qsizetype ownColumn(const FileSurvey &survey, const QString &mapped)
{
    const auto named = columnNamed(survey, mapped);
    if (named >= 0)
        return named;
    const auto isOwn = [](const ColumnSurvey &column) {
        return headerRank(ColumnUse::LeadId, column.name) >= kNamesLeads
            && column.values.isMostlyDistinct();
    };
    const auto own = std::find_if(survey.columns.begin(), survey.columns.end(), isOwn);
    return own == survey.columns.end() ? -1 : own - survey.columns.begin();
}

} // namespace

qsizetype columnNamed(const FileSurvey &survey, const QString &name)
{
    for (qsizetype at = 0; !name.isEmpty() && at < survey.columns.size(); ++at) {
        if (survey.columns[at].name.compare(name, Qt::CaseInsensitive) == 0)
            return at;
    }
    return -1;
}

Result<QList<FileUse>> withIdColumns(
    QList<FileUse> uses, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    const auto mapped = map.names.value(ColumnUse::LeadId);
    if (std::any_of(uses.begin(), uses.end(), std::mem_fn(&FileUse::holdsDealsOnly)))
        return withJoinColumns(std::move(uses), surveys, mapped);
    for (qsizetype file = 0; file < uses.size(); ++file)
        uses[file].id = ownColumn(surveys[file], mapped);
    return uses;
}

} // namespace lockstep
