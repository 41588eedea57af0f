// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether what the projector shows can be read from the last row: the views as they would really be
// painted, measured without showing them.

#include "ui/projector/audience.h"

namespace lockstep {

struct CheckedView {
    QString key;
    QString title;
    int smallestPixels = 0; ///< of its text as painted
    bool isWhole = true; ///< has the room that it needs

    [[nodiscard]] bool isLegible(int leastPixels) const
    {
        return isWhole && (smallestPixels == 0 || smallestPixels >= leastPixels);
    }
};

/// Each view as a part of the whole plan on a picture of `size`, in the snapshot's style.
[[nodiscard]] QList<CheckedView> checkWall(
    const AudienceViews &views, const Snapshot &snapshot, QSize size);
/// One view that has the picture to itself.
[[nodiscard]] CheckedView checkAlone(
    const AudienceView &view, const Snapshot &snapshot, QSize size);

} // namespace lockstep
