// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What columns can be for, and what people say about their own.

#include "app/base/result.h"
#include "app/evidence/date_text.h"
#include "app/evidence/number_text.h"
#include "app/evidence/slice.h"

#include <QMap>
#include <QStringList>
#include <array>
#include <optional>

namespace lockstep {

/// What a column can be for.
enum class ColumnUse {
    LeadId,
    ContactDate,
    WonDate,
    Source,
    LostDate,
    StageDate, ///< of a stage between first contact and won
    StageName,
    Channel,
    Market,
    Owner,
    Amount,
    Currency,
    Vertical,
    Region,
    Size,
    ChangeDate, ///< in exports with one row for each change of stage
    RejectedDate, ///< when sales sent it back
    Campaign,
    // How often a lead was tried, each in its own way, and in any.
    Calls,
    Voicemails,
    Mails,
    SocialMessages,
    Meetings,
    Attempts
};
inline constexpr std::array kColumnUses { ColumnUse::LeadId, ColumnUse::ContactDate,
    ColumnUse::WonDate, ColumnUse::Source, ColumnUse::LostDate, ColumnUse::StageDate,
    ColumnUse::StageName, ColumnUse::Channel, ColumnUse::Market, ColumnUse::Owner,
    ColumnUse::Amount, ColumnUse::Currency, ColumnUse::Vertical, ColumnUse::Region, ColumnUse::Size,
    ColumnUse::ChangeDate, ColumnUse::RejectedDate, ColumnUse::Campaign, ColumnUse::Calls,
    ColumnUse::Voicemails, ColumnUse::Mails, ColumnUse::SocialMessages, ColumnUse::Meetings,
    ColumnUse::Attempts };
inline constexpr std::array<ColumnUse, kAttemptWays> kAttemptUses { ColumnUse::Calls,
    ColumnUse::Voicemails, ColumnUse::Mails, ColumnUse::SocialMessages, ColumnUse::Meetings,
    ColumnUse::Attempts };

/// In place of a column's name: no column is for that.
inline const QString kNoColumn = QStringLiteral("-");

/// What people say about their files, in place of what is guessed.
struct ColumnMap {
    QMap<ColumnUse, QString> names; ///< header names as in the files, compared without case
    std::optional<DateOrder> dates; ///< of dates such as 03/04/2018
    QString dealId {}; ///< the identifier's column in files of deals; empty: as LeadId
    QStringList stages {}; ///< first to last: columns of dates, or names in the
                           ///< stage column
    std::optional<DecimalSign> decimal {}; ///< of amounts such as 1,234
    QMap<QString, double> rates {}; ///< what one of a currency is worth in that of the plan
    QMap<QString, QString> planStages {}; ///< a measured stage's name, and the plan's for it;
                                          ///< kNoColumn: none
    QMap<QString, QString> planEntries {}; ///< a campaign's plainTitle(), and the calendar entry
                                           ///< that it is, see entryWords(); kNoColumn: none
    std::optional<char> delimiter {}; ///< of all files; nothing: found from their contents
    bool operator==(const ColumnMap &) const = default;
};

/// Parses "--map" arguments such as "id=mql_id", "contact=first_contact_date", "owner=-",
/// "dates=dmy", "decimal=comma", "rate.USD=0.92", "stages=MQL,SQL,Won", "join=mql_id=lead",
/// "as.Proposal=SQL", "campaign.Expo 27=Expo", "delimiter=;" or "delimiter=tab". Of names that hold
/// "=" the last one separates; %3D is one that does not, %25 a percent sign before such a number.
/// Faults: UnknownOption (subject: the word).
[[nodiscard]] Result<ColumnMap> columnMap(const QStringList &arguments);

/// The arguments that columnMap() makes `map` of: what can be remembered of it.
[[nodiscard]] QStringList mapArguments(const ColumnMap &map);

/// What of such arguments can still be understood: one that cannot is left out alone.
[[nodiscard]] ColumnMap mapRecalled(const QStringList &arguments);
/// "campaign.Expo 27=Expo", which columnMap() reads back whatever the names hold.
[[nodiscard]] QString planEntryArgument(const QString &campaign, const QString &entry);

[[nodiscard]] QString useName(ColumnUse use); ///< "first contact"
[[nodiscard]] QString dimensionName(Dimension dimension); ///< "source"
/// "source,quarter": one or two. Faults: UnknownOption.
[[nodiscard]] Result<Dimensions> dimensions(const QString &words);

} // namespace lockstep
