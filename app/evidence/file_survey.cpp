// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/file_survey.h"

#include "app/evidence/csv_file.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnSurvey> columnsOf(const QList<QByteArrayView> &header)
{
    QList<ColumnSurvey> columns;
    for (const auto &cell : header)
        columns += ColumnSurvey { QString::fromUtf8(cell).simplified(), {}, {} };
    return columns;
}

void addRow(FileSurvey &survey, qint64 row, const QList<QByteArrayView> &cells)
{
    if (isEmptyRow(cells))
        return;
    ++survey.rows;
    if (cells.size() > survey.columns.size())
        return;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        survey.columns[at].dates.add(cells[at], row);
        survey.columns[at].values.add(cells[at]);
    }
}

} // namespace

QString columnNames(const FileSurvey &survey)
{
    QStringList names;
    for (const auto &column : survey.columns)
        names += column.name;
    return names.join(u", "_s);
}

bool isEmptyRow(const QList<QByteArrayView> &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
}

Result<FileSurvey> surveyFile(const QString &path)
{
    FileSurvey survey { path, fileName(path), {}, 0 };
    const auto read = readCsv(path, [&survey](qint64 row, const QList<QByteArrayView> &cells) {
        if (survey.columns.isEmpty())
            survey.columns = columnsOf(cells);
        else
            addRow(survey, row, cells);
    });
    if (!read)
        return Failure(read.error());
    if (survey.columns.isEmpty())
        return fail(Fault::NoRows, survey.name, u"the file is empty"_s);
    if (survey.rows == 0)
        return fail(Fault::NoRows, survey.name, u"there is only a header, in row 1"_s);
    return survey;
}

} // namespace lockstep
