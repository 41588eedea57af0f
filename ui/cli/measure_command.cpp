// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/command_line.h"
#include "ui/cli/commands.h"
#include "ui/cli/measure_words.h"

#include "app/evidence/beside_text.h"
#include "app/evidence/measurement_text.h"
#include "app/store/plan_file.h"

#include <QDate>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What --beside compares with; empty without it.
Result<QString> besideWords(const Words &words, const Measurement &measurement)
{
    if (!words.has(u"beside"_s))
        return QString();
    return readPlanFile(words.value(u"beside"_s)).map([&](const Plan &plan) {
        const auto text = besideText(plan, measurement, QDate::currentDate());
        return u'\n' + (text.isEmpty() ? u"Nothing of the plan was measured.\n"_s : text);
    });
}

} // namespace

Result<Exit> runMeasure(const QStringList &arguments)
{
    const auto words = sortWords(arguments, { u"json"_s, u"closed"_s },
        { u"join"_s, u"stages"_s, u"delimiter"_s, u"beside"_s }, { u"map"_s, u"by"_s });
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"EXPORT.csv"_s }, More::Allowed); !fits)
        return Failure(fits.error());
    const bool isJson = words->has(u"json"_s);
    if (isJson && words->has(u"beside"_s))
        return fail(Fault::UnknownOption, u"--beside with --json"_s);
    const auto by = crossings(*words);
    if (!by)
        return Failure(by.error());
    const auto reader = words->has(u"beside"_s) ? MeasureFor::Plan : MeasureFor::Reader;
    return measureWords(words->positional, *words, *by, reader)
        .and_then([&](const Measurement &measurement) {
            if (isJson)
                return print(measurementJson(measurement));
            return besideWords(*words, measurement).and_then([&](const QString &beside) {
                return print(measurementText(measurement, *by) + beside);
            });
        })
        .map([] { return Exit::Done; });
}

} // namespace lockstep
