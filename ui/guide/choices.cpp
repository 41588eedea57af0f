// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/choices.h"

#include "ui/guide/guide_button.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace lockstep {

Choices::Choices(const QString &name, const QStringList &texts, int columns)
    : m_most(columns)
    , m_layout(new QGridLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(name);
    m_layout->setContentsMargins({});
    for (int i = 0; i < texts.size(); ++i) {
        auto *button
            = new GuideButton(GuideButton::Look::Choice, name + QString::number(i + 1), texts[i]);
        m_group->addButton(button, i);
    }
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layOut();
    connect(m_group, &QButtonGroup::idClicked, this, &Choices::picked);
}

void Choices::restyle(const Style &style)
{
    m_style = style;
    m_layout->setSpacing(style.px(4));
    for (auto *button : m_group->buttons())
        static_cast<GuideButton *>(button)->restyle(style);
    layOut();
}

void Choices::layOut()
{
    int widest = 1;
    for (const auto *button : m_group->buttons())
        widest = std::max(widest, button->sizeHint().width());
    const int gap = m_style.px(4);
    const int count = static_cast<int>(m_group->buttons().size());
    int columns = std::clamp((width() + gap) / (widest + gap), 1, m_most);
    while (count % columns != 0)
        --columns; // rows of equal length read better
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i)
        m_layout->addWidget(m_group->button(i), i / columns, i % columns);
    for (int i = 0; i <= m_most; ++i)
        m_layout->setColumnStretch(i, i == columns ? 1 : 0);
}

void Choices::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Choices::choose(int index)
{
    if (auto *button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

int Choices::chosen() const
{
    return m_group->checkedId();
}

} // namespace lockstep
