// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shots/guide_shots.h"

#include "ui/guide/guide.h"

#include <QApplication>

namespace lockstep {

QImage guidePicture(const Plan &plan, int question, const PictureWanted &wanted)
{
    const Style style(wanted.theme, wanted.isRoom);
    applyStyle(*qApp, style);
    Guide guide(plan, nativeDialogs(), plan.settings.horizonStart);
    guide.setAttribute(Qt::WA_DontShowOnScreen);
    guide.restyle(style);
    guide.resize(wanted.size / wanted.scale);
    guide.show();
    for (int before = 0; before <= question; ++before)
        guide.open(before); // what lies behind is in the summary
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents(); // layouts within layouts settle one after the other
    QImage image(wanted.size, QImage::Format_RGB32);
    image.setDevicePixelRatio(wanted.scale);
    guide.render(&image);
    return image;
}

} // namespace lockstep
