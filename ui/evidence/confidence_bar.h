// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How sure something is, as three dots of which some are filled: told apart without colour.

#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class ConfidenceBar : public QWidget {
public:
    using QWidget::QWidget;
    void show(double confidence, const Style &style); ///< below 0: nothing to be sure of
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_confidence = 0;
    Style m_style;
};

} // namespace lockstep
