// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The facilitator's small sign that the audience does not see the live picture.

#include "ui/shared/style.h"

#include <QToolButton>

namespace lockstep {

class ProjectorSign : public QToolButton {
    Q_OBJECT

public:
    explicit ProjectorSign(QWidget *parent = nullptr);
    void say(const QString &text, const Style &style); ///< hidden without a text
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style m_style;
};

} // namespace lockstep
