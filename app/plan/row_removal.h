// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Takes rows away with what the plan keeps about them: the seals on them, what scenarios change in
// them, what was measured and said of them, and their unknown fields of plan.json. Rows that refer
// to them are the caller's business.

#include "app/base/result.h"
#include "app/plan/fields.h"
#include "app/plan/sealed_item.h"

#include <QSet>
#include <QString>

namespace lockstep {

using Ids = QSet<qint64>;

void removeSeals(Plan &plan, ItemKind kind, const Ids &items);
/// Unknown fields and scenarios' changes; `list` as forEachList names it.
void removeAbout(Plan &plan, const char *list, const Ids &rows);

/// The ids of the rows that `isWanted` accepts.
template <class Noun, class IsWanted> Ids idsWhere(const QList<Noun> &rows, IsWanted isWanted)
{
    Ids ids;
    for (const Noun &row : rows) {
        if (isWanted(row))
            ids.insert(row.id.value);
    }
    return ids;
}

template <class Noun> void removeRows(Plan &plan, QList<Noun> Plan::*rows, const Ids &ids)
{
    if (ids.isEmpty())
        return;
    (plan.*rows).removeIf([&](const Noun &row) { return ids.contains(row.id.value); });
    forEachList(plan, [&](const char *name, const auto &list) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(list)>, QList<Noun>>)
            removeAbout(plan, name, ids);
    });
    if constexpr (itemKindOf<Noun>.has_value())
        removeSeals(plan, *itemKindOf<Noun>, ids);
}

/// Rows that name `id` name nothing; a list where none does stays as it is.
template <class Noun, class Other>
void forget(QList<Noun> &rows, Id<Other> Noun::*link, Id<Other> id)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).*link == id)
            rows[i].*link = {};
    }
}

/// Of a row that nothing refers to. Fault: NoSuchItem, with `what` it is as its subject.
template <class Noun>
Result<Plan> withoutRow(Plan plan, QList<Noun> Plan::*rows, Id<Noun> id, const QString &what)
{
    if (!find(plan.*rows, id))
        return fail(Fault::NoSuchItem, what);
    removeRows(plan, rows, { id.value });
    return plan;
}

} // namespace lockstep
