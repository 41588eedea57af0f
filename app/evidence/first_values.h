// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The different values of a column's first rows, so that each is looked at once, however often it
// stands there: most columns hold few.

#include "app/evidence/join_key.h"

#include <QByteArray>
#include <vector>

namespace lockstep {

class FirstValues {
public:
    void add(QByteArrayView cell, qint64 row); ///< empty cells are left out
    struct Value {
        QByteArrayView text; ///< valid until add() is called
        qint64 times = 0;
        qint64 row = 0; ///< the first
    };
    /// In the order of their first rows.
    template <class Look> void each(Look look) const
    {
        for (const auto &known : m_known)
            look(Value {
                QByteArrayView(m_texts).sliced(known.begin, known.size), known.times, known.row });
    }

private:
    struct Known {
        qsizetype begin = 0; ///< in the texts
        qsizetype size = 0;
        qint64 times = 0;
        qint64 row = 0;
    };
    KeyMap m_places; ///< in m_known, by the texts' hashes
    std::vector<Known> m_known;
    QByteArray m_texts;
};

} // namespace lockstep
