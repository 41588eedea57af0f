// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/paper.h"

#include "app/base/format.h"
#include "app/store/whole_file.h"
#include "ui/report/bookmarks.h"
#include "ui/report/pages.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QThread>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 1200;

Result<QByteArray> print(const Pages &pages, const std::atomic_bool *isCancelled)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(kResolution / 96.0, kResolution / 96.0);
    for (int page = 0; page < pages.count(); ++page) {
        if (isCancelled && *isCancelled)
            return fail(Fault::Cancelled);
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return pdf;
}

/// Nothing of a plan that cannot be calculated with.
std::optional<Forecast> forecastOf(
    const Plan &plan, const Figures &figures, const std::atomic_bool *isCancelled)
{
    if (figures.streams.isEmpty())
        return std::nullopt;
    ForecastOptions options = forecastOptions(plan);
    options.threads = std::max(1, QThread::idealThreadCount());
    return forecast(plan, options, { {}, isCancelled });
}

} // namespace

Result<void> writePdf(const QString &path, const Plan &plan, const Figures &figures, QDateTime now,
    const std::atomic_bool *isCancelled)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const auto forecast = forecastOf(plan, figures, isCancelled);
    const Pages pages(plan, figures, format.date(now.date()), forecast ? &*forecast : nullptr);
    const Outline &printed = pages.outline();
    QStringList authors { printed.marketingLeader, printed.salesLeader };
    authors.removeAll(QString());
    return print(pages, isCancelled)
        .and_then([&](const QByteArray &pdf) {
            return withBookmarks(pdf,
                { printed.title, authors.join(u", "_s), printed.subtitle, now, pages.landmarks(),
                    pages.links() });
        })
        .and_then([&](const QByteArray &pdf) { return writeWhole(path, pdf); });
}

} // namespace lockstep
