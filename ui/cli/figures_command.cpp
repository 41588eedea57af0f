// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/checks_text.h"
#include "ui/cli/command_line.h"
#include "ui/cli/commands.h"
#include "ui/cli/forecast_output.h"
#include "ui/cli/look_back_text.h"
#include "ui/cli/why_output.h"

#include "app/exchange/plan_json.h"
#include "app/figures/figures.h"
#include "app/plan/limits.h"
#include "app/report/draft_words.h"
#include "app/store/draft.h"
#include "app/store/plan_file.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString figuresText(const Figures &figures)
{
    qsizetype widest = 0;
    for (const NamedFigure &figure : figures.named)
        widest = std::max(widest, figure.name.size());
    QString text;
    for (const NamedFigure &figure : figures.named)
        text += u"%1  %2  (%3)\n"_s.arg(
            figure.name.leftJustified(widest), figure.text, figure.label);
    return text;
}

QStringList complaints(const Plan &plan, const Figures &figures)
{
    QStringList lines;
    for (const Finding &finding : figures.findings)
        lines.append(line(finding.error));
    for (const Finding &finding : checkFindings(plan, figures))
        lines.append(inLine(finding.error.subject + u": "_s + finding.error.detail + u'.'));
    lines += clashLines(plan, figures);
    for (const ClauseFigures &clause : figures.clauses) {
        for (const LiveText *text : { &clause.marketing, &clause.sales, &clause.shared }) {
            for (const LiveText::Part &part : text->parts) {
                if (part.isError)
                    lines.append(line({ Fault::UnknownFigure, part.text, {} }));
            }
        }
    }
    return lines;
}

// A plan that cannot be computed: its first error.
Result<Figures> computed(const Plan &plan)
{
    Figures result = figures(plan);
    if (!result.findings.isEmpty() && result.findings.first().severity == Severity::Error)
        return Failure(result.findings.first().error);
    return result;
}

/// That a scenario is in the making: to be printed before what is for people, else said beside it.
QString draftNote(const Words &words, const Plan &plan)
{
    const auto before = planBeforeScenario(words.positional.first());
    if (before && !*before)
        return {};
    if (!before) {
        complain(u"lockstep-cli: "_s + draftUnknown(before.error()));
        return {};
    }
    const QString sentence = draftSentence(plan, **before);
    if (!words.has(u"json"_s))
        return sentence + u"\n\n"_s;
    complain(u"lockstep-cli: "_s + sentence);
    return {};
}

/// From which the calendar's horizons are seen.
Result<QDate> dayFrom(const Words &words)
{
    if (!words.has(u"day"_s))
        return QDate::currentDate();
    const QDate day = QDate::fromString(words.value(u"day"_s), Qt::ISODate);
    if (day < limits::kFirstDate || day > limits::kLastDate)
        return fail(Fault::UnknownOption, u"--day "_s + words.value(u"day"_s));
    return day;
}

Result<void> printForecast(const Words &words, const Plan &plan)
{
    return forecastOptions(words, plan).and_then([&](const ForecastOptions &options) {
        const Forecast result = forecast(plan, options).value();
        const QString note = draftNote(words, plan);
        return words.has(u"json"_s)
            ? print(forecastToJson(plan, result))
            : print(note + forecastText(plan, result) + leverChancesText(plan, options));
    });
}

Result<void> printWhy(const Words &words, const Plan &plan, const Figures &all)
{
    return why(plan, all, words.value(u"why"_s)).and_then([&](const Explanation &explanation) {
        const QString note = draftNote(words, plan);
        return words.has(u"json"_s) ? print(whyToJson(plan, explanation))
                                    : print(note + whyText(explanation));
    });
}

Result<void> printFigures(const Words &words, const Plan &plan, const Figures &all)
{
    if (words.has(u"forecast"_s))
        return printForecast(words, plan);
    if (words.has(u"why"_s))
        return printWhy(words, plan, all);
    if (words.has(u"solve"_s))
        return solveText(plan, words.value(u"solve"_s)).and_then([&](const QString &text) {
            return print(draftNote(words, plan) + text);
        });
    const QString note = draftNote(words, plan);
    const auto day = dayFrom(words);
    if (!day)
        return Failure(day.error());
    if (words.has(u"json"_s))
        return print(figuresToJson(plan, all, *day));
    return print(note + figuresText(all) + bridgeText(plan, all) + checksText(plan, all)
        + processText(plan, all) + scenariosText(plan, all) + calendarText(plan, all)
        + horizonsText(plan, all, *day) + lookBackText(plan) + campaignsText(plan, all)
        + attemptsText(plan) + aloneText(plan) + disagreementsText(plan, all) + leversText(plan));
}

} // namespace

Result<Exit> runCheck(const QStringList &arguments)
{
    return sortWords(arguments, {}, {})
        .and_then([](const Words &words) {
            return expectWords(words, { u"FILE"_s }).and_then([&] {
                return readPlanFile(words.positional.first());
            });
        })
        .and_then([](const Plan &plan) -> Result<Exit> {
            const QStringList lines = complaints(plan, figures(plan));
            const QString text = lines.isEmpty() ? u"Nothing found."_s : lines.join(u'\n');
            return print(text + u'\n').map([&] {
                return lines.isEmpty() ? Exit::Done : Exit::PlanAtFault;
            });
        });
}

Result<Exit> runFigures(const QStringList &arguments)
{
    const auto words = sortWords(arguments, { u"json"_s, u"forecast"_s },
        { u"trials"_s, u"seed"_s, u"solve"_s, u"why"_s, u"day"_s });
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"FILE"_s }); !fits)
        return Failure(fits.error());
    for (const QString &name : { u"trials"_s, u"seed"_s }) {
        if (words->has(name) && !words->has(u"forecast"_s))
            return fail(Fault::UnknownOption, u"--"_s + name);
    }
    const auto plan = readPlanFile(words->positional.first());
    if (!plan)
        return Failure(plan.error());
    return computed(*plan)
        .and_then([&](const Figures &all) { return printFigures(*words, *plan, all); })
        .map([] { return Exit::Done; });
}

} // namespace lockstep
