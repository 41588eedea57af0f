// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Everything that can be found, made ready once, and the rows that answer what is typed: grouped,
// each group and each row in it best first.

#include "ui/palette/find_item.h"
#include "ui/palette/ranking.h"

#include <QSet>

namespace lockstep {

struct FindRow {
    enum class Kind { Heading, Item, More };
    Kind kind = Kind::Item;
    FindGroup group = FindGroup::Plan;
    qsizetype item = -1; ///< index into FindIndex::items(); of Items only
    qsizetype count = 0; ///< Heading: how many are found; More: how many are not shown
    QList<int> letters {}; ///< which of the text were typed
    bool operator==(const FindRow &) const = default;
};

struct FindQuery {
    QString typed;
    QStringList recent {}; ///< keys of what was chosen lately, latest first
    QStringList useful {}; ///< keys of what to offer before anything is typed
    QSet<FindGroup> whole {}; ///< groups of which everything is shown
};

class FindIndex {
public:
    FindIndex() = default;
    explicit FindIndex(QList<FindItem> items);

    [[nodiscard]] const QList<FindItem> &items() const { return m_items; }
    [[nodiscard]] QList<FindRow> rows(const FindQuery &query) const;

private:
    struct Hit {
        qsizetype item = 0;
        Match match;
        qsizetype preference = 0; ///< place among the recent or useful ones; smaller is better
    };
    using Hits = QMap<FindGroup, QList<Hit>>;
    [[nodiscard]] Hits offers(const FindQuery &query) const;
    [[nodiscard]] Hits found(const FindQuery &query, const QStringList &words) const;
    [[nodiscard]] bool isBetter(const Hit &a, const Hit &b) const;
    [[nodiscard]] QList<FindGroup> order(const Hits &hits, bool isTyped) const;

    QList<FindItem> m_items;
    QList<Folded> m_texts;
    QList<Folded> m_hints;
};

} // namespace lockstep
