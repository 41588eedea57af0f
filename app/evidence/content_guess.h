// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a column of a file without a header may be for, by its contents alone: a guess that people
// are told of.

#include "app/evidence/column_map.h"
#include "app/evidence/file_survey.h"

namespace lockstep {

/// The first contact is the date that most rows have, winning the last of the other dates; where
/// there is one date alone, winning if there is an amount too. An identifier never comes again. -1:
/// none, or contents do not tell.
[[nodiscard]] qsizetype columnByContents(const FileSurvey &survey, ColumnUse use);

} // namespace lockstep
