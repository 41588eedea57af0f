// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/scenario_face.h"

#include "app/plan/scenario.h"
#include "ui/funnel/scenario_chances.h"
#include "ui/funnel/scenario_steps.h"
#include "ui/funnel/scenario_table.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/scroll_page.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

ScenarioFace::ScenarioFace(const FaceLinks &links, QWidget *parent)
    : FunnelFace(links, parent)
    , m_chances(new ScenarioChances(this))
    , m_empty(new EmptyState(Icon::Sliders,
          tr("A scenario is another way that the year could go. Begin one, change what you like, "
             "and compare it with the plan."),
          tr("Begin a scenario"), this))
    , m_banner(new QWidget(this))
    , m_bannerText(new QLabel(m_banner))
    , m_keep(button(u"keepScenario"_s, tr("Keep as scenario")))
    , m_leave(button(u"leaveScenario"_s, tr("Back to the plan")))
    , m_begun(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tabs(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_steps(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_begin(button(u"beginScenario"_s, tr("Begin a scenario")))
    , m_details(new QWidget(this))
    , m_words(new QLabel(m_details))
    , m_look(button(u"lookAtScenario"_s, {}))
    , m_takeOver(button(u"takeOverScenario"_s, tr("Take over into the plan")))
    , m_rename(button(u"renameScenario"_s, tr("Rename")))
    , m_remove(button(u"removeScenario"_s, tr("Remove")))
{
    setObjectName(u"scenarioFace"_s);
    m_empty->button()->setObjectName(u"beginFirstScenario"_s);
    m_bannerText->setObjectName(u"scenarioBanner"_s);
    m_bannerText->setWordWrap(true);
    m_words->setObjectName(u"scenarioWords"_s);
    m_words->setWordWrap(true);
    layOut();
    connectAll();
}

QPushButton *ScenarioFace::button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(text);
    return made;
}

void ScenarioFace::layOut()
{
    auto *scroll = new ScrollPage(u"scenarioScroll"_s, this);
    scroll->setAccessibleName(tr("Scenarios"));
    m_page = scroll->page();
    m_table = new ScenarioTable(m_page);
    m_whole = new QLabel(
        tr("Scenarios are of the whole plan, not only of what is chosen above."), m_page);
    m_whole->setObjectName(u"scenariosOfAll"_s);
    m_whole->setWordWrap(true);
    m_banner->setLayout(m_begun);
    m_begun->setContentsMargins({});
    m_begun->addWidget(m_bannerText, 1);
    m_begun->addWidget(m_leave);
    m_begun->addWidget(m_keep);
    m_tabs->addStretch();
    m_tabs->addWidget(m_begin);
    for (auto *one : { m_look, m_takeOver, m_rename, m_remove })
        m_steps->addWidget(one);
    m_steps->addStretch();
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins({});
    details->addWidget(m_words);
    details->addLayout(m_steps);
    auto *column = new QVBoxLayout(m_page);
    column->addWidget(m_banner);
    column->addLayout(m_tabs);
    column->addWidget(m_whole);
    column->addWidget(m_table);
    column->addWidget(m_details);
    column->addWidget(m_empty, 1);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
}

void ScenarioFace::connectAll()
{
    connect(&links().document, &Document::changed, this, &ScenarioFace::documentChanged);
    connect(m_empty, &EmptyState::wanted, this, &ScenarioFace::begin);
    connect(m_begin, &QPushButton::clicked, this, &ScenarioFace::begin);
    connect(m_keep, &QPushButton::clicked, this, &ScenarioFace::keep);
    connect(m_leave, &QPushButton::clicked, this, &ScenarioFace::leave);
    connect(m_look, &QPushButton::clicked, this, &ScenarioFace::look);
    connect(m_rename, &QPushButton::clicked, this, &ScenarioFace::rename);
    connect(m_table, &ScenarioTable::chosen, this, &ScenarioFace::choose);
    connect(m_chances, &ScenarioChances::changed, this,
        [this] { m_table->show(m_snapshot, m_summaries, *m_chances, m_chosen); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        if (const auto *one = chosen())
            links().apply(tr("Take over scenario %1").arg(one->name),
                takeOver(links().document.committed(), m_chosen));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto *one = chosen())
            links().apply(tr("Remove scenario %1").arg(one->name),
                removeScenario(links().document.committed(), m_chosen));
    });
}

void ScenarioFace::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    findBegun();
    const auto &plan = links().document.committed();
    if (!lockstep::find(plan.scenarios, m_chosen))
        m_chosen = plan.scenarios.isEmpty() ? Id<Scenario>() : ordered(plan.scenarios).first().id;
    if (&links().document.plan() == &plan)
        m_looked = {}; // whatever ended the preview
    const bool isEmpty = plan.scenarios.isEmpty();
    m_empty->setVisible(isEmpty && !m_point);
    m_table->setVisible(!isEmpty);
    m_whole->setVisible(!isEmpty && hasStreams(snapshot.selection));
    m_details->setVisible(!isEmpty);
    m_begin->setVisible(!isEmpty && !m_point);
    summarise();
    showTabs();
    showBegun();
    showChosen();
    restyle();
    fitWidth();
}

