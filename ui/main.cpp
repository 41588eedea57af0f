// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The window's composition root: which plan, which settings, which clock.

#include "ui/language/language.h"
#include "ui/window/first_paint.h"
#include "ui/window/main_window.h"
#include "ui/window/start.h"

#include "ui/shared/explain.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLibrary>
#include <QSettings>

#include <clocale>
#include <future>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

/// Has the list of the machine's fonts read, where it is fontconfig that keeps one.
void readFontList()
{
    if (const auto read = QLibrary::resolve(u"fontconfig"_s, 1, "FcInit"))
        read();
}

/// On the plan, until the window is closed.
int work(Start start, QSettings &settings, const QString &folder)
{
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    const auto crashed = start.file.takenOverFrom();
    Document document(std::move(start.file), clock);
    Focus focus;
    MainWindow window(document, focus,
        { settings, folder, nativeDialogs(), systemTheme(), std::move(start.figures) });
    if (start.error)
        window.startWithout(start.wanted, *start.error);
    if (crashed)
        window.tellTakenOver(start.wanted, *crashed);
    leaveAfterFirstPaint(window);
    window.show();
    window.offerRecovered();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, ""); // as the application would, which is too late for the threads
#endif
    QApplication::setApplicationName(u"Lockstep"_s);
    QApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
    // The state of saving stands in the menu bar's corner, so the bar is the window's own.
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    const auto folder = stateFolder();
    QSettings settings(folder + u"/window.ini"_s, QSettings::IniFormat);
    const auto read = [&](const QString &named) {
        return startingPlan(named, settings, folder, QDate::currentDate());
    };
    // Reading the plan and the list of fonts take as long as reaching the windowing system, so all
    // are done at once; but where Qt's own options, which only the application can tell, come
    // before a file, the plan waits.
    auto fonts = std::async(std::launch::async, readFontList);
    const bool isPlain = argc < 2 || argv[1][0] != '-';
    auto early = isPlain
        ? std::async(std::launch::async, read, QFile::decodeName(argc < 2 ? "" : argv[1]))
        : std::future<Result<Start>>();
    QApplication application(argc, argv);
    speakAsWanted(settings);
    // Takes them in while the plan is read and the window is made.
    const auto families = std::async(std::launch::async, [&fonts] {
        fonts.get();
        QFontDatabase::hasFamily(u"Inter"_s);
    });
    auto start = isPlain ? early.get() : read(QApplication::arguments().value(1));
    if (!start) {
        qCritical("%s", qUtf8Printable(explain(start.error())));
        return 1;
    }
    return work(*std::move(start), settings, folder);
}
