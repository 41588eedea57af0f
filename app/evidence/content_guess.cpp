// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/content_guess.h"

#include "app/evidence/column_finder.h"

#include <algorithm>

namespace lockstep {

namespace {

/// Days and seconds since a day could be any number's.
bool isPlainlyDated(const ColumnSurvey &column)
{
    const auto reading = column.dates.reading(DateOrder::DayFirst);
    const bool isAnyNumber = reading && reading->isNumbers
        && (reading->number == DateNumber::Serial || reading->number == DateNumber::Seconds);
    return column.dates.holdsDates() && !isAnyNumber;
}

bool isMoney(const ColumnSurvey &column)
{
    return column.numbers.looksLikeMoney() && !isPlainlyDated(column);
}

template <class Condition> qsizetype firstWhere(const FileSurvey &survey, Condition isIt)
{
    const auto found = std::find_if(survey.columns.begin(), survey.columns.end(), isIt);
    return found == survey.columns.end() ? -1 : found - survey.columns.begin();
}

struct DatedColumns {
    qsizetype contact = -1;
    qsizetype won = -1;
};

DatedColumns datedColumns(const FileSurvey &survey)
{
    DatedColumns dated;
    for (qsizetype at = 0; at < survey.columns.size(); ++at) {
        const auto &column = survey.columns[at];
        if (isPlainlyDated(column)
            && (dated.contact < 0
                || column.dates.filled() > survey.columns[dated.contact].dates.filled()))
            dated.contact = at;
    }
    for (qsizetype at = 0; at < survey.columns.size(); ++at) {
        if (at != dated.contact && isPlainlyDated(survey.columns[at]))
            dated.won = at;
    }
    if (dated.won < 0 && firstWhere(survey, &isMoney) >= 0)
        std::swap(dated.contact, dated.won);
    return dated;
}

} // namespace

qsizetype columnByContents(const FileSurvey &survey, ColumnUse use)
{
    constexpr double nearlyAll = 0.9;
    switch (use) {
    case ColumnUse::ContactDate:
        return datedColumns(survey).contact;
    case ColumnUse::WonDate:
        return datedColumns(survey).won;
    case ColumnUse::Amount:
        return firstWhere(survey, &isMoney);
    case ColumnUse::StageName:
        return firstWhere(survey, &holdsStages);
    case ColumnUse::LeadId:
        return firstWhere(survey, [&survey](const ColumnSurvey &column) {
            return !isPlainlyDated(column) && !isMoney(column) && !holdsStages(column)
                && column.values.distinct()
                >= nearlyAll * static_cast<double>(column.values.filled());
        });
    default:
        return -1;
    }
}

} // namespace lockstep
