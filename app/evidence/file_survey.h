// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a file's columns hold, without keeping its rows: a few counts, a sketch of the values and
// some samples of each column. Reads the file's beginning, and as much more as is needed to know
// how dates are meant and which identifiers two files share. What for is left to column_uses.h.

#include "app/evidence/date_column.h"
#include "app/evidence/file_form.h"
#include "app/evidence/number_text.h"
#include "app/evidence/value_sketch.h"
#include "app/evidence/watch.h"

#include <QList>
#include <QMap>
#include <QString>

namespace lockstep {

inline constexpr qsizetype kMostWords = 60; ///< a column with more different values has no words

struct ColumnSurvey {
    QString name;
    DateColumn dates;
    NumberColumn numbers;
    ValueSketch values;
    ValueSketch looseValues; ///< regardless of spelling
    QMap<QByteArray, qint64> words; ///< how often each value; empty where there are too many
    bool hasManyWords = false;
    QStringList samples; ///< the first few different values, shown and never kept
};

struct FileSurvey {
    QString path;
    QString name; ///< without its folder
    FileForm form;
    QList<ColumnSurvey> columns;
    qint64 rows = 0; ///< surveyed, without the header and rows of empty cells
    double rowBytes = 0; ///< of the first rows, on average
};

[[nodiscard]] QString columnNames(const FileSurvey &survey); ///< "mql_id, first_contact_date"

/// True where no cell holds more than spaces.
[[nodiscard]] bool isEmptyRow(const QList<QByteArrayView> &cells);

/// Whether other files are to be joined with it.
enum class Joined { No, Yes };

/// More cells than there are columns; empty ones behind the last are none.
[[nodiscard]] bool hasTooMany(const QList<QByteArrayView> &cells, qsizetype columns);

struct SurveyOptions {
    Joined joined = Joined::Yes;
    std::optional<char> delimiter {}; ///< as people say
    const Watch &watch;
};
/// Faults: NoRows (an empty file, or a header alone), and those of formOf and readCsv.
[[nodiscard]] Result<FileSurvey> surveyFile(const QString &path, const SurveyOptions &options);

/// What is no UTF-8 far down may be another text all the same: worth trying again with
/// formWithStrayBytes.
[[nodiscard]] bool hasStrayBytes(const Error &error, const FileForm &form);

} // namespace lockstep
