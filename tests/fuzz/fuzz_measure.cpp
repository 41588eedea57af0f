// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Any bytes as one or two exports: whatever is found in them, every column can be mapped and taken
// for something else, and what is measured does not depend on the number of threads.

#include "app/evidence/export_survey.h"
#include "app/evidence/mapping_edit.h"
#include "app/evidence/measure.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

namespace lockstep {

namespace {

constexpr char kNextFile = '\x1e';

QStringList written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QStringList paths;
    for (const auto &text : bytes.split(kNextFile).first(bytes.contains(kNextFile) ? 2 : 1)) {
        const auto path = folder.filePath(QString::number(paths.size()) + QStringLiteral(".csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            std::abort();
        paths += path;
    }
    return paths;
}

/// Each column for another use: `choice` says which.
void mapAll(const QList<FileSurvey> &files, std::size_t choice)
{
    const auto mapping = mappingOf(files, {});
    ColumnMap map;
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        const auto use
            = kColumnUses[(choice + static_cast<std::size_t>(column)) % kColumnUses.size()];
        map = withUse(map, mapping, column, use);
    }
    (void)mappingOf(files, map);
    const auto arguments = mapArguments(map);
    (void)columnMap(arguments);
}

} // namespace

} // namespace lockstep

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace lockstep;
    static const QTemporaryDir folder;
    if (size == 0)
        return 0;
    const auto paths = written(folder,
        QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1)));
    if (const auto files = surveyFiles(paths, {}))
        mapAll(*files, data[0]);
    MeasureOptions options { {}, QDate(2030, 1, 1) };
    options.by = { { Dimension::Quarter, Dimension::Source } };
    options.threads = 1;
    const auto one = measure(paths, options);
    options.threads = 2;
    const auto two = measure(paths, options);
    if (one.has_value() != two.has_value() || (one && !(*one == *two))
        || (!one && !(one.error() == two.error())))
        std::abort();
    return 0;
}
