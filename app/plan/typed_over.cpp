// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

Evidence typedOver(const Evidence &evidence)
{
    if (evidence.mark != EvidenceMark::Measured)
        return evidence;
    return { EvidenceMark::Estimated, u"agreed in the room"_s };
}

} // namespace lockstep
