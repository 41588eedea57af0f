// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/scenario_table.h"

#include "ui/shared/contrast.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNames = 0.24; // of the width
constexpr int kWidest = 240; // of a column: what is compared stands side by side

} // namespace

ScenarioTable::ScenarioTable(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"scenarioTable"_s);
    setAccessibleName(tr("Scenarios beside the plan"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScenarioTable::show(const Snapshot &snapshot, const QList<ScenarioSummary> &summaries,
    const ScenarioChances &chances, Id<Scenario> chosen)
{
    m_style = snapshot.style;
    m_chosen = chosen;
    m_rows = { tr("Target"), tr("Planned"), tr("Gap"), tr("Chance") };
    for (const auto &stage : ordered(snapshot.plan.stages))
        m_rows.append(tr("%1 needed").arg(stage.name));
    m_rows.append(
        { tr("Marketing hands over"), tr("Marketing's people needed"), tr("Sales' people needed"),
            tr("First overload"), tr("Last start"), tr("Spend"), tr("Guesses") });
    m_columns.clear();
    for (qsizetype i = 0; i < summaries.size(); ++i)
        m_columns.append(columnOf(snapshot, summaries, chances, i));
    updateGeometry();
    update();
}

QList<AccessiblePart> ScenarioTable::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns[i];
        QStringList words;
        for (qsizetype line = 0; line < column.cells.size(); ++line) {
            const auto &cell = column.cells[line];
            const auto by = cell.difference.isEmpty() ? QString() : u" (%1)"_s.arg(cell.difference);
            words.append(u"%1: %2%3"_s.arg(m_rows[line], cell.text, by));
        }
        AccessiblePart part { column.name, words.join(u"; "_s), header(i).toRect(),
            column.scenario == m_chosen };
        if (!column.scenario.isNull())
            part.press = [this, id = column.scenario] { emit chosen(id); };
        parts.append(part);
    }
    return parts;
}

QSize ScenarioTable::sizeHint() const
{
    return { m_style.px(480), int(row(m_rows.size() - 1).bottom()) + m_style.px(4) };
}

QSize ScenarioTable::minimumSizeHint() const
{
    return { m_style.px(220), sizeHint().height() };
}

QRectF ScenarioTable::header(qsizetype column) const
{
    const double names = kNames * width();
    const double share = (width() - names) / double(std::max<qsizetype>(1, m_columns.size()));
    const double each = std::min<double>(share, m_style.px(kWidest));
    const double from = names + double(column) * each;
    return { isRightToLeft() ? width() - from - each : from, 0, each, double(height()) };
}

QRectF ScenarioTable::row(qsizetype index) const
{
    const double body = QFontMetrics(m_style.font(TextRole::Body)).height();
    const double caption = QFontMetrics(m_style.font(TextRole::Caption)).height();
    const double high = body + caption + m_style.px(6);
    return { 0, double(index + 1) * high, double(width()), high };
}

void ScenarioTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (!m_chosen.isNull() && m_columns[i].scenario == m_chosen)
            drawRounded(
                painter, header(i).adjusted(2, 1, -2, -1), c.selected, Qt::NoPen, m_style.px(6));
    }
    painter.setFont(m_style.font(TextRole::Body));
    for (qsizetype line = 0; line < m_rows.size(); ++line) {
        auto at = row(line);
        painter.setPen(QPen(c.hairline, 1));
        painter.drawLine(at.topLeft(), at.topRight());
        painter.setPen(c.muted);
        const double names = kNames * width() - m_style.px(8);
        at = QRectF(
            isRightToLeft() ? width() - names : 0, at.top() + m_style.px(3), names, at.height());
        painter.drawText(at, int(leading | Qt::AlignTop),
            painter.fontMetrics().elidedText(m_rows[line], Qt::ElideRight, int(names)));
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        paintColumn(painter, i);
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
}

void ScenarioTable::paintColumn(QPainter &painter, qsizetype index) const
{
    const auto &c = m_style.colours();
    const auto &column = m_columns[index];
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing);
    const auto place = [&](qsizetype line) {
        auto at = header(index).adjusted(m_style.px(4), 0, -m_style.px(8), 0);
        at.setTop(row(line).top() + m_style.px(3));
        at.setBottom(row(line).bottom());
        return at;
    };
    const auto draw = [&](const QRectF &at, const QString &text) {
        drawTabular(painter, at, trailing | Qt::AlignTop,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, int(at.width())));
    };
    painter.setPen(c.ink);
    painter.setFont(m_style.font(TextRole::Body, QFont::DemiBold));
    draw(place(-1), column.name);
    for (qsizetype line = 0; line < column.cells.size(); ++line) {
        const auto &cell = column.cells[line];
        auto at = place(line);
        painter.setFont(m_style.font(TextRole::Body, QFont::Medium));
        painter.setPen(c.ink);
        draw(at, cell.text);
        at.setTop(at.top() + painter.fontMetrics().height() - m_style.px(1));
        painter.setFont(m_style.font(TextRole::Caption, QFont::Medium));
        const auto ink = cell.sign == Sign::Better ? c.good : c.bad;
        painter.setPen(cell.sign == Sign::Even ? c.muted : readable(ink, m_style));
        draw(at, cell.difference);
    }
}

void ScenarioTable::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (header(i).contains(event->position()) && !m_columns[i].scenario.isNull())
            emit chosen(m_columns[i].scenario);
    }
}

void ScenarioTable::step(int by)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto next = i + by;
        if (m_columns[i].scenario != m_chosen || next < 1 || next >= m_columns.size())
            continue;
        emit chosen(m_columns[next].scenario);
        return announceSelectedPart(*this);
    }
}

void ScenarioTable::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        step(forward);
    else if (event->key() == Qt::Key_Left)
        step(-forward);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
