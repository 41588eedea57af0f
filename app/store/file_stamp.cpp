// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/file_stamp.h"

#include "app/store/whole_file.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace lockstep {

FileStamp stampOf(const QByteArray &bytes)
{
    return { bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256) };
}

bool holdsOther(const QString &path, const FileStamp &stamp)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    if (info.size() != stamp.size)
        return true;
    const auto bytes = readWhole(path);
    return !bytes || stampOf(*bytes) != stamp; // not readable: writing will tell more
}

} // namespace lockstep
