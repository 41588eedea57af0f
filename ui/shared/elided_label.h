// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A line of text that gives way to its neighbours: what has no room ends in "…", and stands whole
// in the tip.

#include <QLabel>

namespace lockstep {

class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Takes no more than `room` pixels, and none at all where that says nothing.
    void giveWay(int room);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lockstep
