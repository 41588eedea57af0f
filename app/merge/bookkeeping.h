// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What an entry, or what was removed, keeps of the calendar files that were read into it and of the
// invitations that were sent: when and in which version. Nobody is asked or told about that.

#include "app/merge/row_fields.h"

namespace lockstep {

template <class Noun>
inline constexpr bool isOfEvent = std::is_same_v<Noun, Entry> || std::is_same_v<Noun, RemovedEvent>;

/// Whether a text of an entry differs in that alone, or not at all.
[[nodiscard]] bool sameButForReading(const char *field, const QString &a, const QString &b);

/// `now` after the step from `was` to `is`. What was read differently in both, as if it had never
/// been read: the next file counts. Of two versions, the later one.
[[nodiscard]] QString afterReading(
    const char *field, const QString &now, const QString &was, const QString &is);

/// Whether people see no difference.
template <class Noun, class Value>
bool fieldReadsSame(const char *field, const Value &a, const Value &b)
{
    if constexpr (isOfEvent<Noun> && std::is_same_v<Value, QString>)
        return sameButForReading(field, a, b);
    else
        return a == b;
}

template <class Noun> bool rowReadsSame(const Noun &a, const Noun &b)
{
    if (a == b)
        return true;
    bool isSame = true;
    forEachFieldOf(
        [&isSame](const char *field, const auto &one, const auto &other) {
            isSame = isSame && fieldReadsSame<Noun>(field, one, other);
        },
        a, b);
    return isSame;
}

} // namespace lockstep
