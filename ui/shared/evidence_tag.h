// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A value with how well it is known: a dot, the words, dots under a guess; where it comes from
// shows when it is pointed at.

#include "ui/shared/accessible.h"
#include "ui/shared/marks.h"

#include <QWidget>

namespace lockstep {

class EvidenceTag : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit EvidenceTag(QWidget *parent = nullptr);
    /// `value` as people read it; empty: the mark's own name, "guessed".
    void show(const QString &value, const Evidence &evidence, const Style &style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role accessibleRole() const override;
    [[nodiscard]] QString accessibleValue() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Evidence m_evidence;
    Style m_style;
};

} // namespace lockstep
