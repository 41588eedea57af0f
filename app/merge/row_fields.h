// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Rows of two or more plans side by side: the same row by its id, the same field of each. Fields
// are whole: a period or an evidence is one value.

#include "app/plan/fields.h"

#include <QByteArray>

namespace lockstep {

inline constexpr qint64 kSettingsId = 1;

template <class List> using RowOf = typename std::remove_cvref_t<List>::value_type;

/// Calls `visit(name, first.field, others.field…)` for each field.
template <class Noun, class Visit, class... Others>
void forEachFieldOf(const Visit &visit, Noun &first, Others &...others)
{
    const auto visitOne = [&](const auto &field) {
        visit(field.name, first.*(field.member), others.*(field.member)...);
    };
    std::apply([&](const auto &...field) { (visitOne(field), ...); },
        Fields<std::remove_const_t<Noun>>::fields);
}

/// The list of `Noun` in `plan`.
template <class Noun, class SomePlan> auto &listIn(SomePlan &plan)
{
    using List = std::conditional_t<std::is_const_v<SomePlan>, const QList<Noun>, QList<Noun>>;
    List *found = nullptr;
    forEachList(plan, [&found](const char *, auto &list) {
        if constexpr (std::is_same_v<RowOf<decltype(list)>, Noun>)
            found = &list;
    });
    return *found;
}

/// Ids of the rows of all `lists`, ascending, each once.
template <class Noun> QList<Id<Noun>> idsOf(std::initializer_list<const QList<Noun> *> lists)
{
    QList<Id<Noun>> ids;
    for (const QList<Noun> *list : lists) {
        for (const Noun &row : *list)
            ids.append(row.id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

template <class Value> inline constexpr bool isId = false;
template <class Noun> inline constexpr bool isId<Id<Noun>> = true;

template <class Value> struct NounOfId;
template <class Noun> struct NounOfId<Id<Noun>> {
    using Type = Noun;
};

} // namespace lockstep
