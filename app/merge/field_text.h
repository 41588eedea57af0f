// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Values of fields as people read them, in the plan that they stand in. Two values that differ
// never read the same.

#include "app/base/format.h"
#include "app/merge/row_fields.h"
#include "app/plan/names.h"
#include "app/plan/row_names.h"

namespace lockstep {

struct TextPlace {
    const Plan &plan;
    const Format &format;
};

[[nodiscard]] QString fieldText(const TextPlace &place, const QString &text);
[[nodiscard]] QString fieldText(const TextPlace &place, bool value);
[[nodiscard]] QString fieldText(const TextPlace &place, int value);
[[nodiscard]] QString fieldText(const TextPlace &place, qint64 value);
[[nodiscard]] QString fieldText(const TextPlace &place, Money value);
[[nodiscard]] QString fieldText(const TextPlace &place, Ratio value);
[[nodiscard]] QString fieldText(const TextPlace &place, Duration value);
[[nodiscard]] QString fieldText(const TextPlace &place, QDate value);
[[nodiscard]] QString fieldText(const TextPlace &place, const QDateTime &value);
[[nodiscard]] QString fieldText(const TextPlace &place, Period value);
[[nodiscard]] QString fieldText(const TextPlace &place, const Evidence &value);
[[nodiscard]] QString fieldText(const TextPlace &place, const QuarterShares &value);
[[nodiscard]] QString fieldText(const TextPlace &place, const QuarterMoney &value);
[[nodiscard]] QString fieldText(const TextPlace &place, const LagCurve &value);

template <class Noun> QString fieldText(const TextPlace &place, Id<Noun> id)
{
    const Noun *row = find(listIn<Noun>(place.plan), id);
    return row ? rowName(place.plan, *row) : QStringLiteral("–");
}

template <class Enum>
requires std::is_enum_v<Enum> QString fieldText(const TextPlace &, Enum value)
{
    return fieldWords(nameOf(value).data());
}

} // namespace lockstep
