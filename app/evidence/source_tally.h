// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Counts leads, won deals and their days per source. Sources that differ in case or spaces only are
// one, named as it was first met.

#include "app/evidence/measure.h"

#include <QHash>

namespace lockstep {

/// More different sources than this are no sources; the column is another one.
inline constexpr qsizetype kMaxSources = 1'000;

class SourceTally {
public:
    using Index = qint32;

    [[nodiscard]] Index indexOf(const QString &source); ///< added when new
    [[nodiscard]] qsizetype count() const { return m_sources.size(); }
    void addLead(Index source) { ++m_sources[source].leads; }
    void addWon(Index source, std::optional<qint64> days);

    [[nodiscard]] SourceMeasure total() const;
    [[nodiscard]] QList<SourceMeasure> sources() const; ///< by leads, most first, then by name

private:
    struct Source {
        QString name;
        qint64 leads = 0;
        qint64 won = 0;
        QList<qint64> days;
    };
    [[nodiscard]] static SourceMeasure measureOf(Source source);

    QHash<QString, Index> m_indexes; ///< by the name without its case
    QList<Source> m_sources;
};

} // namespace lockstep
