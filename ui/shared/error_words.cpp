// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/error_words.h"

#include "app/base/format.h"
#include "app/figures/why.h"
#include "ui/shared/plan_words.h"
#include "ui/shared/why_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(errorWords)
};

/// The fuller ones first.
constexpr const char *kSubjects[]
    = { QT_TRANSLATE_NOOP("lockstep::errorSubjects", "calendar entry of any campaign of %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "calendar entry"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "list of meetings of two or more"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "stream"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "scenario"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "stage"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "stages"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "market"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "target markets"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "channel"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "sales channels"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "buyer role"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "target account"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "clause"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "section of the agreement"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "follow-up step"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "team"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "step"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "holiday"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "kind of entry"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "opening pipeline"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "bridge row"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "base of the bridge"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "target"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "quarter"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "growth"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "number of days"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "number of rows"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "number of stages"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "place of the stage"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "horizon start of the plan"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "place of %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "rate of %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "lag of %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "rate from %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "lag from %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "step of %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "share of quarter %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "sum of the target shares (%1)"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "sum of the bridge to the %1"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "addressable accounts"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "rate"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "lag"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "deal size"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "start"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "end"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "date"),
          QT_TRANSLATE_NOOP("lockstep::errorSubjects", "length") };

/// The fuller ones first.
constexpr const char *kDetails[] = { QT_TRANSLATE_NOOP(
                                         "lockstep::errorDetails", "over −100 %, up to 10,000 %"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "1 day to %1 years, between %2 and %3"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "at most as many successes as cases"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "one of the known kinds"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "three capital letters, as EUR"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "a language and a country, as en_GB"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "the first day of a month"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "revenue in at least one quarter"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "not before it starts"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "not before it ends"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "lines %1 and %2"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "an address, as anna@example.com"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "one a line, as Anna Berg <anna@example.com>"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "at least one of MO,TU,WE,TH,FR,SA,SU"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "codes of countries, as DE,GB"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "an entry that does not move with this one"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "another entry"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "a date of the entry that recurs, and only of one"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "nothing, as only a launch replaces"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "an ended product"),
    QT_TRANSLATE_NOOP(
        "lockstep::errorDetails", "choose one for each, or --map \"campaign.NAME=ENTRY\""),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "it is empty"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "it is not there"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "it is a folder"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "it is not a file"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "it is cut short"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "it can be read only once"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "the folder cannot be made"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "nothing in it can be read"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "the exports hold no twelve whole months"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "state what an average deal brings in"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "%1 or an earlier stage"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "%1 to %2, its quarter’s working days"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "%1, where its quarter puts it"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "%1 to %2, what marketing leaves"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "over %1, up to %2, where %3 reaches %4"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "up to %1, where %2 reaches %3"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "over %1, so that a meeting is still to come"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "over %1, up to %2"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "%1 to under %2"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "at most %1 characters"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "at most %1 months"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "at most %1 years"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "at most %1"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "at least %1"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "up to %1"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "together %1"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "over %1"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "from %1"),
    QT_TRANSLATE_NOOP("lockstep::errorDetails", "%1 to %2") };

/// "3,650 days" among limits.
QString limitWords(const QString &english)
{
    return said(durationPhrase(english));
}

} // namespace

/// A field of a row, where it is one of those.
QString subjectWords(const QString &english)
{
    static const QString of = u" of "_s;
    const QString known = translatedForm("lockstep::errorSubjects", kSubjects, english, itemName);
    if (known != english || !english.contains(of))
        return known == english ? itemName(english) : known;
    const QString field = english.section(of, 0, 0);
    const QString name
        = QCoreApplication::translate("lockstep::fieldNames", field.toUtf8().constData());
    if (name == field)
        return itemName(english);
    return ErrorWords::tr("%1 of %2", "a field of a row")
        .arg(capitalised(name), itemName(english.section(of, 1)));
}

QString changeWords(const QString &english)
{
    static const QString is = u": "_s;
    static const QString becomes = u" → "_s;
    const QString field = english.section(is, 0, 0);
    if (field == english)
        return subjectWords(english);
    QStringList values = english.section(is, 1).split(becomes);
    for (QString &value : values)
        value = valueWords(field, value);
    return QCoreApplication::translate("lockstep::fieldNames", field.toUtf8().constData()) + is
        + values.join(becomes);
}

QString detailWords(const QString &english)
{
    return translatedForm("lockstep::errorDetails", kDetails, english, limitWords);
}

} // namespace lockstep
