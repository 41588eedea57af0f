// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-gallery: every shared widget in every state, in a window. lockstep-gallery DIR: the same
// as pictures, one for each theme and size.

#include "ui/gallery/gallery.h"
#include "ui/gallery/gallery_window.h"

#include <QApplication>
#include <QDir>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

bool writePictures(QApplication &application, const QDir &folder)
{
    bool isWritten = folder.mkpath(u"."_s);
    for (int theme = 0; theme < kThemeCount; ++theme) {
        for (const auto &size : gallerySizes()) {
            const Style style(Theme(theme), size.isRoom, size.zoom);
            applyStyle(application, style);
            Gallery gallery(style);
            const auto name = u"gallery-%1-%2.png"_s.arg(themeName(Theme(theme)), size.name);
            isWritten = picture(gallery).save(folder.filePath(name)) && isWritten;
        }
    }
    return isWritten;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() > 1) {
        const bool isWritten = writePictures(application, QDir(arguments.at(1)));
        if (!isWritten)
            qCritical("%s cannot be written.", qUtf8Printable(arguments.at(1)));
        return isWritten ? 0 : 1;
    }
    GalleryWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
