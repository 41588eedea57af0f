// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/parts.h"

#include "ui/calendar/calendar_drawing.h"
#include "ui/funnel/bridge_drawing.h"
#include "ui/funnel/forecast_drawing.h"
#include "ui/funnel/waterfall_drawing.h"
#include "ui/report/set_text.h"

namespace lockstep {

namespace {

constexpr double kAfterChapter = 20;
constexpr double kAfterHeading = 8;
constexpr double kBeforeHeading = 12;
constexpr double kAfterParagraph = 10;
constexpr double kAfterPicture = 6;
constexpr double kHeadlineHeight = 64;
constexpr double kLeastFollowing = 96; ///< of what is measured only when it is set

SetText headingText(const Heading &heading)
{
    QFont font = paperFont(TextRole::Title, QFont::DemiBold);
    font.setPixelSize(heading.level == 1 ? 28 : 17);
    return { heading.text, font, kContentWidth };
}

double leading(SetTexts &texts, std::span<const Part> parts);

void setHeading(
    PageFlow &flow, SetTexts &texts, const Heading &heading, std::span<const Part> following)
{
    const bool isChapter = heading.level == 1;
    if (isChapter)
        flow.newPage();
    else
        flow.space(kBeforeHeading);
    const SetText text = headingText(heading);
    const double after = isChapter ? kAfterChapter : kAfterHeading;
    flow.keepTogether(text.height() + after + leading(texts, following));
    flow.mark(heading.level, heading.text);
    flow.add(
        text.height(),
        [text](QPainter &painter, const QRectF &at) {
            text.paint(painter, at.topLeft(), paperColour(Tone::Plain));
        },
        after);
}

void setParagraph(PageFlow &flow, const Paragraph &paragraph)
{
    const SetText text(paragraph.text, paperFont(TextRole::Body), kContentWidth);
    int line = 0;
    while (line < text.lines()) {
        int end = line + 1;
        if (text.lineTop(end) - text.lineTop(line) > flow.left())
            flow.newPage();
        while (end < text.lines() && text.lineTop(end + 1) - text.lineTop(line) <= flow.left())
            ++end;
        flow.add(
            text.lineTop(end) - text.lineTop(line),
            [text, line, end, tone = paragraph.tone](QPainter &painter, const QRectF &at) {
                text.paintLines(painter, at.topLeft(), paperColour(tone), line, end);
            },
            end == text.lines() ? kAfterParagraph : 0);
        line = end;
    }
}

/// As large as lets every figure stand in one line.
QFont headlineFont(const QList<HeadlineFigures::One> &figures, double width)
{
    QFont font = paperFont(TextRole::Headline, QFont::DemiBold);
    for (int pixels = 24; pixels > 12; --pixels) {
        font.setPixelSize(pixels);
        const QFontMetricsF metrics(font);
        if (std::all_of(figures.begin(), figures.end(), [&](const HeadlineFigures::One &one) {
                return metrics.horizontalAdvance(one.value) <= width;
            }))
            break;
    }
    return font;
}

void setHeadlineFigures(PageFlow &flow, const HeadlineFigures &headline)
{
    if (headline.figures.isEmpty())
        return;
    flow.add(
        kHeadlineHeight,
        [figures = headline.figures](QPainter &painter, const QRectF &at) {
            const double width = at.width() / double(figures.size());
            const QFont font = headlineFont(figures, width - 8);
            for (qsizetype i = 0; i < figures.size(); ++i) {
                const QPointF corner(at.left() + double(i) * width, at.top());
                SetText(figures.at(i).value, font, width - 8)
                    .paint(painter, corner, paperColour(figures.at(i).tone));
                SetText(figures.at(i).label, paperFont(TextRole::Caption), width - 8)
                    .paint(painter, corner + QPointF(0, 34), paperColour(Tone::Muted));
            }
        },
        12);
}

void drawBridge(
    QPainter &painter, const QRectF &at, int year, const Pictured &of, const Style &style)
{
    const Format format(of.plan.settings.locale, of.plan.settings.currency);
    const QList<BridgeYear> years = bridgeYears(of.figures);
    if (year < years.size()) {
        const QList<BridgeColumn> columns = bridgeColumns(years[year], format);
        BridgeDrawing(at, columns, style).paint(painter);
    }
}

void drawPicture(QPainter &painter, const QRectF &at, const Picture &picture, const Pictured &of)
{
    const PictureKind kind = picture.kind;
    const Style style(Theme::Light, false, 0.8);
    const Format format(of.plan.settings.locale, of.plan.settings.currency);
    painter.save();
    switch (kind) {
    case PictureKind::Waterfall:
    case PictureKind::WaterfallInMoney:
        (void)drawWaterfall(painter, at, waterfall(of.plan, of.figures, {}), {}, style, format,
            kind == PictureKind::Waterfall ? WaterfallMode::Both : WaterfallMode::Money,
            waterfallFlows(of.plan, of.figures, {}));
        break;
    case PictureKind::Calendar:
        (void)drawCalendar(painter, at, of.plan, of.figures, {}, style, format);
        break;
    case PictureKind::ForecastFan:
        if (of.forecast)
            FanDrawing(
                at, fanColumns(of.figures.quarters, *of.forecast, FanCounts::Each, format), style)
                .paint(painter);
        break;
    case PictureKind::Bridge:
        drawBridge(painter, at, picture.year, of, style);
        break;
    }
    painter.restore();
}

double heightOf(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Waterfall:
    case PictureKind::WaterfallInMoney:
        return 340;
    case PictureKind::Calendar:
        return 460;
    case PictureKind::ForecastFan:
        return 260;
    case PictureKind::Bridge:
        return 300;
    }
    Q_UNREACHABLE();
}

void setPicture(PageFlow &flow, const Picture &picture, const Pictured &of)
{
    const SetText caption(picture.caption, paperFont(TextRole::Body), kContentWidth);
    flow.keepTogether(heightOf(picture.kind) + kAfterPicture + caption.height());
    flow.add(
        heightOf(picture.kind),
        [picture, of](
            QPainter &painter, const QRectF &at) { drawPicture(painter, at, picture, of); },
        kAfterPicture);
    setParagraph(flow, { picture.caption, Tone::Muted });
}

/// What follows a heading and must not be parted from it: up to the first table, picture or pair of
/// promises, and the beginning of that.
double leading(SetTexts &texts, std::span<const Part> parts)
{
    if (parts.empty())
        return 0;
    const Part &part = parts.front();
    const auto rest = parts.subspan(1);
    if (const auto *heading = std::get_if<Heading>(&part))
        return heading->level == 1 ? 0
                                   : kBeforeHeading + headingText(*heading).height() + kAfterHeading
                + leading(texts, rest);
    if (const auto *paragraph = std::get_if<Paragraph>(&part)) {
        const SetText text(paragraph->text, paperFont(TextRole::Body), kContentWidth);
        const bool leads = !rest.empty() && std::holds_alternative<Table>(rest.front());
        return text.height() + kAfterParagraph + (leads ? leading(texts, rest) : 0);
    }
    if (const auto *table = std::get_if<Table>(&part))
        return leadingHeight(texts, *table);
    if (const auto *picture = std::get_if<Picture>(&part))
        return heightOf(picture->kind) + kAfterPicture;
    return std::holds_alternative<HeadlineFigures>(part) ? kHeadlineHeight : kLeastFollowing;
}

void setSignatures(PageFlow &flow, const SignatureLines &lines)
{
    flow.space(48);
    flow.add(
        96,
        [lines](QPainter &painter, const QRectF &at) {
            const double width = (at.width() - 48) / 2;
            const auto one = [&](double x, const QString &name, const QString &role, Tone tone) {
                painter.setPen(QPen(paperColour(Tone::Plain), 1));
                painter.drawLine(QPointF(x, at.top() + 36), QPointF(x + width, at.top() + 36));
                SetText(name, paperFont(TextRole::Body, QFont::DemiBold), width)
                    .paint(painter, { x, at.top() + 42 }, paperColour(Tone::Plain));
                SetText(role, paperFont(TextRole::Caption), width)
                    .paint(painter, { x, at.top() + 64 }, paperColour(tone));
            };
            one(at.left(), lines.marketingName,
                QObject::tr("for marketing: place, date, signature"), Tone::Marketing);
            one(at.left() + width + 48, lines.salesName,
                QObject::tr("for sales: place, date, signature"), Tone::Sales);
        },
        24);
}

} // namespace

void setPart(PageFlow &flow, SetTexts &texts, std::span<const Part> parts, const Pictured &of)
{
    struct Setter {
        PageFlow &flow;
        SetTexts &texts;
        std::span<const Part> following;
        const Pictured &of;
        void operator()(const Heading &heading) { setHeading(flow, texts, heading, following); }
        void operator()(const Paragraph &paragraph)
        {
            const bool leads
                = !following.empty() && std::holds_alternative<Table>(following.front());
            if (leads) // told about the table below it
                flow.keepTogether(kAfterParagraph
                    + SetText(paragraph.text, paperFont(TextRole::Body), kContentWidth).height()
                    + leading(texts, following));
            setParagraph(flow, paragraph);
        }
        void operator()(const HeadlineFigures &headline) { setHeadlineFigures(flow, headline); }
        void operator()(const Table &table) { setTable(flow, texts, table); }
        void operator()(const PromisePair &pair) { setPromisePair(flow, pair); }
        void operator()(const Picture &picture) { setPicture(flow, picture, of); }
        void operator()(const SignatureLines &lines) { setSignatures(flow, lines); }
    };
    std::visit(Setter { flow, texts, parts.subspan(1), of }, parts.front());
}

} // namespace lockstep
