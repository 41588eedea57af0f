// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/scroll_page.h"

namespace lockstep {

ScrollPage::ScrollPage(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget);
    widget()->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

} // namespace lockstep
