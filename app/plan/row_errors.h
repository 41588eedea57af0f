// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What is wrong with one row by itself: values outside limits.h, and references that lead nowhere.
// Edits ask it about the row that they are about to put, check() about every row there is. How
// rows stand to each other is left to check().

#include "app/base/result.h"
#include "app/plan/id_rows.h"
#include "app/plan/limits.h"
#include "app/plan/plan.h"

namespace lockstep {

/// The rows that thousands of others refer to.
struct RowIndex {
    explicit RowIndex(const Plan &plan)
        : markets(plan.markets)
        , channels(plan.channels)
        , stages(plan.stages)
        , streams(plan.streams)
    {
    }
    [[nodiscard]] bool has(Id<Market> id) const { return markets.rowOf(id) >= 0; }
    [[nodiscard]] bool has(Id<Channel> id) const { return channels.rowOf(id) >= 0; }
    [[nodiscard]] bool has(Id<Stage> id) const { return stages.rowOf(id) >= 0; }
    [[nodiscard]] bool has(Id<Stream> id) const { return streams.rowOf(id) >= 0; }

    IdRows<Market> markets;
    IdRows<Channel> channels;
    IdRows<Stage> stages;
    IdRows<Stream> streams;
};

/// For Settings and every noun. `row` need not be in `plan` yet. With an `index` of `plan`, what
/// the row refers to is found at once.
template <class Noun>
[[nodiscard]] QList<Error> rowErrors(
    const Plan &plan, const Noun &row, const RowIndex *index = nullptr);

/// The market whose deal size counts for `stream`: null where a stream has one of its own.
[[nodiscard]] Id<Market> dealSizeMarket(const Plan &plan, const Stream &stream);
/// Set when the deal size of `market` counts for a stream that carries some of the target, and is
/// not stated.
[[nodiscard]] std::optional<Error> missingDealSize(const Plan &plan, Id<Market> market);

/// Adds `row` to its list, or replaces the one with its id; refuses its first error, and more rows
/// than a list may have.
template <class Noun> Result<Plan> withRow(Plan plan, QList<Noun> Plan::*rows, Noun row)
{
    if ((plan.*rows).size() >= limits::kMaxRows && !find(plan.*rows, row.id))
        return fail(Fault::OutOfRange, QStringLiteral("number of rows"),
            QStringLiteral("at most %1").arg(limits::kMaxRows));
    const QList<Error> errors = rowErrors(plan, row);
    if (!errors.isEmpty())
        return Failure(errors.first());
    put(plan.*rows, std::move(row));
    return plan;
}

} // namespace lockstep
