// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A pane's title where several panes share one place: a click brings that pane to the front.

#include "ui/shared/accessible.h"
#include "ui/window/steps.h"

#include "ui/shared/style.h"

#include <QAbstractButton>

namespace lockstep {

class PaneTab : public QAbstractButton, public Accessible {
    Q_OBJECT

public:
    PaneTab(PaneKind pane, bool isFront, const Style &style, QWidget *parent = nullptr);

    [[nodiscard]] PaneKind pane() const { return m_pane; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QAccessible::Role accessibleRole() const override;
    [[nodiscard]] std::function<void()> accessiblePress() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaneKind m_pane;
    Style m_style;
};

} // namespace lockstep
