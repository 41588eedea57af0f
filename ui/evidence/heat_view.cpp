// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/heat_view.h"

#include "app/evidence/lead_tally.h"
#include "ui/evidence/warning_words.h"

#include <QHelpEvent>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastCell = 64;
constexpr int kWidestCell = 132;
constexpr int kWidestNames = 176;

} // namespace

HeatView::HeatView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"heatView"_s);
    setAccessibleName(tr("Conversion by quarter of entry"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void HeatView::show(
    const HeatTable &table, const QString &chosen, const Style &style, const Format &format)
{
    m_table = table;
    m_chosen = chosen;
    m_style = style;
    m_format = format;
    m_current.row
        = std::clamp<qsizetype>(m_current.row, 0, std::max<qsizetype>(0, table.rows.size() - 1));
    m_current.column = std::clamp<qsizetype>(
        m_current.column, 0, std::max<qsizetype>(0, table.columns.size() - 1));
    updateGeometry();
    update();
}

int HeatView::lineHeight() const
{
    return m_style.px(32);
}

QSize HeatView::sizeHint() const
{
    return { m_style.px(320), lineHeight() * int(m_table.rows.size() + 1) + m_style.px(4) };
}

QSize HeatView::minimumSizeHint() const
{
    return { m_style.px(200), sizeHint().height() };
}

QString HeatView::headText(const HeatHead &head) const
{
    return head.quarter.isValid() ? quarterName(head.quarter) : nameWords(head.name);
}

QString HeatView::leadsText(const HeatHead &head) const
{
    const auto leads = m_format.count(double(head.leads));
    return head.isOpen ? tr("%1 · open").arg(leads) : leads;
}

/// As wide as the longest name, with the number of leads behind it.
int HeatView::namesWidth() const
{
    const QFontMetrics metrics(m_style.font(TextRole::Body));
    const QFontMetrics small(m_style.font(TextRole::Caption));
    int width = m_style.px(96);
    for (const auto &row : m_table.rows) {
        const int leads = small.horizontalAdvance(leadsText(row));
        width = std::max(width, metrics.horizontalAdvance(headText(row)) + leads + m_style.px(20));
    }
    return std::min(
        { width, m_style.px(kWidestNames), std::max(m_style.px(96), this->width() / 2) });
}

qsizetype HeatView::shownColumns() const
{
    const int room = std::max(0, width() - namesWidth());
    return std::clamp<qsizetype>(
        room / m_style.px(kLeastCell), 1, std::max<qsizetype>(1, m_table.columns.size()));
}

/// Of quarters, the latest are shown; of stages, the last.
qsizetype HeatView::firstColumn() const
{
    return std::max<qsizetype>(0, m_table.columns.size() - shownColumns());
}

QRect HeatView::rectOf(const Place &place) const
{
    const int names = namesWidth();
    const int column = int(place.column - firstColumn());
    const int pitch = std::min(
        int((width() - names) / std::max<qsizetype>(1, shownColumns())), m_style.px(kWidestCell));
    QRect at(names + column * pitch, lineHeight() * int(place.row + 1), pitch, lineHeight());
    if (isRightToLeft())
        at.moveRight(width() - 1 - at.left());
    return at;
}

std::optional<HeatView::Place> HeatView::at(QPoint position) const
{
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        for (qsizetype column = firstColumn(); column < m_table.columns.size(); ++column) {
            if (rectOf({ row, column }).contains(position))
                return Place { row, column };
        }
    }
    return std::nullopt;
}

bool HeatView::isOpen(const Place &place) const
{
    return m_table.rows[place.row].isOpen || m_table.columns[place.column].isOpen;
}

QString HeatView::cellText(qsizetype row, qsizetype column) const
{
    const auto &cell = m_table.cells[row][column];
    if (cell.of > 0)
        return m_format.percent(cell.share);
    return cell.count > 0 ? m_format.count(double(cell.count)) : u"–"_s;
}

QString HeatView::sentence(const Place &place) const
{
    const auto &cell = m_table.cells[place.row][place.column];
    const auto what = tr("%1, %2").arg(
        headText(m_table.rows[place.row]), headText(m_table.columns[place.column]));
    if (cell.of == 0 && cell.count > 0)
        return tr("%1: %2, of leads that came in earlier quarters; none came in this one.")
            .arg(what, m_format.count(double(cell.count)));
    if (cell.of == 0)
        return tr("%1: nobody came.").arg(what);
    auto counts = tr("%1: %2, that is %3 of %4.")
                      .arg(what, m_format.percent(cell.share), m_format.count(double(cell.count)),
                          m_format.count(double(cell.of)));
    if (cell.high == 0)
        return counts;
    const auto interval = tr("The true rate lies between %1 and %2.")
                              .arg(m_format.percent(cell.low), m_format.percent(cell.high));
    const auto open = isOpen(place) ? u' ' + tr("Still open: more may come.") : QString();
    return counts + u' ' + interval + open;
}

QList<AccessiblePart> HeatView::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            const Place place { row, column };
            const bool isSeen = column >= firstColumn();
            parts.append({ sentence(place), {}, isSeen ? rectOf(place) : QRect(),
                place == m_current, [this, place] { press(place); } });
        }
    }
    return parts;
}

/// The one of both that has a name: the other is a quarter.
void HeatView::press(const Place &place)
{
    m_current = place;
    update();
    announceSelectedPart(*this);
    const auto &row = m_table.rows[place.row];
    emit nameWanted(row.name.isEmpty() ? m_table.columns[place.column].name : row.name);
}

void HeatView::mousePressEvent(QMouseEvent *event)
{
    if (const auto place = at(event->pos()); place && event->button() == Qt::LeftButton)
        press(*place);
}

void HeatView::move(qsizetype rows, qsizetype columns)
{
    if (m_table.rows.isEmpty() || m_table.columns.isEmpty())
        return;
    m_current.row = std::clamp<qsizetype>(m_current.row + rows, 0, m_table.rows.size() - 1);
    m_current.column = std::clamp<qsizetype>(
        m_current.column + columns, firstColumn(), m_table.columns.size() - 1);
    announceSelectedPart(*this);
    update();
}

void HeatView::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return move(0, forward);
    case Qt::Key_Left:
        return move(0, -forward);
    case Qt::Key_Down:
        return move(1, 0);
    case Qt::Key_Up:
        return move(-1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.row < m_table.rows.size() && m_current.column < m_table.columns.size())
            return press(m_current);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool HeatView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = at(help->pos());
    QToolTip::showText(help->globalPos(), place ? sentence(*place) : QString(), this);
    return true;
}

} // namespace lockstep
