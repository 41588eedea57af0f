// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/paper.h"

#include "app/base/format.h"
#include "app/store/whole_file.h"
#include "ui/report/bookmarks.h"
#include "ui/report/pages.h"
#include "ui/shared/in_english.h"

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

/// As many trials as take some tenths of a second, by what a plan has to draw for each; no fewer
/// than tell one percent from the next.
qint64 trialsFor(const Plan &plan, qint64 wanted)
{
    constexpr qint64 kDraws = 4'000'000;
    constexpr qint64 kFewest = 1'000;
    const qint64 each = plan.steps.size() + plan.entries.size() + plan.markets.size();
    return std::min(wanted, std::max(kFewest, kDraws / std::max<qint64>(each, 1)));
}

/// None of a plan that cannot be calculated with.
std::shared_ptr<const Forecast> forecastOf(
    const Plan &plan, const Figures &figures, const PdfOptions &pdf)
{
    if (pdf.forecast || figures.streams.isEmpty())
        return pdf.forecast;
    ForecastOptions options = forecastOptions(plan);
    options.trials = trialsFor(plan, options.trials);
    options.threads = std::max(1, QThread::idealThreadCount());
    auto result = forecast(plan, options, { {}, pdf.isCancelled });
    return result ? std::make_shared<const Forecast>(std::move(*result)) : nullptr;
}

} // namespace

Result<void> writePdf(const QString &path, const Plan &plan, const Figures &figures, QDateTime now,
    const PdfOptions &options)
{
    const InEnglish pictures; // as the words around them are
    const Format format(plan.settings.locale, plan.settings.currency);
    const Pages pages(plan, figures, format.date(now.date()),
        { forecastOf(plan, figures, options), options.isCancelled,
            options.before ? &*options.before : nullptr, now.date() });
    const Outline &printed = pages.outline();
    QStringList authors { printed.marketingLeader, printed.salesLeader };
    authors.removeAll(QString());
    return print(pages, options.isCancelled)
        .and_then([&](const QByteArray &pdf) {
            return withBookmarks(pdf,
                { printed.title, authors.join(u", "_s), printed.subtitle, now, pages.landmarks(),
                    pages.links() });
        })
        .and_then([&](const QByteArray &pdf) { return writeWhole(path, pdf); });
}

} // namespace lockstep
