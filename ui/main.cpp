// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The window's composition root: which plan, which settings, which clock.

#include "ui/window/first_paint.h"
#include "ui/window/main_window.h"
#include "ui/window/start.h"

#include "ui/shared/explain.h"

#include <QApplication>
#include <QFontDatabase>
#include <QSettings>

#include <future>

using namespace lockstep;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Lockstep"_s);
    QApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
    // Finding the machine's fonts takes as long as reading a plan, so both are done at once.
    const auto fonts
        = std::async(std::launch::async, [] { return QFontDatabase::hasFamily(u"Inter"_s); });
    const auto folder = stateFolder();
    QSettings settings(folder + u"/window.ini"_s, QSettings::IniFormat);
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    auto start
        = startingPlan(QApplication::arguments().value(1), settings, folder, QDate::currentDate());
    if (!start) {
        qCritical("%s", qUtf8Printable(explain(start.error())));
        return 1;
    }
    Document document(std::move(start->file), clock);
    Focus focus;
    MainWindow window(document, focus, { settings, folder, nativeDialogs(), systemTheme() });
    if (start->error)
        window.showError(*start->error);
    leaveAfterFirstPaint(window);
    window.show();
    return QApplication::exec();
}
