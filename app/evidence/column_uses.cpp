// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/column_uses.h"

#include "app/evidence/column_finder.h"
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
    ColumnUse::RejectedDate, ColumnUse::ChangeDate, ColumnUse::StageName, ColumnUse::Source,
    ColumnUse::Channel, ColumnUse::Market, ColumnUse::Owner, ColumnUse::Amount, ColumnUse::Currency,
    ColumnUse::Vertical, ColumnUse::Region, ColumnUse::Size, ColumnUse::Campaign, ColumnUse::Calls,
    ColumnUse::Voicemails, ColumnUse::Mails, ColumnUse::SocialMessages, ColumnUse::Meetings,
    ColumnUse::Attempts };

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

bool tellsOldStage(const FileSurvey &survey)
{
    return std::any_of(survey.columns.begin(), survey.columns.end(),
        [](const ColumnSurvey &column) { return namesOldStage(column.name); });
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
            || (!repeatsLeads(survey) && !tellsOldStage(survey)
                && (change < 0 || contact >= 0 || file.has(ColumnUse::WonDate))));
    if (!file.has(ColumnUse::StageName) || file.stageIsFlag || isOther) {
        change = -1;
        return;
    }
    if (change < 0 && !isStated && !file.has(ColumnUse::WonDate))
        change = std::exchange(contact, -1);
    if (change < 0)
        return;
    file.column(ColumnUse::WonDate) = -1;
    file.column(ColumnUse::LostDate) = -1;
    file.column(ColumnUse::RejectedDate) = -1;
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

bool datesStages(const FileUse &file, const FileSurvey &survey, const ColumnMap &map)
{
    for (qsizetype at = 0; at < survey.columns.size(); ++at) {
        const auto &column = survey.columns[at];
        const bool isUsed
            = std::find(file.columns.begin(), file.columns.end(), at) != file.columns.end();
        if (!isUsed && column.dates.holdsDates()
            && (stageNamed(column.name) || map.stages.contains(column.name, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

/// The date of a stage is that of the first contact only where there is no earlier one.
void releaseStageDates(
    QList<FileUse> &files, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    const auto isStage = [&](qsizetype at) {
        const auto contact = files[at].column(ColumnUse::ContactDate);
        return contact >= 0 && stageNamed(surveys[at].columns[contact].name).has_value();
    };
    bool hasEarlier = false;
    for (qsizetype at = 0; at < files.size(); ++at)
        hasEarlier = hasEarlier || (files[at].has(ColumnUse::ContactDate) && !isStage(at));
    if (!hasEarlier || map.names.contains(ColumnUse::ContactDate))
        return;
    for (qsizetype at = 0; at < files.size(); ++at) {
        if (isStage(at))
            files[at].column(ColumnUse::ContactDate) = -1;
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
        ColumnFinder finder(survey, map);
        for (const auto use : kFoundUses)
            file.column(use) = finder.find(use);
        file.stageIsFlag = file.has(ColumnUse::StageName)
            && isWonFlag(survey.columns[file.column(ColumnUse::StageName)]);
        settleChanges(file, survey, map);
        if (!file.has(ColumnUse::ContactDate) && !tellsWins(file)
            && !datesStages(file, survey, map)) {
            return fail(Fault::NoUsableColumn, survey.name,
                u"looked for: first contact or won; the columns are: %1"_s.arg(
                    columnNames(survey)));
        }
        files += file;
    }
    releaseStageDates(files, surveys, map);
    settleRoles(files);
    if (std::none_of(files.begin(), files.end(), std::mem_fn(&FileUse::holdsLeads)))
        return noUsable(surveys, ColumnUse::ContactDate);
    bool isMeasurable = std::any_of(files.begin(), files.end(), tellsWins);
    for (qsizetype at = 0; at < files.size(); ++at)
        isMeasurable = isMeasurable || datesStages(files[at], surveys[at], map);
    if (!isMeasurable)
        return noUsable(surveys, ColumnUse::WonDate);
    return files;
}

/// A lead's source stands with the lead: a source that only deals have has no rate. Who owns a
/// deal, by which channel and in which market, deals may tell.
Result<QList<FileUse>> withSources(
    QList<FileUse> files, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    bool isThere = false;
    for (auto &file : files) {
        if (!file.holdsLeads())
            file.leftSource = std::exchange(file.column(ColumnUse::Source), -1);
        isThere = isThere || file.has(ColumnUse::Source);
    }
    if (!isThere && map.names.value(ColumnUse::Source, kNoColumn) != kNoColumn)
        return noUsable(surveys, ColumnUse::Source);
    return files;
}

} // namespace

bool countsAttempts(const FileUse &file)
{
    return file.holdsLeads() && !file.holdsChanges()
        && std::any_of(kAttemptUses.begin(), kAttemptUses.end(),
            [&file](ColumnUse use) { return file.has(use); });
}

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
    for (auto &file : uses.files) {
        const bool isCounted = countsAttempts(file);
        for (const auto use : kAttemptUses)
            file.column(use) = isCounted ? file.column(use) : -1;
    }
    uses.isLoose = needsLooseIds(uses.files, surveys);
    uses.knowsWins = std::any_of(uses.files.begin(), uses.files.end(), tellsWins);
    return uses;
}

} // namespace lockstep
