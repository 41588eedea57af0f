// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/segment_switch.h"

#include "ui/shared/choice_button.h"
#include "ui/shared/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace lockstep {

SegmentSwitch::SegmentSwitch(
    const QString &question, const QList<Segment> &segments, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(question);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    QStringList texts;
    for (const auto &segment : segments) {
        auto *button = new QToolButton(this);
        button->setObjectName(segment.objectName);
        button->setText(segment.text);
        button->setToolTip(segment.tip);
        button->setAccessibleName(question + QStringLiteral(": ") + segment.text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->installEventFilter(this);
        const int index = int(m_buttons.size());
        connect(button, &QToolButton::clicked, this, [this, index] {
            m_buttons[index]->setChecked(index == m_current); // until it is shown as chosen
            emit chosen(index);
        });
        row->addWidget(button);
        m_buttons << button;
        texts << segment.text;
    }
    m_folded = new ChoiceButton(question, texts, this);
    m_folded->setObjectName(segments.first().objectName + QStringLiteral("Menu"));
    m_folded->hide();
    connect(m_folded, &ChoiceButton::chosen, this, &SegmentSwitch::chosen);
    row->addWidget(m_folded);
}

/// One stop for the Tab key; the arrows go on from there.
void SegmentSwitch::show(int current, const Style &style)
{
    m_current = current;
    setSpacing(*layout(), style.px(2));
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == current);
        m_buttons[i]->setFocusPolicy(i == current ? Qt::StrongFocus : Qt::ClickFocus);
        m_buttons[i]->setFont(style.font(TextRole::Caption));
    }
    m_folded->setFont(style.font(TextRole::Caption));
    m_folded->setCurrent(current);
}

void SegmentSwitch::setFolded(bool isFolded)
{
    for (auto *button : m_buttons)
        button->setHidden(isFolded);
    m_folded->setHidden(!isFolded);
}

int SegmentSwitch::widthOf(bool isFolded) const
{
    if (isFolded)
        return m_folded->sizeHint().width();
    int width = layout()->spacing() * int(m_buttons.size() - 1);
    for (const auto *button : m_buttons)
        width += button->sizeHint().width();
    return width;
}

/// Buttons by themselves would only pass the keyboard on.
bool SegmentSwitch::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Left && key->key() != Qt::Key_Right))
        return QWidget::eventFilter(watched, event);
    const bool isBack = key->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const int wanted = std::clamp(m_current + (isBack ? -1 : 1), 0, int(m_buttons.size()) - 1);
    if (wanted != m_current) {
        m_buttons[wanted]->setFocus(Qt::TabFocusReason);
        emit chosen(wanted);
    }
    return true;
}

} // namespace lockstep
