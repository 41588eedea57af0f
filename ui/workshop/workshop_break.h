// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A break of the workshop: sets a restore point by itself, knows when it goes on and what came out
// until now. How the room is told is left to the panel and to the projector.

#include "app/document/document.h"
#include "app/figures/figures.h"

namespace lockstep {

class WorkshopBreak : public QObject {
    Q_OBJECT

public:
    WorkshopBreak(Document &document, QObject *parent);

    /// With a restore point of the plan as it is now, unless nothing was done since the last one or
    /// the plan is read only. A store fault is returned; the break begins all the same.
    [[nodiscard]] Result<void> begin();
    void end();
    [[nodiscard]] bool isOn() const { return m_begun.isValid(); }

    void setMinutes(int minutes); ///< from its beginning, kLeastMinutes … kMostMinutes
    [[nodiscard]] int minutes() const { return m_minutes; }
    [[nodiscard]] QDateTime goesOnAt() const; ///< UTC
    [[nodiscard]] bool hasPoint() const { return m_hasPoint; } ///< to come back to

    static constexpr int kLeastMinutes = 5;
    static constexpr int kMostMinutes = 180;

signals:
    void changed(); ///< begun, ended, or as long as now wanted

private:
    Document &m_document;
    QDateTime m_begun; ///< UTC; invalid: no break
    int m_minutes = 15;
    bool m_hasPoint = false;
};

/// Steps since the break before this place, or of that day if it had none yet.
[[nodiscard]] int stepsSinceBreak(const Document &document, const QDate &today);

} // namespace lockstep
