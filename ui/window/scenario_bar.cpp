// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/scenario_bar.h"

#include "app/plan/scenario_draft.h"
#include "ui/funnel/scenario_steps.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

ScenarioBar::ScenarioBar(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QLabel(this))
    , m_leave(new QPushButton(tr("Back to the plan"), this))
{
    setObjectName(u"scenarioBar"_s);
    m_text->setObjectName(u"scenarioBarText"_s);
    m_text->setWordWrap(true);
    m_leave->setObjectName(u"leaveScenarioButton"_s);
    m_leave->setAccessibleName(m_leave->text());
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (const auto left = leaveScenario(m_document); !left)
            emit failed(left.error());
    });
}

const Plan *ScenarioBar::start()
{
    const auto begun = begunScenario(m_document);
    if (begun != m_point) {
        m_point = begun;
        m_start.reset();
        if (const auto start = begun ? planAt(m_document, *begun) : fail(Fault::NoSuchItem))
            m_start = *start;
    }
    return m_start ? &*m_start : nullptr;
}

void ScenarioBar::present(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    const auto *before = start();
    m_text->setText(before
            ? tr("A scenario is in the making, with %n change(s) so far: all numbers are the "
                 "scenario's, not the plan's.",
                nullptr, int(draftSize(*before, snapshot.plan).total()))
            : tr("A scenario is in the making: all numbers are the scenario's, not the plan's. The "
                 "plan as it was before cannot be read."));
    m_text->setAccessibleName(m_text->text());
    m_text->setFont(m_style.font(TextRole::Body, QFont::Medium));
    m_leave->setFont(m_style.font(TextRole::Body));
    layout()->setContentsMargins(m_style.px(16), m_style.px(4), m_style.px(16), m_style.px(4));
    update();
}

void ScenarioBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_style.colours();
    painter.fillRect(rect(), c.selected);
    painter.fillRect(0, height() - 1, width(), 1, c.hairline);
    painter.fillRect(0, 0, m_style.px(4), height(), c.guess);
}

} // namespace lockstep
