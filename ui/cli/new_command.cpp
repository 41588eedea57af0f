// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/command_line.h"
#include "ui/cli/commands.h"

#include "app/base/format.h"
#include "app/calendar/fiscal.h"
#include "app/exchange/sample_plan.h"
#include "app/funnel/funnel_edits.h"
#include "app/plan/new_plan.h"
#include "app/store/plan_file.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QStringList kTexts { u"company"_s, u"title"_s, u"marketing-leader"_s, u"sales-leader"_s,
    u"currency"_s, u"locale"_s };
const QStringList kValues { u"fiscal-year-start"_s, u"months"_s, u"target"_s, u"deal-size"_s,
    u"marketing-share"_s, u"booking-to-revenue"_s };

void takeTexts(Settings &settings, const Words &words)
{
    const auto take = [&words](const QString &name, QString &to) {
        if (words.has(name))
            to = words.value(name);
    };
    take(u"company"_s, settings.company);
    take(u"title"_s, settings.title);
    take(u"marketing-leader"_s, settings.marketingLeader);
    take(u"sales-leader"_s, settings.salesLeader);
    take(u"currency"_s, settings.currency);
    take(u"locale"_s, settings.locale);
}

// `to` gets what the option says, read by `parse`, in the form of `example`; no option leaves it as
// it is.
template <class Value, class Parse>
Result<void> take(
    const Words &words, const QString &name, const QString &example, Value &to, Parse parse)
{
    if (!words.has(name))
        return {};
    const auto value = parse(words.value(name));
    if (!value)
        return fail(
            Fault::OutOfRange, u"--%1 \"%2\""_s.arg(name, words.value(name)), u"as "_s + example);
    to = *value;
    return {};
}

std::optional<QDate> monthFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Result<Settings> settingsFrom(Settings settings, const Words &words)
{
    takeTexts(settings, words);
    const Format format(settings.locale, settings.currency);
    qint64 months = settings.horizonMonths;
    return take(words, u"fiscal-year-start"_s, u"2026-07"_s, settings.horizonStart, monthFrom)
        .and_then([&] {
            return take(words, u"months"_s, u"24"_s, months,
                [&](const QString &text) { return format.parseCount(text); });
        })
        .and_then([&] {
            settings.horizonMonths = int(std::clamp<qint64>(months, -1, 1000));
            return take(words, u"deal-size"_s, u"45 k"_s, settings.dealSize,
                [&](const QString &text) { return format.parseMoney(text); });
        })
        .and_then([&] {
            return take(words, u"marketing-share"_s, u"60 %"_s, settings.marketingShare,
                [&](const QString &text) { return format.parsePercent(text); });
        })
        .and_then([&] {
            return take(words, u"booking-to-revenue"_s, u"30 days"_s, settings.bookingToRevenue,
                [&](const QString &text) { return format.parseDuration(text); });
        })
        .map([&] { return settings; });
}

Result<Plan> withTarget(Plan plan, const Words &words)
{
    if (!words.has(u"target"_s))
        return plan;
    const Format format(plan.settings.locale, plan.settings.currency);
    Money revenue;
    return take(words, u"target"_s, u"24 M"_s, revenue, [&](const QString &text) {
        return format.parseMoney(text);
    }).and_then([&] {
        const int year = firstFiscalYear(plan.settings);
        return setTarget(
            plan, year, revenue, { EvidenceMark::Estimated, u"given at the start"_s, 0, 0 });
    });
}

Result<Plan> planFrom(const Words &words)
{
    if (words.has(u"sample"_s)) {
        if (words.options.size() > 1)
            return fail(Fault::UnknownOption, u"--sample with other options"_s);
        return samplePlan();
    }
    Plan plan = newPlan(QDate::currentDate(), *QRandomGenerator::global());
    return settingsFrom(plan.settings, words)
        .and_then([&](const Settings &settings) { return setSettings(plan, settings); })
        .and_then([&](const Plan &made) { return withTarget(made, words); });
}

} // namespace

Result<Exit> runNew(const QStringList &arguments)
{
    const auto words = sortWords(arguments, { u"sample"_s }, kTexts + kValues);
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"FILE"_s }); !fits)
        return Failure(fits.error());
    const QString path = words->positional.first();
    if (QFileInfo::exists(path))
        return fail(Fault::AlreadyExists, QFileInfo(path).fileName());
    const QTemporaryDir state;
    if (!state.isValid())
        return fail(Fault::CannotWrite, u"the folder for temporary files"_s, state.errorString());
    return planFrom(*words)
        .and_then([&](const Plan &plan) { return PlanFile::create(plan, state.path()); })
        .and_then([&](PlanFile file) { return file.publish(path); })
        .map([] { return Exit::Done; });
}

} // namespace lockstep
