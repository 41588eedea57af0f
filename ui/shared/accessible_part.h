// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is painted in a widget, as children that assistive technology can walk over, press and find
// on screen.

#include "ui/shared/accessible.h"

#include <QList>

class QWidget;

namespace lockstep {

/// The parts of one widget; made when they are first asked for.
class AccessibleParts {
public:
    AccessibleParts(QWidget &widget, Accessible &self);
    ~AccessibleParts();
    Q_DISABLE_COPY_MOVE(AccessibleParts)

    [[nodiscard]] int count() const;
    [[nodiscard]] QAccessibleInterface *at(int index) const; ///< nullptr: there is none
    [[nodiscard]] QAccessibleInterface *at(QPoint globalPosition) const;
    [[nodiscard]] QAccessibleInterface *selected() const;
    [[nodiscard]] int indexOf(const QAccessibleInterface *part) const; ///< -1: none of these

private:
    QWidget &m_widget;
    Accessible &m_self;
    mutable QList<QAccessible::Id> m_ids; ///< Qt owns the interfaces
};

} // namespace lockstep
