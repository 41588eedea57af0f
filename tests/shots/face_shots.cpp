// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shots/face_shots.h"

#include "ui/funnel/forecast_worker.h"
#include "ui/funnel/lever_worker.h"
#include "ui/funnel/scenario_chances.h"
#include "ui/sign/apart_worker.h"
#include "ui/window/board.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Face {
    QString name;
    int pane;
    QString button; ///< that shows it
};

const QList<Face> &faces()
{
    static const QList<Face> all { { u"levers"_s, kFunnelPane, u"faceLevers"_s },
        { u"scenarios"_s, kFunnelPane, u"faceScenarios"_s },
        { u"bridge"_s, kFunnelPane, u"faceBridge"_s },
        { u"forecast"_s, kFunnelPane, u"faceForecast"_s },
        { u"quarter"_s, kCalendarPane, u"zoomQuarter"_s },
        { u"month"_s, kCalendarPane, u"zoomMonth"_s },
        { u"clock"_s, kCalendarPane, u"zoomClock"_s } };
    return all;
}

void settle(const MainWindow &window)
{
    const auto workers = window.findChildren<ForecastWorker *>();
    for (auto *worker : workers) {
        while (worker->state().isAwaited)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (int round = 0; round < 8; ++round) {
        const auto levers = window.findChildren<LeverWorker *>();
        for (auto *worker : levers)
            worker->wait();
        const auto apart = window.findChildren<ApartWorker *>();
        for (auto *worker : apart)
            worker->wait();
        const auto scenarios = window.findChildren<ScenarioChances *>();
        for (auto *worker : scenarios)
            worker->wait();
        QApplication::processEvents();
    }
}

} // namespace

QStringList faceNames()
{
    QStringList names;
    for (const auto &face : faces())
        names.append(face.name);
    return names;
}

Result<QImage> facePicture(const Plan &plan, const QString &face, const PictureWanted &wanted)
{
    const QTemporaryDir folder;
    auto file = PlanFile::create(plan, folder.path());
    if (!file)
        return Failure(file.error());
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    Appearance(settings, wanted.theme).setRoom(wanted.isRoom);
    Document document(std::move(*file), [] { return QDateTime::currentDateTimeUtc(); });
    Focus focus;
    MainWindow window(document, focus, { settings, folder.path(), nativeDialogs(), wanted.theme });
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(wanted.size / wanted.scale);
    window.show();
    QImage image(wanted.size, QImage::Format_RGB32);
    image.setDevicePixelRatio(wanted.scale);
    window.render(&image); // the first paint, after which the other views follow
    const auto &shown = faces()[faceNames().indexOf(face)];
    window.board().grow(shown.pane);
    settle(window);
    if (auto *button = window.findChild<QAbstractButton *>(shown.button))
        button->click();
    settle(window);
    window.render(&image);
    return image;
}

} // namespace lockstep
