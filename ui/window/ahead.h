// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Another thread that works ahead of the one that shows figures: what will be read of them in a
// moment, it works out already; what nobody reads any more, it takes apart.

#include "app/figures/figures.h"

#include <QThreadPool>

namespace lockstep {

class Ahead {
public:
    Ahead();
    ~Ahead();
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    /// Of `next`, what has been read of those of the committed plan. `last` are those that were
    /// shown so far: they are let go by the next call, when the views have let go of them.
    void workOn(const Figures &next, const Figures &committed, Figures last);
    void rest(); ///< lets go what is kept for the next call

private:
    QThreadPool m_pool;
    Figures m_leaving;
};

} // namespace lockstep
