// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sla/clause_row.h"

#include "ui/shared/elided_label.h"
#include "ui/shared/open_words.h"

#include "ui/shared/scope.h"
#include "ui/shared/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>

namespace lockstep {

using namespace Qt::StringLiterals;

ClauseRow::ClauseRow(Id<Clause> clause, QWidget *parent)
    : QWidget(parent)
    , m_clause(clause)
    , m_topic(new LiveLabel(TextRole::Body, this))
    , m_marketing(new LiveLabel(TextRole::Body, this))
    , m_sales(new LiveLabel(TextRole::Body, this))
    , m_shared(new LiveLabel(TextRole::Body, this))
    , m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_open(new ElidedLabel(this))
    , m_chip(new AgreementChip(this))
    , m_remove(new RemoveButton(tr("Remove this clause"), this))
{
    const QString id = QString::number(clause.value);
    setObjectName(u"clause"_s + id);
    setFocusPolicy(Qt::TabFocus); // Space selects it; a click has its own meaning
    m_topic->setObjectName(u"topic"_s + id);
    m_topic->setWeight(QFont::DemiBold);
    m_marketing->setObjectName(u"marketingPromise"_s + id);
    m_sales->setObjectName(u"salesPromise"_s + id);
    m_shared->setObjectName(u"sharedText"_s + id);
    m_chip->setObjectName(u"chip"_s + id);
    m_remove->setObjectName(u"removeClause"_s + id);
    m_open->setObjectName(u"openWords"_s + id);
    m_open->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->addWidget(m_topic, 1);
    head->addWidget(m_remove, 0, Qt::AlignVCenter);
    head->addWidget(m_open, 0, Qt::AlignVCenter);
    head->addWidget(m_chip, 0, Qt::AlignVCenter);
    m_pair->addWidget(m_marketing, 1, Qt::AlignTop);
    m_pair->addWidget(m_sales, 1, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_shared);
    all->addLayout(m_pair);
    connectAll();
}

void ClauseRow::connectAll()
{
    for (const auto field : { ClauseField::Topic, ClauseField::MarketingPromise,
             ClauseField::SalesPromise, ClauseField::SharedText }) {
        connect(label(field), &LiveLabel::editWanted, this, [this, field] {
            emit selectWanted(m_clause);
            emit editWanted(m_clause, field);
        });
    }
    connect(m_chip, &AgreementChip::clicked, this,
        [this](Side side) { emit chipClicked(m_clause, side); });
    connect(m_chip, &AgreementChip::menuWanted, this,
        [this](Side side, QPoint at) { emit chipMenuWanted(m_clause, side, at); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(m_clause); });
}

LiveLabel *ClauseRow::label(ClauseField field) const
{
    switch (field) {
    case ClauseField::Topic:
        return m_topic;
    case ClauseField::MarketingPromise:
        return m_marketing;
    case ClauseField::SalesPromise:
        return m_sales;
    case ClauseField::SharedText:
        return m_shared;
    }
    Q_UNREACHABLE();
}

void ClauseRow::space(const Style &style)
{
    layout()->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(12));
    layout()->setSpacing(style.px(2));
    for (int i = 0; i < layout()->count(); ++i) {
        if (auto *line = layout()->itemAt(i)->layout())
            line->setSpacing(style.px(8));
    }
    m_open->setFont(style.font(TextRole::Caption));
    QPalette palette = m_open->palette();
    palette.setColor(QPalette::WindowText, style.colours().muted);
    m_open->setPalette(palette);
    m_remove->setFont(style.font(TextRole::Body));
}

void ClauseRow::showLink(ClauseLink link)
{
    if (std::exchange(m_link, link) != link)
        update();
    const QColor &ink = m_style.colours().ink;
    for (LiveLabel *text : { m_topic, m_shared, m_marketing, m_sales })
        text->setColour(isFaded() ? faded(ink, m_style) : ink);
    m_chip->setFaded(isFaded());
    setAccessibleDescription(link == ClauseLink::Shown ? tr("About what is selected")
            : link == ClauseLink::Elsewhere            ? tr("About another market or channel")
                                                       : QString());
}

