// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/file_survey.h"

#include "app/evidence/cell_text.h"
#include "app/evidence/csv_file.h"
#include "app/evidence/first_values.h"
#include "app/evidence/header_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstRows = 3'000; ///< of which everything is noted
constexpr qsizetype kMostSamples = 3;
constexpr qsizetype kLongestSample = 60;

class Surveyor {
public:
    Surveyor(FileSurvey &survey, Joined joined)
        : m_survey(survey)
        , m_joined(joined)
        , m_first(static_cast<std::size_t>(survey.columns.size()))
    {
    }

    /// False: enough is known.
    bool take(qint64 row, const RecordReader::Cells &cells)
    {
        if (row < m_survey.form.firstRow || isEmptyRow(cells))
            return true;
        ++m_survey.rows;
        const bool isFirst = m_survey.rows <= kFirstRows;
        if (m_survey.rows == kFirstRows + 1) {
            noteFirst();
            chooseOpen();
        }
        const bool isUsable = !hasTooMany(cells, m_survey.columns.size());
        if (isUsable && isFirst)
            keepFirst(row, cells);
        else if (isUsable)
            noteOpen(row, cells);
        return isFirst || !m_openIds.isEmpty() || !m_openDates.isEmpty();
    }

    /// What the first rows say of the columns; once, when all of them were taken.
    void noteFirst()
    {
        for (std::size_t at = 0; at < m_first.size(); ++at) {
            auto &column = m_survey.columns[static_cast<qsizetype>(at)];
            m_first[at].each([&](const FirstValues::Value &value) {
                column.dates.add(value.text, value.row, value.times);
                column.numbers.add(value.text, value.times);
                column.values.add(value.text, value.times);
                if (m_joined == Joined::Yes)
                    column.looseValues.add(looseIdText(value.text), value.times);
                noteWord(column, value);
            });
        }
        m_first.clear();
    }

private:
    void keepFirst(qint64 row, const RecordReader::Cells &cells)
    {
        qsizetype bytes = cells.size() + 1;
        for (const auto cell : cells)
            bytes += cell.size();
        m_survey.rowBytes += (static_cast<double>(bytes) - m_survey.rowBytes)
            / static_cast<double>(m_survey.rows);
        for (qsizetype at = 0; at < std::min(cells.size(), m_survey.columns.size()); ++at)
            m_first[static_cast<std::size_t>(at)].add(cells[at], row);
    }

    static void noteWord(ColumnSurvey &column, const FirstValues::Value &value)
    {
        const auto text = value.text.trimmed();
        if (text.isEmpty())
            return;
        if (!column.hasManyWords) {
            column.words[text.toByteArray()] += value.times;
            column.hasManyWords = column.words.size() > kMostWords;
            if (column.hasManyWords)
                column.words.clear();
        }
        if (column.samples.size() >= kMostSamples)
            return;
        auto sample = QString::fromUtf8(text).simplified();
        if (sample.size() > kLongestSample)
            sample = sample.first(kLongestSample) + u'…';
        if (!column.samples.contains(sample))
            column.samples += sample;
    }

    /// The columns that the rest of the file still has to say something about.
    void chooseOpen()
    {
        for (qsizetype at = 0; at < m_survey.columns.size(); ++at) {
            const auto &column = m_survey.columns[at];
            if (m_joined == Joined::Yes && column.values.isMostlyDistinct()
                && (!column.dates.holdsDates() || column.dates.holdsNumbers()))
                m_openIds += at;
            if (isOpenDate(column))
                m_openDates += at;
        }
    }

    static bool isOpenDate(const ColumnSurvey &column)
    {
        const bool isNamed = headerRank(ColumnUse::ContactDate, column.name) > 0
            || headerRank(ColumnUse::WonDate, column.name) > 0 || stageNamed(column.name);
        return (isNamed && column.dates.isEmpty())
            || (column.dates.holdsDates() && column.dates.isUndecided());
    }

    void noteOpen(qint64 row, const RecordReader::Cells &cells)
    {
        for (const auto at : std::as_const(m_openIds)) {
            if (at < cells.size()) {
                m_survey.columns[at].values.add(cells[at]);
                m_survey.columns[at].looseValues.add(looseIdText(cells[at]));
            }
        }
        for (const auto at : std::as_const(m_openDates)) {
            if (at < cells.size())
                m_survey.columns[at].dates.add(cells[at], row);
        }
        if (m_survey.rows % kFirstRows == 0)
            m_openDates.removeIf(
                [this](qsizetype at) { return !isOpenDate(m_survey.columns[at]); });
    }

    FileSurvey &m_survey;
    Joined m_joined;
    std::vector<FirstValues> m_first; ///< by column, while the first rows are taken
    QList<qsizetype> m_openIds;
    QList<qsizetype> m_openDates;
};

Result<FileSurvey> surveyAs(
    const QString &path, const FileForm &form, Joined joined, const Watch &watch)
{
    FileSurvey survey { path, fileName(path), form, {}, 0, 0 };
    for (const auto &name : form.columns)
        survey.columns += ColumnSurvey { name, {}, {}, {}, {}, {}, false, {} };
    Surveyor surveyor(survey, joined);
    const auto take = [&](qint64 row, const auto &cells) { return surveyor.take(row, cells); };
    if (const auto read = readCsv(path, form, take, watch); !read)
        return Failure(read.error());
    surveyor.noteFirst();
    if (survey.rows == 0)
        return fail(
            Fault::NoRows, survey.name, u"there is only a header, in row %1"_s.arg(form.headerRow));
    return survey;
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

bool hasTooMany(const QList<QByteArrayView> &cells, qsizetype columns)
{
    return cells.size() > columns
        && std::any_of(cells.begin() + columns, cells.end(),
            [](QByteArrayView cell) { return !cell.trimmed().isEmpty(); });
}

Result<FileSurvey> surveyFile(const QString &path, const SurveyOptions &options)
{
    return formOf(path, options.delimiter).and_then([&](const FileForm &form) {
        auto survey = surveyAs(path, form, options.joined, options.watch);
        if (survey || !hasStrayBytes(survey.error(), form))
            return survey;
        return formWithStrayBytes(path, form).and_then([&](const FileForm &decided) {
            return decided.encoding == Encoding::Utf8
                ? survey
                : surveyAs(path, decided, options.joined, options.watch);
        });
    });
}

bool hasStrayBytes(const Error &error, const FileForm &form)
{
    return error.fault == Fault::NotText && form.encoding == Encoding::Utf8;
}

} // namespace lockstep
