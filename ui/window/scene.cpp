// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/scene.h"

#include "ui/funnel/scenario_steps.h"
#include "ui/shared/explain.h"
#include "ui/window/banner.h"
#include "ui/window/headline_strip.h"
#include "ui/window/scenario_bar.h"
#include "ui/window/steps_bar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

Scene::Scene(Document &document, Focus &focus, QSettings &settings, Board::MakeView makeView)
    : m_document(document)
    , m_steps(new StepsBar)
    , m_strip(new HeadlineStrip(document, focus))
    , m_banner(new Banner)
    , m_board(new Board(std::move(makeView), settings))
    , m_pages(new QStackedWidget)
{
    setObjectName(u"scene"_s);
    m_pages->setObjectName(u"pages"_s);
    m_pages->addWidget(m_board);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    connect(m_steps, &StepsBar::chosen, m_board, &Board::arrange);
    connect(m_board, &Board::changed, this, [this] { m_steps->setCurrent(m_board->step()); });
    connect(m_pages, &QStackedWidget::currentChanged, this, &Scene::follow);
}

void Scene::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (!page->focusWidget()) // it may have put the keyboard into a field of its own
        page->setFocus(Qt::OtherFocusReason);
}

void Scene::showBoard()
{
    m_pages->setCurrentWidget(m_board);
}

bool Scene::isBoard() const
{
    return m_pages->currentWidget() == m_board;
}

QWidget *Scene::page() const
{
    return isBoard() ? nullptr : m_pages->currentWidget();
}

void Scene::follow()
{
    m_steps->setVisible(isBoard());
    m_strip->setVisible(isBoard());
    if (m_scenario)
        m_scenario->setVisible(isBoard() && begunScenario(m_document));
    emit pageChanged();
}

void Scene::present(const Snapshot &snapshot)
{
    m_steps->present(snapshot);
    m_strip->present(snapshot);
    m_board->present(snapshot);
    showScenario(snapshot);
}

void Scene::showScenario(const Snapshot &snapshot)
{
    const bool isBegun = begunScenario(m_document).has_value();
    if (isBegun && !m_scenario)
        makeScenarioBar();
    m_strip->setScenario(isBegun);
    if (!m_scenario)
        return;
    if (isBegun)
        m_scenario->present(snapshot);
    m_scenario->setVisible(isBegun && isBoard());
}

void Scene::makeScenarioBar()
{
    m_scenario = new ScenarioBar(m_document);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_banner), m_scenario);
    connect(m_scenario, &ScenarioBar::failed, this,
        [this](const Error &error) { m_banner->say(Banner::Kind::Error, explain(error)); });
}

void Scene::restyle(const Style &style)
{
    m_banner->restyle(style);
    m_board->restyle(style);
}

} // namespace lockstep
