// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/plan_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The names of the plan's fields, so that they can be translated.
constexpr const char *kFieldNames[]
    = { QT_TRANSLATE_NOOP("lockstep::fieldNames", "account win share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "accounts evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "addressable accounts"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "age"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "alarms"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "also dates"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "amount"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "at"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "booking evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "booking to revenue"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "brief time"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "budget"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "build time"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "by"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "cadence from previous touch"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "categories"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "channel"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "close off days"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "colour"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "committed"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "company"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "content"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "cost"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "cost centre"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "count"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "currency"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "date"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "deal size"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "deal size evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "deal size same as"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "deal size spread"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "definition"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "digest"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "effort"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "employees from"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "employees to"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "ends at"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "entries at once"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "entry"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "entry criteria"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "except dates"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "exclusion"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "exit criteria"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "expected volume"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "field"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "first response"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "fiscal pattern"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "fiscal year"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "follow up time"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "forecast seed"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "foreign"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "free kind"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "goal"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "head count"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "helper"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "holiday regions"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "horizon months"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "horizon start"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "hours per week"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "in working days"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "is timed"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "is working day"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "item"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "json"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "kind"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "lag"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "lag curve"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "lag evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "lags same as"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "last order date"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "last read"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "last year"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "links"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "locale"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "market"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "marketing leader"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "marketing mail"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "marketing owner"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "marketing promise"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "marketing share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "messaging"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "mover"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "moves with"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "name"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "note"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "notes"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "offset"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "owner"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "participants"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "partner entry stage"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "partner share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "pattern"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "per month"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "period"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "place"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "position"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "quota"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "ramp"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "ramp from"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "ramp to"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rate"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rate evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rate high"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rate low"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rates same as"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "recycle delay"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "recycle evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "recycle share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "recycle to"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "region"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "replaces"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "replaces date"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "results"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "revenue"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "revenue quarter"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "review date"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "review time"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "row"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rule"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "sales entry stage"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "sales leader"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "sales mail"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "sales owner"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "sales promise"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "say"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "scenario"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "section"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "seniority"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "share evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "shared text"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "shares"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "shares same as"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "side"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "spent"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "spread"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "stage"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "stand"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "starts at"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "starts on"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "state"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "stream"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "table"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "target share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "team"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "text"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "title"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "topic"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "trigger"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "uid"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "value"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "vertical"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "volume evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "volume high"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "volume low"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "week start"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "whole wins first"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "working days"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "year end"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "year end weekday"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "year named by start"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "yield curve"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "zone") };

/// What rows are called that have no name of their own.
constexpr const char *kItemNames[] = { QT_TRANSLATE_NOOP("lockstep::itemNames", "the plan"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "FY%1 target"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a stage"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a market"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a buyer role"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a target account"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a channel"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a stream"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a new stream"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "opening pipeline at %1, %2"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a team"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a calendar entry"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "further audience of %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a kind of entry"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a holiday"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a section of the agreement"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a clause"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "follow-up step %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a scenario"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a change of %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a measurement"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "measurement of %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a seal"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "seal by %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "unknown field %1") };

constexpr const char *kRowValues[] = { QT_TRANSLATE_NOOP("lockstep::valueWords", "there"),
    QT_TRANSLATE_NOOP("lockstep::valueWords", "removed") };

/// The fuller ones first.
constexpr const char *kEvidenceValues[]
    = { QT_TRANSLATE_NOOP("lockstep::valueWords", "guessed, %1, %2 of %3"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "estimated, %1, %2 of %3"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "measured, %1, %2 of %3"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "guessed, %1 of %2 (%3)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "guessed, %1 cases (%2)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "guessed, %1 of %2"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "guessed, %1 cases"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "guessed (%1)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "estimated, %1 of %2 (%3)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "estimated, %1 cases (%2)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "estimated, %1 of %2"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "estimated, %1 cases"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "estimated (%1)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "measured, %1 of %2 (%3)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "measured, %1 cases (%2)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "measured, %1 of %2"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "measured, %1 cases"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "measured (%1)"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "guessed, %1"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "estimated, %1"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "measured, %1"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "guessed"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "estimated"),
          QT_TRANSLATE_NOOP("lockstep::valueWords", "measured") };

} // namespace

QString translatedForm(const char *context, std::span<const char *const> forms,
    const QString &english, const std::function<QString(const QString &)> &part)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    for (const char *form : forms) {
        const auto words = QString::fromUtf8(form);
        const auto start = words.indexOf(u"%1"_s);
        const bool mayBe = start < 0 ? words == english : english.startsWith(words.first(start));
        if (!mayBe)
            continue;
        auto pattern = QRegularExpression::escape(words);
        pattern.replace(u"\\%"_s, u"%"_s).replace(place, u"(.+)"_s);
        const auto match
            = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(english);
        if (!match.hasMatch())
            continue;
        auto text = QCoreApplication::translate(context, form);
        const auto parts = match.capturedTexts().mid(1);
        for (const auto &one : parts)
            text = text.arg(part ? part(one) : one);
        return text;
    }
    return english;
}

QString fieldName(const QString &english)
{
    const auto *known = std::find_if(std::begin(kFieldNames), std::end(kFieldNames),
        [&english](const char *name) { return english == QLatin1StringView(name); });
    auto name = known == std::end(kFieldNames)
        ? english
        : QCoreApplication::translate("lockstep::fieldNames", *known);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString itemName(const QString &english)
{
    return translatedForm("lockstep::itemNames", kItemNames, english);
}

QString valueWords(const QString &field, const QString &english)
{
    if (field.isEmpty())
        return translatedForm("lockstep::valueWords", kRowValues, english);
    return field.endsWith("evidence"_L1)
        ? translatedForm("lockstep::valueWords", kEvidenceValues, english)
        : english;
}

} // namespace lockstep
