// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The least that a Qt Widgets program can show: what Lockstep's start is compared with.

#include "ui/window/first_paint.h"

#include <QApplication>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 720);
    lockstep::leaveAfterFirstPaint(window);
    window.show();
    return QApplication::exec();
}
