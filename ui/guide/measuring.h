// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Measures exports while the window stays awake. What comes of them is the caller's business.

#include "app/evidence/measure.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace lockstep {

class Measuring : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Measuring() override { cancel(); }

    void start(const QStringList &paths, const ColumnMap &map, QDate today);
    void cancel(); ///< reading ends, and nothing is told of it
    [[nodiscard]] bool isRunning() const { return m_isCancelled != nullptr; }

signals:
    void done(const Result<Measurement> &measured);

private:
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of what is being read; nothing: nothing is
};

} // namespace lockstep
