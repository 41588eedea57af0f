// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who speaks English for a while, whatever the window's language is: papers do, beside the window.
// What is drawn there asks for its words as on screen; ui/language answers.

#include <QtGlobal>

namespace lockstep {

/// While one lives, its thread's texts are those of the sources.
class InEnglish {
public:
    InEnglish() { ++s_living; }
    ~InEnglish() { --s_living; }
    Q_DISABLE_COPY_MOVE(InEnglish)

    [[nodiscard]] static bool isSpoken() { return s_living > 0; }

private:
    static inline thread_local int s_living = 0;
};

} // namespace lockstep
