// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Reads our own sources: who includes whom, how long files are, and what does not belong where. The
// linker alone cannot tell, because all Qt headers lie on one path.

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; // from the project's root
    QString text;
};

QString root()
{
    return qEnvironmentVariable("LOCKSTEP_SOURCE");
}

QList<Source> sources()
{
    QList<Source> found;
    for (const auto &folder : { u"app"_s, u"ui"_s, u"tests"_s }) {
        QDirIterator files(root() + u'/' + folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.append({ QDir(root()).relativeFilePath(file.fileName()),
                    QString::fromUtf8(file.readAll()) });
        }
    }
    return found;
}

QStringList includes(const Source &source)
{
    static const QRegularExpression include(
        u"^#include [<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto &match : include.globalMatch(source.text))
        names.append(match.captured(1));
    return names;
}

// "app/funnel" of "app/funnel/flow.h"; "ui" of "ui/main.cpp"
QString folderOf(const QString &path)
{
    return path.section(u'/', 0, path.count(u'/') >= 2 ? 1 : 0);
}

// What each folder of app/ may include, besides itself, base and plan.
const QMap<QString, QSet<QString>> &allowedInApp()
{
    static const QSet<QString> features { u"app/funnel"_s, u"app/calendar"_s, u"app/market"_s,
        u"app/sla"_s, u"app/agreement"_s, u"app/evidence"_s, u"app/objective"_s };
    static const QMap<QString, QSet<QString>> allowed {
        { u"app/base"_s, {} },
        { u"app/plan"_s, {} },
        { u"app/market"_s, { u"app/calendar"_s } },
        { u"app/calendar"_s, {} },
        { u"app/agreement"_s, {} },
        { u"app/evidence"_s, {} },
        { u"app/funnel"_s, { u"app/calendar"_s } },
        { u"app/sla"_s, { u"app/calendar"_s } },
        { u"app/objective"_s, { u"app/funnel"_s, u"app/calendar"_s, u"app/market"_s } },
        { u"app/figures"_s, features },
        { u"app/exchange"_s, features + QSet { u"app/figures"_s } },
        { u"app/report"_s, features + QSet { u"app/figures"_s } },
        { u"app/store"_s, {} },
        { u"app/merge"_s, { u"app/figures"_s } },
        { u"app/document"_s, { u"app/store"_s, u"app/merge"_s } },
    };
    return allowed;
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void app_includesOnlyWhatLiesBelow()
    {
        for (const auto &source : sources()) {
            const QString folder = folderOf(source.path);
            if (!folder.startsWith(u"app"_s))
                continue;
            const auto &allowed = allowedInApp();
            for (const auto &name : includes(source)) {
                const QString other = folderOf(name);
                if (!name.contains(u'/') || other == folder || !name.startsWith(u"app/"_s)) {
                    QVERIFY2(!name.startsWith(u"ui/"_s) && !name.startsWith(u"tests/"_s),
                        qPrintable(source.path + u" includes "_s + name));
                    continue;
                }
                const bool below = other == u"app/base"_s
                    || (other == u"app/plan"_s && folder != u"app/base"_s)
                    || allowed.value(folder).contains(other);
                QVERIFY2(below, qPrintable(source.path + u" includes "_s + name));
            }
        }
    }

    void app_knowsNoWindowAndNoVariants()
    {
        static const QRegularExpression forbidden(
            u"\\b(QWidget|QGuiApplication|QApplication|QPainter|QVariant|QColor|QFont|tr\\()\\b"_s);
        for (const auto &source : sources()) {
            if (!source.path.startsWith(u"app/"_s))
                continue;
            const auto match = forbidden.match(source.text);
            QVERIFY2(!match.hasMatch(), qPrintable(source.path + u" says "_s + match.captured()));
        }
    }

    void app_hasNoClockAndNoRandomSourceOfItsOwn()
    {
        static const QRegularExpression forbidden(
            u"currentDate|currentMSecs|QRandomGenerator::(global|system)|std::random_device|steady_clock|system_clock"_s);
        for (const auto &source : sources()) {
            if (!source.path.startsWith(u"app/"_s))
                continue;
            const auto match = forbidden.match(source.text);
            QVERIFY2(!match.hasMatch(), qPrintable(source.path + u" says "_s + match.captured()));
        }
    }

    void views_neverKnowEachOther()
    {
        const QSet<QString> views { u"ui/market"_s, u"ui/calendar"_s, u"ui/evidence"_s,
            u"ui/funnel"_s, u"ui/sla"_s, u"ui/target"_s, u"ui/sign"_s, u"ui/guide"_s,
            u"ui/palette"_s, u"ui/history"_s, u"ui/recover"_s, u"ui/merge"_s, u"ui/language"_s,
            u"ui/workshop"_s, u"ui/days"_s };
        for (const auto &source : sources()) {
            const QString folder = folderOf(source.path);
            if (!views.contains(folder) && folder != u"ui/shared"_s && folder != u"ui/report"_s)
                continue;
            for (const auto &name : includes(source)) {
                const QString other = folderOf(name);
                if (!name.startsWith(u"ui/"_s) || other == folder || other == u"ui/shared"_s)
                    continue;
                const bool drawingOnPaper
                    = folder == u"ui/report"_s && name.endsWith(u"_drawing.h"_s);
                QVERIFY2(drawingOnPaper, qPrintable(source.path + u" includes "_s + name));
            }
        }
    }

    void libraries_stayInTheirFolder()
    {
        const QMap<QString, QString> home { { u"sqlite3.h"_s, u"app/store"_s },
            { u"qpdf/"_s, u"ui/report"_s }, { u"QPdfWriter"_s, u"ui/report"_s } };
        for (const auto &source : sources()) {
            if (source.path.startsWith(u"tests/"_s))
                continue;
            for (const auto &name : includes(source)) {
                for (auto library = home.begin(); library != home.end(); ++library) {
                    QVERIFY2(
                        !name.startsWith(library.key()) || folderOf(source.path) == library.value(),
                        qPrintable(source.path + u" includes "_s + name));
                }
            }
        }
    }

    void everyFile_namesItsLicence_andStaysShort()
    {
        for (const auto &source : sources()) {
            QVERIFY2(source.text.contains("SPDX-License-Identifier: GPL-3.0-only"_L1),
                qPrintable(source.path + u" names no licence"_s));
            const auto lines = source.text.count(u'\n');
            QVERIFY2(lines <= 500, qPrintable(source.path + u" has %1 lines"_s.arg(lines)));
            if (source.path.endsWith(u".h"_s))
                QVERIFY2(source.text.contains("#pragma once"_L1), qPrintable(source.path));
        }
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
