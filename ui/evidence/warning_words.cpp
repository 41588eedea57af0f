// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/warning_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct WarningTexts {
    Q_DECLARE_TR_FUNCTIONS(warnings)
};

QString fewCases(const QList<WarningValue> &values)
{
    if (values.first().unit != WarningValue::Unit::Names)
        return WarningTexts::tr("Deals won: only %1. Fewer than 30 cases say little; the rate may "
                                "lie anywhere from %2 to %3.");
    return values.size() == 1
        ? WarningTexts::tr(
            "Fewer than 30 leads came from %1: their rates are chance more than habit.")
        : WarningTexts::tr("Fewer than 30 leads came from %1 and %2 more: their rates are chance "
                           "more than habit.");
}

/// Of one step, which is the first value.
QString stepSentence(const Warning &warning)
{
    switch (warning.kind) {
    case Warning::Kind::StepFewCases:
        return WarningTexts::tr("%1: only %2 of %3 went on. Fewer than 30 cases say little; the "
                                "rate may lie anywhere from %4 to %5.");
    case Warning::Kind::StepFewFrom:
        return warning.values.size() == 2
            ? WarningTexts::tr("%1: fewer than 30 cases came from %2: their rates are chance more "
                               "than habit.")
            : WarningTexts::tr("%1: fewer than 30 cases came from %2 and %3 more: their rates are "
                               "chance more than habit.");
    case Warning::Kind::StepSpread:
        return WarningTexts::tr("%1: the rate of %2 hides a spread of more than three to one: %3 "
                                "from %4, %5 from %6.");
    case Warning::Kind::StepMeanFarFromMedian:
        return WarningTexts::tr("%1: the mean of %2 days is far from the median of %3. Plan with "
                                "the curve, not with one number.");
    case Warning::Kind::StepOpen:
        return WarningTexts::tr("%1: %2 of %3 cases may still go on: they have stood in %4 for "
                                "less than the %5 days that nine in ten took. The rate may rise.");
    default:
        return {};
    }
}

/// How files were read, and by which rules.
QString readingSentence(const Warning &warning)
{
    switch (warning.kind) {
    case Warning::Kind::ShortRows:
        return WarningTexts::tr("Rows of %1 with fewer cells than the header: %2, the first in row "
                                "%3. What they lack counts as empty.");
    case Warning::Kind::NotUtf8:
        return WarningTexts::tr("%1 is read as Windows-1252, for it is no UTF-8: row %2 is the "
                                "first that is none.");
    case Warning::Kind::StrayBytes:
        return WarningTexts::tr("%1 is UTF-8, but for %2 bytes, the first in row %3: they are read "
                                "as Windows-1252.");
    case Warning::Kind::NoHeader:
        return WarningTexts::tr("%1 has no header: what its columns are for is guessed from what "
                                "stands in them. Look at the columns before you trust the "
                                "numbers.");
    case Warning::Kind::UnusedColumns:
        return WarningTexts::tr("Columns that are no known stage and left out: %1.");
    case Warning::Kind::TotalRows:
        return WarningTexts::tr("Rows of totals, whose parts other rows tell, left out: %1.");
    case Warning::Kind::UnratedAmounts:
        return WarningTexts::tr("Amounts left out, for nobody said what their currency is worth: "
                                "%1, in %2.");
    case Warning::Kind::AssumedCurrency:
        return WarningTexts::tr("The stated rates are taken to be in %1, the one currency without "
                                "a rate.");
    default:
        return {};
    }
}

/// What deals add to their leads, and how leads ended.
QString dealSentence(const Warning &warning)
{
    switch (warning.kind) {
    case Warning::Kind::UnplacedLosses:
        return WarningTexts::tr("Lost leads of which nothing tells at which stage: %1. They count "
                                "as lost and in the rate of the whole way, but in no step that "
                                "they may have passed.");
    case Warning::Kind::FurtherDeals:
        return WarningTexts::tr("Further deals of leads that were won before: %1. Rates and times "
                                "count each lead once; deal sizes and amounts count every deal.");
    case Warning::Kind::EndedTwice:
        return WarningTexts::tr("Leads with a date of losing and one of rejection: %1. The later "
                                "one counts, for it is the last word; of the same day the loss.");
    case Warning::Kind::NoWins:
        return WarningTexts::tr(
            "Nothing tells which leads were won: what is measured ends with %1.");
    default:
        return {};
    }
}

