// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the fields of a noun are listed. The lists themselves are in fields.h and calendar_fields.h.

namespace lockstep {

/// Of a field that came with a later version: where it holds its default it is left out of
/// plan.json and of what a seal covers, so that both stay as they were written before.
inline constexpr bool kLater = true;

template <class Noun, class Value> struct Field {
    const char *name;
    Value Noun::*member;
    bool isLater = false;
};
template <class Noun, class Value>
Field(const char *, Value Noun::*, bool = false) -> Field<Noun, Value>;

/// Specialised for every noun and every compound value: `fields` is a tuple of Field; nouns also
/// have `table`, the singular snake_case name. The id is not among the fields.
template <class Noun> struct Fields;

} // namespace lockstep
