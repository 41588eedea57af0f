// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The command line's own program, run as a shell runs it.

#include <QFile>
#include <QProcess>
#include <QtTest>

namespace lockstep::test {

struct Answer {
    int status = -1; ///< -1: it did not end by itself
    QString output;
    QString errors;
    [[nodiscard]] bool isOneLine() const
    {
        return errors.endsWith(u'\n') && errors.count(u'\n') == 1;
    }
};

inline Answer cli(const QStringList &arguments)
{
    constexpr int kPatience = 60'000; // milliseconds
    QProcess process;
    process.start(QStringLiteral(LOCKSTEP_CLI), arguments);
    process.waitForFinished(kPatience);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace lockstep::test
