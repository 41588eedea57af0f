// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sign/obstacle_row.h"

#include "app/base/format.h"
#include "ui/shared/contrast.h"
#include "ui/shared/error_words.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/plan_words.h"
#include "ui/shared/shapes.h"

#include <QKeyEvent>
#include <QStyle>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEdge = 7; ///< above and below the words
constexpr int kPad = 8;
constexpr int kIcon = 18;
constexpr int kWrapped = Qt::TextWordWrap;

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
    case ItemKind::Tripwire:
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
    case ObstacleKind::Tripped:
        return ObstacleRow::tr("Agreed, and tripped already");
    }
    Q_UNREACHABLE();
}

ObstacleRow::ObstacleRow(QWidget *parent)
    : QAbstractButton(parent)
    , m_chip(new AgreementChip(this))
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ObstacleRow::show(const Obstacle &obstacle, const Style &style, const Format &format)
{
    m_obstacle = obstacle;
    m_style = style;
    const auto &standing = obstacle.standing;
    const auto name = obstacle.isFinding() ? capitalised(subjectWords(obstacle.finding.subject))
                                           : itemName(standing.item.title);
    m_detail = obstacle.isFinding() ? explain(obstacle.finding) : chipText(standing);
    if (!obstacle.remark.isEmpty())
        m_detail.prepend(obstacle.remark + u'\n');
    for (const auto &apart : obstacle.apart)
        m_detail.prepend(apartText(apart, format) + u'\n');
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
    const int width = m_style.px(360);
    return { width, heightForWidth(width) };
}

QSize ObstacleRow::minimumSizeHint() const
{
    const QFontMetrics body(m_style.font(TextRole::Body));
    const QFontMetrics caption(m_style.font(TextRole::Caption));
    return { m_style.px(120), body.height() + caption.height() + m_style.px(2 * kEdge) };
}

/// Why it is not agreed stands there whole, on as many lines as it takes.
int ObstacleRow::heightForWidth(int width) const
{
    const QFontMetrics body(m_style.font(TextRole::Body));
    const QFontMetrics caption(m_style.font(TextRole::Caption));
    const QRect room(0, 0, wordsRect(width).width(), QWIDGETSIZE_MAX);
    const int detail = caption.boundingRect(room, kWrapped, m_detail).height();
    return body.height() + std::max(detail, caption.height()) + m_style.px(2 * kEdge);
}

QRect ObstacleRow::wordsRect(int width) const
{
    const int left = m_style.px(kIcon + 2 * kPad + 4);
    const int right = m_obstacle.isFinding() ? m_style.px(kPad)
                                             : m_chip->sizeHint().width() + m_style.px(3 * kPad);
    const int top = m_style.px(kEdge);
    return { left, top, std::max(1, width - left - right), height() - 2 * top };
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
    const int side = m_style.px(kIcon);
    const QRect picture(m_style.px(kPad), (height() - side) / 2, side, side);
    drawIcon(painter, style()->visualRect(layoutDirection(), rect(), picture),
        pictureOf(m_obstacle), colourOf(m_obstacle.kind, m_style));
    drawWords(painter);
}

void ObstacleRow::drawWords(QPainter &painter) const
{
    const auto &c = m_style.colours();
    const auto aligned = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    auto at = style()->visualRect(layoutDirection(), rect(), wordsRect(width()));
    painter.setFont(m_style.font(TextRole::Body, QFont::Medium));
    painter.setPen(c.ink);
    const auto metrics = painter.fontMetrics();
    painter.drawText(at, int(aligned) | Qt::TextSingleLine,
        metrics.elidedText(text(), Qt::ElideRight, at.width()));
    at.setTop(at.top() + metrics.height());
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    painter.drawText(at, int(aligned) | kWrapped, m_detail);
}

} // namespace lockstep
