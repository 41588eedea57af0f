// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/export_survey.h"

#include "app/evidence/csv_file.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// By name, so that the order in which they are given does not matter; each once.
QStringList pathsInOrder(QStringList paths)
{
    std::sort(paths.begin(), paths.end(), [](const QString &a, const QString &b) {
        const auto order = fileName(a).compare(fileName(b));
        return order != 0 ? order < 0 : a < b;
    });
    paths.removeDuplicates();
    return paths;
}

} // namespace

Result<QList<FileSurvey>> surveyFiles(
    const QStringList &paths, const Watch &watch, std::optional<char> delimiter)
{
    if (paths.isEmpty())
        return fail(Fault::MissingArgument, u"a file of leads and deals"_s);
    const auto ordered = pathsInOrder(paths);
    const auto joined = ordered.size() > 1 ? Joined::Yes : Joined::No;
    QList<FileSurvey> surveys;
    for (const auto &path : ordered) {
        auto survey = surveyFile(path, { joined, delimiter, watch });
        if (!survey)
            return Failure(survey.error());
        surveys += *std::move(survey);
    }
    return surveys;
}

Result<ExportSurvey> surveyExports(
    const QStringList &paths, const ColumnMap &map, const Watch &watch)
{
    auto surveys = surveyFiles(paths, watch, map.delimiter);
    if (!surveys)
        return Failure(surveys.error());
    auto uses = columnUses(*surveys, map);
    if (!uses)
        return Failure(uses.error());
    return ExportSurvey { *std::move(surveys), *std::move(uses) };
}

} // namespace lockstep
