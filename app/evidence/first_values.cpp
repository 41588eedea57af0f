// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/first_values.h"

namespace lockstep {

void FirstValues::add(QByteArrayView cell, qint64 row)
{
    if (cell.isEmpty())
        return;
    const auto *place = m_places.findOrPut(textHash(cell), static_cast<quint32>(m_known.size()));
    if (place) {
        ++m_known[*place].times;
        return;
    }
    m_known.push_back({ m_texts.size(), cell.size(), 1, row });
    m_texts += cell;
}

} // namespace lockstep
