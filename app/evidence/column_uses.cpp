// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/column_uses.h"

#include "app/evidence/column_readings.h"
#include "app/evidence/header_words.h"
#include "app/evidence/id_columns.h"
#include "app/evidence/stage_columns.h"

#include <algorithm>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Dates first: the uses for which a column of dates or names could be taken by mistake come last.
constexpr std::array kFoundUses { ColumnUse::ContactDate, ColumnUse::WonDate, ColumnUse::LostDate,
    ColumnUse::ChangeDate, ColumnUse::StageName, ColumnUse::Source, ColumnUse::Channel,
    ColumnUse::Market, ColumnUse::Owner, ColumnUse::Amount, ColumnUse::Currency,
    ColumnUse::Vertical, ColumnUse::Region, ColumnUse::Size };

QString allColumns(const QList<FileSurvey> &surveys)
{
    QStringList places;
    for (const auto &survey : surveys)
        places += u"%1 in %2"_s.arg(columnNames(survey), survey.name);
    return places.join(u"; "_s);
}

QString allFiles(const QList<FileSurvey> &surveys)
{
    QStringList names;
    for (const auto &survey : surveys)
        names += survey.name;
    return names.join(u" + "_s);
}

Failure noUsable(const QList<FileSurvey> &surveys, ColumnUse use)
{
    return fail(Fault::NoUsableColumn, allFiles(surveys),
        u"looked for: %1; the columns are: %2"_s.arg(useName(use), allColumns(surveys)));
}

/// The columns of a file that are still free, and the use that each is found for.
class Finder {
public:
    Finder(const FileSurvey &survey, const ColumnMap &map)
        : m_survey(survey)
        , m_map(map)
    {
    }

    /// The mapped column where the map names one, else the surest of those whose contents fit.
    qsizetype find(ColumnUse use)
    {
        const auto named = m_map.names.find(use);
        const auto at = named == m_map.names.end() ? guess(use) : columnNamed(m_survey, *named);
        if (at >= 0)
            m_taken += at;
        return at;
    }

    void take(qsizetype at) { m_taken += at; }
    [[nodiscard]] bool isTaken(qsizetype at) const { return m_taken.contains(at); }

private:
    [[nodiscard]] qsizetype guess(ColumnUse use) const
    {
        qsizetype best = -1;
        int bestRank = 0;
        for (qsizetype at = 0; at < m_survey.columns.size(); ++at) {
            constexpr int filled = 1'000; // an empty column only where there is no other
            const auto &column = m_survey.columns[at];
            const auto named = headerRank(use, column.name);
            const int rank = named > 0 && !column.dates.isEmpty() ? named + filled : named;
            if (rank > bestRank && fits(use, at)) {
                best = at;
                bestRank = rank;
            }
        }
        return best;
    }

    /// A customer's country may be the market too.
    [[nodiscard]] bool fits(ColumnUse use, qsizetype at) const
    {
        const auto &column = m_survey.columns[at];
        switch (use) {
        case ColumnUse::Vertical:
        case ColumnUse::Region:
        case ColumnUse::Size:
            return !column.hasManyWords;
        case ColumnUse::ContactDate:
        case ColumnUse::WonDate:
        case ColumnUse::LostDate:
        case ColumnUse::ChangeDate:
            return !isTaken(at) && (column.dates.holdsDates() || column.dates.isEmpty());
        case ColumnUse::Amount:
            return !isTaken(at) && column.numbers.holdsNumbers();
        case ColumnUse::StageName:
            return !isTaken(at) && holdsStages(column);
        default:
            return !isTaken(at);
        }
    }

    static bool holdsStages(const ColumnSurvey &column)
    {
        return std::any_of(
            column.words.keyBegin(), column.words.keyEnd(), [](const QByteArray &word) {
                const auto text = QString::fromUtf8(word);
                return stageNamed(text) || stageWord(text) == StageWord::Won;
            });
    }

    const FileSurvey &m_survey;
    const ColumnMap &m_map;
    QList<qsizetype> m_taken;
};

Result<void> checkMap(const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    QStringList names = map.names.values();
    names.removeAll(kNoColumn);
    if (!map.dealId.isEmpty())
        names += map.dealId;
    for (const QString &name : std::as_const(names)) {
        const bool isThere = std::any_of(surveys.begin(), surveys.end(),
            [&name](const FileSurvey &survey) { return columnNamed(survey, name) >= 0; });
        if (!isThere)
            return fail(Fault::UnknownColumn, allFiles(surveys),
                u"%1; the columns are: %2"_s.arg(name, allColumns(surveys)));
    }
    return {};
}

