// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/paper.h"

#include "app/base/format.h"
#include "app/store/whole_file.h"
#include "ui/report/bookmarks.h"
#include "ui/report/parts.h"
#include "ui/report/set_text.h"

#include <QBuffer>
#include <QPdfWriter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kContentsLine = 22;
constexpr int kResolution = 1200;

void paintTitlePage(QPainter &painter, const Outline &outline, const QString &date)
{
    const auto put
        = [&](double y, const QString &text, double pixels, QFont::Weight weight, Tone tone) {
              QFont font = paperFont(TextRole::Title, weight);
              font.setPixelSize(int(pixels));
              const SetText set(text, font, kContentWidth);
              set.paint(painter, { kMarginX, y }, paperColour(tone));
              return y + set.height();
          };
    painter.fillRect(QRectF(kMarginX, 250, kContentWidth / 2, 6), paperColour(Tone::Marketing));
    painter.fillRect(
        QRectF(kMarginX + kContentWidth / 2, 250, kContentWidth / 2, 6), paperColour(Tone::Sales));
    double y = put(286, outline.company, 18, QFont::Normal, Tone::Muted);
    y = put(y + 8, outline.title, 44, QFont::DemiBold, Tone::Plain);
    put(y + 12, outline.subtitle, 16, QFont::Normal, Tone::Plain);
    const double half = kContentWidth / 2;
    const auto leader = [&](double x, const QString &name, const QString &role, Tone tone) {
        QFont font = paperFont(TextRole::Title, QFont::DemiBold);
        font.setPixelSize(20);
        SetText(name, font, half - 24).paint(painter, { x, 720 }, paperColour(Tone::Plain));
        SetText(role, paperFont(TextRole::Body), half - 24)
            .paint(painter, { x, 750 }, paperColour(tone));
    };
    leader(kMarginX, outline.marketingLeader, QObject::tr("Marketing"), Tone::Marketing);
    leader(kMarginX + half, outline.salesLeader, QObject::tr("Sales"), Tone::Sales);
    put(kPageHeight - 130, date, 13, QFont::Normal, Tone::Muted);
}

int contentsPages(const QList<Landmark> &landmarks)
{
    const auto perPage = int((kContentHeight - 60) / kContentsLine);
    return std::max(1, int((landmarks.size() + perPage - 1) / perPage));
}

// The lines of one page of the table of contents; the links that they are.
QList<PageLink> paintContents(
    QPainter &painter, const QList<Landmark> &landmarks, int contentsPage, int firstPage)
{
    const auto perPage = int((kContentHeight - 60) / kContentsLine);
    QFont title = paperFont(TextRole::Title, QFont::DemiBold);
    title.setPixelSize(28);
    SetText(QObject::tr("Contents"), title, kContentWidth)
        .paint(painter, { kMarginX, kMarginTop }, paperColour(Tone::Plain));
    QList<PageLink> links;
    double y = kMarginTop + 60;
    for (const Landmark &mark : landmarks.mid(qsizetype(contentsPage) * perPage, perPage)) {
        const double indent = mark.level == 1 ? 0 : 20;
        const QFont font
            = paperFont(TextRole::Body, mark.level == 1 ? QFont::DemiBold : QFont::Normal);
        const QString text = QFontMetricsF(font).elidedText(
            mark.text, Qt::ElideRight, kContentWidth - indent - 60);
        SetText(text, font, kContentWidth - indent - 50)
            .paint(painter, { kMarginX + indent, y }, paperColour(Tone::Plain));
        SetText(QString::number(mark.page + 1), font, 40, Qt::AlignRight)
            .paint(painter, { kMarginX + kContentWidth - 40, y }, paperColour(Tone::Plain));
        links.append({ firstPage + contentsPage, QRectF(kMarginX, y, kContentWidth, kContentsLine),
            mark.page });
        y += kContentsLine;
    }
    return links;
}

void paintFooter(QPainter &painter, const Outline &outline, int page, int pages)
{
    const QFont font = paperFont(TextRole::Caption);
    const double y = kPageHeight - 48;
    SetText(outline.company + u" · "_s + outline.title, font, kContentWidth - 120)
        .paint(painter, { kMarginX, y }, paperColour(Tone::Muted));
    SetText(QObject::tr("%1 of %2").arg(page + 1).arg(pages), font, 100, Qt::AlignRight)
        .paint(painter, { kMarginX + kContentWidth - 100, y }, paperColour(Tone::Muted));
}

struct Printed {
    QByteArray pdf;
    QList<Landmark> landmarks;
    QList<PageLink> links;
};

Printed print(const Outline &outline, const Plan &plan, const Figures &figures, const QString &date)
{
    PageFlow flow;
    for (const Part &part : outline.parts)
        setPart(flow, part, plan, figures);
    Printed printed { {}, flow.landmarks(), {} };
    const int front = 1 + contentsPages(printed.landmarks);
    for (Landmark &mark : printed.landmarks)
        mark.page += front;
    const int pages = front + flow.pages();

    QBuffer buffer(&printed.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(kResolution / 96.0, kResolution / 96.0);
    paintTitlePage(painter, outline, date);
    for (int page = 1; page < front; ++page) {
        writer.newPage();
        printed.links += paintContents(painter, printed.landmarks, page - 1, 1);
        paintFooter(painter, outline, page, pages);
    }
    int onPage = -1;
    for (const PlacedBlock &block : flow.blocks()) {
        for (; onPage < block.page; ++onPage) {
            writer.newPage();
            paintFooter(painter, outline, front + onPage + 1, pages);
        }
        block.paint(painter, block.at);
    }
    painter.end();
    return printed;
}

} // namespace

Result<void> writePdf(const QString &path, const Plan &plan, const Figures &figures, QDateTime now)
{
    const Outline printedPlan = outline(plan, figures);
    const Format format(plan.settings.locale, plan.settings.currency);
    const Printed printed = print(printedPlan, plan, figures, format.date(now.date()));
    QStringList authors { printedPlan.marketingLeader, printedPlan.salesLeader };
    authors.removeAll(QString());
    return withBookmarks(printed.pdf,
        { printedPlan.title, authors.join(u", "_s), printedPlan.subtitle, now, printed.landmarks,
            printed.links })
        .and_then([&](const QByteArray &pdf) { return writeWhole(path, pdf); });
}

} // namespace lockstep
