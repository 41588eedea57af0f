// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Says whether a typed number is a guess or an estimate; a click says the other. Checked: an
// estimate.

#include "ui/shared/style.h"

#include <QAbstractButton>

namespace lockstep {

class MarkButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `what` is the number that it is about, for assistive technology.
    MarkButton(const QString &name, const QString &what);
    void restyle(const Style &style);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style m_style;
};

} // namespace lockstep
