// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What can be found: the actions of the menus, what the plan consists of, its figures. Each says
// what it is called, what it is, and what choosing it does.

#include "ui/shared/view.h"

#include <QAction>
#include <QPointer>

#include <variant>

class QMenuBar;

namespace lockstep {

enum class FindGroup { Recent, Actions, Plan, Figures };

struct FindItem {
    FindGroup group = FindGroup::Plan;
    QString key; ///< the same for the same thing whenever it is listed
    QString text; ///< what it is called
    QString hint; ///< what it is: menu path, kind
    QString end; ///< at the end of its row: key and state of an action, value of a figure
    bool isEnabled = true;
    std::variant<Selection, QPointer<QAction>> target {};
};

[[nodiscard]] QList<FindItem> actionItems(const QMenuBar &menus);
[[nodiscard]] QList<FindItem> planItems(const Snapshot &snapshot);
[[nodiscard]] QList<FindItem> figureItems(const Snapshot &snapshot);

} // namespace lockstep
