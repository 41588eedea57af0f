// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What differs between two plans, weighed in money: found on another thread, because each
// difference's worth is a plan's figures.

#include "app/merge/differences.h"

#include <QObject>

namespace lockstep {

class Comparison : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void begin(const Plan &first, const Plan &second); ///< in place of what still goes on
    void drop(); ///< nobody wants it any more

signals:
    void found(const QList<lockstep::Difference> &differences);

private:
    quint64 m_number = 0; ///< of the comparison that is wanted
};

} // namespace lockstep
