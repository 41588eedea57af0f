// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/waterfall_layout.h"

#include "ui/funnel/step_rows.h"
#include "ui/funnel/text_fit.h"
#include "ui/funnel/waterfall_rows.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

/// Builds the layout from the outside in: what is left of the height after each row is the
/// columns'.
class Builder {
public:
    Builder(
        const QRectF &area, const Waterfall &waterfall, const Style &style, const Format &format)
        : m_area(area.adjusted(style.px(4), style.px(4), -style.px(4), -style.px(4)))
        , m_waterfall(waterfall)
        , m_style(style)
        , m_format(format)
        , m_pitch(m_area.width() / static_cast<double>(waterfall.stages.size()))
        , m_bodyHeight(std::max(0.0, m_area.height() - barHeight() - 2 * space()))
    {
    }

    WaterfallLayout build()
    {
        chooseRows();
        measureSteps();
        placeHeader();
        placeColumns();
        placeSteps();
        placeOwners();
        placeCaption();
        return m_layout;
    }

private:
    double space() const { return m_style.px(6); }
    double pillPadding() const { return std::min<double>(m_style.px(5), m_pitch * 0.05); }
    double edge() const { return m_style.px(2); } ///< above and below the texts of a step
    double barHeight() const { return m_style.px(4); }
    QSizeF cellLimit() const { return { m_pitch - m_style.px(6), m_area.height() * 0.2 }; }
    QFont captionFont() const { return m_style.font(TextRole::Caption); }
    double captionHeight() const { return textSize(captionFont(), u"X"_s).height(); }

    /// Takes `height` from the columns if `rest` of it remains for them.
    bool take(double height, double rest)
    {
        if (m_bodyHeight - height < rest)
            return false;
        m_bodyHeight -= height;
        return true;
    }

    void chooseRows();
    void measureSteps();
    void placeHeader();
    void placeColumns();
    void placeColumn(int i, double tallest);
    void placeSteps();
    void placeStep(int i, double middle);
    QRectF placeStepRow(const std::optional<StepRow> &row, int i, QPointF topCentre,
        EvidenceMark mark = EvidenceMark::Measured);
    void placeOwners();
    void placeCaption();
    void placeText(const QString &text, const QFont &font, QColor colour, QPointF topCentre,
        EvidenceMark mark = EvidenceMark::Measured);

    const QRectF m_area;
    const Waterfall &m_waterfall;
    const Style &m_style;
    const Format &m_format;
    const double m_pitch;
    double m_bodyHeight;
    double m_gap = 0; ///< between two columns
    QMap<int, FittedRow> m_rows; ///< by their place from the top
    bool m_hasOwnerNames = false;
    bool m_hasCaption = false;
    StepRows m_steps;
    double m_columnsTop = 0;
    WaterfallLayout m_layout;
};

void Builder::chooseRows()
{
    const auto rows = labelRows(m_waterfall, m_style, m_format);
    QList<int> byRank(rows.size());
    for (int i = 0; i < rows.size(); ++i)
        byRank[rows[i].rank] = i;
    const double roomy = std::max<double>(m_style.px(104), m_area.height() * 0.4);
    const double least = std::max(36, m_style.px(24)); // a rate and its days
    for (const int i : byRank) {
        const int rank = rows[i].rank;
        auto wanted = rows[i];
        if (rank == 1 && m_rows.contains(byRank[0])) // a name never outshines its number
            wanted.font.setPixelSize(
                std::min(wanted.font.pixelSize(), m_rows[byRank[0]].font.pixelSize()));
        const auto row = fitted(wanted, cellLimit());
        if (row && take(row->height, rank < 2 ? least : roomy))
            m_rows[i] = *row;
        if (rank == 2)
            m_hasOwnerNames = take(captionHeight(), roomy);
        if (rank == 3)
            m_hasCaption = take(captionHeight() + space(), roomy);
    }
}

/// The columns stand as far apart as what is said between them is wide.
void Builder::measureSteps()
{
    const double inset = 2 * pillPadding();
    const double margin = m_style.px(4);
    const double share = m_pitch < m_style.px(80) ? 0.8 : 0.7;
    const QSizeF room(m_pitch * share - margin, m_bodyHeight - 4 * edge());
    m_steps = fittedSteps(m_waterfall, m_style, m_format, room, inset);
    m_gap = m_pitch * 0.5;
    if (m_steps.rate)
        m_gap = std::max(m_gap, m_steps.rate->size.width() + inset + margin);
    for (const auto *row : { &m_steps.lag, &m_steps.lever, &m_steps.agreement }) {
        if (*row)
            m_gap = std::max(m_gap, (*row)->size.width() + margin);
    }
}

void Builder::placeText(
    const QString &text, const QFont &font, QColor colour, QPointF topCentre, EvidenceMark mark)
{
    if (text.isEmpty())
        return;
    const auto size = textSize(font, text);
    const QRectF rect(topCentre.x() - size.width() / 2, topCentre.y(), size.width(), size.height());
    m_layout.texts << PlacedText { rect, text, font, colour, mark };
}

