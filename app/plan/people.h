// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who takes part in what stands on the calendar, and under which address.

#include "app/plan/plan.h"

namespace lockstep {

struct Person {
    QString name;
    QString mail; ///< empty: not known
    bool operator==(const Person &) const = default;
};

/// "anna@example.com": one @ with something on both sides, and nothing that would end an address.
[[nodiscard]] bool isMail(const QString &mail);

/// From "Anna Berg <anna@example.com>", or a name or an address alone.
[[nodiscard]] Person personFrom(const QString &line);
/// An address of its own goes before one in the name.
[[nodiscard]] Person personFrom(const QString &name, const QString &mail);

[[nodiscard]] Person leaderOf(const Settings &settings, Side side);
/// Who answers for it on that side; without a name: nobody is named.
[[nodiscard]] Person ownerOf(const Entry &entry, Side side);
[[nodiscard]] QList<Person> participantsOf(const Entry &entry); ///< beside both owners

} // namespace lockstep
