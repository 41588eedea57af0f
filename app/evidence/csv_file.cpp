// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/csv_file.h"

#include <QFile>
#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunkBytes = 256 << 10;

Result<void> feedAll(QFile &file, CsvScanner &scanner)
{
    QByteArray chunk(kChunkBytes, Qt::Uninitialized);
    while (true) {
        const auto length = file.read(chunk.data(), kChunkBytes);
        if (length < 0)
            return fail(Fault::CannotRead, {}, file.errorString());
        if (length == 0)
            return scanner.finish();
        if (auto fed = scanner.feed(QByteArrayView(chunk).first(length)); !fed)
            return fed;
    }
}

} // namespace

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

Result<void> readCsv(const QString &path, const CsvScanner::Record &record)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) // opening a pipe may never end
        return fail(Fault::CannotRead, fileName(path), u"it can be read only once"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::CannotOpen, fileName(path), file.errorString());
    CsvScanner scanner(record);
    return feedAll(file, scanner).map_error([&path](Error error) {
        error.subject = fileName(path);
        return error;
    });
}

} // namespace lockstep
