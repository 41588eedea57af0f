// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who went back to nurture, and who came back from there: told by changes of stage, whose rows come
// in any order.

#include "app/evidence/lead_rows.h"

#include <vector>

namespace lockstep {

class RecyclingLog {
public:
    void note(quint32 lead, const LeadRow &change);
    /// By lead. Those whom only their latest stage calls recycled have no days.
    [[nodiscard]] std::vector<RecycledLead> settled(const LeadTable &leads) const;

private:
    /// One for each change: exports of some million fit.
    struct Change {
        quint32 lead = 0;
        Day day = kNoDay;
        quint8 stage = 0;
        Fate fate = Fate::Open;
    };
    std::vector<Change> m_changes;
    bool m_isAnyRecycled = false;
};

} // namespace lockstep
