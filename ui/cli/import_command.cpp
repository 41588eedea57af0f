// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/command_line.h"
#include "ui/cli/commands.h"

#include "app/evidence/measure.h"
#include "app/evidence/measurement_text.h"
#include "app/evidence/use_measurement.h"
#include "app/exchange/plan_json.h"
#include "app/store/whole_file.h"

#include <QDate>
#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Result<Measurement> measureWords(const QStringList &paths, const Words &words)
{
    return columnMap(words.options.value(u"map"_s)).and_then([&](const ColumnMap &map) {
        return measure(paths, map, QDate::currentDate());
    });
}

Result<void> importJson(const QString &planPath, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return readWhole(path)
        .and_then([&](const QByteArray &json) { return fromJson(json, name); })
        .and_then([&](const ReadPlan &read) -> Result<void> {
            for (const QString &field : read.unknownFields)
                complain(u"kept, but not known: "_s + inLine(field));
            return editPlanFile(planPath, u"Import "_s + name,
                [&](const Plan &) -> Result<Plan> { return read.plan; });
        });
}

Result<void> importEvidence(const QString &planPath, const QStringList &paths, const Words &words)
{
    return measureWords(paths, words).and_then([&](const Measurement &measurement) {
        QStringList lines;
        return editPlanFile(planPath, u"Use measured rates of "_s + measurement.files.join(u", "_s),
            [&](const Plan &plan) -> Result<Plan> {
                return useMeasurement(plan, measurement, *QRandomGenerator::global())
                    .map([&](const UsedMeasurement &used) {
                        lines = used.taken;
                        for (const QString &line : used.leftOut)
                            lines.append(u"left out: "_s + line);
                        return used.plan;
                    });
            })
            .and_then([&] { return print(lines.join(u'\n') + u'\n'); });
    });
}

} // namespace

Result<Exit> runMeasure(const QStringList &arguments)
{
    const auto words = sortWords(arguments, { u"json"_s }, {}, { u"map"_s });
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"EXPORT.csv"_s }, More::Allowed); !fits)
        return Failure(fits.error());
    return measureWords(words->positional, *words)
        .and_then([&](const Measurement &measurement) {
            return words->has(u"json"_s) ? print(measurementJson(measurement))
                                         : print(measurementText(measurement));
        })
        .map([] { return Exit::Done; });
}

Result<Exit> runImport(const QStringList &arguments)
{
    const auto words = sortWords(arguments, {}, {}, { u"map"_s });
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"FILE"_s, u"FROM"_s }, More::Allowed); !fits)
        return Failure(fits.error());
    const QString plan = words->positional.first();
    const QStringList from = words->positional.mid(1);
    const auto done = [] { return Exit::Done; };
    const auto allEndIn = [&from](QLatin1StringView extension) {
        return std::all_of(from.begin(), from.end(),
            [&](const QString &path) { return path.endsWith(extension, Qt::CaseInsensitive); });
    };
    if (allEndIn(".csv"_L1))
        return importEvidence(plan, from, *words).map(done);
    if (words->has(u"map"_s))
        return fail(Fault::UnknownOption, u"--map without .csv"_s);
    if (allEndIn(".json"_L1) && from.size() == 1)
        return importJson(plan, from.first()).map(done);
    return fail(Fault::UnknownExtension, from.join(u", "_s), u"one .json, or any number of .csv"_s);
}

} // namespace lockstep
