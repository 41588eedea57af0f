// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/id_columns.h"

#include "app/evidence/content_guess.h"
#include "app/evidence/header_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// From here on values that overlap prove what two headers do not say.
constexpr double kPlainOverlap = 0.5;

/// The identifiers' columns as the map names them; empty: not named.
struct MappedIds {
    QString lead;
    QString deal;
};

struct Pair {
    double score = 0;
    qsizetype lead = -1;
    qsizetype deal = -1;
};

/// Two deals closed on the days of two first contacts have nothing to do with each other. Numbers
/// may look like a spreadsheet's dates and be identifiers all the same.
bool holdsNoDates(const ColumnSurvey &column)
{
    return !column.dates.holdsDates() || column.dates.holdsNumbers();
}

int idRankOf(const ColumnSurvey &column)
{
    return headerRank(ColumnUse::LeadId, column.name);
}

/// In a file of changes the rows' own numbers never come again, those of leads do.
bool repeatsAnId(const ColumnSurvey &column)
{
    return idRankOf(column) > 0 && column.values.isRepeated();
}

bool isNamed(const ColumnSurvey &column, const QString &name)
{
    return !name.isEmpty() && column.name.compare(name, Qt::CaseInsensitive) == 0;
}

template <class Condition>
QList<qsizetype> columnsWhere(const FileSurvey &survey, Condition isMeant)
{
    QList<qsizetype> columns;
    for (qsizetype at = 0; at < survey.columns.size(); ++at) {
        if (isMeant(survey.columns[at]))
            columns += at;
    }
    return columns;
}

/// The columns that may be the file's id: the mapped one alone, or else any.
QList<qsizetype> candidates(const FileUse &file, const FileSurvey &survey, const QString &mapped)
{
    const auto named = columnNamed(survey, mapped);
    if (named >= 0)
        return { named };
    const auto repeated
        = file.holdsChanges() ? columnsWhere(survey, &repeatsAnId) : QList<qsizetype>();
    return !repeated.isEmpty()
        ? repeated
        : columnsWhere(survey, [&file](const ColumnSurvey &column) {
              return holdsNoDates(column)
                  && (file.holdsChanges() || column.values.isMostlyDistinct());
          });
}

/// Whichever spelling finds more.
double overlapOf(const ColumnSurvey &lead, const ColumnSurvey &deal)
{
    return std::max(lead.values.overlap(deal.values), lead.looseValues.overlap(deal.looseValues));
}

/// Overlap counts most; among columns that overlap alike, the header that names leads wins over
/// "id" or a running number. What is stated needs no proof.
double score(const ColumnSurvey &lead, const ColumnSurvey &deal, const MappedIds &mapped)
{
    const int leadRank = idRankOf(lead);
    const int dealRank = idRankOf(deal);
    const bool areAlike = lead.name.compare(deal.name, Qt::CaseInsensitive) == 0;
    const auto overlap = overlapOf(lead, deal);
    const bool isStated = isNamed(lead, mapped.lead) || isNamed(deal, mapped.deal);
    const bool isTold = isStated || areAlike || (leadRank > 0 && dealRank > 0);
    if (!isTold && overlap < kPlainOverlap)
        return 0;
    return overlap * (1 + leadRank + dealRank + (areAlike ? 1 : 0));
}

/// Of two files by their numbers.
Pair bestPair(qsizetype leads, qsizetype deals, const QList<FileUse> &uses,
    const QList<FileSurvey> &surveys, const MappedIds &mapped)
{
    Pair best;
    const auto dealColumns = candidates(uses[deals], surveys[deals], mapped.deal);
    const auto leadColumns = candidates(uses[leads], surveys[leads], mapped.lead);
    for (const auto lead : leadColumns) {
        for (const auto deal : dealColumns) {
            const auto value
                = score(surveys[leads].columns[lead], surveys[deals].columns[deal], mapped);
            if (best.lead < 0 || value > best.score)
                best = { value, lead, deal };
        }
    }
    return best;
}

/// Without any common value, what the headers say: the join then tells that nothing met.
qsizetype byName(const FileUse &file, const FileSurvey &survey, const QString &mapped)
{
    const auto named = columnNamed(survey, mapped);
    if (named >= 0)
        return named;
    const auto rank = [&file](const ColumnSurvey &column) {
        return std::pair(idRankOf(column), file.holdsChanges() && repeatsAnId(column));
    };
    const auto best = std::max_element(survey.columns.begin(), survey.columns.end(),
        [&rank](const ColumnSurvey &a, const ColumnSurvey &b) { return rank(a) < rank(b); });
    return idRankOf(*best) > 0 ? best - survey.columns.begin() : -1;
}

/// The column of `file` that overlaps best with those of the files on the other side.
qsizetype bestColumn(qsizetype file, const QList<FileUse> &uses, const QList<FileSurvey> &surveys,
    const MappedIds &mapped)
{
    const bool isLeads = uses[file].holdsLeads();
    Pair best;
    for (qsizetype other = 0; other < uses.size(); ++other) {
        if (uses[other].holdsLeads() == isLeads)
            continue;
        const auto pair = isLeads ? bestPair(file, other, uses, surveys, mapped)
                                  : bestPair(other, file, uses, surveys, mapped);
        if (pair.score > best.score)
            best = pair;
    }
    return isLeads ? best.lead : best.deal;
}

/// The column named as the one found in another file on the same side.
qsizetype asInSibling(qsizetype file, const QList<FileUse> &uses, const QList<FileSurvey> &surveys)
{
    for (qsizetype other = 0; other < uses.size(); ++other) {
        if (!uses[other].has(ColumnUse::LeadId)
            || uses[other].holdsLeads() != uses[file].holdsLeads())
            continue;
        const auto column = columnNamed(
            surveys[file], surveys[other].columns[uses[other].column(ColumnUse::LeadId)].name);
        if (column >= 0)
            return column;
    }
    return -1;
}

