// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/warning_words.h"

#include <QCoreApplication>

namespace lockstep {

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

QString sentenceOf(const Warning &warning)
{
    switch (warning.kind) {
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
