// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan on its way to the file that the user named: everything that writing it needs, so that
// another thread can do it while the plan goes on.

#include "app/store/working_copy.h"

#include <QByteArray>
#include <QString>

namespace lockstep {

struct Publication {
    QString path;
    QByteArray bytes; ///< of the whole plan
    QString workingCopy; ///< beside which the new origin is noted; empty: there is none
    FileStamp known {}; ///< of the file until now; no size: it may hold anything
    Origin next {}; ///< what is in `bytes`
    qint64 revision = 0; ///< of the plan, for PlanFile::published()
    QString keepAs {}; ///< where the file that was there before is kept; empty: nowhere
};

/// Replaces the file at `publication.path`, at once and durably, or leaves it as it was. Returns
/// what is known of it now. Faults: ChangedOutside, CannotWrite. Safe on any thread.
[[nodiscard]] Result<Origin> write(const Publication &publication);

} // namespace lockstep
