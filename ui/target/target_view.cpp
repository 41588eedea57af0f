// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/target_view.h"

#include "ui/shared/agreement_chip.h"
#include "ui/shared/scroll_page.h"
#include "ui/shared/spacing.h"
#include "ui/target/bridge_panel.h"
#include "ui/target/checks_panel.h"
#include "ui/target/fact_rows.h"
#include "ui/target/market_aims.h"
#include "ui/target/quarter_chart.h"
#include "ui/target/spread_panel.h"
#include "ui/target/target_bar.h"
#include "ui/target/teams_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeroZoom = 1.5;

} // namespace

int firstYearOf(const Plan &plan)
{
    return firstFiscalYear(plan.settings);
}

const Target *targetOf(const Plan &plan, int fiscalYear)
{
    const auto at = std::find_if(plan.targets.begin(), plan.targets.end(),
        [fiscalYear](const Target &target) { return target.fiscalYear == fiscalYear; });
    return at != plan.targets.end() ? &*at : nullptr;
}

TargetView::TargetView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
{
    setObjectName(u"targetView"_s);
    setAccessibleName(title());
}

QString TargetView::title() const
{
    return tr("Target");
}

void TargetView::build()
{
    auto *scroll = new ScrollPage(u"targetScroll"_s, this);
    m_target = new HeadlineNumber(u"targetHero"_s, true);
    m_planned = new HeadlineNumber(u"plannedHero"_s, true);
    m_gap = new HeadlineNumber(u"gapHero"_s, true);
    m_chip = new AgreementChip;
    m_chip->setObjectName(u"targetChip"_s);
    m_bar = new TargetBar;
    m_share = new HeadlineNumber(u"marketingShareFact"_s, true);
    m_deal = new HeadlineNumber(u"averageDealFact"_s, true);
    m_wins = new HeadlineNumber(u"winsFact"_s, true);
    m_first = new HeadlineNumber(u"firstStageFact"_s, true);
    m_budget = new HeadlineNumber(u"budgetFact"_s, true);
    m_spread = new SpreadPanel;
    m_quarters = new QuarterChart;
    m_bridge = new BridgePanel;
    m_markets = new MarketAims;
    m_teams = new TeamsPanel;
    m_checks = new ChecksPanel;
    m_later = new QLabel;
    m_later->setObjectName(u"laterYears"_s);
    m_later->setWordWrap(true);
    m_hero = new QBoxLayout(QBoxLayout::LeftToRight);
    for (auto *number : { m_target, m_planned, m_gap })
        m_hero->addWidget(number);
    m_hero->addStretch();
    m_hero->addWidget(m_chip, 0, Qt::AlignTop);
    m_facts = new QGridLayout;
    for (auto *fact : { m_share, m_deal, m_wins, m_first, m_budget })
        m_facts->addWidget(fact, 0, m_facts->count(), Qt::AlignLeft);
    m_column = new QVBoxLayout(scroll->page());
    m_column->addLayout(m_hero);
    m_column->addWidget(m_bar);
    m_column->addLayout(m_facts);
    m_column->addWidget(m_bridge);
    m_column->addWidget(m_spread);
    m_column->addWidget(m_quarters);
    m_column->addWidget(m_markets);
    m_column->addWidget(m_teams);
    m_column->addWidget(m_checks);
    m_column->addWidget(m_later);
    m_column->addStretch(1);
    connectAll();
    connectParts();
    setContent(scroll);
}

void TargetView::connectReasons()
{
    const std::pair<HeadlineNumber *, QString> explained[]
        = { { m_planned, u"planned"_s }, { m_gap, u"gap"_s }, { m_deal, u"dealSize"_s },
              { m_wins, u"wonNeed"_s }, { m_first, u"leads"_s } };
    for (const auto &[number, figure] : explained)
        connect(number, &HeadlineNumber::editWanted, this,
            [this, figure = figure] { emit whyWanted(figure); });
}

void TargetView::connectAll()
{
    connectReasons();
    connect(m_target, &HeadlineNumber::editWanted, this,
        [this] { editTarget(m_target, m_target->valueRect()); });
    connect(m_share, &HeadlineNumber::editWanted, this, &TargetView::editShare);
    connect(m_budget, &HeadlineNumber::editWanted, this, &TargetView::editBudget);
    connect(m_markets, &MarketAims::dealSizeWanted, this, &TargetView::editDealSize);
    connect(m_markets, &MarketAims::chosen, this, [this](Id<Market> market) {
        auto selection = focus().selection();
        selection.market = selection.market == market ? Id<Market>() : market;
        focus().select(selection);
    });
    connect(m_quarters, &QuarterChart::chosen, this, [this](int quarter) {
        auto selection = focus().selection();
        selection.quarter = quarter;
        focus().select(selection);
    });
    connect(m_chip, &AgreementChip::clicked, this, [this](Side side) {
        if (const auto *standing = targetStanding())
            toggleAgreed(Standing(*standing), side);
    });
    connect(m_chip, &AgreementChip::menuWanted, this, [this](Side side, QPoint at) {
        if (const auto *standing = targetStanding())
            chooseStand(Standing(*standing), side, at);
    });
}

const Standing *TargetView::targetStanding() const
{
    const auto *target = targetOf(snapshot().plan, firstYearOf(snapshot().plan));
    return target ? standing(snapshot().figures, ItemKind::Target, target->id.value) : nullptr;
}

