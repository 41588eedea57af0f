// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/steps_bar.h"

#include "ui/shared/spacing.h"
#include "ui/window/step_button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

StepsBar::StepsBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepsBar"_s);
    setAccessibleName(tr("Steps"));
    auto *layout = new QHBoxLayout(this);
    for (int index = 0; index < kStepCount; ++index) {
        const auto step = PlanStep(index);
        auto *button = new StepButton(step, this);
        connect(button, &QAbstractButton::clicked, this, [this, step] { emit chosen(step); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    layout->addStretch(1);
    m_buttons.first()->setChecked(true);
}

void StepsBar::setCurrent(PlanStep step)
{
    m_buttons[int(step)]->setChecked(true);
}

void StepsBar::present(const Snapshot &snapshot)
{
    // What both sides said stays the same list while a value is in the hand.
    const auto &standings = snapshot.figures.standings;
    if (m_isShown && m_style == snapshot.style && &*m_standings == &*standings)
        return;
    m_isShown = true;
    m_standings = standings;
    m_style = snapshot.style;
    for (int index = 0; index < kStepCount; ++index)
        m_buttons[index]->show(stepProgress(snapshot.figures, PlanStep(index)), m_style);
    fit();
    update();
}

/// In a window too narrow for this size, all steps are smaller alike rather than cut off.
void StepsBar::fit()
{
    layout()->setContentsMargins(m_style.px(8), m_style.px(4), m_style.px(16), 0);
    setSpacing(*layout(), m_style.px(4));
    const auto resized = [this](const Style &style) {
        for (auto *button : m_buttons)
            button->show(button->progress(), style);
    };
    resized(m_style);
    const int wanted = layout()->sizeHint().width();
    if (m_isPlaced && wanted > width())
        resized(Style(m_style.theme(), m_style.isRoom(), m_style.zoom() * width() / wanted));
}

void StepsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isPlaced = true;
    fit();
}

void StepsBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_style.colours().paper);
}

} // namespace lockstep
