// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// 0 states nothing.
template <class Value> void stretch(Value &low, Value value, Value &high)
{
    low = std::min(low, value);
    if (high > Value {})
        high = std::max(high, value);
}

} // namespace

void stretchRange(Step &step)
{
    stretch(step.rateLow.ppm, step.rate.ppm, step.rateHigh.ppm);
}

void stretchRange(Entry &entry)
{
    stretch(entry.volumeLow, entry.expectedVolume, entry.volumeHigh);
}

Evidence typedOver(const Evidence &evidence)
{
    if (evidence.mark != EvidenceMark::Measured)
        return evidence;
    return { EvidenceMark::Estimated, u"said in the room"_s };
}

} // namespace lockstep
