// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Finds a file's columns one use after the other, each column for one use.

#include "app/evidence/column_map.h"
#include "app/evidence/file_survey.h"

namespace lockstep {

/// Yes and no in each row, under a header that says of what.
[[nodiscard]] bool isWonFlag(const ColumnSurvey &column);
/// Some of its words are stages.
[[nodiscard]] bool holdsStages(const ColumnSurvey &column);

class ColumnFinder {
public:
    ColumnFinder(const FileSurvey &survey, const ColumnMap &map)
        : m_survey(survey)
        , m_map(map)
    {
    }

    /// The mapped column where the map names one, else the surest of those whose contents fit; in a
    /// file without a header, what the contents say. -1: none.
    [[nodiscard]] qsizetype find(ColumnUse use);

private:
    [[nodiscard]] qsizetype guess(ColumnUse use) const;
    [[nodiscard]] bool fits(ColumnUse use, qsizetype at) const;
    [[nodiscard]] bool isTaken(qsizetype at) const { return m_taken.contains(at); }

    const FileSurvey &m_survey;
    const ColumnMap &m_map;
    QList<qsizetype> m_taken;
};

} // namespace lockstep
