// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/evidence_tag.h"

#include "ui/shared/shapes.h"
#include "ui/shared/tabular.h"

namespace lockstep {

using namespace Qt::StringLiterals;

EvidenceTag::EvidenceTag(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"evidenceTag"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EvidenceTag::show(const QString &value, const Evidence &evidence, const Style &style)
{
    m_text = value.isEmpty() ? markName(evidence.mark) : value;
    m_evidence = evidence;
    m_style = style;
    const auto source = evidenceText(evidence);
    setToolTip(source);
    setAccessibleName(value.isEmpty() ? source : m_text + u". "_s + source);
    updateGeometry();
    update();
}

QSize EvidenceTag::sizeHint() const
{
    const auto font = m_style.font(TextRole::Body);
    return { int(std::ceil(tabularWidth(m_text, font))) + m_style.px(24),
        QFontMetrics(font).height() + m_style.px(8) };
}

QAccessible::Role EvidenceTag::accessibleRole() const
{
    return QAccessible::StaticText;
}

QString EvidenceTag::accessibleValue() const
{
    return markName(m_evidence.mark);
}

void EvidenceTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_style.colours();
    const int pad = m_style.px(4);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRectF inner = QRectF(rect()).adjusted(pad, pad, -pad, -pad);
    const double mark = m_style.px(12);
    QRectF dot = inner;
    dot.setWidth(mark);
    if (isRightToLeft)
        dot.moveRight(inner.right());
    drawEvidenceMark(painter, dot, m_evidence.mark, m_style);
    const double room = mark + pad;
    const auto words = inner.adjusted(isRightToLeft ? 0 : room, 0, isRightToLeft ? -room : 0, 0);
    painter.setFont(m_style.font(TextRole::Body));
    painter.setPen(m_evidence.mark == EvidenceMark::Guessed ? c.guess : c.ink);
    drawTabular(painter, words, Qt::AlignLeft | Qt::AlignVCenter, m_text);
    underlineGuess(painter, words, m_evidence.mark, m_style);
    if (hasFocus())
        drawFocusLine(painter, rect(), m_style);
}

} // namespace lockstep
