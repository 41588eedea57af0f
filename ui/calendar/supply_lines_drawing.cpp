// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/supply_strip.h"
#include "ui/calendar/text_width.h"
#include "ui/shared/contrast.h"

namespace lockstep {

namespace {

constexpr double kPale = 0.35;

/// From values to heights: the highest fills what labels leave of the plot.
struct SupplyScale {
    double bottom = 0;
    double perUnit = 0;
    [[nodiscard]] double y(double value) const { return bottom - value * perUnit; }
};

/// Both lines where they bend.
struct LinePoint {
    double x = 0;
    double need = 0; ///< y
    double planned = 0; ///< y
};

SupplyScale scaleOf(const SupplyStrip &strip, double labels)
{
    double highest = 0;
    for (const SupplyMonth &month : strip.months)
        highest = std::max({ highest, month.span.need, month.span.planned });
    const double height = strip.rows.plot.height() - labels - strip.sheet.px(5);
    return { strip.rows.plot.bottom() - strip.sheet.px(2),
        highest > 0 ? std::max(height, 0.0) / highest : 0 };
}

/// A month's value stands in its middle; at the ends the lines go on level.
QList<LinePoint> pointsOf(const SupplyStrip &strip, const SupplyScale &scale)
{
    QList<LinePoint> points;
    for (const SupplyMonth &month : strip.months)
        points << LinePoint { month.middle(), scale.y(month.span.need),
            scale.y(month.span.planned) };
    if (points.isEmpty())
        return points;
    LinePoint first = points.first();
    first.x = strip.months.first().left;
    LinePoint last = points.last();
    last.x = strip.months.last().right;
    points.prepend(first);
    return points << last;
}

/// Keeps of [from, to] where a straight line, `atFrom` and `atTo` at its ends, is over 0.
bool clipPositive(double &from, double &to, double atFrom, double atTo)
{
    if (atFrom < 0 && atTo < 0)
        return false;
    const double cut = atFrom == atTo ? from : from + (to - from) * atFrom / (atFrom - atTo);
    if (atFrom < 0)
        from = cut;
    else if (atTo < 0)
        to = cut;
    return from < to;
}

/// The part of the diagonal x + y = `sum` between two points, under the need and over the plan:
/// cut by arithmetic, so that it stays a line on paper.
void addDiagonal(
    QList<QLineF> &to, const LinePoint &left, const LinePoint &right, double sum, double width)
{
    double from = left.x;
    double until = right.x;
    const auto between
        = [&](double a, double b, double x) { return a + (b - a) * (x - left.x) / width; };
    const auto underNeed = [&](double x) { return sum - x - between(left.need, right.need, x); };
    const auto overPlan
        = [&](double x) { return between(left.planned, right.planned, x) - (sum - x); };
    if (clipPositive(from, until, underNeed(from), underNeed(until))
        && clipPositive(from, until, overPlan(from), overPlan(until)))
        to << QLineF(from, sum - from, until, sum - until);
}

/// What is short, hatched; what is over, a tint.
void drawBetween(const SupplyStrip &strip, const QList<LinePoint> &points)
{
    const CalendarSheet &sheet = strip.sheet;
    const double distance = sheet.px(5);
    QList<QLineF> lines;
    QPolygonF over;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const LinePoint &left = points[i];
        const LinePoint &right = points[i + 1];
        const double width = right.x - left.x;
        if (width <= 0)
            continue;
        const double top = std::min(left.need, right.need);
        const double bottom = std::max(left.planned, right.planned);
        for (double sum = std::ceil((left.x + top) / distance) * distance; sum <= right.x + bottom;
             sum += distance)
            addDiagonal(lines, left, right, sum, width);
    }
    for (const LinePoint &point : points)
        over << QPointF(point.x, std::min(point.planned, point.need));
    for (qsizetype i = points.size(); i-- > 0;)
        over << QPointF(points[i].x, points[i].need);
    fillArea(sheet.painter, over, blended(strip.owner(), sheet.colours().paper, 0.18));
    sheet.painter.setPen(QPen(sheet.colours().bad, distance / 5, Qt::SolidLine, Qt::FlatCap));
    sheet.painter.drawLines(lines);
}

/// The need as a thin line in ink; what is planned broad, in its owner's colour, with a dot a
/// month: told apart without colour.
void drawBothLines(const SupplyStrip &strip, const QList<LinePoint> &points)
{
    const CalendarSheet &sheet = strip.sheet;
    QPolygonF need;
    QPolygonF planned;
    for (const LinePoint &point : points) {
        need << QPointF(point.x, point.need);
        planned << QPointF(point.x, point.planned);
    }
    drawBent(sheet.painter, need, QPen(sheet.colours().ink, sheet.px(1.5)));
    drawBent(sheet.painter, planned, QPen(strip.owner(), sheet.px(2.5)));
    sheet.painter.setPen(Qt::NoPen);
    sheet.painter.setBrush(strip.owner());
    const double dot = sheet.px(2.5);
    for (qsizetype i = 1; i + 1 < planned.size(); ++i)
        sheet.painter.drawEllipse(planned[i], dot, dot);
}

/// What of the plot is about the selected quarter, if any: the rest is pale.
QRectF stressedPart(const SupplyStrip &strip)
{
    QRectF part;
    for (const SupplyMonth &month : strip.months) {
        if (month.isStressed)
            part = part.united(
                { month.left, strip.rows.plot.top(), month.width(), strip.rows.plot.height() });
    }
    return part;
}

struct MonthLabel {
    QString number;
    QString money; ///< empty where there is no room for it
};

/// "−58" and, under it, "−420 k": money where all months have room for it.
MonthLabel gapLabel(const SupplyStrip &strip, const SupplyMonth &month, bool hasMoney)
{
    const auto &format = strip.sheet.input.format;
    return { format.signedCount(month.span.gap()),
        hasMoney ? format.signedCompactMoney(month.span.gapMinorUnits) : QString() };
}

double labelWidth(const MonthLabel &label, const QFont &font)
{
    return std::max(textWidth(font, label.number), textWidth(font, label.money)) + 2;
}

bool isMonthShort(const SupplyMonth &month)
{
    return month.span.gap() <= -0.5;
}

/// Whether those of all months that are short stand beside each other.
bool fitAll(const SupplyStrip &strip, const QFont &font, bool haveMoney)
{
    return std::none_of(strip.months.cbegin(), strip.months.cend(), [&](const SupplyMonth &month) {
        return month.isSeen && isMonthShort(month)
            && labelWidth(gapLabel(strip, month, haveMoney), font) > month.width();
    });
}

/// The highest that either line comes between two places.
double topOf(const QList<LinePoint> &points, double from, double to)
{
    double top = points.first().planned + points.first().need;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const LinePoint &a = points[i];
        const LinePoint &b = points[i + 1];
        if (b.x <= from || to <= a.x || b.x <= a.x)
            continue;
        for (const double x : { std::max(from, a.x), std::min(to, b.x) }) {
            const double share = (x - a.x) / (b.x - a.x);
            top = std::min({ top, a.need + (b.need - a.need) * share,
                a.planned + (b.planned - a.planned) * share });
        }
    }
    return top;
}

