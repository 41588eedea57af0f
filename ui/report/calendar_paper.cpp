// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/calendar_paper.h"

#include "ui/report/bookmarks.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 1200;
constexpr double kPixelsPerInch = 96;
constexpr double kMargin = 36; ///< in pixels, as narrow as any printer can

QByteArray printed(const CalendarPage &page, PaperSize paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    QPainter painter(&writer);
    const double scale = kDotsPerInch / kPixelsPerInch;
    painter.scale(scale, scale);
    const QRectF whole(0, 0, writer.width() / scale, writer.height() / scale);
    drawCalendarPage(painter, whole.adjusted(kMargin, kMargin, -kMargin, -kMargin), page);
    painter.end();
    return pdf;
}

} // namespace

PaperSize usualPaper(const Plan &plan)
{
    const QLocale locale(plan.settings.locale);
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter
                                                                   : PaperSize::A4;
}

Result<QByteArray> calendarPdf(const CalendarPage &page, PaperSize paper, const QDateTime &now)
{
    const auto &settings = page.plan.settings;
    QStringList authors { settings.marketingLeader, settings.salesLeader };
    authors.removeAll(QString());
    return withBookmarks(printed(page, paper),
        { settings.title, authors.join(u", "_s), settings.company, now, {}, {} });
}

} // namespace lockstep