void Builder::placeHeader()
{
    double top = m_area.top();
    for (const auto &row : std::as_const(m_rows)) {
        for (int i = 0; i < row.texts.size(); ++i) {
            placeText(row.texts[i], row.font, row.colours[i],
                { m_area.left() + m_pitch * (i + 0.5), top });
        }
        top += row.height;
    }
    m_columnsTop = top + space();
}

void Builder::placeColumns()
{
    double tallest = 0;
    for (const auto &stage : m_waterfall.stages)
        tallest = std::max({ tallest, stage.need, stage.planned });
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

void Builder::placeColumn(int i, double tallest)
{
    const auto &stage = m_waterfall.stages[i];
    const double bottom = m_columnsTop + m_bodyHeight;
    const double larger = std::max(stage.need, stage.planned);
    const double height = tallest > 0 ? m_bodyHeight * std::log1p(larger) / std::log1p(tallest) : 0;
    const double left = m_area.left() + m_pitch * i + m_gap / 2;
    const double width = m_pitch - m_gap;
    const auto part = [&](double from, double to) {
        const double scale = larger > 0 ? height / larger : 0;
        return QRectF(
            QPointF(left, bottom - to * scale), QPointF(left + width, bottom - from * scale));
    };
    WaterfallColumn column;
    column.cell = QRectF(m_area.left() + m_pitch * i, m_area.top(), m_pitch, bottom - m_area.top());
    column.need = part(0, stage.need);
    column.planned = part(0, std::min(stage.planned, stage.need));
    if (stage.planned < stage.need)
        column.missing = part(stage.planned, stage.need);
    else if (stage.planned > stage.need)
        column.surplus = part(stage.need, stage.planned);
    column.owner = stage.owner;
    column.stage = stage.stage;
    m_layout.columns << column;
}

void Builder::placeSteps()
{
    const auto baseline = m_layout.baseline.y1();
    double lowest = m_bodyHeight;
    for (const auto &column : std::as_const(m_layout.columns))
        lowest = std::min(lowest, column.silhouette().height());
    for (int i = 0; i + 1 < m_layout.columns.size(); ++i)
        placeStep(i, baseline - lowest / 2);
}

void Builder::placeStep(int i, double middle)
{
    const auto &stage = m_waterfall.stages[i];
    const double x = m_area.left() + m_pitch * (i + 1);
    const auto rate
        = m_steps.rate ? textSize(m_steps.rate->font, m_steps.rate->lines[0][i]) : QSizeF();
    const double pill = m_steps.rate ? m_steps.rate->size.height() + 2 * edge() : 0;
    double block = pill + edge();
    for (const auto *row : { &m_steps.lag, &m_steps.lever, &m_steps.agreement })
        block += *row ? (*row)->size.height() : 0;
    const double lowestTop = m_layout.baseline.y1() - edge() - block;
    double top = std::max(m_columnsTop, std::min(middle - block / 2, lowestTop));

    const QRectF pillRect(
        x - rate.width() / 2 - pillPadding(), top, rate.width() + 2 * pillPadding(), pill);
    m_layout.rates << (m_steps.rate ? pillRect : QRectF());
    placeStepRow(m_steps.rate, i, { x, top + edge() }, stage.rateMark);
    top += pill + edge();
    m_layout.lags << placeStepRow(m_steps.lag, i, { x, top }, stage.lagMark);
    for (const auto *row : { &m_steps.lag, &m_steps.lever }) {
        top += *row ? (*row)->size.height() : 0;
        placeStepRow(row == &m_steps.lag ? m_steps.lever : m_steps.agreement, i, { x, top });
    }
}

/// Where its last line stands; null without a row.
QRectF Builder::placeStepRow(
    const std::optional<StepRow> &row, int i, QPointF topCentre, EvidenceMark mark)
{
    if (!row)
        return {};
    for (const auto &line : row->lines) {
        placeText(line[i], row->font, row->colours[i], topCentre, mark);
        topCentre.ry() += textSize(row->font, line[i]).height();
    }
    return m_layout.texts.last().rect;
}

void Builder::placeOwners()
{
    const auto top = m_layout.baseline.y1() + space();
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
    const QStringList names { Words::tr("M · Marketing"), Words::tr("S · Sales") };
    const QStringList letters { Words::tr("M"), Words::tr("S") };
    const bool whole = widestText(captionFont(), names).width() <= narrowest;
    for (const auto &run : std::as_const(m_layout.owners)) {
        const auto &text = (whole ? names : letters)[run.owner == Side::Marketing ? 0 : 1];
        placeText(text, captionFont(), m_style.colours().ink,
            { run.bar.center().x(), run.bar.bottom() + 1 });
    }
}

void Builder::placeCaption()
{
    if (!m_hasCaption)
        return;
    for (const auto &text : captionWordings()) {
        const auto size = textSize(captionFont(), text);
        if (size.width() > m_area.width())
            continue;
        placeText(text, captionFont(), m_style.colours().muted,
            { m_area.left() + size.width() / 2, m_area.bottom() - size.height() });
        return;
    }
}

} // namespace

WaterfallLayout waterfallLayout(
    const QRectF &area, const Waterfall &waterfall, const Style &style, const Format &format)
{
    if (waterfall.stages.isEmpty() || area.isEmpty())
        return {};
    return Builder(area, waterfall, style, format).build();
}

} // namespace lockstep
