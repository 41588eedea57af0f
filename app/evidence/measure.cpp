// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measure.h"

#include "app/evidence/csv_file.h"
#include "app/evidence/lead_join.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxUnusedShown = 100;

/// By name, so that the order in which they are given does not matter; each once.
QStringList inOrder(QStringList paths)
{
    std::sort(paths.begin(), paths.end(), [](const QString &a, const QString &b) {
        const auto order = fileName(a).compare(fileName(b));
        return order != 0 ? order < 0 : a < b;
    });
    paths.removeDuplicates();
    return paths;
}

Result<QList<FileSurvey>> surveyAll(const QStringList &paths)
{
    QList<FileSurvey> surveys;
    for (const auto &path : paths) {
        auto survey = surveyFile(path);
        if (!survey)
            return Failure(survey.error());
        surveys += std::move(*survey);
    }
    return surveys;
}

Result<Measurement> join(const QList<FileUse> &uses, QDate now)
{
    LeadJoin join(now);
    auto order = uses;
    std::stable_partition(order.begin(), order.end(), std::mem_fn(&FileUse::holdsLeads));
    for (const auto &file : std::as_const(order)) {
        if (const auto read = join.read(file); !read)
            return Failure(read.error());
    }
    return join.measurement();
}

/// The rows of one file come in order already; the files were read leads first.
void sortUnused(QList<UnusedRow> &unused, const QStringList &files)
{
    std::stable_sort(
        unused.begin(), unused.end(), [&files](const UnusedRow &a, const UnusedRow &b) {
            return files.indexOf(a.file) < files.indexOf(b.file);
        });
    if (unused.size() > kMaxUnusedShown)
        unused.resize(kMaxUnusedShown);
}

/// Deals came, but not one of them belongs to a lead: the wrong columns or the wrong files.
bool isUnjoined(const Measurement &measurement)
{
    return measurement.total.won == 0 && measurement.dealsWithoutLead > 0;
}

} // namespace

Result<Measurement> measure(const QStringList &paths, const ColumnMap &map, QDate now)
{
    if (paths.isEmpty())
        return fail(Fault::MissingArgument, u"a file of leads and deals"_s);
    const auto surveys = surveyAll(inOrder(paths));
    if (!surveys)
        return Failure(surveys.error());
    const auto uses = columnUses(*surveys, map);
    if (!uses)
        return Failure(uses.error());
    auto measurement = join(*uses, now);
    if (!measurement)
        return measurement;
    for (const auto &survey : *surveys)
        measurement->files += survey.name;
    measurement->columns = describe(*uses, *surveys);
    sortUnused(measurement->unused, measurement->files);
    if (isUnjoined(*measurement)) {
        return fail(Fault::NothingToJoin, measurement->files.join(u" + "_s),
            measurement->columns.filter(u"lead id"_s).join(u", "_s));
    }
    return measurement;
}

} // namespace lockstep