QString dimensionSentence(const Warning &warning)
{
    const auto dimension = warning.values.first().names.value(0);
    const bool isOwner = dimension == u"owner"_s;
    const bool isChannel = dimension == u"channel"_s;
    if (warning.kind == Warning::Kind::NamedByDeals)
        return isOwner  ? WarningTexts::tr("Only deals name an owner: leads without a deal have "
                                            "none, and rates by owner say how deals end, not how "
                                            "many leads become deals.")
            : isChannel ? WarningTexts::tr("Only deals name a channel: leads without a deal have "
                                           "none, and rates by channel say how deals end, not "
                                           "how many leads become deals.")
                        : WarningTexts::tr("Only deals name a market: leads without a deal have "
                                           "none, and rates by market say how deals end, not how "
                                           "many leads become deals.");
    return isOwner  ? WarningTexts::tr("Leads whose deals name another owner than their own file: "
                                        "%2. The deal’s counts.")
        : isChannel ? WarningTexts::tr("Leads whose deals name another channel than their own "
                                       "file: %2. The lead’s counts.")
                    : WarningTexts::tr("Leads whose deals name another market than their own "
                                       "file: %2. The lead’s counts.");
}

QString sentenceOf(const Warning &warning)
{
    switch (warning.kind) {
    case Warning::Kind::ShortRows:
    case Warning::Kind::NotUtf8:
    case Warning::Kind::StrayBytes:
    case Warning::Kind::NoHeader:
    case Warning::Kind::UnusedColumns:
    case Warning::Kind::TotalRows:
    case Warning::Kind::UnratedAmounts:
    case Warning::Kind::AssumedCurrency:
        return readingSentence(warning);
    case Warning::Kind::UnplacedLosses:
    case Warning::Kind::FurtherDeals:
    case Warning::Kind::EndedTwice:
    case Warning::Kind::NoWins:
        return dealSentence(warning);
    case Warning::Kind::DealsNameOthers:
    case Warning::Kind::NamedByDeals:
        return dimensionSentence(warning);
    case Warning::Kind::MeanFarFromMedian:
        return WarningTexts::tr("The mean of %1 days is far from the median of %2: half are won by "
                                "then, but a few take very long. Plan with the curve, not with one "
                                "number.");
    case Warning::Kind::SpreadBySource:
        return WarningTexts::tr("The rate of %1 hides a spread of more than three to one: %2 from "
                                "%3, %4 from %5. Plan by source.");
    case Warning::Kind::FewCases:
        return fewCases(warning.values);
    case Warning::Kind::OpenCohorts:
        return WarningTexts::tr("Leads since %1 may still be won: nine in ten won deals took up to "
                                "%2 days, and the data end on %3.");
    case Warning::Kind::DatesOutOfOrder:
        return WarningTexts::tr("Leads with a date before its predecessor: %1. They count, but not "
                                "for the times.");
    case Warning::Kind::Duplicates:
        return WarningTexts::tr("Rows that repeat an identifier: %1. The first one counts.");
    case Warning::Kind::Unjoined:
        return WarningTexts::tr("%1 of %2 deals have no lead: they are left out, and the rate is "
                                "too low by them if the leads are missing.");
    case Warning::Kind::LooseIdentifiers:
        return WarningTexts::tr("Identifiers are spelled differently in the files (%1 of %2): they "
                                "are compared without case, spaces and leading zeros.");
    case Warning::Kind::UnusedRows:
        return WarningTexts::tr("%1 of %2 rows could not be used, or not for everything.");
    case Warning::Kind::UnknownStages:
        return WarningTexts::tr(
            "Rows with a stage of an unknown name: %1. They count as leads only.");
    case Warning::Kind::NegativeAmounts:
        return WarningTexts::tr(
            "Deals with a negative amount: %1. They count as won, without a size.");
    case Warning::Kind::CrowdedColumns:
        return WarningTexts::tr("Columns with more than %1 different names: %2. They are left out, "
                                "for so many tell nothing apart; choose others if need be.");
    case Warning::Kind::StepFewCases:
    case Warning::Kind::StepFewFrom:
    case Warning::Kind::StepSpread:
    case Warning::Kind::StepMeanFarFromMedian:
    case Warning::Kind::StepOpen:
        return stepSentence(warning);
    }
    Q_UNREACHABLE();
}

} // namespace

QString warningWords(const Warning &warning, const Format &format)
{
    QStringList values;
    for (auto value : warning.values) {
        for (auto &name : value.names)
            name = nameWords(name);
        values += valueText(value, format);
    }
    return withValues(sentenceOf(warning), values);
}

QString nameWords(const QString &name)
{
    return name == kNoName ? WarningTexts::tr("(none)") : name;
}

} // namespace lockstep
