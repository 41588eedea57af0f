// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A splitter's sizes in the settings.

#include <QList>

class QSettings;
class QSplitter;
class QString;

namespace lockstep {

void keepSizes(QSettings &settings, const QString &key, const QSplitter &splitter);
/// `otherwise` where none are kept, or those of another number of parts.
[[nodiscard]] QList<int> keptSizes(
    const QSettings &settings, const QString &key, const QList<int> &otherwise);

} // namespace lockstep
