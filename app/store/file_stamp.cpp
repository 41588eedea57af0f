// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/file_stamp.h"

#include "app/store/whole_file.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace lockstep {

FileStamp stampOf(const QString &path, const QByteArray &bytes)
{
    return { bytes.size(), QFileInfo(path).lastModified(),
        QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256) };
}

bool holdsOther(const QString &path, FileStamp &stamp)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    if (info.size() == stamp.size && info.lastModified() == stamp.modified)
        return false;
    const auto bytes = readWhole(path);
    if (!bytes)
        return true; // writing will tell more
    const FileStamp now = stampOf(path, *bytes);
    if (now.digest != stamp.digest)
        return true;
    stamp = now;
    return false;
}

} // namespace lockstep
