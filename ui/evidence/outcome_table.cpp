// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/outcome_table.h"

#include "app/evidence/take_measured.h"
#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Of a return a tenth says nothing.
double wholeReturn(double share)
{
    constexpr double hundred = 100;
    return std::round(share * hundred) / hundred;
}

} // namespace

OutcomeTable::OutcomeTable(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"outcomeTable"_s);
    setAccessibleName(tr("Campaigns, planned and measured"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

OutcomeTable::Cell OutcomeTable::cellOf(const std::optional<double> &measured,
    const std::optional<double> &planned, Good good, bool isOver,
    const std::function<QString(double)> &text) const
{
    Cell cell;
    if (measured)
        cell.measured = text(*measured);
    if (planned)
        cell.planned = tr("of %1", "planned").arg(text(*planned));
    // What is still to come is no shortfall yet, and what is still to be spent is not saved.
    cell.isMore = measured && planned && *measured > *planned && *planned >= 0;
    const bool isLess = measured && planned && *measured < *planned;
    if (cell.isMore)
        cell.verdict = good == Good::More ? 1 : -1;
    else if (isLess && isOver)
        cell.verdict = good == Good::More ? -1 : 1;
    return cell;
}

OutcomeTable::Row OutcomeTable::rowOf(const CampaignResult &result, const Snapshot &snapshot) const
{
    const auto &format = snapshot.format;
    const Entry *entry = lockstep::find(snapshot.plan.entries, result.entry);
    const bool isOver = !result.isUnderWay;
    const auto count = [&format](double number) { return format.count(number); };
    const auto money = [&format](double amount) { return format.compactMoney(amount); };
    const auto percent = [&format](double share) { return format.percent(wholeReturn(share)); };
    Row row;
    row.title = entry && !entry->title.isEmpty() ? entry->title : tr("an entry without a title");
    row.caption = result.isTyped()
        ? tr("typed")
        : tr("%1, until %2").arg(result.study.files, format.date(result.study.lastContact));
    if (result.isUnderWay)
        row.caption += u" · "_s
            + tr("revenue comes until %1").arg(format.monthAndYear(result.lands.lastDay()));
    for (const auto &stage : result.stages)
        row.cells += cellOf(stage.measured ? std::optional(double(*stage.measured)) : std::nullopt,
            stage.planned, Good::More, isOver, count);
    row.cells += cellOf(result.measuredRevenue, result.plannedRevenue, Good::More, isOver, money);
    row.cells += cellOf(result.isSpent ? std::optional(result.measuredCost) : std::nullopt,
        result.plannedCost, Good::Less, isOver, money);
    row.cells
        += cellOf(result.measuredReturn(), result.plannedReturn(), Good::More, isOver, percent);
    QStringList parts { row.title };
    for (qsizetype at = 0; at < row.cells.size(); ++at)
        parts += row.cells[at].planned.isEmpty()
            ? tr("%1: %2, not planned").arg(m_columns.value(at), row.cells[at].measured)
            : tr("%1: %2 %3 planned", "a stage, what came, of how many")
                  .arg(m_columns.value(at), row.cells[at].measured, row.cells[at].planned);
    parts += row.caption;
    row.sentence = parts.join(u" · "_s);
    return row;
}

void OutcomeTable::show(const QList<CampaignResult> &results, const Snapshot &snapshot)
{
    m_style = snapshot.style;
    m_columns.clear();
    const auto stages = ordered(snapshot.plan.stages);
    for (const auto &stage : stages)
        m_columns += stage.name;
    m_columns += { tr("Revenue"), tr("Cost"), tr("Return") };
    m_rows.clear();
    for (const auto &result : results)
        m_rows += rowOf(result, snapshot);
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, m_rows.size() - 1));
    updateGeometry();
    update();
}

QSize OutcomeTable::sizeHint() const
{
    return { m_style.px(720), headHeight() + lineHeight() * int(m_rows.size()) };
}

QSize OutcomeTable::minimumSizeHint() const
{
    return { m_style.px(200), sizeHint().height() };
}

