// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/mapping_words.h"

#include "ui/shared/explain.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct MappingWords {
    Q_DECLARE_TR_FUNCTIONS(mapping)
};

} // namespace

QString useWords(ColumnUse use)
{
    switch (use) {
    case ColumnUse::LeadId:
        return MappingWords::tr("Identifier");
    case ColumnUse::ContactDate:
        return MappingWords::tr("First contact");
    case ColumnUse::WonDate:
        return MappingWords::tr("Won on");
    case ColumnUse::Source:
        return MappingWords::tr("Source");
    case ColumnUse::LostDate:
        return MappingWords::tr("Lost on");
    case ColumnUse::StageDate:
        return MappingWords::tr("Date of a stage");
    case ColumnUse::StageName:
        return MappingWords::tr("Stage");
    case ColumnUse::Channel:
        return MappingWords::tr("Channel");
    case ColumnUse::Market:
        return MappingWords::tr("Market");
    case ColumnUse::Owner:
        return MappingWords::tr("Owner");
    case ColumnUse::Amount:
        return MappingWords::tr("Deal size");
    case ColumnUse::Currency:
        return MappingWords::tr("Currency");
    case ColumnUse::Vertical:
        return MappingWords::tr("Vertical");
    case ColumnUse::Region:
        return MappingWords::tr("Region");
    case ColumnUse::Size:
        return MappingWords::tr("Company size");
    case ColumnUse::ChangeDate:
        return MappingWords::tr("Date of a change of stage");
    case ColumnUse::RejectedDate:
        return MappingWords::tr("Rejected on");
    case ColumnUse::Campaign:
        return MappingWords::tr("Campaign");
    case ColumnUse::Calls:
        return MappingWords::tr("Number of calls");
    case ColumnUse::Voicemails:
        return MappingWords::tr("Number of voicemails");
    case ColumnUse::Mails:
        return MappingWords::tr("Number of mails");
    case ColumnUse::SocialMessages:
        return MappingWords::tr("Number of social messages");
    case ColumnUse::Meetings:
        return MappingWords::tr("Number of meetings");
    case ColumnUse::Attempts:
        return MappingWords::tr("Number of attempts of any kind");
    }
    Q_UNREACHABLE();
}

QStringList useChoices()
{
    QStringList choices { MappingWords::tr("Left out") };
    for (const auto use : kColumnUses)
        choices += useWords(use);
    return choices;
}

QString byWords(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Source:
        return MappingWords::tr("by source");
    case Dimension::Channel:
        return MappingWords::tr("by channel");
    case Dimension::Market:
        return MappingWords::tr("by market");
    case Dimension::Owner:
        return MappingWords::tr("by owner");
    case Dimension::Campaign:
        return MappingWords::tr("by campaign");
    case Dimension::Quarter:
        return MappingWords::tr("by quarter");
    }
    Q_UNREACHABLE();
}

QString noteWords(const QString &note)
{
    const QHash<QString, QString> known { { u"day first"_s, MappingWords::tr("day first") },
        { u"month first"_s, MappingWords::tr("month first") },
        { u"decimal comma"_s, MappingWords::tr("decimal comma") },
        { u"decimal point"_s, MappingWords::tr("decimal point") },
        { u"serial numbers of a spreadsheet"_s, MappingWords::tr("a spreadsheet’s day numbers") },
        { u"year, month and day in one"_s, MappingWords::tr("year, month and day in one") },
        { u"seconds since 1970"_s, MappingWords::tr("seconds since 1970") },
        { u"milliseconds since 1970"_s, MappingWords::tr("milliseconds since 1970") },
        { u"without case, spaces and leading zeros"_s,
            MappingWords::tr("spelling does not matter") } };
    return known.value(note, note);
}

QString delimiterWords(char delimiter)
{
    switch (delimiter) {
    case ',':
        return MappingWords::tr("comma");
    case ';':
        return MappingWords::tr("semicolon");
    case '\t':
        return MappingWords::tr("tab");
    case '|':
        return MappingWords::tr("bar");
    case ':':
        return MappingWords::tr("colon");
    case ' ':
        return MappingWords::tr("space");
    case '\x1F':
        return MappingWords::tr("unit separator");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString sureWords(double confidence)
{
    constexpr double kSure = 0.9;
    constexpr double kLikely = 0.7;
    return confidence >= kSure  ? MappingWords::tr("sure")
        : confidence >= kLikely ? MappingWords::tr("likely")
                                : MappingWords::tr("a guess");
}

QString problemWords(const Error &error)
{
    switch (error.fault) {
    case Fault::NoUsableColumn:
        return MappingWords::tr("%1 still lacks a column; choose one below for the date of first "
                                "contact, for the day it was won, and an identifier.")
            .arg(error.subject);
    case Fault::AmbiguousDates:
        return MappingWords::tr("%1 can be read in two ways; choose the one that is meant.")
            .arg(error.subject);
    case Fault::SeveralCurrencies:
        return MappingWords::tr(
            "%1 holds amounts in several currencies; state what they are worth.")
            .arg(error.subject);
    case Fault::UnknownColumn:
        return MappingWords::tr("%1 does not have a column that was chosen before; choose again.")
            .arg(error.subject);
    case Fault::NothingToJoin:
        return MappingWords::tr("None of the deals belongs to a lead; choose other identifiers.");
    default:
        return explain(error);
    }
}

QString progressWords(const QStringList &files, const ReadProgress &progress)
{
    const QLocale locale;
    auto text = MappingWords::tr("Reading %1").arg(files.join(u" + "_s));
    if (progress.rows > 0)
        text += u" · "_s + MappingWords::tr("%1 rows").arg(locale.toString(progress.rows));
    if (progress.rowsPerSecond > 0)
        text += u" · "_s
            + MappingWords::tr("%1 rows a second")
                  .arg(locale.toString(qRound64(progress.rowsPerSecond)));
    if (progress.secondsLeft >= 1)
        text += u" · "_s + MappingWords::tr("%1 seconds left").arg(qRound64(progress.secondsLeft));
    return text;
}

} // namespace lockstep
