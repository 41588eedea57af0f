// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a file held when we last read or wrote it, so that another program's changes are noticed
// before they are overwritten.

#include <QByteArray>
#include <QString>

namespace lockstep {

struct FileStamp {
    qint64 size = -1; ///< -1: there was no file
    QByteArray digest; ///< BLAKE2b, 256 bits: in Qt several times as fast as SHA-256
    bool operator==(const FileStamp &) const = default;
};

/// Of a file that holds `bytes`. When it was written is no part of it: clocks tick too slowly, and
/// whoever asked for the time afterwards might be told of the next one's writing.
[[nodiscard]] FileStamp stampOf(const QByteArray &bytes);

/// Whether the file at `path` holds something else now. A file that is gone does not.
[[nodiscard]] bool holdsOther(const QString &path, const FileStamp &stamp);

} // namespace lockstep
