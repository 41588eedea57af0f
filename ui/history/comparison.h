// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a step changed, and what differs between two places of the history, weighed in money. Both
// are found on another thread: the way to an old place is long, and each difference's worth is a
// plan's figures.

#include "app/document/document.h"
#include "app/merge/differences.h"

#include <QObject>

namespace lockstep {

class Comparison : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    // Each in place of what still goes on.
    void readStep(const Document &document, qint64 step);
    void compare(const Document &document, qint64 from, qint64 to);
    void drop(); ///< nobody wants it any more

signals:
    void read(const QList<lockstep::ItemChange> &changes);
    void compared(const QList<lockstep::Difference> &differences);
    void failed(const lockstep::Error &error);

private:
    /// Lets `work` look at a copy of the document, and `tell` say what came of it.
    template <class Work, class Tell>
    void run(const Document &document, const Work &work, const Tell &tell);

    quint64 m_number = 0; ///< of the work that is wanted
};

} // namespace lockstep
