// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Changing one value of a JSON text by its path, to try what a reader says to it.

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace lockstep::test {

/// `json` with the value at `path` ("/steps/0/rate") set, added or, if undefined, taken away.
[[nodiscard]] QByteArray withValue(
    const QByteArray &json, const QString &path, const QJsonValue &value);
[[nodiscard]] QJsonValue valueAt(const QByteArray &json, const QString &path);

} // namespace lockstep::test
