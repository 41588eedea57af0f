// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/why_words.h"

#include "app/figures/why.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

/// As Format reads them.
constexpr const char *kTypedUnits[]
    = { QT_TRANSLATE_NOOP("Why", "d"), QT_TRANSLATE_NOOP("Why", "day"),
          QT_TRANSLATE_NOOP("Why", "days"), QT_TRANSLATE_NOOP("Why", "w"),
          QT_TRANSLATE_NOOP("Why", "week"), QT_TRANSLATE_NOOP("Why", "weeks"),
          QT_TRANSLATE_NOOP("Why", "mo"), QT_TRANSLATE_NOOP("Why", "month"),
          QT_TRANSLATE_NOOP("Why", "months"), QT_TRANSLATE_NOOP("Why", "y"),
          QT_TRANSLATE_NOOP("Why", "year"), QT_TRANSLATE_NOOP("Why", "years"),
          QT_TRANSLATE_NOOP("Why", "h"), QT_TRANSLATE_NOOP("Why", "hour"),
          QT_TRANSLATE_NOOP("Why", "hours"), QT_TRANSLATE_NOOP("Why", "min"),
          QT_TRANSLATE_NOOP("Why", "minute"), QT_TRANSLATE_NOOP("Why", "minutes") };

QString inWindowsWords(const char *english)
{
    return QCoreApplication::translate("Why", english);
}

} // namespace

QString said(const Phrase &phrase)
{
    return phrase.said(inWindowsWords);
}

QString saidDays(const Format &format, double days)
{
    return said(durationPhrase(format.days(days)));
}

QString saidDays(const Format &format, Duration duration)
{
    return said(durationPhrase(format.days(duration)));
}

std::optional<Duration> typedDuration(const Format &format, const QString &text)
{
    if (const auto duration = format.parseDuration(text))
        return duration;
    const auto word
        = std::find_if(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
    const auto number = word - text.begin();
    const QString unit = text.sliced(number).trimmed().toLower();
    for (const char *english : kTypedUnits) {
        if (inWindowsWords(english).toLower() == unit)
            return format.parseDuration(text.first(number) + QString::fromLatin1(english));
    }
    return std::nullopt;
}

} // namespace lockstep
