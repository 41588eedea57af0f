// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The list of found rows. Made for a keyboard that stays in the line above it, and read by
// assistive technology row by row.

#include "ui/shared/accessible.h"

#include <QListView>

namespace lockstep {

class ResultList : public QListView, public Accessible {
    Q_OBJECT

public:
    explicit ResultList(QWidget *parent = nullptr);

    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    [[nodiscard]] bool isMadeOfParts() const override { return true; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;

signals:
    void chosen(int row); ///< with the mouse, or by assistive technology
};

} // namespace lockstep
