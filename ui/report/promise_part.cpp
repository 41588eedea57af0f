// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/parts.h"

#include "ui/report/set_text.h"

#include <QObject>

namespace lockstep {

namespace {

constexpr double kGap = 24;
constexpr double kHalf = (kContentWidth - kGap) / 2;
constexpr double kMostHeight = kContentHeight - 60; // leaves room for the topic

// One side's promise: its name, the text, who said what to it.
struct SetPromise {
    SetText side;
    SetText text;
    SetText stand;
    Tone tone;
    int from = 0; ///< line of the text
    int to = 0;

    [[nodiscard]] double textHeight() const { return text.lineTop(to) - text.lineTop(from); }
    [[nodiscard]] double height() const
    {
        return side.height() + textHeight() + stand.height() + 8;
    }
};

// Takes the lines that fit onto a page off the promise: one that is longer goes on.
SetPromise takePage(SetPromise &promise)
{
    SetPromise taken = promise;
    while (taken.to > taken.from + 1 && taken.height() > kMostHeight)
        --taken.to;
    promise.from = taken.to;
    return taken;
}

SetPromise promise(const QString &side, const LiveText &text, const QString &stand, Tone tone)
{
    const SetText body(text, paperFont(TextRole::Body), kHalf - 12);
    return { SetText(side, paperFont(TextRole::Caption, QFont::DemiBold), kHalf - 12), body,
        SetText(stand, paperFont(TextRole::Caption), kHalf - 12), tone, 0, body.lines() };
}

void paintPromise(QPainter &painter, QPointF at, const SetPromise &promise, double height)
{
    painter.fillRect(QRectF(at.x(), at.y(), 3, height), paperColour(promise.tone));
    at += QPointF(12, 0);
    promise.side.paint(painter, at, paperColour(promise.tone));
    at.ry() += promise.side.height() + 2;
    promise.text.paintLines(painter, at, paperColour(Tone::Plain), promise.from, promise.to);
    at.ry() += promise.textHeight() + 4;
    promise.stand.paint(painter, at, paperColour(Tone::Muted));
}

void addTopic(PageFlow &flow, const QString &topic, double roomBelow)
{
    const SetText text(topic, paperFont(TextRole::Body, QFont::DemiBold), kContentWidth);
    flow.keepTogether(text.height() + roomBelow + 6);
    flow.add(
        text.height(),
        [text](QPainter &painter, const QRectF &at) {
            text.paint(painter, at.topLeft(), paperColour(Tone::Plain));
        },
        6);
}

// A shared text in pieces that fit onto a page, then who said what to it.
void addShared(PageFlow &flow, const PromisePair &pair)
{
    const SetText text(pair.shared, paperFont(TextRole::Body), kContentWidth);
    const SetText stand(
        QObject::tr("Marketing: %1. Sales: %2.").arg(pair.marketingStand, pair.salesStand),
        paperFont(TextRole::Caption), kContentWidth);
    const auto height = [text](int from, int to) { return text.lineTop(to) - text.lineTop(from); };
    for (int from = 0; from < text.lines();) {
        int to = text.lines();
        while (to > from + 1 && height(from, to) + stand.height() > kMostHeight)
            --to;
        if (from == 0)
            addTopic(flow, pair.topic, height(from, to) + stand.height());
        flow.add(
            height(from, to),
            [text, from, to](QPainter &painter, const QRectF &at) {
                text.paintLines(painter, at.topLeft(), paperColour(Tone::Plain), from, to);
            },
            4);
        from = to;
    }
    flow.add(
        stand.height(),
        [stand](QPainter &painter, const QRectF &at) {
            stand.paint(painter, at.topLeft(), paperColour(Tone::Muted));
        },
        16);
}

// Both promises side by side, on as many pages as the longer one needs.
void addPromises(PageFlow &flow, const PromisePair &pair)
{
    SetPromise marketing = promise(
        QObject::tr("Marketing promises"), pair.marketing, pair.marketingStand, Tone::Marketing);
    SetPromise sales
        = promise(QObject::tr("Sales promises"), pair.sales, pair.salesStand, Tone::Sales);
    bool isFirst = true;
    do {
        const SetPromise left = takePage(marketing);
        const SetPromise right = takePage(sales);
        const double height = std::max(left.height(), right.height());
        if (std::exchange(isFirst, false) && pair.shared.parts.isEmpty())
            addTopic(flow, pair.topic, height);
        flow.add(
            height,
            [left, right](QPainter &painter, const QRectF &at) {
                paintPromise(painter, at.topLeft(), left, at.height());
                paintPromise(painter, at.topLeft() + QPointF(kHalf + kGap, 0), right, at.height());
            },
            18);
    } while (marketing.from < marketing.to || sales.from < sales.to);
}

} // namespace

void setPromisePair(PageFlow &flow, const PromisePair &pair)
{
    if (!pair.shared.parts.isEmpty())
        addShared(flow, pair);
    if (!pair.marketing.parts.isEmpty() || !pair.sales.parts.isEmpty())
        addPromises(flow, pair);
}

} // namespace lockstep
