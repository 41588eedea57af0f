// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What differs between two plans, row by row and field by field, in people's words: what a step
// changed, what lies between two restore points, what another file has.

#include "app/plan/plan.h"

namespace lockstep {

struct FieldChange {
    QString field; ///< "rate"
    QString before; ///< "20 %"; "–" for nothing
    QString after;
    bool operator==(const FieldChange &) const = default;
};

enum class Fate { Added, Removed, Changed };

struct ItemChange {
    QByteArray table; ///< as the plan file calls it: "step", "entry", "settings"
    qint64 id = 0; ///< 1 for the settings
    Fate fate = Fate::Changed;
    QString item; ///< "MQL → SAL, Direct · Automotive"
    QList<FieldChange> fields {}; ///< of a changed item
    bool operator==(const ItemChange &) const = default;
};

/// In the order of forEachList, settings first. Not what entries keep of the files that they came
/// from, see bookkeeping.h.
[[nodiscard]] QList<ItemChange> changes(const Plan &before, const Plan &after);

/// One line a field: "Rate of MQL → SAL, Direct · Automotive: 20 % → 22 %", "Added Spring fair".
[[nodiscard]] QStringList words(const ItemChange &change);

} // namespace lockstep
