// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Takes all measured steps of all sources into a plan at once, as its inputs.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

namespace lockstep {

struct UsedMeasurement;

/// What becomes of the stages of a plan without streams, where nothing was measured between first
/// contact and won.
enum class MeasuredFunnel {
    KeepStages, ///< the measured rate is put on their steps in proportion
    OneStep ///< one step alone is left of them
};

/// Every source (every channel, where no column tells of sources) becomes a channel, found by name,
/// ignoring case, or added, with a stream in each market; a market "All customers" is added where
/// there are none, with the measured mean deal size where the settings state none. Where a source
/// was measured in a market of the plan alone, its stream there takes that. Each measured step's
/// rate and mean time are taken as useAs() takes them: marked Measured, or put in proportion on the
/// plan's steps in between; a time that is known of the whole way alone, too. New streams copy
/// their other steps from the stream most like them; without any, those are guesses. Streams carry
/// the target by their won deals where the plan had none before; otherwise new ones carry 0 %. What
/// cannot be taken is said in `leftOut`, and the rest is taken. With `today`, what was measured is
/// kept in the plan as readings too. Faults: Empty (subject: deal size) or SeveralCurrencies, where
/// a market is to be added and no deal size is known; those of sound().
[[nodiscard]] Result<UsedMeasurement> useMeasurement(const Plan &plan,
    const Measurement &measurement, QRandomGenerator &ids, QDate today = {},
    MeasuredFunnel funnel = MeasuredFunnel::KeepStages);

struct UsedMeasurement {
    Plan plan;
    QStringList taken; ///< one sentence a stream
    QStringList leftOut; ///< "direct traffic: 499 leads, none won"
};

} // namespace lockstep