/// What scenarios are compared with: the plan as it is committed, not a preview; while one is in
/// the making, as it was when that was begun.
Plan ScenarioFace::basis() const
{
    const auto &now = links().document.committed();
    if (!m_start)
        return now;
    auto plan = *m_start;
    plan.scenarios = now.scenarios;
    plan.scenarioChanges = now.scenarioChanges;
    return plan;
}

void ScenarioFace::summarise()
{
    const auto plan = basis();
    if (m_summaries.isEmpty() || m_summarised != plan || m_summarisedFor != m_chosen) {
        QList<Id<Scenario>> wanted;
        for (const auto &scenario : ordered(plan.scenarios))
            wanted.append(scenario.id);
        const auto at = wanted.indexOf(m_chosen);
        if (at >= kMostScenarios - 1)
            wanted.move(at, kMostScenarios - 2);
        m_summaries = scenarioSummaries(
            plan, m_snapshot.plan == plan ? m_snapshot.figures : figures(plan), wanted);
        m_summarised = plan;
        m_summarisedFor = m_chosen;
    }
    QList<Id<Scenario>> shown;
    for (const auto &summary : m_summaries.mid(1))
        shown.append(summary.scenario);
    if (!shown.isEmpty() && isVisible())
        m_chances->follow(m_summarised, shown);
    m_table->show(m_snapshot, m_summaries, *m_chances, m_chosen);
}

void ScenarioFace::showTabs()
{
    const auto scenarios = ordered(m_summarised.scenarios);
    if (m_tabsOf != scenarios) {
        m_tabsOf = scenarios;
        for (auto *tab : std::exchange(m_tabButtons, {})) {
            tab->hide();
            tab->deleteLater();
        }
        for (const auto &scenario : scenarios) {
            auto *tab = new QToolButton(m_page);
            tab->setObjectName(u"scenarioTab%1"_s.arg(scenario.id.value));
            tab->setText(scenario.name);
            tab->setToolTip(scenario.note);
            tab->setAccessibleName(tr("Scenario %1").arg(scenario.name));
            tab->setCheckable(true);
            tab->setAutoRaise(true);
            connect(tab, &QToolButton::clicked, this, [this, id = scenario.id] { choose(id); });
            m_tabs->insertWidget(int(m_tabButtons.size()), tab);
            m_tabButtons.append(tab);
        }
    }
    for (qsizetype i = 0; i < m_tabButtons.size(); ++i)
        m_tabButtons[i]->setChecked(scenarios[i].id == m_chosen);
}

void ScenarioFace::restyle()
{
    const auto &style = m_snapshot.style;
    const int pad = style.px(12);
    m_page->layout()->setContentsMargins(pad, 0, pad, pad);
    setSpacing(*m_page->layout(), style.px(10));
    setSpacing(*m_details->layout(), style.px(10));
    m_empty->restyle(style);
    m_words->setFont(style.font(TextRole::Body));
    m_whole->setFont(style.font(TextRole::Body));
    m_bannerText->setFont(style.font(TextRole::Body, QFont::Medium));
    for (auto *one : { m_keep, m_leave, m_begin, m_look, m_takeOver, m_rename, m_remove })
        one->setFont(style.font(TextRole::Body));
    for (auto *tab : std::as_const(m_tabButtons))
        tab->setFont(style.font(TextRole::Body, QFont::Medium));
}

void ScenarioFace::resizeEvent(QResizeEvent *event)
{
    FunnelFace::resizeEvent(event);
    fitWidth();
}

void ScenarioFace::fitWidth()
{
    for (auto *line : { m_begun, m_tabs, m_steps }) {
        int needed = m_snapshot.style.px(40); // margins and the scroll bar
        for (int i = 0; i < line->count(); ++i)
            needed += line->itemAt(i)->minimumSize().width() + line->spacing();
        line->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

const Scenario *ScenarioFace::chosen() const
{
    return lockstep::find(m_summarised.scenarios, m_chosen);
}

bool ScenarioFace::isLooking() const
{
    return !m_chosen.isNull() && m_looked == m_chosen;
}

} // namespace lockstep
