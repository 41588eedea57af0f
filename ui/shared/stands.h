// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One side's word on an item, given through the document: what chips, context menus and the Edit
// menu share.

#include "app/agreement/agreement.h"
#include "app/document/document.h"

namespace lockstep {

/// In the name of that side's leader, now. Stand::Open takes the word back. Faults: Empty, of an
/// entry that is to be approved without a goal; those of seal().
[[nodiscard]] Result<void> giveWord(
    Document &document, const Item &item, Side side, Stand stand, const QString &note = {});
/// Agreed, if the side has not validly agreed yet; otherwise takes its word back.
[[nodiscard]] Result<void> toggleWord(Document &document, const Standing &standing, Side side);

[[nodiscard]] QString standName(Stand stand); ///< as an action: "Agree with reservation"
[[nodiscard]] bool wantsNote(Stand stand); ///< with a reason, an objection, a why

} // namespace lockstep
