// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Once both sides have agreed to everything, that place in the history gets a restore point: what
// they sign can always be looked at again. What they agree to is left to the views.

#include "app/document/document.h"
#include "app/figures/figures.h"

namespace lockstep {

class SignOff : public QObject {
    Q_OBJECT

public:
    SignOff(Document &document, const Figures &figures, QObject *parent);
    void note(const Figures &figures); ///< of the plan that the document shows now
    void anotherPlan(); ///< what differs from now on is no step

signals:
    void failed(const Error &error);

private:
    void setPoint(qint64 step);

    Document &m_document;
    bool m_wasReady;
    bool m_isAnother = false;
};

} // namespace lockstep
