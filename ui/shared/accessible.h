// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a painted widget is, holds and does, for assistive technology, which by itself knows only
// Qt's own widgets. A widget derives from this beside QWidget; its name stays its accessibleName().

#include <QAccessible>
#include <QRect>

#include <functional>
#include <optional>

namespace lockstep {

/// A number that can be set from outside: of a slider, of a handle.
struct AccessibleNumber {
    double now = 0;
    double least = 0;
    double most = 0;
    double step = 0;
    std::function<void(double)> set;
};

/// Something painted within a widget that people point at and talk about: a bar, a month.
struct AccessiblePart {
    QString name;
    QString description; ///< more about it, in a sentence
    QRect rect; ///< in the widget's pixels; empty: not in sight
    bool isSelected = false;
    std::function<void()> press {}; ///< what a click does; none: it cannot be clicked
};

class Accessible {
public:
    virtual ~Accessible() = default;
    [[nodiscard]] virtual QAccessible::Role accessibleRole() const = 0;
    [[nodiscard]] virtual QString accessibleValue() const { return {}; } ///< as people read it
    [[nodiscard]] virtual std::optional<AccessibleNumber> accessibleNumber() { return {}; }
    /// What pressing it does; empty if it cannot be pressed.
    [[nodiscard]] virtual std::function<void()> accessiblePress() { return {}; }
    /// Its parts are all that it has: widgets in it only serve to show them.
    [[nodiscard]] virtual bool isMadeOfParts() const { return false; }
    /// What is painted in it, in reading order: its children, after those that are widgets.
    [[nodiscard]] virtual QList<AccessiblePart> accessibleParts() { return {}; }
};

/// The name of the last of `parts` that lies at `point`; empty: none does.
[[nodiscard]] QString partNameAt(const QList<AccessiblePart> &parts, QPoint point);

/// Called once, by applyStyle().
void installAccessibility();
/// Tells assistive technology that another part of the focused `widget` is selected now.
void announceSelectedPart(QWidget &widget);

} // namespace lockstep
