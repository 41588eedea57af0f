// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/share_question.h"

#include "app/funnel/funnel_edits.h"
#include "ui/guide/big_field.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

SplitBar::SplitBar(const QString &name)
{
    setObjectName(name);
    setRange(0, 100);
    setSingleStep(1);
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    connect(this, &SplitBar::valueChanged, this, qOverload<>(&SplitBar::update));
}

void SplitBar::restyle(const Style &style)
{
    m_style = style;
    setFixedHeight(style.px(72));
    update();
}

void SplitBar::paintEvent(QPaintEvent *)
{
    const auto &c = m_style.colours();
    const auto box = QRectF(rect()).adjusted(2, 2, -2, -2);
    auto left = box;
    left.setWidth(box.width() * value() / maximum());
    auto right = box;
    right.setLeft(left.right());
    QPainter painter(this);
    painter.fillRect(left, c.marketing);
    painter.fillRect(right, blended(c.sales, c.paper, 0.25));
    painter.fillRect(right, hatchBrush(blended(c.sales, c.paper, 0.5), m_style));
    painter.setFont(m_style.font(TextRole::Title));
    const int margin = m_style.px(16);
    painter.setPen(c.onAccent);
    painter.setClipRect(left);
    painter.drawText(left.adjusted(margin, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, tr("M  Marketing"));
    painter.setPen(c.ink);
    painter.setClipRect(right);
    painter.drawText(right.adjusted(0, 0, -margin, 0),
        Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute, tr("Sales  S"));
    painter.setClipping(false);
    painter.fillRect(
        QRectF(left.right() - m_style.px(2), box.top(), m_style.px(4), box.height()), c.ink);
    if (!hasFocus())
        return;
    painter.setPen(QPen(readable(c.marketing, m_style), 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void SplitBar::mousePressEvent(QMouseEvent *event)
{
    moveTo(event->position());
}

void SplitBar::mouseMoveEvent(QMouseEvent *event)
{
    moveTo(event->position());
}

void SplitBar::moveTo(QPointF at)
{
    setValue(qRound(at.x() * maximum() / width()));
}

ShareQuestion::ShareQuestion()
    : Question({ u"shareQuestion"_s, tr("Marketing's share"), tr("How much does marketing bring?"),
        tr("The part of the revenue that begins with marketing's leads; sales finds the rest.") })
    , m_share(new BigField(u"marketingShare"_s, {}, tr("as 50 %")))
    , m_bar(new SplitBar(u"marketingShareBar"_s))
{
    m_share->edit()->setAccessibleName(tr("Marketing's share of revenue"));
    m_bar->setAccessibleName(tr("Marketing's share of revenue, in percent"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_share);
    layout->addWidget(m_bar);
    connect(m_share, &BigField::typed, this, &ShareQuestion::typed);
    connect(m_bar, &SplitBar::valueChanged, this,
        [this](int percent) { m_share->type(tr("%1 %").arg(percent)); });
}

void ShareQuestion::present(const Snapshot &snapshot)
{
    const auto share = snapshot.plan.settings.marketingShare.fraction();
    m_share->restyle(snapshot.style);
    m_share->show(snapshot.format.percent(share));
    const QSignalBlocker quiet(m_bar);
    m_bar->setValue(qRound(share * m_bar->maximum()));
    m_bar->restyle(snapshot.style);
    layout()->setSpacing(snapshot.style.px(16));
}

Result<Plan> ShareQuestion::answer(const Plan &entered) const
{
    const auto typed = m_share->text();
    if (!m_share->isTyped() || typed.isEmpty())
        return entered;
    const Format format(entered.settings.locale, entered.settings.currency);
    const auto share = format.parsePercent(typed);
    if (!share)
        return fail(Fault::NotANumber, u"“%1”"_s.arg(typed));
    return setMarketingShare(entered, *share);
}

void ShareQuestion::settle()
{
    m_share->settle();
}

QString ShareQuestion::summary(const Snapshot &snapshot) const
{
    return snapshot.format.percent(snapshot.plan.settings.marketingShare.fraction());
}

void ShareQuestion::focusFirst()
{
    m_share->setFocus(Qt::OtherFocusReason);
    m_share->edit()->selectAll();
}

} // namespace lockstep