/// Some systems write a row for each change of stage: the same lead comes again and again, and the
/// one date is that of the change, whatever it is called.
void settleChanges(FileUse &file, const FileSurvey &survey, const ColumnMap &map)
{
    const bool isStated = map.names.contains(ColumnUse::ChangeDate);
    auto &change = file.column(ColumnUse::ChangeDate);
    auto &contact = file.column(ColumnUse::ContactDate);
    const bool isOther = !isStated
        && (map.names.contains(ColumnUse::ContactDate) || map.names.contains(ColumnUse::WonDate)
            || (!repeatsLeads(survey)
                && (change < 0 || contact >= 0 || file.has(ColumnUse::WonDate))));
    if (!file.has(ColumnUse::StageName) || isOther) {
        change = -1;
        return;
    }
    if (change < 0 && !isStated && !file.has(ColumnUse::WonDate))
        change = std::exchange(contact, -1);
    if (change < 0)
        return;
    file.column(ColumnUse::WonDate) = -1;
    file.column(ColumnUse::LostDate) = -1;
}

/// Many exports of deals repeat when the lead came in, and many of leads when they closed. Where
/// another file holds nothing but the one, the file with both is there for the other.
void settleRoles(QList<FileUse> &files)
{
    const auto any = [&files](bool hasContact, bool hasWon) {
        return std::any_of(files.begin(), files.end(), [&](const FileUse &file) {
            return !file.holdsChanges() && file.has(ColumnUse::ContactDate) == hasContact
                && file.has(ColumnUse::WonDate) == hasWon;
        });
    };
    const bool hasLeadsOnly = any(true, false);
    const bool hasDealsOnly = any(false, true);
    const bool hasLeads = hasLeadsOnly || any(true, true);
    for (auto &file : files) {
        if (file.holdsChanges() && hasLeads) {
            file.addsToLeads = true;
            file.column(ColumnUse::ContactDate) = -1;
        }
        const bool hasBoth = file.has(ColumnUse::ContactDate) && file.has(ColumnUse::WonDate);
        if (hasBoth && hasLeadsOnly != hasDealsOnly)
            file.column(hasLeadsOnly ? ColumnUse::ContactDate : ColumnUse::WonDate) = -1;
    }
}

/// A file of current leads may tell its wins by the name of their stage alone.
bool tellsWins(const FileUse &file)
{
    return file.has(ColumnUse::WonDate) || file.has(ColumnUse::StageName);
}

Result<QList<FileUse>> withDateColumns(const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    QList<FileUse> files;
    for (const auto &survey : surveys) {
        FileUse file;
        file.path = survey.path;
        file.name = survey.name;
        file.form = survey.form;
        Finder finder(survey, map);
        for (const auto use : kFoundUses)
            file.column(use) = finder.find(use);
        settleChanges(file, survey, map);
        if (!file.has(ColumnUse::ContactDate) && !tellsWins(file)) {
            return fail(Fault::NoUsableColumn, survey.name,
                u"looked for: first contact or won; the columns are: %1"_s.arg(
                    columnNames(survey)));
        }
        files += file;
    }
    settleRoles(files);
    if (std::none_of(files.begin(), files.end(), std::mem_fn(&FileUse::holdsLeads)))
        return noUsable(surveys, ColumnUse::ContactDate);
    if (std::none_of(files.begin(), files.end(), tellsWins))
        return noUsable(surveys, ColumnUse::WonDate);
    return files;
}

/// A lead's source stands with the lead: a source that only deals have has no rate.
Result<QList<FileUse>> withSources(
    QList<FileUse> files, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    bool isThere = false;
    for (auto &file : files) {
        for (const auto use :
            { ColumnUse::Source, ColumnUse::Channel, ColumnUse::Market, ColumnUse::Owner }) {
            if (!file.holdsLeads())
                file.column(use) = -1;
        }
        isThere = isThere || file.has(ColumnUse::Source);
    }
    if (!isThere && map.names.value(ColumnUse::Source, kNoColumn) != kNoColumn)
        return noUsable(surveys, ColumnUse::Source);
    return files;
}

} // namespace

Result<Uses> columnUses(const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    if (const auto known = checkMap(surveys, map); !known)
        return Failure(known.error());
    Uses uses;
    auto files
        = withDateColumns(surveys, map)
              .and_then([&](auto found) { return withSources(std::move(found), surveys, map); })
              .and_then([&](auto found) -> Result<QList<FileUse>> {
                  auto staged = withStages(std::move(found), surveys, map);
                  if (!staged)
                      return Failure(staged.error());
                  uses.stages = staged->names;
                  return std::move(staged->files);
              })
              .and_then([&](auto found) { return withReadings(std::move(found), surveys, map); })
              .and_then([&](auto found) { return withIdColumns(std::move(found), surveys, map); });
    if (!files)
        return Failure(files.error());
    uses.files = *std::move(files);
    uses.isLoose = needsLooseIds(uses.files, surveys);
    return uses;
}

} // namespace lockstep
