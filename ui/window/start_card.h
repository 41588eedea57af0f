// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A large card to begin with: a picture of what will stand there, a name, one sentence.

#include "ui/shared/style.h"

#include <QAbstractButton>

namespace lockstep {

class StartCard : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { NewPlan, Open, Sample };

    explicit StartCard(Kind kind, QWidget *parent = nullptr);
    void restyle(const Style &style);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString sentence() const;

    Kind m_kind;
    Style m_style;
};

} // namespace lockstep
