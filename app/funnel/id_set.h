// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A few ids, asked for thousands of times.

#include "app/base/id.h"

#include <algorithm>
#include <vector>

namespace lockstep {

template <class Noun> class IdSet {
public:
    void insert(Id<Noun> id)
    {
        const auto at = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        if (at == m_ids.end() || *at != id)
            m_ids.insert(at, id);
    }
    [[nodiscard]] bool contains(Id<Noun> id) const
    {
        return std::binary_search(m_ids.begin(), m_ids.end(), id);
    }

private:
    std::vector<Id<Noun>> m_ids; ///< sorted
};

} // namespace lockstep
