// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/input_text.h"

#include "ui/shared/why_words.h"

namespace lockstep {

QString inputText(InputUnit unit, qint64 value, const Format &format)
{
    switch (unit) {
    case InputUnit::Ratio:
        return format.percent(Ratio { value }.fraction());
    case InputUnit::Duration:
        return saidDays(format, Duration { value });
    case InputUnit::Money:
        return format.money({ value });
    case InputUnit::Count:
        return format.count(double(value));
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
