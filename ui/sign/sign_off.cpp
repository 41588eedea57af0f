// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sign/sign_off.h"

#include "ui/sign/obstacles.h"

#include <QTimer>

namespace lockstep {

SignOff::SignOff(Document &document, const Figures &figures, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_wasReady(isReadyToSign(figures))
{
}

void SignOff::anotherPlan()
{
    m_isAnother = true;
}

void SignOff::note(const Figures &figures)
{
    const bool isPreview = m_document.plan() != m_document.committed();
    if (isPreview)
        return;
    const bool wasReady = std::exchange(m_wasReady, isReadyToSign(figures));
    const bool isAnother = std::exchange(m_isAnother, false);
    if (!m_wasReady || wasReady || isAnother || m_document.isReadOnly())
        return;
    // Not now: this is said while others still hear of the step.
    QTimer::singleShot(0, this, [this, step = m_document.cursor()] { setPoint(step); });
}

/// Unless somebody went on already, or was here before.
void SignOff::setPoint(qint64 step)
{
    const auto points = m_document.restorePoints();
    const auto isThere = [step](const RestorePoint &point) {
        return point.kind == PointKind::SignOff && point.step == step;
    };
    if (m_document.cursor() != step || std::any_of(points.begin(), points.end(), isThere))
        return;
    if (const auto done
        = m_document.setRestorePoint(tr("Agreed by both sides"), PointKind::SignOff);
        !done)
        emit failed(done.error());
}

} // namespace lockstep
