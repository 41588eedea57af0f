// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is selected, for all views: by id, so that it survives every edit.

#include "app/figures/selection.h"

#include <QObject>

namespace lockstep {

class Focus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void select(const Selection &selection); ///< emits changed() if it is another one
    void clear() { select({}); }

signals:
    void changed();

private:
    Selection m_selection;
};

} // namespace lockstep
