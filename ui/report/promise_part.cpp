// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/parts.h"

#include "ui/report/set_text.h"

#include <QObject>

namespace lockstep {

namespace {

constexpr double kGap = 24;
constexpr double kHalf = (kContentWidth - kGap) / 2;

// One side's promise: its name, the text, who said what to it.
struct SetPromise {
    SetText side;
    SetText text;
    SetText stand;
    Tone tone;

    [[nodiscard]] double height() const
    {
        return side.height() + text.height() + stand.height() + 8;
    }
};

SetPromise promise(const QString &side, const LiveText &text, const QString &stand, Tone tone)
{
    return { SetText(side, paperFont(TextRole::Caption, QFont::DemiBold), kHalf - 12),
        SetText(text, paperFont(TextRole::Body), kHalf - 12),
        SetText(stand, paperFont(TextRole::Caption), kHalf - 12), tone };
}

void paintPromise(QPainter &painter, QPointF at, const SetPromise &promise, double height)
{
    painter.fillRect(QRectF(at.x(), at.y(), 3, height), paperColour(promise.tone));
    at += QPointF(12, 0);
    promise.side.paint(painter, at, paperColour(promise.tone));
    at.ry() += promise.side.height() + 2;
    promise.text.paint(painter, at, paperColour(Tone::Plain));
    at.ry() += promise.text.height() + 4;
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

} // namespace

void setPromisePair(PageFlow &flow, const PromisePair &pair)
{
    if (!pair.shared.parts.isEmpty()) {
        const SetText text(pair.shared, paperFont(TextRole::Body), kContentWidth);
        const SetText stand(
            QObject::tr("Marketing: %1. Sales: %2.").arg(pair.marketingStand, pair.salesStand),
            paperFont(TextRole::Caption), kContentWidth);
        const double height = std::min(text.height() + stand.height() + 4, kContentHeight - 60);
        addTopic(flow, pair.topic, height);
        flow.add(
            height,
            [text, stand](QPainter &painter, const QRectF &at) {
                text.paint(painter, at.topLeft(), paperColour(Tone::Plain));
                stand.paint(painter, at.topLeft() + QPointF(0, text.height() + 4),
                    paperColour(Tone::Muted));
            },
            16);
    }
    if (pair.marketing.parts.isEmpty() && pair.sales.parts.isEmpty())
        return;
    const SetPromise marketing = promise(
        QObject::tr("Marketing promises"), pair.marketing, pair.marketingStand, Tone::Marketing);
    const SetPromise sales
        = promise(QObject::tr("Sales promises"), pair.sales, pair.salesStand, Tone::Sales);
    const double height
        = std::min(std::max(marketing.height(), sales.height()), kContentHeight - 60);
    if (pair.shared.parts.isEmpty())
        addTopic(flow, pair.topic, height);
    flow.add(
        height,
        [marketing, sales](QPainter &painter, const QRectF &at) {
            paintPromise(painter, at.topLeft(), marketing, at.height());
            paintPromise(painter, at.topLeft() + QPointF(kHalf + kGap, 0), sales, at.height());
        },
        18);
}

} // namespace lockstep