/// What is about another market, and what is about nothing selected while another clause is.
bool ClauseRow::isFaded() const
{
    return !m_isSelected
        && (m_link == ClauseLink::Elsewhere || (m_link == ClauseLink::None && m_standsBack));
}

void ClauseRow::show(const Clause &clause, const ClauseFigures &figures, const Standing &standing,
    const Snapshot &snapshot)
{
    const bool isSelected = snapshot.selection.clause == m_clause;
    const ClauseLink link
        = clauseLink(figures, snapshot.figures, withEntry(snapshot.plan, snapshot.selection));
    Shown next { clause, figures, standing, link, m_standsBack, isSelected, snapshot.style };
    if (m_shown == next)
        return;
    m_shown = std::move(next);
    if (!(m_style == snapshot.style) || m_topic->accessibleName().isEmpty())
        space(snapshot.style);
    if (!(m_style == snapshot.style))
        update();
    m_style = snapshot.style;
    if (std::exchange(m_isSelected, isSelected) != isSelected)
        update();
    setAccessibleName(clause.topic);
    showLink(link);
    showTexts(clause, figures);
    showOpen(standing);
    fitHead();
    fitPair();
}

void ClauseRow::showOpen(const Standing &standing)
{
    m_chip->show(standing, m_style);
    m_open->setText(openWords(standing));
}

void ClauseRow::fitHead()
{
    if (!m_shown)
        return;
    const QFontMetrics metrics(m_style.font(TextRole::Body, QFont::DemiBold));
    const int taken = metrics.horizontalAdvance(m_shown->clause.topic) + m_chip->sizeHint().width()
        + m_remove->sizeHint().width() + m_style.px(60); // edges and what lies between
    m_open->giveWay(width() - taken);
}

/// Two promises need some width to be read as a pair.
void ClauseRow::fitPair()
{
    const bool isNarrow = width() < m_style.px(440);
    m_pair->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setSpacing(*m_pair, m_style.px(isNarrow ? 4 : 20));
}

void ClauseRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
    fitPair();
}

void ClauseRow::showTexts(const Clause &clause, const ClauseFigures &figures)
{
    const bool isShared = !clause.sharedText.isEmpty();
    const bool isPaired
        = !isShared || !clause.marketingPromise.isEmpty() || !clause.salesPromise.isEmpty();
    m_topic->show(clause.topic, tr("Topic"), m_style);
    m_shared->show(figures.shared, tr("Both agree"), m_style);
    m_marketing->show(figures.marketing, tr("Marketing promises …"), m_style);
    m_sales->show(figures.sales, tr("Sales promises …"), m_style);
    m_shared->setVisible(isShared);
    m_marketing->setVisible(isPaired);
    m_sales->setVisible(isPaired);
}

void ClauseRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_style.colours();
    if (m_isSelected)
        painter.fillRect(rect(), colours.selected);
    if (m_link == ClauseLink::Shown) {
        painter.setPen(QPen(colours.muted, m_style.px(1)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1.5, 1.5, -1.5, -3.5), m_style.px(6), m_style.px(6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.ink, m_style.px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(2, 2, -2, -4), m_style.px(6), m_style.px(6));
    }
    const auto bar = [&](const QWidget *beside, const QColor &side) {
        const QColor colour = isFaded() ? fadedFill(side, m_style) : side;
        if (!beside->isVisible())
            return;
        const QRect at = beside->geometry();
        painter.fillRect(QRect(at.left() - m_style.px(6), at.top() + m_style.px(4), m_style.px(4),
                             std::max(1, at.height() - m_style.px(8))),
            colour);
    };
    bar(m_marketing, colours.marketing);
    bar(m_sales, colours.sales);
}

void ClauseRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit selectWanted(m_isSelected ? Id<Clause> {} : m_clause);
}

void ClauseRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        emit selectWanted(m_isSelected ? Id<Clause> {} : m_clause);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
