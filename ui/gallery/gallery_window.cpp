// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/gallery/gallery_window.h"

#include "ui/gallery/gallery.h"
#include "ui/shared/choice_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>

namespace lockstep {

using namespace Qt::StringLiterals;

QList<GallerySize> gallerySizes()
{
    return { { u"normal"_s, false, 1 }, { u"room"_s, true, 1 }, { u"zoom200"_s, false, 2 } };
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::HighContrast:
        return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

GalleryWindow::GalleryWindow()
    : m_theme(new ChoiceButton(tr("Theme"), { tr("Light"), tr("Dark"), tr("High contrast") }, this))
    , m_size(new ChoiceButton(tr("Size"), { tr("Normal"), tr("Room"), tr("200 %") }, this))
    , m_scroll(new QScrollArea(this))
{
    setWindowTitle(tr("Lockstep's widgets"));
    m_theme->setObjectName(u"galleryTheme"_s);
    m_size->setObjectName(u"gallerySize"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_theme);
    bar->addWidget(m_size);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_scroll, 1);
    connect(m_theme, &ChoiceButton::chosen, this, [this](int index) {
        m_themeIndex = index;
        rehang();
    });
    connect(m_size, &ChoiceButton::chosen, this, [this](int index) {
        m_sizeIndex = index;
        rehang();
    });
    rehang();
}

void GalleryWindow::rehang()
{
    const auto size = gallerySizes().at(m_sizeIndex);
    const Style style(Theme(m_themeIndex), size.isRoom, size.zoom);
    applyStyle(*qApp, style);
    m_theme->setCurrent(m_themeIndex);
    m_size->setCurrent(m_sizeIndex);
    m_scroll->setWidget(new Gallery(style));
}

} // namespace lockstep
