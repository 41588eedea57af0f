// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shots/projector_shots.h"

#include "ui/projector/projector.h"
#include "ui/projector/projector_window.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace lockstep {

using namespace Qt::StringLiterals;

Result<QImage> projectorPicture(const Plan &plan, const QString &shown, const PictureWanted &wanted)
{
    const QTemporaryDir folder;
    auto file = PlanFile::create(plan, folder.path());
    if (!file)
        return Failure(file.error());
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    ProjectorSettings look(settings);
    look.chooseTheme(wanted.theme);
    look.setRoomSize(wanted.isRoom);
    look.setShown(shown);
    Document document(std::move(*file), [] { return QDateTime::currentDateTimeUtc(); });
    Focus focus;
    MainWindow window(document, focus, { settings, folder.path(), nativeDialogs(), wanted.theme });
    window.resize(wanted.size / wanted.scale); // the audience's begins as large
    auto *projector = window.findChild<Projector *>();
    projector->turnOn(true);
    for (int round = 0; round < 8; ++round)
        QApplication::processEvents(); // layouts within layouts settle one after the other
    QImage image(wanted.size, QImage::Format_RGB32);
    image.setDevicePixelRatio(wanted.scale);
    projector->window()->render(&image);
    return image;
}

} // namespace lockstep
