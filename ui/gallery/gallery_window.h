// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The gallery on screen, with switches for theme and size.

#include "ui/shared/style.h"

#include <QWidget>

class QScrollArea;

namespace lockstep {

class ChoiceButton;

/// What a picture of the gallery is taken in.
struct GallerySize {
    QString name;
    bool isRoom = false;
    double zoom = 1;
};
[[nodiscard]] QList<GallerySize> gallerySizes(); ///< normal, room, 200 %
[[nodiscard]] QString themeName(Theme theme); ///< "high-contrast": as file names have it

class GalleryWindow : public QWidget {
    Q_OBJECT

public:
    GalleryWindow();

private:
    void rehang();

    ChoiceButton *m_theme;
    ChoiceButton *m_size;
    QScrollArea *m_scroll;
    int m_themeIndex = 0;
    int m_sizeIndex = 0;
};

} // namespace lockstep
