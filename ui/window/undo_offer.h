// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// After a step that took something away, whichever view did it: says so for a moment, with a button
// that brings it back.

#include "app/document/document.h"
#include "ui/shared/toast.h"

#include <QPointer>

namespace lockstep {

/// Something that people would miss is in `before` and not in `after`.
[[nodiscard]] bool isLoss(const Plan &before, const Plan &after);

class UndoOffer : public QObject {
    Q_OBJECT

public:
    UndoOffer(Document &document, QObject *parent);
    void setToast(Toast *toast) { m_toast = toast; }
    void anotherPlan(); ///< what differs from now on is no step

signals:
    void toastWanted(); ///< none was set yet
    void failed(const Error &error);

private:
    void documentChanged();
    void offer(const QString &step);

    Document &m_document;
    Plan m_plan; ///< as committed last
    bool m_isAnother = false;
    QPointer<Toast> m_toast;
};

} // namespace lockstep
