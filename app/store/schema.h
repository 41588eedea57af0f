// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The tables of a plan file as schema.sql lays them out: creating them, and telling whether a
// database has them and nothing else. The meaning of the rows is left to tables.h.

#include "app/store/database.h"

namespace lockstep {

inline constexpr quint32 kApplicationId = 0x4C4B5354; ///< "LKST", in the header of every plan file
inline constexpr quint32 kSchemaVersion = 7; ///< user_version in that header

[[nodiscard]] QByteArray schemaSql(); ///< the text of schema.sql

/// Lays out an empty database.
[[nodiscard]] Result<void> createSchema(Database &database);

/// Exactly our tables, sound pages, values of the right type, no dangling reference. Faults:
/// Damaged (detail: what is wrong, with table and row where there is one).
[[nodiscard]] Result<void> verify(Database &database);

} // namespace lockstep
