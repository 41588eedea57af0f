// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Time zones as calendar programs name them: IANA's names, with a maker's prefix before them,
// Windows' names, or a file's own that only its VTIMEZONE explains. And the VTIMEZONE of a zone
// that is known, for programs that ask for one.

#include "app/calendar/moment.h"

#include <QByteArray>
#include <QHash>
#include <QTimeZone>

namespace lockstep {

class CalendarZones {
public:
    /// What a file says of a zone: the place that it means, where it says one, and its lines.
    void define(const QString &name, const QString &location, const QString &lines);
    /// The IANA name, or `name` itself where nobody knows it.
    [[nodiscard]] QString resolved(const QString &name);
    [[nodiscard]] bool isKnown(const QString &name);
    /// The file's own lines for a zone that is not known.
    [[nodiscard]] QString linesOf(const QString &name) const;
    /// The same moment on other clocks; as it stands where one of them is not known.
    [[nodiscard]] Moment moved(const Moment &moment, const QString &from, const QString &to);

private:
    struct Definition {
        QString location;
        QString lines;
    };
    [[nodiscard]] QString find(const QString &name) const;
    [[nodiscard]] QTimeZone zone(const QString &name);

    QHash<QString, Definition> m_defined;
    QHash<QString, QString> m_resolved; ///< empty: not known
    QHash<QString, QTimeZone> m_zones;
};

inline const QString kUtc = QStringLiteral("UTC");

/// The lines of a VTIMEZONE that is right from `firstYear` on; empty of one that is not known.
[[nodiscard]] QByteArray timeZoneLines(const QString &zone, int firstYear);

} // namespace lockstep
