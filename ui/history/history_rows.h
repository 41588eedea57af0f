// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The history as rows to read: newest first, grouped by day, with the restore points where they
// were set. Only values; painting and travelling are left to others.

#include "app/document/document.h"

#include <QSet>

namespace lockstep {

/// What the document remembers, at one moment.
struct Recorded {
    QList<HistoryStep> steps {}; ///< oldest first
    QList<RestorePoint> points {};
    qint64 cursor = 0; ///< number of the last step that is done
    qint64 first = 0; ///< the earliest state that is still known
    bool operator==(const Recorded &) const = default;
};
[[nodiscard]] Recorded recorded(const Document &document);

struct HistoryRow {
    enum class Kind { Day, Step, Point, Start };

    Kind kind = Kind::Step;
    qint64 state = 0; ///< number of the last step that is done there
    qint64 point = 0; ///< id of the restore point
    QDateTime at {}; ///< local
    QString text {}; ///< title of the step, name of the point
    QString author {};
    std::optional<Side> side {};
    bool isUndone = false; ///< can be done again
    bool isNow = false; ///< the plan stands here

    [[nodiscard]] bool isPlace() const { return kind != Kind::Day; }
    [[nodiscard]] bool isSamePlace(const HistoryRow &other) const;
};

struct HistoryFilter {
    QString words {}; ///< each of them is in the title, the author or the name
    std::optional<Side> side {};
    std::optional<QSet<qint64>> steps {}; ///< only these; restore points are none of them
    bool operator==(const HistoryFilter &) const = default;
};

[[nodiscard]] QList<HistoryRow> historyRows(const Recorded &all, const HistoryFilter &filter);

} // namespace lockstep
