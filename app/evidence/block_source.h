// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Hands out a file's text in pieces of whole records, each of which can be read by itself.

#include "app/evidence/file_form.h"
#include "app/evidence/record_cutter.h"

#include <QDateTime>
#include <QFile>

namespace lockstep {

class BlockSource {
public:
    /// `path` and `form` of a file. Faults of all functions: CannotOpen, CannotRead, each with the
    /// file's name as subject.
    BlockSource(const QString &path, const FileForm &form);
    [[nodiscard]] Result<void> open();
    /// UTF-8, with kCellMargin behind it; empty at the file's end. The memory of `spare`, an
    /// earlier one that nobody needs any more, is used again.
    [[nodiscard]] Result<QByteArray> next(QByteArray spare = {});
    [[nodiscard]] qint64 bytesRead() const { return m_read; }
    /// Since open().
    [[nodiscard]] bool hasChanged() const;

private:
    [[nodiscard]] Result<bool> readPiece();
    [[nodiscard]] Result<bool> readAsItIs();

    QString m_path;
    Encoding m_encoding;
    QFile m_file;
    TextDecoder m_decoder;
    RecordCutter m_cutter;
    QByteArray m_text; ///< that was not handed out yet
    qint64 m_read = 0;
    qint64 m_size = 0;
    QDateTime m_modified;
    bool m_isAtEnd = false;
};

} // namespace lockstep
