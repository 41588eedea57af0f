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
#include <QSettings>

#include <future>

using namespace lockstep;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"Lockstep"_s);
    QApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
    // The state of saving stands in the menu bar's corner, so the bar is the window's own.
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    const auto folder = stateFolder();
    QSettings settings(folder + u"/window.ini"_s, QSettings::IniFormat);
    const auto read = [&](const QString &named) {
        return startingPlan(named, settings, folder, QDate::currentDate());
    };
    // Reading the plan takes as long as reaching the windowing system, so both are done at once;
    // not so where Qt's own options, which only the application can tell, come before a file.
    const bool isPlain = argc < 2 || argv[1][0] != '-';
    auto early = isPlain
        ? std::async(std::launch::async, read, QFile::decodeName(argc < 2 ? "" : argv[1]))
        : std::future<Result<Start>>();
    QApplication application(argc, argv);
    speakAsWanted(settings);
    QFontDatabase::hasFamily(u"Inter"_s); // finds the machine's fonts while the plan is read
    auto start = isPlain ? early.get() : read(QApplication::arguments().value(1));
    if (!start) {
        qCritical("%s", qUtf8Printable(explain(start.error())));
        return 1;
    }
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    const auto crashed = start->file.takenOverFrom();
    Document document(std::move(start->file), clock);
    Focus focus;
    MainWindow window(document, focus,
        { settings, folder, nativeDialogs(), systemTheme(), std::move(start->figures) });
    if (start->error)
        window.showRefusal(start->wanted, *start->error);
    if (crashed)
        window.tellTakenOver(start->wanted, *crashed);
    leaveAfterFirstPaint(window);
    window.show();
    window.offerRecovered();
    return QApplication::exec();
}
