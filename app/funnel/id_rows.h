// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which row of a list has an id, for thousands of questions: ids stand side by side, apart from the
// long rows that have them.

#include "app/plan/plan.h"

#include <vector>

namespace lockstep {

template <class Noun> class IdRows {
public:
    /// `rows` sorted by id, as a plan's are.
    explicit IdRows(const QList<Noun> &rows)
    {
        m_ids.reserve(size_t(rows.size()));
        for (const Noun &row : rows)
            m_ids.push_back(row.id);
    }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_ids.size()); }
    /// -1 where there is none.
    [[nodiscard]] qsizetype rowOf(Id<Noun> id) const
    {
        // Ids are random, so that a processor would guess wrong at every second branch.
        const Id<Noun> *at = m_ids.data();
        for (size_t left = m_ids.size(); left > 1; left -= left / 2)
            at += size_t(at[left / 2 - 1] < id) * (left / 2);
        return !m_ids.empty() && *at == id ? at - m_ids.data() : -1;
    }

private:
    std::vector<Id<Noun>> m_ids;
};

} // namespace lockstep
