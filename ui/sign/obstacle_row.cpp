// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sign/obstacle_row.h"

#include "ui/shared/contrast.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/shapes.h"

#include <QKeyEvent>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Icon pictureOf(const Obstacle &obstacle)
{
    if (obstacle.isFinding())
        return Icon::Warning;
    switch (obstacle.standing.item.kind) {
    case ItemKind::Target:
    case ItemKind::BridgeRow:
        return Icon::Target;
    case ItemKind::Market:
        return Icon::Markets;
    case ItemKind::Stream:
    case ItemKind::Step:
    case ItemKind::Stage:
    case ItemKind::OpeningPipeline:
    case ItemKind::Team:
    case ItemKind::Scenario:
        return Icon::Funnel;
    case ItemKind::Entry:
        return Icon::Calendar;
    case ItemKind::Clause:
        return Icon::Sla;
    }
    Q_UNREACHABLE();
}

QColor colourOf(ObstacleKind kind, const Style &style)
{
    const auto &c = style.colours();
    if (kind == ObstacleKind::Error)
        return readable(c.bad, style);
    return kind == ObstacleKind::Disputed ? readable(c.disputed, style) : c.muted;
}

} // namespace

QString obstacleName(ObstacleKind kind)
{
    switch (kind) {
    case ObstacleKind::Error:
        return ObstacleRow::tr("Wrong");
    case ObstacleKind::Disputed:
        return ObstacleRow::tr("Disputed");
    case ObstacleKind::Changed:
        return ObstacleRow::tr("Changed since it was agreed");
    case ObstacleKind::Warning:
        return ObstacleRow::tr("Worth a look");
    case ObstacleKind::Parked:
        return ObstacleRow::tr("Parked");
    case ObstacleKind::OneSide:
        return ObstacleRow::tr("One side has agreed");
    case ObstacleKind::Open:
        return ObstacleRow::tr("Open on both sides");
    }
    Q_UNREACHABLE();
}

ObstacleRow::ObstacleRow(QWidget *parent)
    : QAbstractButton(parent)
    , m_chip(new AgreementChip(this))
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ObstacleRow::show(const Obstacle &obstacle, const Style &style)
{
    m_obstacle = obstacle;
    m_style = style;
    const auto &standing = obstacle.standing;
    const auto name = obstacle.isFinding() ? obstacle.finding.subject : standing.item.title;
    m_detail = obstacle.isFinding() ? explain(obstacle.finding) : chipText(standing);
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(m_detail);
    setToolTip(m_detail);
    const auto id = obstacle.isFinding() ? u"finding"_s : QString::number(standing.item.id);
    setObjectName(u"obstacle_"_s + id);
    m_chip->setObjectName(u"obstacleChip_"_s + id);
    m_chip->setVisible(!obstacle.isFinding());
    if (!obstacle.isFinding())
        m_chip->show(standing, style);
    placeChip();
    updateGeometry();
    update();
}

QSize ObstacleRow::sizeHint() const
{
    const QFontMetrics body(m_style.font(TextRole::Body));
    const QFontMetrics caption(m_style.font(TextRole::Caption));
    return { m_style.px(360), body.height() + caption.height() + m_style.px(14) };
}

QSize ObstacleRow::minimumSizeHint() const
{
    return { m_style.px(120), sizeHint().height() };
}

void ObstacleRow::placeChip()
{
    const auto size = m_chip->sizeHint();
    const QRect at(
        QPoint(width() - size.width() - m_style.px(8), (height() - size.height()) / 2), size);
    m_chip->setGeometry(style()->visualRect(layoutDirection(), rect(), at));
}

void ObstacleRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeChip();
}

void ObstacleRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ObstacleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    if (underMouse())
        drawRounded(painter, rect(), c.raised, Qt::NoPen, m_style.px(6));
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
    const auto put
        = [this](const QRect &at) { return style()->visualRect(layoutDirection(), rect(), at); };
    const int side = m_style.px(18);
    const int pad = m_style.px(8);
    drawIcon(painter, put({ pad, (height() - side) / 2, side, side }), pictureOf(m_obstacle),
        colourOf(m_obstacle.kind, m_style));
    const int left = side + 2 * pad + m_style.px(4);
    const int right = m_obstacle.isFinding() ? pad : m_chip->width() + 3 * pad;
    const auto line = [&](int y, const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const auto metrics = painter.fontMetrics();
        const QRect at(left, y, width() - left - right, metrics.height());
        painter.drawText(
            put(at), Qt::AlignLeading, metrics.elidedText(text, Qt::ElideRight, at.width()));
        return y + metrics.height();
    };
    const int next
        = line(m_style.px(7), m_style.font(TextRole::Body, QFont::Medium), c.ink, text());
    line(next, m_style.font(TextRole::Caption), c.muted, m_detail);
}

} // namespace lockstep