/// The first stage, the won one, revenue and return stay longest.
QList<int> OutcomeTable::shownColumns() const
{
    const int room = (width() - m_style.px(180)) / cellWidth();
    QList<int> columns;
    for (int at = 0; at < m_columns.size(); ++at)
        columns += at;
    const int stages = int(m_columns.size()) - 3;
    for (int at = stages - 2; at > 0 && columns.size() > room; --at)
        columns.removeOne(at);
    for (const int at : { stages + 1, stages + 2, 0 }) {
        if (columns.size() > std::max(2, room))
            columns.removeOne(at);
    }
    return columns;
}

int OutcomeTable::nameWidth(qsizetype columns) const
{
    return width() - cellWidth() * int(columns);
}

QRect OutcomeTable::line(qsizetype row) const
{
    return { 0, headHeight() + lineHeight() * int(row), width(), lineHeight() };
}

QRect OutcomeTable::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void OutcomeTable::paintHead(QPainter &painter, const QList<int> &columns) const
{
    const auto &c = m_style.colours();
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    const int gap = m_style.px(8);
    int x = nameWidth(columns.size());
    for (const int column : columns) {
        painter.drawText(placed(QRect(x + gap, 0, cellWidth() - gap, headHeight())),
            Qt::AlignRight | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_columns[column], Qt::ElideRight, cellWidth() - gap));
        x += cellWidth();
    }
}

void OutcomeTable::paintCell(QPainter &painter, const Cell &cell, const QRect &at) const
{
    const auto &c = m_style.colours();
    const int half = at.height() / 2;
    const auto ink = cell.verdict > 0 ? readable(c.good, m_style)
        : cell.verdict < 0            ? readable(c.bad, m_style)
                                      : c.ink;
    const QString sign = cell.verdict == 0 ? QString() : cell.isMore ? u"▲ "_s : u"▼ "_s;
    painter.setFont(m_style.font(TextRole::Body, QFont::DemiBold));
    painter.setPen(ink);
    drawTabular(painter, at.adjusted(0, m_style.px(4), 0, -half), Qt::AlignRight | Qt::AlignVCenter,
        sign + cell.measured);
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    drawTabular(painter, at.adjusted(0, half, 0, -m_style.px(4)), Qt::AlignRight | Qt::AlignVCenter,
        cell.planned);
}

void OutcomeTable::paintRow(QPainter &painter, qsizetype index, const QList<int> &columns) const
{
    const auto &c = m_style.colours();
    const auto &row = m_rows[index];
    const auto whole = line(index);
    painter.fillRect(QRect(whole.left(), whole.top(), whole.width(), 1), c.hairline);
    const int name = nameWidth(columns.size()) - m_style.px(8);
    const int half = whole.height() / 2;
    painter.setFont(m_style.font(TextRole::Body));
    painter.setPen(c.ink);
    painter.drawText(placed(QRect(0, whole.top() + m_style.px(4), name, half - m_style.px(4))),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.title, Qt::ElideRight, name));
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    painter.drawText(placed(QRect(0, whole.top() + half, name, half - m_style.px(4))),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.caption, Qt::ElideRight, name));
    int x = nameWidth(columns.size());
    for (const int column : columns) {
        paintCell(
            painter, row.cells[column], placed(QRect(x, whole.top(), cellWidth(), whole.height())));
        x += cellWidth();
    }
    if (hasFocus() && index == m_current)
        drawFocusLine(painter, whole, m_style);
}

void OutcomeTable::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto columns = shownColumns();
    paintHead(painter, columns);
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row, columns);
}

QList<AccessiblePart> OutcomeTable::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        parts += AccessiblePart { m_rows[row].sentence, {}, line(row), row == m_current };
    return parts;
}

void OutcomeTable::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (!isUp && event->key() != Qt::Key_Down)
        return QWidget::keyPressEvent(event);
    m_current = std::clamp<qsizetype>(
        m_current + (isUp ? -1 : 1), 0, std::max<qsizetype>(0, m_rows.size() - 1));
    announceSelectedPart(*this);
    update();
    emit currentMoved(line(m_current));
}

bool OutcomeTable::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        text = line(row).contains(help->pos()) ? m_rows[row].sentence : text;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace lockstep
