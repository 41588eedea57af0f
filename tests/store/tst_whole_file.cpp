// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/whole_file.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void written_isReadBack()
    {
        const QString path = m_folder.filePath(u"a.bin"_s);
        const QByteArray bytes("a\0b", 3);
        QVERIFY(writeWhole(path, "longer, and before"));
        QVERIFY(writeWhole(path, bytes));
        QCOMPARE(readWhole(path).value_or(QByteArray()), bytes);
    }

    void folder_isRefused()
    {
        QCOMPARE(readWhole(m_folder.path()).error().fault, Fault::CannotOpen);
        QCOMPARE(writeWhole(m_folder.path(), "x").error().fault, Fault::CannotWrite);
        QVERIFY(QFileInfo(m_folder.path()).isDir());
    }

    void pipe_isRefused_andStays()
    {
        const QString path = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        QCOMPARE(readWhole(path).error(),
            (Error { Fault::CannotOpen, u"pipe"_s, u"it is not a file"_s }));
        QCOMPARE(writeWhole(path, "x").error(),
            (Error { Fault::CannotWrite, u"pipe"_s, u"it is not a file"_s }));
        QVERIFY(QFileInfo::exists(path) && !QFileInfo(path).isFile());
    }

    void device_isRefused()
    {
        QCOMPARE(readWhole(u"/dev/zero"_s).error().fault, Fault::CannotOpen);
    }
};

QTEST_APPLESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
