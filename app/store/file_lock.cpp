// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/file_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// By whatever name the file is opened, its lock has one.
QString lockPath(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath(); // empty when there is no such file yet
    const QFileInfo file(canonical.isEmpty() ? info.absoluteFilePath() : canonical);
    return file.dir().filePath(u'.' + file.fileName() + u".lock"_s);
}

std::unique_ptr<QLockFile> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // a plan may be open for days
    return lock;
}

std::optional<Holder> holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return std::nullopt;
    const QFileInfo info(lock.fileName());
    return Holder { host, info.owner(), process, info.lastModified() };
}

QString inWords(const Holder &holder)
{
    const QString who
        = holder.user.isEmpty() ? holder.host : u"%1 on %2"_s.arg(holder.user, holder.host);
    return u"by %1, since %2"_s.arg(who, holder.since.toString(u"yyyy-MM-dd hh:mm"_s));
}

} // namespace

FileLock::FileLock() = default;
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;

FileLock::~FileLock()
{
    // Where somebody removed it, there must be something to remove, or Qt complains.
    if (m_lock && !QFile::exists(m_lock->fileName()))
        std::ignore = QFile(m_lock->fileName()).open(QIODevice::WriteOnly);
}

Result<FileLock> FileLock::take(const QString &path)
{
    FileLock taken;
    auto lock = lockFor(path);
    const auto before = holderOf(*lock);
    if (lock->tryLock()) {
        taken.m_lock = std::move(lock);
        taken.m_before = before;
    } else if (lock->error() == QLockFile::LockFailedError) {
        const auto holder = holderOf(*lock);
        return fail(Fault::InUse, QFileInfo(path).fileName(),
            holder ? inWords(*holder) : u"by another program"_s);
    }
    return taken;
}

std::optional<Holder> holderOf(const QString &path)
{
    const auto lock = lockFor(path);
    if (lock->tryLock() || lock->error() != QLockFile::LockFailedError)
        return std::nullopt;
    return holderOf(*lock);
}

} // namespace lockstep
