// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a file held when we last read or wrote it, so that another program's changes are noticed
// before they are overwritten.

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lockstep {

struct FileStamp {
    qint64 size = -1; ///< -1: there was no file
    QDateTime modified;
    QByteArray digest; ///< BLAKE2b, 256 bits: in Qt several times as fast as SHA-256
    bool operator==(const FileStamp &) const = default;
};

/// Of the file at `path`, which holds `bytes`.
[[nodiscard]] FileStamp stampOf(const QString &path, const QByteArray &bytes);

/// Whether the file at `path` holds something else now. A file that is gone does not; one that
/// was only touched does not either, and refreshes `stamp`.
[[nodiscard]] bool holdsOther(const QString &path, FileStamp &stamp);

} // namespace lockstep
