// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/command_line.h"
#include "ui/cli/commands.h"

#include "app/exchange/plan_json.h"
#include "app/store/whole_file.h"
#include "ui/cli/evidence_import.h"
#include "ui/window/calendar_notice.h"

#include <QFileInfo>

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What comes with another ending may be text all the same.
bool areExports(const QStringList &paths)
{
    static const QStringList endings { u".csv"_s, u".tsv"_s, u".tab"_s, u".txt"_s, u".psv"_s };
    return std::all_of(paths.begin(), paths.end(), [](const QString &path) {
        return std::any_of(endings.begin(), endings.end(),
            [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
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

Result<void> importCalendarFile(
    const QString &planPath, const QString &path, const CalendarUse &use)
{
    const QString name = QFileInfo(path).fileName();
    QString notice;
    return editPlanFile(planPath, u"Import "_s + name, [&](const Plan &plan) -> Result<Plan> {
        return useCalendar(plan, readCalendarFile(path), name, use)
            .map([&](const ImportedCalendar &imported) {
                for (const Error &error : imported.leftOut)
                    complain(u"left out: "_s + line(error));
                notice = calendarNotice(imported, name);
                return imported.plan;
            });
    }).and_then([&] { return print(inLine(notice) + u'\n'); });
}

/// One table, without what is about exports.
Result<void> importHistoryFrom(const QString &plan, const QStringList &from, const Words &words)
{
    for (const auto &name : { u"map"_s, u"join"_s, u"stages"_s, u"delimiter"_s, u"closed"_s,
             u"one-step"_s, u"recycling"_s }) {
        if (words.has(name))
            return fail(Fault::UnknownOption, u"--%1 with --history"_s.arg(name));
    }
    if (from.size() > 1 || !areExports(from))
        return fail(Fault::UnknownExtension, from.join(u", "_s), u"one .csv with --history"_s);
    return importHistory(plan, from.first(), words);
}

bool wantsParts(const Words &words)
{
    const auto parts = partWords();
    return std::any_of(
        parts.begin(), parts.end(), [&words](const QString &name) { return words.has(name); });
}

/// Something else than rates, without what is about those.
Result<void> importPartsFrom(const QString &plan, const QStringList &from, const Words &words)
{
    for (const auto &name :
        { u"closed"_s, u"one-step"_s, u"recycling"_s, u"deal-size"_s, u"history"_s }) {
        if (words.has(name))
            return fail(Fault::UnknownOption,
                u"--%1 with --look-back, --campaigns or --attempts"_s.arg(name));
    }
    if (!areExports(from))
        return fail(Fault::UnknownExtension, from.join(u", "_s), u"any number of .csv"_s);
    return importParts(plan, from, words);
}

} // namespace

Result<Exit> runImport(const QStringList &arguments)
{
    const auto words = sortWords(arguments,
        QStringList { u"holidays"_s, u"bring-back"_s, u"history"_s, u"closed"_s, u"one-step"_s,
            u"recycling"_s }
            + partWords(),
        { u"join"_s, u"stages"_s, u"delimiter"_s, u"deal-size"_s }, { u"map"_s });
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
    const bool isCalendar = allEndIn(".ics"_L1) && from.size() == 1;
    if (words->has(u"holidays"_s) && !isCalendar)
        return fail(Fault::UnknownOption, u"--holidays without .ics"_s);
    if (words->has(u"bring-back"_s) && (!isCalendar || words->has(u"holidays"_s)))
        return fail(Fault::UnknownOption, u"--bring-back without entries of an .ics"_s);
    if (wantsParts(*words))
        return importPartsFrom(plan, from, *words).map(done);
    if (words->has(u"history"_s))
        return importHistoryFrom(plan, from, *words).map(done);
    if (areExports(from))
        return importEvidence(plan, from, *words).map(done);
    for (const auto &name : { u"map"_s, u"join"_s, u"stages"_s, u"delimiter"_s, u"deal-size"_s,
             u"closed"_s, u"one-step"_s, u"recycling"_s }) {
        if (words->has(name))
            return fail(Fault::UnknownOption, u"--%1 without .csv"_s.arg(name));
    }
    if (allEndIn(".json"_L1) && from.size() == 1)
        return importJson(plan, from.first()).map(done);
    const auto as = words->has(u"holidays"_s) ? CalendarDays::Holidays : CalendarDays::Entries;
    if (isCalendar)
        return importCalendarFile(plan, from.first(), { as, words->has(u"bring-back"_s), {} })
            .map(done);
    return fail(Fault::UnknownExtension, from.join(u", "_s),
        u"one .json, one .ics, or any number of .csv"_s);
}

} // namespace lockstep
