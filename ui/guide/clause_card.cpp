// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/clause_card.h"

#include "ui/shared/contrast.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Figures stand out from the words around them.
QString richText(const QString &text, const Figures &figures)
{
    const auto live = liveText(text, [&figures](const QString &name) {
        const auto *figure = namedFigure(figures, name);
        return figure ? std::optional(figure->text) : std::nullopt;
    });
    QString rich;
    for (const auto &part : live.parts) {
        const auto words = part.text.toHtmlEscaped();
        rich += part.figure.isEmpty() ? words : u"<b>%1</b>"_s.arg(words);
    }
    return rich;
}

QStringList textsOf(const StarterClause &clause)
{
    QStringList texts { clause.marketingPromise, clause.salesPromise, clause.sharedText };
    texts.removeAll(QString());
    return texts;
}

} // namespace

ClauseCard::ClauseCard(const QString &name, const StarterClause &clause)
    : m_clause(clause)
    , m_topic(new QLabel(clause.topic, this))
{
    setObjectName(name);
    setAccessibleName(clause.topic);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    auto *texts = new QHBoxLayout;
    layout->addWidget(m_topic);
    layout->addLayout(texts, 1);
    for (qsizetype i = 0; i < textsOf(clause).size(); ++i) {
        auto *label = new QLabel(this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        texts->addWidget(label, 1);
        m_texts += label;
    }
    for (auto *label : findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ClauseCard::present(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    setChecked(hasStarter(snapshot.plan, m_clause));
    const int tick = m_style.px(24);
    const int before = m_style.px(16) + tick;
    const int after = m_style.px(12);
    const int above = m_style.px(8);
    layout()->setContentsMargins(
        isRightToLeft() ? after : before, above, isRightToLeft() ? before : after, above);
    layout()->setSpacing(m_style.px(4));
    layout()->itemAt(1)->layout()->setSpacing(m_style.px(16));
    m_topic->setFont(m_style.font(TextRole::Body, QFont::DemiBold));
    const auto texts = textsOf(m_clause);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_texts[i]->setFont(m_style.font(TextRole::Body));
        m_texts[i]->setText(richText(texts[i], snapshot.figures));
    }
    update();
}

QSize ClauseCard::sizeHint() const
{
    return layout()->sizeHint();
}

void ClauseCard::paintEvent(QPaintEvent *)
{
    const auto &c = m_style.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(isChecked() ? c.raised : underMouse() ? c.selected : c.paper);
    painter.setPen(hasFocus() ? QPen(readable(c.marketing, m_style), 2) : QPen(c.hairline, 1));
    painter.drawRoundedRect(box, m_style.px(6), m_style.px(6));
    const double side = m_style.px(16);
    const double inset = m_style.px(12);
    const double left = isRightToLeft() ? width() - inset - side : inset;
    const QRectF square(left, m_style.px(10), side, side);
    painter.setBrush(isChecked() ? QBrush(c.ink) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(isChecked() ? c.ink : c.muted, 1.5));
    painter.drawRoundedRect(square, m_style.px(4), m_style.px(4));
    if (!isChecked())
        return;
    QPainterPath tick(square.topLeft() + QPointF(0.22, 0.52) * side);
    tick.lineTo(square.topLeft() + QPointF(0.43, 0.72) * side);
    tick.lineTo(square.topLeft() + QPointF(0.78, 0.30) * side);
    painter.strokePath(tick, QPen(c.paper, m_style.px(2)));
}

} // namespace lockstep
