// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxFileBytes = 1024LL * 1024 * 1024;

/// The slow part of writing, which QSaveFile would leave to its commit().
bool reachesDisk(QSaveFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fdatasync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

/// A power cut may otherwise bring the replaced file back.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

Result<QByteArray> readWhole(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(Fault::CannotOpen, info.fileName(), u"it is a folder"_s);
    if (info.exists() && !info.isFile())
        return fail(Fault::CannotOpen, info.fileName(), u"it is not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::CannotOpen, info.fileName(), file.errorString());
    if (file.size() > kMaxFileBytes)
        return fail(Fault::CannotRead, info.fileName(), u"it is larger than 1 GiB"_s);
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(Fault::CannotRead, info.fileName(), file.errorString());
    return bytes;
}

Result<void> writeWhole(
    const QString &path, const QByteArray &bytes, const std::function<Result<void>()> &lastCheck)
{
    const QFileInfo info(path);
    // With the rights to do so, a device would be replaced by a file of its name.
    if (info.exists() && !info.isFile() && !info.isDir())
        return fail(Fault::CannotWrite, info.fileName(), u"it is not a file"_s);
    QSaveFile file(path);
    // Written to the disk before commit(), which does not say why it fails.
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && reachesDisk(file);
    if (isWritten && lastCheck) {
        if (auto refused = lastCheck(); !refused)
            return refused; // the file goes with what was written
    }
    if (!isWritten || !file.commit())
        return fail(Fault::CannotWrite, info.fileName(), file.errorString());
    syncFolder(info.absolutePath());
    return {};
}

} // namespace lockstep
