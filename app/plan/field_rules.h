// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What fields.h does not say of a field in plan.json: whether it must be there, and its range where
// that is narrower than its type's. The schema in resources/ says the same (a test compares them).

#include "app/plan/fields.h"
#include "app/plan/limits.h"

#include <array>
#include <string_view>

namespace lockstep {

/// Both inclusive, in the value's own unit: minor units, ppm, minutes, characters of a text, parts
/// of a curve.
struct Bounds {
    qint64 least = 0;
    qint64 most = 0;
    bool operator==(const Bounds &) const = default;
};

inline constexpr Bounds kNameBounds { 1, limits::kMaxNameLength };
inline constexpr Bounds kLineBounds { 0, limits::kMaxNameLength };
inline constexpr qint64 kMaxSealedLength
    = qint64 { 10 } * limits::kMaxTextLength; ///< several texts and figures
inline constexpr qint64 kMaxId = (Q_INT64_C(1) << 53) - 1; ///< exact in every JSON reader

template <class Value> inline constexpr Bounds kTypeBounds { 0, 0 };
template <> inline constexpr Bounds kTypeBounds<qint64> { 0, limits::kMaxCount };
template <> inline constexpr Bounds kTypeBounds<int> { 0, limits::kMaxPosition };
template <> inline constexpr Bounds kTypeBounds<Money> { 0, limits::kMaxMinorUnits };
template <> inline constexpr Bounds kTypeBounds<Ratio> { 0, limits::kMaxPpm };
template <>
inline constexpr Bounds kTypeBounds<Duration> { 0, limits::kMaxLagDays *kMinutesPerDay };
template <> inline constexpr Bounds kTypeBounds<QString> { 0, limits::kMaxTextLength };
template <> inline constexpr Bounds kTypeBounds<LagCurve> { 0, limits::kMaxCurveParts };

enum class Need { Optional, Required };

/// Bounds of { 0, 0 }: the type's.
struct FieldRule {
    std::string_view name;
    Need need = Need::Required;
    Bounds bounds {};
};

template <class Noun> inline constexpr std::array<FieldRule, 0> fieldRules {};

template <>
inline constexpr std::array fieldRules<Period> { FieldRule { "start" }, FieldRule { "end" } };
template <>
inline constexpr std::array fieldRules<Settings> { FieldRule { "horizonStart" },
    FieldRule {
        "horizonMonths", Need::Optional, { limits::kMinHorizonMonths, limits::kMaxHorizonMonths } },
    FieldRule { "title", Need::Optional, kLineBounds },
    FieldRule { "company", Need::Optional, kLineBounds },
    FieldRule { "marketingLeader", Need::Optional, kLineBounds },
    FieldRule { "salesLeader", Need::Optional, kLineBounds },
    FieldRule { "currency", Need::Optional, { 3, 3 } },
    FieldRule { "locale", Need::Optional, { 1, 20 } },
    FieldRule {
        "firstResponse", Need::Optional, { 1, limits::kMaxFirstResponseDays *kMinutesPerDay } },
    FieldRule { "workingDays", Need::Optional, { 2, 20 } },
    FieldRule { "holidayRegions", Need::Optional, kLineBounds },
    FieldRule { "marketingMail", Need::Optional, kLineBounds },
    FieldRule { "salesMail", Need::Optional, kLineBounds } };
template <>
inline constexpr std::array fieldRules<Target> { FieldRule {
                                                     "fiscalYear", Need::Required, { 2000, 2199 } },
    FieldRule { "revenue", Need::Required, { 1, limits::kMaxMinorUnits } } };
template <>
inline constexpr std::array fieldRules<Stage> { FieldRule { "name", Need::Required, kNameBounds } };
template <>
inline constexpr std::array fieldRules<Market> { FieldRule { "name", Need::Required, kNameBounds },
    FieldRule { "vertical", Need::Optional, kLineBounds },
    FieldRule { "region", Need::Optional, kLineBounds },
    FieldRule { "dealSizeSpread", Need::Optional, { 0, limits::kMaxSpreadPpm } },
    FieldRule { "accountWinShare", Need::Optional, { limits::kMinRatePpm, limits::kMaxPpm } } };
template <>
inline constexpr std::array fieldRules<BuyerRole> { FieldRule { "market" },
    FieldRule { "title", Need::Required, kNameBounds } };
template <>
inline constexpr std::array fieldRules<TargetAccount> { FieldRule { "side" },
    FieldRule { "name", Need::Required, kNameBounds } };
template <>
inline constexpr std::array fieldRules<Channel> { FieldRule {
    "name", Need::Required, kNameBounds } };
template <>
inline constexpr std::array fieldRules<Stream> { FieldRule { "market" }, FieldRule { "channel" } };
template <>
inline constexpr std::array fieldRules<Step> { FieldRule { "stream" }, FieldRule { "stage" },
    FieldRule { "rate", Need::Required, { limits::kMinRatePpm, limits::kMaxPpm } },
    FieldRule { "recycleShare", Need::Optional, { 0, limits::kMaxRecyclePpm } } };
template <>
inline constexpr std::array fieldRules<OpeningPipeline> { FieldRule { "stream" },
    FieldRule { "stage" } };
template <>
inline constexpr std::array fieldRules<BridgeRow> { FieldRule { "fiscalYear", Need::Required,
                                                        { 2000, 2199 } },
    FieldRule { "kind" }, FieldRule { "title", Need::Optional, kLineBounds } };
template <>
inline constexpr std::array fieldRules<Team> { FieldRule { "name", Need::Required, kNameBounds },
    FieldRule { "side" }, FieldRule { "headCount", Need::Optional, { 0, limits::kMaxHeadCount } },
    FieldRule { "hoursPerWeek", Need::Optional, { 0, limits::kMaxHoursPerWeek } },
    FieldRule { "entriesAtOnce", Need::Optional, { 0, limits::kMaxEntriesAtOnce } } };
template <>
inline constexpr std::array fieldRules<FreeKind> { FieldRule {
    "name", Need::Required, kNameBounds } };
template <>
inline constexpr std::array fieldRules<Holiday> { FieldRule { "date" },
    FieldRule { "name", Need::Optional, kLineBounds } };
template <>
inline constexpr std::array fieldRules<Entry> { FieldRule { "title", Need::Required, kNameBounds },
    FieldRule { "period" }, FieldRule { "place", Need::Optional, kLineBounds },
    FieldRule { "marketingOwner", Need::Optional, kLineBounds },
    FieldRule { "salesOwner", Need::Optional, kLineBounds },
    FieldRule { "zone", Need::Optional, kLineBounds },
    FieldRule { "startsAt", Need::Optional, { 0, kMinutesPerDay } },
    FieldRule { "endsAt", Need::Optional, { 0, kMinutesPerDay } },
    FieldRule { "closeOffDays", Need::Optional, { 0, limits::kMaxCloseOffDays } },
    FieldRule { "costCentre", Need::Optional, kLineBounds },
    FieldRule { "marketingMail", Need::Optional, kLineBounds },
    FieldRule { "salesMail", Need::Optional, kLineBounds } };
template <> inline constexpr std::array fieldRules<EntryReach> { FieldRule { "entry" } };
template <>
inline constexpr std::array fieldRules<RemovedEvent> { FieldRule { "uid", Need::Required,
                                                           { 1, limits::kMaxTextLength } },
    FieldRule { "title", Need::Optional, kLineBounds } };
template <>
inline constexpr std::array fieldRules<ClauseSection> { FieldRule {
    "title", Need::Required, kNameBounds } };
template <>
inline constexpr std::array fieldRules<Clause> { FieldRule { "section" },
    FieldRule { "topic", Need::Optional, kLineBounds } };
template <>
inline constexpr std::array fieldRules<DefinitionVersion> { FieldRule { "stage" },
    FieldRule { "date" } };
template <>
inline constexpr std::array fieldRules<Tripwire> { FieldRule { "kind" }, FieldRule { "stage" } };
template <>
inline constexpr std::array fieldRules<Scenario> { FieldRule {
    "name", Need::Required, kNameBounds } };
template <>
inline constexpr std::array fieldRules<ScenarioChange> { FieldRule { "scenario" },
    FieldRule { "table", Need::Required, kNameBounds },
    FieldRule { "row", Need::Required, { 1, kMaxId } },
    FieldRule { "field", Need::Required, kNameBounds }, FieldRule { "value" } };
template <>
inline constexpr std::array fieldRules<Study> { FieldRule { "files", Need::Required,
                                                    { 1, limits::kMaxTextLength } },
    FieldRule { "measuredOn" }, FieldRule { "firstContact" }, FieldRule { "lastContact" } };
inline constexpr Bounds kReadingBounds { 0, limits::kMaxMinorUnits }; ///< in whatever unit
template <>
inline constexpr std::array fieldRules<Reading> { FieldRule { "study" },
    FieldRule { "table", Need::Required, kNameBounds },
    FieldRule { "row", Need::Required, { 1, kMaxId } },
    FieldRule { "field", Need::Required, kNameBounds },
    FieldRule { "value", Need::Required, kReadingBounds },
    FieldRule { "median", Need::Optional, kReadingBounds },
    FieldRule { "low", Need::Optional, kReadingBounds },
    FieldRule { "high", Need::Optional, kReadingBounds },
    FieldRule { "ninety", Need::Optional, kReadingBounds } };
template <>
inline constexpr std::array fieldRules<Opinion> { FieldRule {
                                                      "table", Need::Required, kNameBounds },
    FieldRule { "row", Need::Required, { 1, kMaxId } },
    FieldRule { "field", Need::Required, kNameBounds }, FieldRule { "side" },
    FieldRule { "value", Need::Required, kReadingBounds } };
template <>
inline constexpr std::array fieldRules<PastEffort> { FieldRule { "kind" },
    FieldRule { "name", Need::Required, kNameBounds } };
template <>
inline constexpr std::array fieldRules<EntryOutcome> { FieldRule { "entry" },
    FieldRule { "stage" } };
template <>
inline constexpr std::array fieldRules<AttemptsNow> { FieldRule { "kind" },
    FieldRule { "perLead", Need::Optional, { 0, limits::kMaxPerLeadPpm } } };
template <>
inline constexpr std::array fieldRules<Seal> { FieldRule { "kind" },
    FieldRule { "item", Need::Required, { 1, kMaxId } }, FieldRule { "side" },
    FieldRule { "stand" }, FieldRule { "by", Need::Optional, kLineBounds }, FieldRule { "at" },
    FieldRule { "content", Need::Optional, { 0, kMaxSealedLength } } };

/// The rule for a field of `Noun`, the type's bounds filled in.
template <class Noun, class Value> constexpr FieldRule ruleOf(std::string_view name)
{
    for (const auto &rule : fieldRules<Noun>) {
        if (rule.name == name)
            return { name, rule.need, rule.bounds == Bounds {} ? kTypeBounds<Value> : rule.bounds };
    }
    return { name, Need::Optional, kTypeBounds<Value> };
}

} // namespace lockstep
