// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Ids of rows that are told by what they say: random-looking like every id, but the same for the
// same text, so that two plans that come by them apart have the same rows.

#include <QByteArray>
#include <QCryptographicHash>
#include <QtEndian>

namespace lockstep {

/// 1 … 2^53 - 1.
[[nodiscard]] inline qint64 stableId(const QByteArray &text)
{
    const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return static_cast<qint64>(qFromBigEndian<quint64>(hash.constData()) >> 11U | 1U);
}

} // namespace lockstep