Failure noIdIn(const FileUse &file, const FileSurvey &survey)
{
    return fail(Fault::NoUsableColumn, file.name,
        u"looked for: lead id; the columns are: %1"_s.arg(columnNames(survey)));
}

Result<QList<FileUse>> withJoinColumns(
    QList<FileUse> uses, const QList<FileSurvey> &surveys, const MappedIds &mapped)
{
    for (qsizetype file = 0; file < uses.size(); ++file)
        uses[file].column(ColumnUse::LeadId) = bestColumn(file, uses, surveys, mapped);
    for (qsizetype file = 0; file < uses.size(); ++file) {
        auto &id = uses[file].column(ColumnUse::LeadId);
        if (id < 0)
            id = asInSibling(file, uses, surveys);
        if (id < 0)
            id = byName(
                uses[file], surveys[file], uses[file].holdsLeads() ? mapped.lead : mapped.deal);
        if (id < 0)
            return noIdIn(uses[file], surveys[file]);
    }
    return uses;
}

/// In a file with both dates: the mapped column, or the one that is most plainly the lead's own.
qsizetype ownColumn(const FileSurvey &survey, const QString &mapped)
{
    const auto named = columnNamed(survey, mapped);
    if (named >= 0)
        return named;
    if (survey.form.headerRow == 0)
        return columnByContents(survey, ColumnUse::LeadId);
    const auto rank = [](const ColumnSurvey &column) {
        return column.values.isMostlyDistinct() ? ownIdRank(column.name) : 0;
    };
    const auto own = std::max_element(survey.columns.begin(), survey.columns.end(),
        [&rank](const ColumnSurvey &a, const ColumnSurvey &b) { return rank(a) < rank(b); });
    return rank(*own) > 0 ? own - survey.columns.begin() : -1;
}

/// Beside the lead's; without it, further deals are told apart by their day and amount. One that
/// most rows share still tells which deals stand under several leads.
void findDealKey(FileUse &file, const FileSurvey &survey)
{
    for (qsizetype at = 0; at < survey.columns.size(); ++at) {
        const auto &column = survey.columns[at];
        const bool isKey = at != file.column(ColumnUse::LeadId) && namesDeals(column.name);
        const bool isRepeated = !column.values.isMostlyDistinct();
        if (!isKey || !file.has(ColumnUse::LeadId) || (isRepeated && file.dealKey >= 0))
            continue;
        file.dealKey = at;
        file.repeatsDealKey = isRepeated;
        if (!isRepeated)
            return;
    }
}

Result<QList<FileUse>> withOwnIds(
    QList<FileUse> uses, const QList<FileSurvey> &surveys, const MappedIds &mapped)
{
    for (qsizetype file = 0; file < uses.size(); ++file) {
        const bool isNeeded = uses[file].holdsChanges();
        auto &id = uses[file].column(ColumnUse::LeadId);
        id = isNeeded ? byName(uses[file], surveys[file], mapped.lead)
                      : ownColumn(surveys[file], mapped.lead);
        if (id < 0 && isNeeded)
            return noIdIn(uses[file], surveys[file]);
    }
    return uses;
}

} // namespace

qsizetype columnNamed(const FileSurvey &survey, const QString &name)
{
    for (qsizetype at = 0; at < survey.columns.size(); ++at) {
        if (isNamed(survey.columns[at], name))
            return at;
    }
    return -1;
}

bool repeatsLeads(const FileSurvey &survey)
{
    int best = 0;
    bool isRepeated = false;
    for (const auto &column : survey.columns) {
        const int rank = idRankOf(column);
        if (rank == 0 || rank < best)
            continue;
        isRepeated = (rank > best || isRepeated) && column.values.isRepeated();
        best = rank;
    }
    return isRepeated;
}

bool needsLooseIds(const QList<FileUse> &files, const QList<FileSurvey> &surveys)
{
    constexpr double muchMore = 0.02; // of the smaller file's identifiers
    constexpr double alike = 0.995; // no more of them fall together than that
    const auto keepsApart = [](const ColumnSurvey &column) {
        return column.looseValues.distinct() >= column.values.distinct() * alike;
    };
    for (qsizetype lead = 0; lead < files.size(); ++lead) {
        for (qsizetype deal = 0; deal < files.size(); ++deal) {
            if (!files[lead].holdsLeads() || files[deal].holdsLeads())
                continue;
            const auto &mine = surveys[lead].columns[files[lead].column(ColumnUse::LeadId)];
            const auto &theirs = surveys[deal].columns[files[deal].column(ColumnUse::LeadId)];
            const double gain
                = mine.looseValues.overlap(theirs.looseValues) - mine.values.overlap(theirs.values);
            if (gain > muchMore && keepsApart(mine) && keepsApart(theirs))
                return true;
        }
    }
    return false;
}

Result<QList<FileUse>> withIdColumns(
    QList<FileUse> uses, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    const MappedIds mapped { map.names.value(ColumnUse::LeadId),
        map.dealId.isEmpty() ? map.names.value(ColumnUse::LeadId) : map.dealId };
    const bool isJoined
        = std::any_of(uses.begin(), uses.end(), std::mem_fn(&FileUse::holdsDealsOnly));
    auto found = isJoined ? withJoinColumns(std::move(uses), surveys, mapped)
                          : withOwnIds(std::move(uses), surveys, mapped);
    for (qsizetype file = 0; found && file < found->size(); ++file)
        findDealKey((*found)[file], surveys[file]);
    return found;
}

} // namespace lockstep
