// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/plan_words.h"

#include "ui/shared/field_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

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
    QT_TRANSLATE_NOOP("lockstep::itemNames", "texts of %1, %2"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "tripwire of the stalled in %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "tripwire of the rate from %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "tripwire of the time from %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a scenario"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a change of %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a measurement"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "measurement of %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "an effort of last year"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "outcome of %1 at %2"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "attempts today: %1"),
    QT_TRANSLATE_NOOP("lockstep::itemNames", "a removed event"),
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
