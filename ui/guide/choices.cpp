// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/choices.h"

#include "ui/guide/guide_button.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace lockstep {

Choices::Choices(const QString &name, const QStringList &texts, int columns)
    : m_layout(new QGridLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(name);
    m_layout->setContentsMargins({});
    for (int i = 0; i < texts.size(); ++i) {
        auto *button
            = new GuideButton(GuideButton::Look::Choice, name + QString::number(i + 1), texts[i]);
        m_group->addButton(button, i);
        m_layout->addWidget(button, i / columns, i % columns);
    }
    m_layout->setColumnStretch(columns, 1);
    connect(m_group, &QButtonGroup::idClicked, this, &Choices::picked);
}

void Choices::restyle(const Style &style)
{
    m_layout->setSpacing(style.px(4));
    for (auto *button : m_group->buttons())
        static_cast<GuideButton *>(button)->restyle(style);
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
