// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/parts.h"

#include "ui/calendar/calendar_drawing.h"
#include "ui/funnel/forecast_drawing.h"
#include "ui/funnel/waterfall_drawing.h"
#include "ui/report/set_text.h"

namespace lockstep {

namespace {

void setHeading(PageFlow &flow, const Heading &heading)
{
    const bool isChapter = heading.level == 1;
    if (isChapter)
        flow.newPage();
    else
        flow.space(12);
    QFont font = paperFont(TextRole::Title, QFont::DemiBold);
    font.setPixelSize(isChapter ? 28 : 17);
    const SetText text(heading.text, font, kContentWidth);
    flow.keepTogether(text.height() + 96); // never alone at a page's foot
    flow.mark(heading.level, heading.text);
    flow.add(
        text.height(),
        [text](QPainter &painter, const QRectF &at) {
            text.paint(painter, at.topLeft(), paperColour(Tone::Plain));
        },
        isChapter ? 20 : 8);
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
            end == text.lines() ? 10 : 0);
        line = end;
    }
}

void setHeadlineFigures(PageFlow &flow, const HeadlineFigures &headline)
{
    if (headline.figures.isEmpty())
        return;
    flow.add(
        64,
        [figures = headline.figures](QPainter &painter, const QRectF &at) {
            const double width = at.width() / double(figures.size());
            for (qsizetype i = 0; i < figures.size(); ++i) {
                const QPointF corner(at.left() + double(i) * width, at.top());
                QFont font = paperFont(TextRole::Headline, QFont::DemiBold);
                font.setPixelSize(24);
                SetText(figures.at(i).value, font, width - 8)
                    .paint(painter, corner, paperColour(figures.at(i).tone));
                SetText(figures.at(i).label, paperFont(TextRole::Caption), width - 8)
                    .paint(painter, corner + QPointF(0, 34), paperColour(Tone::Muted));
            }
        },
        12);
}

void drawPicture(QPainter &painter, const QRectF &at, PictureKind kind, const Pictured &of)
{
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
    }
    Q_UNREACHABLE();
}

void setPicture(PageFlow &flow, const Picture &picture, const Pictured &of)
{
    flow.add(
        heightOf(picture.kind),
        [kind = picture.kind, of](
            QPainter &painter, const QRectF &at) { drawPicture(painter, at, kind, of); },
        6);
    setParagraph(flow, { picture.caption, Tone::Muted });
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

void setPart(PageFlow &flow, SetTexts &texts, const Part &part, const Pictured &of)
{
    struct Setter {
        PageFlow &flow;
        SetTexts &texts;
        const Pictured &of;
        void operator()(const Heading &heading) { setHeading(flow, heading); }
        void operator()(const Paragraph &paragraph) { setParagraph(flow, paragraph); }
        void operator()(const HeadlineFigures &headline) { setHeadlineFigures(flow, headline); }
        void operator()(const Table &table) { setTable(flow, texts, table); }
        void operator()(const PromisePair &pair) { setPromisePair(flow, pair); }
        void operator()(const Picture &picture) { setPicture(flow, picture, of); }
        void operator()(const SignatureLines &lines) { setSignatures(flow, lines); }
    };
    std::visit(Setter { flow, texts, of }, part);
}

} // namespace lockstep
