// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Everything that can be seen in the window, one place after the other.

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace lockstep::test {

struct TourSize {
    QSize window;
    int zoom = 10; ///< tenths
};

/// Shows the sample plan at every step and in every pane, the start screen, each question of the
/// guided start, and the panels; calls `look` at each place.
void tour(const TourSize &size, const std::function<void(const QString &, QWidget &)> &look);

} // namespace lockstep::test
