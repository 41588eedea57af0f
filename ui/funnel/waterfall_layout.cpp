// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/waterfall_layout.h"

#include "ui/funnel/waterfall_builder.h"

#include <QCoreApplication>

#include <numeric>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct WaterfallLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

} // namespace

void WaterfallBuilder::chooseRows()
{
    const auto rows = labelRows(m_waterfall, m_mode, m_style, m_format);
    QList<int> byRank(rows.size());
    std::iota(byRank.begin(), byRank.end(), 0);
    std::sort(
        byRank.begin(), byRank.end(), [&](int a, int b) { return rows[a].rank < rows[b].rank; });
    const double roomy = std::max<double>(m_style.px(104), m_area.height() * 0.4);
    // What is planned and missing in figures tells more than tall columns.
    const double telling = std::max<double>(m_style.px(64), m_area.height() * 0.28);
    const double least = std::max(36, m_style.px(24)); // a rate and its days
    for (const int i : byRank) {
        const int rank = rows[i].rank;
        auto wanted = rows[i];
        if (rank == 1 && m_rows.contains(byRank[0])) // a name never outshines its number
            wanted.font.setPixelSize(
                std::min(wanted.font.pixelSize(), m_rows[byRank[0]].font.pixelSize()));
        const auto row = fitted(wanted, cellLimit());
        if (row && take(row->height, rank < 2 ? least : rank < 4 ? telling : roomy))
            m_rows[i] = *row;
        if (rank == 2)
            m_hasOwnerNames = take(captionHeight(), roomy);
        if (rank != 3)
            continue;
        while (m_lanes < lanes() && take(laneHeight(), roomy * 0.7))
            ++m_lanes;
        chooseLeaks();
        m_hasCaption = take(captionHeight() + space(), roomy);
    }
}

void WaterfallBuilder::placeText(
    const QString &text, const QFont &font, QColor colour, QPointF topCentre, EvidenceMark mark)
{
    if (text.isEmpty())
        return;
    const auto size = textSize(font, text);
    const QRectF rect(topCentre.x() - size.width() / 2, topCentre.y(), size.width(), size.height());
    m_layout.texts << PlacedText { rect, text, font, colour, mark };
}

/// What was placed last says a number.
void WaterfallBuilder::sayNumber(int stage, const QString &what)
{
    if (!what.isEmpty() && !m_layout.texts.isEmpty())
        m_layout.texts.last().number = WaterfallNumber { stage, what };
}

void WaterfallBuilder::placeHeader()
{
    double top = m_area.top();
    for (const auto &row : std::as_const(m_rows)) {
        for (int i = 0; i < row.texts.size(); ++i) {
            placeText(row.texts[i], row.font, row.colours[i],
                { m_area.left() + m_pitch * (i + 0.5), top });
            sayNumber(i, row.what);
        }
        top += row.height;
    }
    m_columnsTop = top + space();
}

void WaterfallBuilder::placeColumns()
{
    double tallest = 0;
    for (const auto &stage : m_waterfall.stages)
        tallest = std::max({ tallest, needOf(stage), plannedOf(stage) });
    for (int i = 0; i < m_waterfall.stages.size(); ++i)
        placeColumn(i, tallest);

    const auto baseline = m_columnsTop + m_bodyHeight;
    m_layout.baseline = { m_area.left(), baseline, m_area.right(), baseline };
    for (int i = 0; i + 1 < m_layout.columns.size(); ++i) {
        const auto left = m_layout.columns[i].silhouette();
        const auto right = m_layout.columns[i + 1].silhouette();
        m_layout.slopes << QPolygonF(
            { left.topRight(), right.topLeft(), right.bottomLeft(), left.bottomRight() });
    }
}

void WaterfallBuilder::placeColumn(int i, double tallest)
{
    const auto &stage = m_waterfall.stages[i];
    const double bottom = m_columnsTop + m_bodyHeight;
    const double need = needOf(stage);
    const double planned = plannedOf(stage);
    const double larger = std::max(need, planned);
    const double height = tallest > 0 ? m_bodyHeight * shareOf(larger, tallest) : 0;
    const double left = m_area.left() + m_pitch * i + m_gap / 2;
    const double width = m_pitch - m_gap;
    const auto part = [&](double from, double to) {
        const double scale = larger > 0 ? height / larger : 0;
        return QRectF(
            QPointF(left, bottom - to * scale), QPointF(left + width, bottom - from * scale));
    };
    WaterfallColumn column;
    column.cell = QRectF(m_area.left() + m_pitch * i, m_area.top(), m_pitch, bottom - m_area.top());
    column.need = part(0, need);
    column.planned = part(0, std::min(planned, need));
    if (planned < need)
        column.missing = part(planned, need);
    else if (planned > need)
        column.surplus = part(need, planned);
    placeParts(column, i, planned, larger > 0 ? height / larger : 0);
    column.owner = stage.owner;
    column.stage = stage.stage;
    m_layout.columns << column;
}

void WaterfallBuilder::placeOwners()
{
    const auto top = ownersTop();
    for (const auto &column : std::as_const(m_layout.columns)) {
        const QRectF bar(column.cell.left() + m_style.px(2), top,
            column.cell.width() - m_style.px(4), barHeight());
        if (!m_layout.owners.isEmpty() && m_layout.owners.last().owner == column.owner)
            m_layout.owners.last().bar.setRight(bar.right());
        else
            m_layout.owners << OwnerRun { bar, column.owner };
    }
    if (!m_hasOwnerNames)
        return;
    double narrowest = m_area.width();
    for (const auto &run : std::as_const(m_layout.owners))
        narrowest = std::min(narrowest, run.bar.width());
    const QStringList names { WaterfallLayoutWords::tr("M · Marketing"),
        WaterfallLayoutWords::tr("S · Sales") };
    const QStringList letters { WaterfallLayoutWords::tr("M"), WaterfallLayoutWords::tr("S") };
    const bool whole = widestText(captionFont(), names).width() <= narrowest;
    for (const auto &run : std::as_const(m_layout.owners)) {
        const auto &text = (whole ? names : letters)[run.owner == Side::Marketing ? 0 : 1];
        placeText(text, captionFont(), m_style.colours().ink,
            { run.bar.center().x(), run.bar.bottom() + 1 });
    }
}

void WaterfallBuilder::placeCaption()
{
    if (!m_hasCaption)
        return;
    for (const auto &text : captionWordings(m_mode, hasParts())) {
        const auto size = textSize(captionFont(), text);
        if (size.width() > m_area.width())
            continue;
        placeText(text, captionFont(), m_style.colours().muted,
            { m_area.left() + size.width() / 2, m_area.bottom() - size.height() });
        return;
    }
}

WaterfallLayout waterfallLayout(const QRectF &area, const Waterfall &waterfall, const Style &style,
    const Format &format, WaterfallMode mode, const WaterfallFlows &flows)
{
    if (waterfall.stages.isEmpty() || area.isEmpty())
        return {};
    return WaterfallBuilder(area, waterfall, mode, style, format, flows).build();
}

} // namespace lockstep
