// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is selected, for all views: by id, so that it survives every edit. Remembers what was
// selected before, so that people can go back and forth.

#include "app/figures/selection.h"

#include <QObject>

namespace lockstep {

/// Everything that `selection` names is in `plan`.
[[nodiscard]] bool exists(const Plan &plan, const Selection &selection);

class Focus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void select(const Selection &selection); ///< emits changed() if it is another one
    void clear() { select({}); }

    // Through what was selected, like a browser through its pages. What is gone from `plan` is
    // skipped; nothing selected is no place to go back to.
    [[nodiscard]] bool canGoBack(const Plan &plan) const;
    [[nodiscard]] bool canGoForward(const Plan &plan) const;
    void back(const Plan &plan);
    void forward(const Plan &plan);
    void forget(); ///< another plan is open

signals:
    void changed();

private:
    enum class Way { Back = -1, Forward = 1 };
    [[nodiscard]] qsizetype next(const Plan &plan, Way way) const; ///< -1: there is none
    void go(const Plan &plan, Way way);

    Selection m_selection;
    QList<Selection> m_places;
    qsizetype m_at = -1; ///< of the place that is, or was last, selected
};

} // namespace lockstep
