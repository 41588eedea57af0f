// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/column_finder.h"

#include "app/evidence/content_guess.h"
#include "app/evidence/header_words.h"
#include "app/evidence/id_columns.h"

#include <algorithm>

namespace lockstep {

bool isWonFlag(const ColumnSurvey &column)
{
    return namesWonFlag(column.name) && !column.words.isEmpty()
        && std::all_of(column.words.keyBegin(), column.words.keyEnd(),
            [](const QByteArray &word) { return flagWord(word).has_value(); });
}

bool holdsStages(const ColumnSurvey &column)
{
    return std::any_of(column.words.keyBegin(), column.words.keyEnd(), [](const QByteArray &word) {
        const auto text = QString::fromUtf8(word);
        return stageNamed(text) || stageWord(text) == StageWord::Won;
    });
}

qsizetype ColumnFinder::find(ColumnUse use)
{
    const auto named = m_map.names.find(use);
    const auto at = named == m_map.names.end() ? guess(use) : columnNamed(m_survey, *named);
    if (at >= 0)
        m_taken += at;
    return at;
}

qsizetype ColumnFinder::guess(ColumnUse use) const
{
    if (m_survey.form.headerRow == 0) {
        const auto at = columnByContents(m_survey, use);
        return at >= 0 && !isTaken(at) ? at : -1;
    }
    qsizetype best = -1;
    int bestRank = 0;
    for (qsizetype at = 0; at < m_survey.columns.size(); ++at) {
        constexpr int filled = 1'000; // an empty column only where there is no other
        const auto &column = m_survey.columns[at];
        const auto named = headerRank(use, column.name);
        const int rank = named > 0 && !column.dates.isEmpty() ? named + filled : named;
        if (rank > bestRank && fits(use, at)) {
            best = at;
            bestRank = rank;
        }
    }
    return best;
}

/// A customer's country may be the market too.
bool ColumnFinder::fits(ColumnUse use, qsizetype at) const
{
    const auto &column = m_survey.columns[at];
    switch (use) {
    case ColumnUse::Vertical:
    case ColumnUse::Region:
    case ColumnUse::Size:
        return !column.hasManyWords;
    case ColumnUse::ContactDate:
    case ColumnUse::WonDate:
    case ColumnUse::LostDate:
    case ColumnUse::RejectedDate:
    case ColumnUse::ChangeDate:
        return !isTaken(at) && (column.dates.holdsDates() || column.dates.isEmpty());
    case ColumnUse::Amount:
    case ColumnUse::Calls:
    case ColumnUse::Voicemails:
    case ColumnUse::Mails:
    case ColumnUse::SocialMessages:
    case ColumnUse::Meetings:
    case ColumnUse::Attempts:
        return !isTaken(at) && column.numbers.holdsNumbers();
    case ColumnUse::StageName:
        return !isTaken(at) && (isWonFlag(column) || holdsStages(column));
    default:
        return !isTaken(at);
    }
}

} // namespace lockstep
