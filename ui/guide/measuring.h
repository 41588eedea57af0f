// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Measures exports while the window stays awake. What comes of them is the caller's business.

#include "app/evidence/measure.h"

#include <QObject>

namespace lockstep {

class Measuring : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void start(const QStringList &paths, const ColumnMap &map, QDate today);
    void cancel(); ///< what is being read is let go
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void done(const Result<Measurement> &measured);

private:
    int m_round = 0; ///< which start() is wanted
    bool m_isRunning = false;
};

} // namespace lockstep
