// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A first look through a whole file: its columns and what their cells look like. Which column is
// for what is left to column_uses.h.

#include "app/evidence/date_column.h"
#include "app/evidence/value_sketch.h"

#include <QList>
#include <QString>

namespace lockstep {

struct ColumnSurvey {
    QString name;
    DateColumn dates;
    ValueSketch values;
};

struct FileSurvey {
    QString path;
    QString name; ///< without its folder
    QList<ColumnSurvey> columns;
    qint64 rows = 0; ///< without the header and rows of empty cells
};

[[nodiscard]] QString columnNames(const FileSurvey &survey); ///< "mql_id, first_contact_date"

/// True where no cell holds more than spaces.
[[nodiscard]] bool isEmptyRow(const QList<QByteArrayView> &cells);

/// Faults: NoRows (an empty file, or a header alone), and those of readCsv.
[[nodiscard]] Result<FileSurvey> surveyFile(const QString &path);

} // namespace lockstep