void TargetView::render(const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    const int pad = style.px(16);
    m_column->setContentsMargins(pad, 0, pad, pad);
    setSpacing(*m_column, style.px(12));
    showHero(snapshot);
    m_bar->show(snapshot);
    showFacts(snapshot);
    m_bridge->show(snapshot, firstYearOf(snapshot.plan));
    const auto *target = targetOf(snapshot.plan, firstYearOf(snapshot.plan));
    m_spread->setVisible(target != nullptr);
    if (target)
        m_spread->show(snapshot, *target);
    m_quarters->show(snapshot);
    m_markets->show(snapshot);
    m_teams->show(snapshot);
    m_checks->show(snapshot);
    showLaterYears(snapshot);
    const auto *standing = targetStanding();
    m_chip->setVisible(standing != nullptr);
    if (standing)
        m_chip->show(*standing, style);
    fitWidth();
}

void TargetView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    if (m_column)
        fitWidth();
}

void TargetView::fitWidth()
{
    const auto margins = m_column->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int needed = 0;
    for (int index = 0; index < m_hero->count(); ++index)
        needed += m_hero->itemAt(index)->sizeHint().width() + m_hero->spacing();
    // Numbers become smaller before they stand below each other.
    m_hero->setDirection(needed * 3 / 4 > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    placeInRows(*m_facts, { m_share, m_deal, m_wins, m_first, m_budget }, room);
}

void TargetView::showHero(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    const auto &headline = figures.headline;
    const auto &c = style.colours();
    // In room size they are the largest anyway.
    const Style large(
        style.theme(), style.isRoom(), style.zoom() * (style.isRoom() ? 1.0 : kHeroZoom));
    const auto year = fiscalYearLabel(firstYearOf(plan));
    const bool isShort = headline.gapMinorUnits < 0;
    const auto *target = targetOf(plan, firstYearOf(plan));
    const auto whole = format.compactMoney(target ? double(target->revenue.minorUnits) : 0);
    const bool isWhole = whole == format.compactMoney(headline.targetMinorUnits);
    m_target->show(
        { isWhole ? tr("target %1, %2").arg(year, format.currency())
                  : tr("new business, of %1").arg(whole),
            format.compactMoney(headline.targetMinorUnits),
            tr("The revenue of %1 that both sides answer for. Click to change it.").arg(year),
            c.ink },
        large);
    m_planned->show(
        { tr("planned"), format.compactMoney(headline.plannedMinorUnits),
            tr("What the calendar and the opening pipeline yield in %1 at today's rates.")
                .arg(year),
            c.ink },
        large);
    m_gap->show({ tr("gap"), format.signedCompactMoney(headline.gapMinorUnits),
                    isShort ? tr("Planned less target: so much has no lead in the plan yet.")
                            : tr("Planned less target: the plan carries %1.").arg(year),
                    isShort ? c.bad : c.good },
        large);
}

void TargetView::showFacts(const Snapshot &snapshot)
{
    const auto &figures = snapshot.figures;
    const auto &style = snapshot.style;
    const auto fact = [&](HeadlineNumber *number, const QString &caption, const QString &name,
                          const QString &why) {
        const auto *figure = namedFigure(figures, name);
        number->setVisible(figure != nullptr);
        if (figure)
            number->show({ caption, figure->text, why, style.colours().ink }, style);
    };
    fact(m_share, tr("marketing's share"), u"marketingShare"_s,
        tr("Of the revenue, sourced by marketing. Click to set it for every stream."));
    fact(m_deal, tr("average deal"), u"dealSize"_s,
        tr("Over all markets, by what the target asks of each."));
    fact(m_wins, tr("deals to win"), u"wonNeed"_s, tr("At these deal sizes, to reach the target."));
    fact(m_first, tr("leads for marketing's share"), u"leads"_s,
        tr("Marketing-qualified leads that become marketing's customers."));
    showBudget(snapshot);
}

void TargetView::showLaterYears(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    QStringList years;
    for (const auto &target : plan.targets) {
        if (target.fiscalYear != firstYearOf(plan))
            years.append(
                tr("%1: %2").arg(fiscalYearLabel(target.fiscalYear), format.money(target.revenue)));
    }
    m_later->setVisible(!years.isEmpty());
    m_later->setText(tr("Other years: %1").arg(years.join(u" · "_s)));
    m_later->setFont(style.font(TextRole::Caption));
    auto colours = m_later->palette();
    colours.setColor(QPalette::WindowText, style.colours().muted);
    m_later->setPalette(colours);
}

void TargetView::connectParts()
{
    const auto change = [this](const QString &title, const PlanEdit &edit) {
        apply(title, edit(document().committed()));
    };
    connect(m_bridge, &BridgePanel::changeWanted, this, change);
    connect(m_spread, &SpreadPanel::changeWanted, this, change);
    connect(m_teams, &TeamsPanel::changeWanted, this, change);
    connect(m_teams, &TeamsPanel::toggled, this, &TargetView::toggleAgreed);
    connect(m_teams, &TeamsPanel::menuWanted, this, &TargetView::chooseStand);
    connect(m_spread, &SpreadPanel::previewWanted, this,
        [this](const PlanEdit &edit) { preview(edit(document().committed())); });
    connect(m_bridge, &BridgePanel::targetWanted, this,
        [this](QWidget *over) { editTarget(over, over->rect()); });
    connect(m_bridge, &BridgePanel::entryWanted, this, [this](Id<Entry> entry) {
        Selection selection = focus().selection();
        selection.entry = entry;
        focus().select(selection);
    });
    connect(m_bridge, &BridgePanel::toggled, this, &TargetView::toggleAgreed);
    connect(m_bridge, &BridgePanel::menuWanted, this, &TargetView::chooseStand);
}

} // namespace lockstep
