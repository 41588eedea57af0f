// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/workshop/workshop_break.h"

#include <QLocale>

#include <algorithm>

namespace lockstep {

namespace {

bool isHere(const Document &document)
{
    const auto points = document.restorePoints();
    return std::any_of(points.cbegin(), points.cend(), [&document](const RestorePoint &point) {
        return point.kind == PointKind::WorkshopBreak && point.step == document.cursor();
    });
}

} // namespace

WorkshopBreak::WorkshopBreak(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
}

Result<void> WorkshopBreak::begin()
{
    m_begun = m_document.now();
    Result<void> done;
    m_hasPoint = isHere(m_document);
    if (!m_hasPoint && !m_document.isReadOnly()) {
        const QLocale locale(m_document.plan().settings.locale);
        const auto time = locale.toString(m_begun.toLocalTime().time(), QLocale::ShortFormat);
        done = m_document.setRestorePoint(tr("Break at %1").arg(time), PointKind::WorkshopBreak);
        m_hasPoint = done.has_value();
    }
    emit changed();
    return done;
}

void WorkshopBreak::end()
{
    m_begun = {};
    emit changed();
}

void WorkshopBreak::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, kLeastMinutes, kMostMinutes);
    emit changed();
}

QDateTime WorkshopBreak::goesOnAt() const
{
    return m_begun.addSecs(qint64(m_minutes) * 60);
}

int stepsSinceBreak(const Document &document, const QDate &today)
{
    qint64 before = -1;
    const auto points = document.restorePoints();
    for (const auto &point : points) {
        if (point.kind == PointKind::WorkshopBreak && point.step < document.cursor()
            && point.at.toLocalTime().date() == today)
            before = std::max(before, point.step);
    }
    const auto steps = document.history();
    return int(std::count_if(steps.cbegin(), steps.cend(), [&](const HistoryStep &step) {
        const bool isNew
            = before >= 0 ? step.number > before : step.at.toLocalTime().date() == today;
        return isNew && step.number <= document.cursor();
    }));
}

} // namespace lockstep
