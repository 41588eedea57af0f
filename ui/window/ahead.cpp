// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/ahead.h"

#include <utility>

namespace lockstep {

Ahead::Ahead()
{
    m_pool.setMaxThreadCount(1);
}

Ahead::~Ahead()
{
    m_pool.waitForDone();
}

void Ahead::workOn(const Figures &next, const Figures &committed, Figures last)
{
    const bool needsClauses = committed.clauses.isKnown();
    const bool needsEntries = committed.entries.isKnown(); // all of them, where none is known yet
    m_pool.clear(); // what it has not come to is read by now
    m_pool.start([=, leaving = std::exchange(m_leaving, std::move(last))] {
        if (needsClauses)
            std::ignore = *next.clauses;
        if (needsEntries)
            std::ignore = *next.entries;
    });
}

void Ahead::rest()
{
    m_leaving = {};
}

} // namespace lockstep
