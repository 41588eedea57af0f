// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The leads of some exports as columns of small numbers: about 20 bytes a lead, no identifier and
// no cell of theirs. From it every measure is counted, exactly, medians too.

#include "app/evidence/day_cell.h"
#include "app/evidence/slice.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <vector>

namespace lockstep {

/// More different names than this tell nothing apart; the column is another one.
inline constexpr qsizetype kMostNames = 1'000;

inline constexpr std::size_t kMostStageDays = 12; ///< stages, each with its date

inline constexpr quint16 kNotCounted = 0xFFFF;
inline constexpr quint16 kMostAttempts = 1'000; ///< of one lead in one way

/// Names that differ in case or spaces only are one, named as it was first met.
class NameList {
public:
    using Code = quint16;
    [[nodiscard]] Code codeOf(const QString &name); ///< added when new; of an empty one kNoName
    [[nodiscard]] QString name(Code code) const { return m_names[code]; }
    [[nodiscard]] bool isNone(Code code) const { return code == m_none; } ///< of an empty name
    [[nodiscard]] qsizetype size() const { return m_names.size(); }
    /// More names than tell anything apart: the codes of some may be those of others.
    [[nodiscard]] bool isCrowded() const { return m_names.size() > kMostNames; }

private:
    QHash<QString, Code> m_codes; ///< by the name without its case
    QStringList m_names;
    Code m_none = 0xFFFF; ///< no empty name was met yet
};

/// How a lead ended, as far as is known. Unplaced: lost, but nobody says at which stage.
enum class Fate : quint8 { Open, Won, Lost, Rejected, Recycled, Unplaced };

/// Amount and profile of a won deal. A lead may have several.
struct WonDeal {
    static constexpr NameList::Code kNoOwner = 0xFFFF;
    qint64 amount = -1; ///< hundredths; -1: not stated
    quint64 key = 0; ///< of its own identifier; 0: it has none
    quint32 lead = 0;
    Day won = kNoDay; ///< of a further deal; the first one's is that of the lead
    NameList::Code vertical = 0;
    NameList::Code region = 0;
    NameList::Code size = 0;
    NameList::Code owner = kNoOwner; ///< who won it; kNoOwner: the lead's owner, as far as is told
    quint8 currency = 0; ///< of those met so far; 0: none stated
    bool isKeyRepeated = false; ///< most rows share theirs: it tells no deals of one lead apart
    bool isAgain = false; ///< it counts with another lead
};

/// The first time that a lead went back to nurture.
struct RecycledLead {
    quint32 lead = 0;
    quint8 from = 0; ///< the stage it stood in
    quint8 to = 0; ///< the stage it came back to
    Day away = kNoDay; ///< not told by who only says that it stands in nurture
    Day back = kNoDay; ///< it never came back
};

struct LeadTable {
    QStringList stages;
    std::array<bool, kNamedDimensions> hasDimension {};
    std::array<NameList, kNamedDimensions> names;
    std::array<std::vector<NameList::Code>, kNamedDimensions>
        codes; ///< empty without the dimension
    /// By stage; of those without a date anywhere empty. The first is never.
    std::vector<std::vector<Day>> days;
    std::vector<quint8> furthest; ///< stage that a name says was reached; 0: the first
    std::vector<Fate> fates;
    /// By way; kNotCounted where nobody says; empty where no column does.
    std::array<std::vector<quint16>, kAttemptWays> attempts;
    std::vector<WonDeal> deals;
    std::vector<RecycledLead> recyclings; ///< one at most of each lead
    NameList verticals;
    NameList regions;
    NameList sizes;
    Day lastDay = kNoDay; ///< of all dates
    bool knowsWins = true; ///< something tells which leads were won

    [[nodiscard]] std::size_t size() const { return fates.size(); }
    [[nodiscard]] Day day(std::size_t lead, std::size_t stage) const
    {
        return days[stage].empty() ? kNoDay : days[stage][lead];
    }
};

} // namespace lockstep
