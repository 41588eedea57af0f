// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/report_picture.h"

#include "ui/report/pages.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Of the page's margins, as much as is left out where the page is as wide as the screen.
constexpr double kCropped = kMarginX - 24;
constexpr double kOverlap = 60; ///< seen again after a turn, so that the eye finds its line

} // namespace

ReportPicture::ReportPicture(QDate today, QWidget *parent)
    : AudiencePicture(parent)
    , m_today(today)
{
    setObjectName(u"reportPicture"_s);
}

ReportPicture::~ReportPicture() = default;

int ReportPicture::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

void ReportPicture::present(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    if (!m_pages || m_plan != snapshot.plan) {
        m_plan = snapshot.plan;
        m_pages = std::make_unique<Pages>(m_plan, snapshot.figures, snapshot.format.date(m_today));
        m_page = std::min(m_page, pageCount() - 1);
    }
    setAccessibleName(tr("Printed plan, page %1 of %2").arg(m_page + 1).arg(pageCount()));
    update();
}

double ReportPicture::scale() const
{
    const int margin = m_style.px(8);
    return m_style.isRoom() ? width() / (kPageWidth - 2 * kCropped)
                            : (height() - 2 * margin) / kPageHeight;
}

double ReportPicture::lowest() const
{
    return m_style.isRoom() ? std::max(0.0, kPageHeight - height() / scale()) : 0;
}

void ReportPicture::turn(int step)
{
    const double distance = std::max(0.0, height() / scale() - kOverlap);
    const bool isOnPage = step > 0 ? m_top < lowest() : m_top > 0;
    if (isOnPage) {
        m_top = std::clamp(m_top + step * distance, 0.0, lowest());
    } else if (m_page + step >= 0 && m_page + step < pageCount()) {
        m_page += step;
        m_top = step > 0 ? 0 : lowest();
    }
    setAccessibleName(tr("Printed plan, page %1 of %2").arg(m_page + 1).arg(pageCount()));
    update();
}

void ReportPicture::paintEvent(QPaintEvent *)
{
    if (!m_pages)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colours().ground);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double left = (width() / scale() - kPageWidth) / 2;
    const double top
        = m_style.isRoom() ? -std::min(m_top, lowest()) : (height() / scale() - kPageHeight) / 2;
    painter.scale(scale(), scale());
    painter.translate(left, top);
    painter.fillRect(QRectF(0, 0, kPageWidth, kPageHeight), Qt::white);
    painter.setClipRect(QRectF(0, 0, kPageWidth, kPageHeight));
    m_pages->paint(painter, m_page);
}

} // namespace lockstep
