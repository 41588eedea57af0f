// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which row of a list has an id, for thousands of questions: a table of twice as many places as
// there are rows, each row in the first free one from where its id leads.

#include "app/plan/plan.h"

#include <bit>
#include <vector>

namespace lockstep {

template <class Noun> class IdRows {
public:
    explicit IdRows(const QList<Noun> &rows)
        : m_size(rows.size())
        , m_bits(static_cast<int>(std::bit_width(size_t(rows.size()))) + 1)
        , m_places(size_t(1) << m_bits)
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            size_t place = start(rows[row].id);
            while (m_places[place].row >= 0)
                place = next(place);
            m_places[place] = { rows[row].id, row };
        }
    }

    [[nodiscard]] qsizetype size() const { return m_size; }
    /// -1 where there is none.
    [[nodiscard]] qsizetype rowOf(Id<Noun> id) const
    {
        size_t place = start(id);
        while (m_places[place].id != id && m_places[place].row >= 0)
            place = next(place);
        return m_places[place].row;
    }

private:
    struct Place {
        Id<Noun> id;
        qsizetype row = -1;
    };

    /// The upper bits of a product with the golden ratio: neighbours' ids lead far apart.
    [[nodiscard]] size_t start(Id<Noun> id) const
    {
        return size_t((quint64(id.value) * Q_UINT64_C(0x9E3779B97F4A7C15)) >> (64 - m_bits));
    }
    [[nodiscard]] size_t next(size_t place) const { return (place + 1) & (m_places.size() - 1); }

    qsizetype m_size;
    int m_bits;
    std::vector<Place> m_places;
};

} // namespace lockstep
