// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/column_readings.h"

#include "app/evidence/header_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct DateOrders {
    std::optional<DateOrder> stated;
    std::optional<DateOrder> proved; ///< by another column of the file
};

Result<DateReading> readingOf(const FileSurvey &survey, qsizetype at, const DateOrders &orders)
{
    if (at < 0)
        return DateReading {};
    const auto &column = survey.columns[at];
    if (column.dates.isEmpty())
        return DateReading {};
    if (!column.dates.holdsDates()) {
        return fail(Fault::NoUsableColumn, survey.name,
            u"looked for: dates; column %1 holds too few"_s.arg(column.name));
    }
    const auto stated
        = !orders.stated && column.dates.isUndecided() ? orders.proved : orders.stated;
    return column.dates.reading(stated).map_error([&](Error error) {
        error.subject = u"%1 in %2"_s.arg(column.name, survey.name);
        return error;
    });
}

bool namesWon(const ColumnSurvey &column)
{
    return std::any_of(column.words.keyBegin(), column.words.keyEnd(), [](const QByteArray &word) {
        return stageWord(QString::fromUtf8(word)) == StageWord::Won;
    });
}

/// A file's dates are all written alike: what one column proves holds for those that prove nothing.
std::optional<DateOrder> provedOrder(const FileUse &file, const FileSurvey &survey)
{
    QList<qsizetype> columns { file.column(ColumnUse::ContactDate), file.column(ColumnUse::WonDate),
        file.column(ColumnUse::LostDate), file.column(ColumnUse::RejectedDate),
        file.column(ColumnUse::ChangeDate) };
    for (const auto &stage : file.stages)
        columns += stage.column;
    for (const auto at : std::as_const(columns)) {
        const auto reading = at < 0 || !survey.columns[at].dates.holdsDates()
            ? Result<DateReading>(DateReading {})
            : survey.columns[at].dates.reading({});
        if (reading && reading->isSlashed)
            return reading->order;
    }
    return std::nullopt;
}

} // namespace

Result<QList<FileUse>> withReadings(
    QList<FileUse> files, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    for (qsizetype at = 0; at < files.size(); ++at) {
        auto &file = files[at];
        const DateOrders orders { map.dates, provedOrder(file, surveys[at]) };
        const auto contact = readingOf(surveys[at], file.column(ColumnUse::ContactDate), orders);
        const auto won = readingOf(surveys[at], file.column(ColumnUse::WonDate), orders);
        const auto lost = readingOf(surveys[at], file.column(ColumnUse::LostDate), orders);
        const auto rejected = readingOf(surveys[at], file.column(ColumnUse::RejectedDate), orders);
        const auto change = readingOf(surveys[at], file.column(ColumnUse::ChangeDate), orders);
        for (const auto *reading : { &contact, &won, &lost, &rejected, &change }) {
            if (!*reading)
                return Failure(reading->error());
        }
        file.contactReading = *contact;
        file.wonReading = *won;
        file.lostReading = *lost;
        file.rejectedReading = *rejected;
        file.changeReading = *change;
        for (auto &stage : file.stages) {
            const auto reading = readingOf(surveys[at], stage.column, orders);
            if (!reading)
                return Failure(reading.error());
            stage.reading = *reading;
        }
        if (file.has(ColumnUse::StageName))
            file.stageTellsWon = file.stageIsFlag
                || namesWon(surveys[at].columns[file.column(ColumnUse::StageName)]);
        if (file.has(ColumnUse::Amount)) {
            const auto &numbers = surveys[at].columns[file.column(ColumnUse::Amount)].numbers;
            file.decimal = map.decimal.value_or(numbers.sign());
        }
    }
    return files;
}

} // namespace lockstep
