// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/working_copy.h"

#include "app/store/whole_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAttempts = 10;

QString originPath(const QString &workingCopy)
{
    const QFileInfo info(workingCopy);
    return info.dir().filePath(u'.' + info.fileName() + u".origin"_s);
}

} // namespace

Result<void> writeOrigin(const QString &workingCopy, const Origin &origin)
{
    const QJsonObject json { { u"path"_s, origin.path }, { u"size"_s, origin.stamp.size },
        { u"digest"_s, QString::fromLatin1(origin.stamp.digest.toHex()) },
        { u"step"_s, origin.step }, { u"point"_s, origin.point },
        { u"restorePoints"_s, origin.restorePoints } };
    return writeWhole(originPath(workingCopy), QJsonDocument(json).toJson());
}

Origin readOrigin(const QString &workingCopy)
{
    const QJsonObject json
        = QJsonDocument::fromJson(readWhole(originPath(workingCopy)).value_or(QByteArray()))
              .object();
    Origin origin;
    origin.path = json.value(u"path"_s).toString();
    origin.stamp.size = json.value(u"size"_s).toInteger(-1);
    origin.stamp.digest = QByteArray::fromHex(json.value(u"digest"_s).toString().toLatin1());
    origin.step = json.value(u"step"_s).toInteger();
    origin.point = json.value(u"point"_s).toInteger();
    origin.restorePoints = json.value(u"restorePoints"_s).toInteger();
    return origin;
}

QStringList workingCopiesIn(const QString &stateFolder)
{
    QStringList paths;
    const QDir folder(stateFolder);
    const auto names = folder.entryList({ u"plan-*.lockstep"_s }, QDir::Files, QDir::Time);
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        paths.append(folder.absoluteFilePath(*name));
    return paths;
}

void removeWorkingCopy(const QString &path)
{
    for (const QString &file : { path, originPath(path), path + u"-wal"_s, path + u"-shm"_s })
        QFile::remove(file);
    // What a crash kept from being renamed to one of these names.
    for (const QString &whole : { path, originPath(path) }) {
        const QFileInfo info(whole);
        QDir folder(info.dir());
        const QStringList halves { info.fileName() + u".??????"_s };
        for (const QString &half : folder.entryList(halves, QDir::Files | QDir::Hidden))
            folder.remove(half);
    }
}

WorkingCopy::WorkingCopy(QString path, FileLock lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

WorkingCopy::WorkingCopy(WorkingCopy &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_lock(std::move(other.m_lock))
    , m_isNeeded(other.m_isNeeded)
{
}

WorkingCopy::~WorkingCopy()
{
    if (!m_path.isEmpty() && !m_isNeeded)
        removeWorkingCopy(m_path);
}

Result<WorkingCopy> WorkingCopy::create(const QString &stateFolder)
{
    if (!QDir().mkpath(stateFolder))
        return fail(Fault::CannotWrite, stateFolder, u"the folder cannot be made"_s);
    // Until it is locked it may seem abandoned to another program, which looks at it or removes it:
    // removed it may be, only the name is needed; looked at it is left to that program.
    for (int attempt = 1;; ++attempt) {
        QTemporaryFile file(QDir(stateFolder).absoluteFilePath(u"plan-XXXXXX.lockstep"_s));
        file.setAutoRemove(false);
        if (!file.open())
            return fail(Fault::CannotWrite, stateFolder, file.errorString());
        auto lock = FileLock::take(file.fileName());
        if (lock)
            return WorkingCopy(file.fileName(), std::move(*lock));
        if (attempt == kMostAttempts)
            return tl::unexpected(lock.error());
    }
}

Result<WorkingCopy> WorkingCopy::adopt(const QString &path)
{
    if (!QFile::exists(path))
        return fail(Fault::CannotOpen, QFileInfo(path).fileName(), u"it is not there"_s);
    return FileLock::take(path).map(
        [&path](FileLock &&lock) { return WorkingCopy(path, std::move(lock)); });
}

} // namespace lockstep
