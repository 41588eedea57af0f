// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A folder for the time of a test, with exports written by hand.

#include "app/evidence/measure.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace lockstep::test {

class ExportFolder {
public:
    /// The path of the file written.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        auto path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's folder cannot be written.");
        return path;
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

inline const QDate kToday { 2026, 7, 1 };

inline Result<Measurement> measured(const QStringList &paths, const ColumnMap &map = {})
{
    return measure(paths, map, kToday);
}

} // namespace lockstep::test
