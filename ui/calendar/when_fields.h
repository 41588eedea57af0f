// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The fields that say when an entry takes place beside its days: at which times, where these are
// told, until when it recurs, on which days not and on which others.

#include "ui/calendar/entry_fields.h"

namespace lockstep {

[[nodiscard]] FormPart whenPart();

} // namespace lockstep
