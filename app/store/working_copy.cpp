// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/working_copy.h"

#include <QDir>
#include <QTemporaryFile>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

WorkingCopy::WorkingCopy(QString path)
    : m_path(std::move(path))
{
}

WorkingCopy::WorkingCopy(WorkingCopy &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_isNeeded(other.m_isNeeded)
{
}

WorkingCopy::~WorkingCopy()
{
    if (!m_path.isEmpty() && !m_isNeeded)
        QFile::remove(m_path);
}

Result<WorkingCopy> WorkingCopy::create(const QString &stateFolder)
{
    if (!QDir().mkpath(stateFolder))
        return fail(Fault::CannotWrite, stateFolder, u"the folder cannot be made"_s);
    QTemporaryFile file(QDir(stateFolder).absoluteFilePath(u"plan-XXXXXX.lockstep"_s));
    file.setAutoRemove(false);
    if (!file.open())
        return fail(Fault::CannotWrite, stateFolder, file.errorString());
    return WorkingCopy(file.fileName());
}

} // namespace lockstep