/// Over both lines, within the strip.
void drawMonthLabel(const SupplyStrip &strip, const SupplyMonth &month, const MonthLabel &label,
    const QList<LinePoint> &points)
{
    const CalendarSheet &sheet = strip.sheet;
    const QFont font = sheet.input.style.font(
        TextRole::Caption, month.isWorst ? QFont::DemiBold : QFont::Normal);
    const double line = QFontMetricsF(font).height();
    const QColor colour = month.isStressed ? readable(sheet.colours().bad, sheet.input.style)
                                           : sheet.colours().muted;
    const double width = labelWidth(label, font);
    const QRectF &plot = strip.rows.plot;
    const double left = std::clamp(
        month.middle() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    const int lines = label.money.isEmpty() ? 1 : 2;
    const double top = topOf(points, left, left + width) - lines * line - sheet.px(2);
    const QRectF at(left, std::max(plot.top(), top), width, line);
    write(sheet, at, Qt::AlignCenter, label.number, font, colour);
    write(sheet, at.translated(0, line), Qt::AlignCenter, label.money, font, colour);
}

} // namespace

void drawSupplyLines(const SupplyStrip &strip)
{
    const CalendarSheet &sheet = strip.sheet;
    const QRectF &plot = strip.rows.plot;
    const QFont font = sheet.input.style.font(TextRole::Caption, QFont::DemiBold);
    const double line = QFontMetricsF(font).height();
    const bool hasLabels = plot.height() >= 2.2 * line;
    const bool hasMoney = plot.height() >= 4.2 * line && fitAll(strip, font, true);
    const SupplyScale scale = scaleOf(strip, (hasMoney ? 2 : hasLabels ? 1 : 0) * line);
    const auto points = pointsOf(strip, scale);
    const QRectF stressed = stressedPart(strip);
    const bool isPart = stressed.isValid()
        && (plot.left() + 1 < stressed.left() || stressed.right() < plot.right() - 1);
    const auto draw = [&] {
        drawBetween(strip, points);
        drawBothLines(strip, points);
    };
    sheet.painter.save();
    sheet.painter.setClipRect(plot.adjusted(0, -sheet.px(4), 0, sheet.px(1)), Qt::IntersectClip);
    if (isPart) {
        sheet.painter.setOpacity(kPale);
        draw();
        sheet.painter.setClipRect(stressed, Qt::IntersectClip);
        sheet.painter.setOpacity(1);
    }
    draw();
    sheet.painter.restore();
    sheet.painter.setPen(QPen(sheet.colours().muted, sheet.px(1)));
    sheet.painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    const bool all = hasLabels && fitAll(strip, font, hasMoney);
    for (const SupplyMonth &month : strip.months) {
        if (hasLabels && month.isSeen && isMonthShort(month) && (all || month.isWorst))
            drawMonthLabel(strip, month, gapLabel(strip, month, hasMoney), points);
    }
}

} // namespace lockstep
