// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The agreement's meetings put on the calendar, in the window's words.

#include "app/document/document.h"

namespace lockstep {

/// From today on, in this computer's time zone. Faults: those of addStandingMeetings().
[[nodiscard]] Result<void> putStandingMeetings(Document &document);

} // namespace lockstep
