// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/recent_row.h"

#include "ui/shared/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

RecentRow::RecentRow(const RecentPlan &plan, int index, const Style &style, QWidget *parent)
    : QAbstractButton(parent)
    , m_plan(plan)
    , m_isThere(plan.isThere())
    , m_style(style)
    , m_remove(new QToolButton(this))
{
    setObjectName(u"recentPlan%1"_s.arg(index));
    setText(plan.name());
    setAccessibleName(plan.name());
    setAccessibleDescription(detail());
    setToolTip(m_isThere ? plan.path : detail());
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remove->setObjectName(u"removeRecentPlan%1"_s.arg(index));
    m_remove->setAccessibleName(tr("Remove %1 from this list").arg(plan.name()));
    m_remove->setToolTip(tr("Remove from this list. The file stays."));
    m_remove->setIcon(lockstep::icon(Icon::Close, style));
    m_remove->setIconSize({ style.px(14), style.px(14) });
    m_remove->setAutoRaise(true);
    connect(m_remove, &QToolButton::clicked, this, &RecentRow::removeWanted);
}

QString RecentRow::detail() const
{
    if (!m_isThere)
        return tr("Not found in %1. It was moved or deleted, or its disk is not connected.")
            .arg(m_plan.folder());
    return m_plan.folder();
}

QSize RecentRow::sizeHint() const
{
    const QFontMetrics body(m_style.font(TextRole::Body));
    const QFontMetrics caption(m_style.font(TextRole::Caption));
    return { m_style.px(320), body.height() + caption.height() + m_style.px(16) };
}

void RecentRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const auto size = m_remove->sizeHint();
    const QRect at(
        QPoint(width() - size.width() - m_style.px(8), (height() - size.height()) / 2), size);
    m_remove->setGeometry(style()->visualRect(layoutDirection(), rect(), at));
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        emit removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // in a picture, too
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_style.colours();
    painter.setPen(hasFocus() ? QPen(c.ink, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(c.raised) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_style.px(6), m_style.px(6));

    const int pad = m_style.px(12);
    const int side = m_style.px(20);
    const auto put
        = [this](const QRect &at) { return style()->visualRect(layoutDirection(), rect(), at); };
    drawIcon(painter, put({ pad, (height() - side) / 2, side, side }),
        m_isThere ? Icon::File : Icon::Warning, c.muted);
    const int left = 2 * pad + side;
    const int right = m_style.px(48);
    const auto when = QLocale().toString(m_plan.openedAt.toLocalTime(), QLocale::ShortFormat);
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(c.muted);
    const int whenWidth = painter.fontMetrics().horizontalAdvance(when);
    painter.drawText(
        put({ width() - right - whenWidth, 0, whenWidth, height() }), Qt::AlignVCenter, when);

    const int room = width() - left - right - whenWidth - pad;
    const auto line = [&](int y, const QString &text, const QColor &colour) {
        painter.setPen(colour);
        const auto metrics = painter.fontMetrics();
        painter.drawText(put({ left, y, room, metrics.height() }), Qt::AlignLeading,
            metrics.elidedText(text, Qt::ElideMiddle, room));
        return y + metrics.height();
    };
    painter.setFont(m_style.font(TextRole::Body, QFont::Medium));
    const int next = line(m_style.px(8), m_plan.name(), m_isThere ? c.ink : c.muted);
    painter.setFont(m_style.font(TextRole::Caption));
    line(next, detail(), c.muted);
}

} // namespace lockstep
