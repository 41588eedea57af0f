// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measure.h"

#include "app/evidence/count_breakdowns.h"
#include "app/evidence/csv_file.h"
#include "app/evidence/export_survey.h"
#include "app/evidence/file_encoding.h"
#include "app/evidence/lead_join.h"
#include "app/evidence/warnings.h"

#include <QFileInfo>
#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxUnusedShown = 100;

qint64 totalBytes(const Uses &uses)
{
    qint64 bytes = 0;
    for (const auto &file : uses.files)
        bytes += QFileInfo(file.path).size();
    return bytes;
}

/// By the length of the first rows; a few more than there are, and room only where it matters.
std::size_t expectedLeads(const ExportSurvey &survey)
{
    double leads = 0;
    for (qsizetype at = 0; at < survey.files.size(); ++at) {
        const auto &file = survey.files[at];
        if (survey.uses.files[at].holdsLeads() && file.rowBytes > 0)
            leads += static_cast<double>(QFileInfo(file.path).size()) / file.rowBytes;
    }
    constexpr double margin = 1.01;
    constexpr double fewest = 1'000;
    return leads < fewest ? 0 : static_cast<std::size_t>(leads * margin);
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

void describeJoint(Measurement &measurement, const ExportSurvey &survey)
{
    for (qsizetype at = 0; at < survey.files.size(); ++at) {
        const auto &file = survey.uses.files[at];
        const auto column = file.column(ColumnUse::LeadId);
        if (column < 0)
            continue;
        auto &name
            = file.holdsLeads() ? measurement.joint.leadColumn : measurement.joint.dealColumn;
        if (name.isEmpty())
            name = survey.files[at].columns[column].name;
    }
}

void count(Measurement &measurement, const LeadTally &tally, const MeasureOptions &options)
{
    const auto counted = countBreakdowns(tally, options,
        { [&] { measurement.cohorts = tally.cohorts(); },
            [&] { measurement.months = tally.months(); },
            [&] { measurement.skipped = tally.skipped(); },
            [&] { measurement.profile = tally.profile(); },
            [&] { measurement.attempts = tally.attempts(); } });
    measurement.all = counted.front().slices.first();
    measurement.breakdowns = QList<Breakdown>(counted.begin() + 1, counted.end());
    measurement.periods = measurement.all.periods;
    measurement.total = sourceMeasure(measurement.all, {});
    if (tally.has(Dimension::Source)) {
        for (const auto &slice : std::as_const(measurement.breakdowns.first().slices))
            measurement.sources += sourceMeasure(slice, slice.names.first());
    } else {
        measurement.sources += sourceMeasure(measurement.all, kNoName.toString());
    }
}

Result<void> checkDimensions(const LeadTally &tally, const MeasureOptions &options)
{
    for (const auto &by : options.by) {
        for (const auto dimension : by) {
            if (!tally.isMapped(dimension))
                return fail(Fault::NoUsableColumn, u"--by %1"_s.arg(dimensionName(dimension)),
                    u"looked for: %1"_s.arg(dimensionName(dimension)));
        }
    }
    return {};
}

/// Leads, then what became of them, then what the deals were: files' names do not matter.
int readingOrder(const FileUse &file)
{
    return file.holdsLeads() ? 0 : file.holdsChanges() ? 1 : 2;
}

Result<std::unique_ptr<LeadJoin>> readAll(const ExportSurvey &survey, const MeasureOptions &options)
{
    auto join = std::make_unique<LeadJoin>(survey.uses, options, expectedLeads(survey));
    auto order = survey.uses.files;
    std::stable_sort(order.begin(), order.end(),
        [](const FileUse &a, const FileUse &b) { return readingOrder(a) < readingOrder(b); });
    Pace pace(options.watch, totalBytes(survey.uses));
    for (const auto &file : std::as_const(order)) {
        if (const auto read = join->read(file, pace); !read)
            return Failure(read.error());
    }
    return join;
}

QList<FileReading> readingsOf(const ExportSurvey &survey, const LeadJoin &join)
{
    QList<FileReading> readings;
    for (const auto &file : survey.uses.files) {
        const auto &form = file.form;
        const auto shortRows = join.shortRows(file.path);
        readings += FileReading { file.name, encodingName(form.encoding), form.strayRow,
            form.strayBytes, delimiterName(form.delimiter), form.headerRow, shortRows.count,
            shortRows.first };
    }
    return readings;
}

/// Read once more where leads turn out to come again with further deals.
Result<Measurement> measuredOnce(ExportSurvey &survey, const MeasureOptions &options)
{
    auto join = readAll(survey, options);
    if (join && (*join)->lacksLeads()) {
        survey.uses.repeatsWins = true;
        join->reset();
        join = readAll(survey, options);
    }
    if (!join)
        return Failure(join.error());
    (*join)->settleCurrencies();
    auto measurement = (*join)->measurement();
    measurement.readings = readingsOf(survey, **join);
    (*join)->settleRecycling();
    (*join)->forgetKeys();
    const LeadTally tally((*join)->leads(), options.threads);
    if (const auto known = checkDimensions(tally, options); !known)
        return Failure(known.error());
    count(measurement, tally, options);
    return measurement;
}

/// Again where a file turns out to be no UTF-8 far down.
Result<Measurement> measured(ExportSurvey &survey, const MeasureOptions &options)
{
    while (true) {
        auto measurement = measuredOnce(survey, options);
        if (measurement)
            return measurement;
        const auto error = measurement.error();
        const auto file = std::find_if(
            survey.uses.files.begin(), survey.uses.files.end(), [&](const FileUse &one) {
                return one.name == error.subject && hasStrayBytes(error, one.form);
            });
        if (file == survey.uses.files.end())
            return measurement;
        const auto form = formWithStrayBytes(file->path, file->form);
        if (!form || form->encoding == Encoding::Utf8)
            return measurement;
        file->form.encoding = form->encoding;
        file->form.strayRow = form->strayRow;
        file->form.strayBytes = form->strayBytes;
    }
}

/// Deals came, but not one of them belongs to a lead: the wrong columns or the wrong files.
bool isUnjoined(const Measurement &measurement)
{
    return measurement.total.won == 0 && measurement.dealsWithoutLead > 0;
}

} // namespace

Result<Measurement> measure(const QStringList &paths, const MeasureOptions &options)
{
    auto survey = surveyExports(paths, options.map, options.watch);
    if (!survey)
        return Failure(survey.error());
    auto measurement = measured(*survey, options);
    if (!measurement)
        return measurement;
    for (const auto &file : survey->files)
        measurement->files += file.name;
    measurement->planStages = options.map.planStages;
    measurement->planEntries = options.map.planEntries;
    measurement->columns = describe(survey->uses, survey->files);
    describeJoint(*measurement, *survey);
    sortUnused(measurement->unused, measurement->files);
    if (isUnjoined(*measurement)) {
        return fail(Fault::NothingToJoin, measurement->files.join(u" + "_s),
            measurement->columns.filter(u"lead id"_s).join(u", "_s));
    }
    measurement->warnings = warningsAbout(*measurement);
    return measurement;
}

Result<Measurement> measure(const QStringList &paths, const ColumnMap &map, QDate now)
{
    return measure(paths, MeasureOptions { map, now });
}

} // namespace lockstep
