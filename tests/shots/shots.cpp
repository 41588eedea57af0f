// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-shots DIR: pictures of the sample plan in the window and in each view, at the sizes,
// themes and type sizes that a change of looks has to be judged at.

#include "app/exchange/sample_plan.h"
#include "ui/shared/explain.h"
#include "ui/window/picture.h"

#include <QApplication>
#include <QDir>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

const QStringList kViews { u"window"_s, u"calendar"_s, u"funnel"_s, u"markets"_s, u"sla"_s };

struct Screen {
    QSize size;
    double scale;
};
const QList<Screen> kScreens { { { 1280, 720 }, 1 }, { { 1920, 1080 }, 1 }, { { 3840, 2160 }, 2 } };

QString fileName(const QString &view, const PictureWanted &wanted)
{
    return u"%1-%2x%3-%4-%5.png"_s.arg(view)
        .arg(wanted.size.width())
        .arg(wanted.size.height())
        .arg(wanted.theme == Theme::Dark ? u"dark"_s : u"light"_s,
            wanted.isRoom ? u"room"_s : u"normal"_s);
}

Result<void> writePicture(
    const Plan &plan, const QDir &folder, const QString &view, PictureWanted wanted)
{
    wanted.view = pictureView(view).value_or(PictureView::Window);
    const auto path = folder.filePath(fileName(view, wanted));
    const auto image = picture(plan, wanted);
    if (!image)
        return Failure(image.error());
    if (!image->save(path))
        return fail(Fault::CannotWrite, path);
    return {};
}

Result<void> writeAll(const Plan &plan, const QDir &folder)
{
    for (const auto &view : kViews) {
        for (const auto &screen : kScreens) {
            for (const auto theme : { Theme::Light, Theme::Dark }) {
                for (const bool isRoom : { false, true }) {
                    const PictureWanted wanted { {}, screen.size, screen.scale, theme, isRoom };
                    if (const auto done = writePicture(plan, folder, view, wanted); !done)
                        return done;
                }
            }
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QDir folder(QApplication::arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    const auto done
        = samplePlan().and_then([&](const Plan &plan) { return writeAll(plan, folder); });
    if (!done)
        qCritical("%s", qUtf8Printable(explain(done.error())));
    return done ? 0 : 1;
}
