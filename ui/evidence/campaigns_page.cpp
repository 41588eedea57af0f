// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/campaigns_page.h"

#include "app/evidence/heat_table.h"
#include "ui/evidence/campaign_matches.h"
#include "ui/evidence/outcome_table.h"
#include "ui/evidence/section.h"
#include "ui/shared/ink.h"
#include "ui/shared/scroll_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

CampaignsPage::CampaignsPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new ScrollPage(u"campaignsScroll"_s, this))
    , m_words(new QLabel(this))
    , m_told(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_results(new Section(u"campaignResults"_s, tr("Planned and measured"), m_scroll->page()))
    , m_table(new OutcomeTable(m_results))
    , m_found(new Section(u"campaignsFound"_s, tr("Campaigns of the exports"), m_scroll->page()))
    , m_matches(new CampaignMatches(m_found))
    , m_take(new QPushButton(this))
{
    setObjectName(u"campaignsPage"_s);
    m_scroll->setAccessibleName(tr("Campaigns"));
    m_words->setObjectName(u"campaignsWords"_s);
    m_told->setObjectName(u"campaignsTold"_s);
    for (auto *label : { m_words, m_told }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_choose->setObjectName(u"campaignsChoose"_s);
    m_take->setObjectName(u"takeOutcomes"_s);
    m_results->add(m_table);
    m_found->addChoice(m_take);
    m_found->add(m_matches);
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(m_choose, 0, Qt::AlignTop | Qt::AlignRight);
    auto *page = new QVBoxLayout(m_scroll->page());
    page->addLayout(head);
    page->addWidget(m_told);
    page->addWidget(m_results);
    page->addWidget(m_found);
    page->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    connect(m_take, &QPushButton::clicked, this, &CampaignsPage::takeWanted);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (m_measured)
            emit mappingWanted();
        else
            emit filesWanted();
    });
    connect(m_table, &OutcomeTable::currentMoved, this, [this](const QRect &row) {
        const auto at = m_table->mapTo(m_scroll->page(), row.center());
        m_scroll->ensureVisible(0, at.y(), 0, row.height());
    });
    connect(m_matches, &CampaignMatches::entryChosen, this, &CampaignsPage::entryChosen);
    connect(m_matches, &CampaignMatches::moreWanted, this,
        [this] { show(Snapshot(m_snapshot), m_measured); });
}

void CampaignsPage::show(const Snapshot &snapshot, const Measurement *measured)
{
    m_snapshot = snapshot;
    m_measured = measured && !measured->isHistory ? measured : nullptr;
    const auto &style = snapshot.style;
    const bool hasCampaigns = m_measured && breakdownBy(*m_measured, { Dimension::Campaign });
    const bool hasResults = !snapshot.plan.entryOutcomes.isEmpty();
    m_results->setVisible(hasResults);
    m_found->setVisible(hasCampaigns);
    showWords();
    m_choose->setText(m_measured ? tr("Columns…") : tr("Measure exports…"));
    m_choose->setAccessibleName(m_choose->text());
    m_choose->setVisible(isEnabled());
    m_choose->setFont(style.font(TextRole::Body));
    if (hasResults)
        showResults(snapshot);
    if (hasCampaigns)
        showMatches(snapshot);
    auto *page = m_scroll->page()->layout();
    page->setContentsMargins(style.px(16), style.px(4), style.px(16), style.px(16));
    page->setSpacing(style.px(8));
}

void CampaignsPage::showWords()
{
    const auto &style = m_snapshot.style;
    const bool hasCampaigns = m_measured && breakdownBy(*m_measured, { Dimension::Campaign });
    const bool hasResults = !m_snapshot.plan.entryOutcomes.isEmpty();
    m_words->setText(m_measured && !hasCampaigns
            ? tr("No column of these exports tells which campaign a lead came by: choose it among "
                 "the columns.")
            : !m_measured && !hasResults
            ? tr("What did each campaign bring of what was planned? Measure exports with a column "
                 "of campaigns: their leads, wins and revenue stand here beside the calendar’s.")
            : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    if (m_takenInto != m_snapshot.plan.entryOutcomes)
        m_taken.clear();
    m_told->setText(m_taken);
    m_told->setVisible(!m_taken.isEmpty());
    m_words->setFont(style.font(TextRole::Body));
    m_told->setFont(style.font(TextRole::Body, QFont::DemiBold));
}

void CampaignsPage::tellTaken(const TakenOutcomes &taken, const Format &format)
{
    constexpr qsizetype kMost = 4;
    QStringList sentences {
        tr("Entries with what they brought: %1.").arg(format.count(double(taken.entries.size())))
    };
    if (!taken.hasRevenue)
        sentences += tr("The exports tell no amounts in the plan’s currency: no revenue is taken.");
    ToldAmounts amounts;
    for (const auto &ofEntry : taken.amounts)
        amounts.add(ofEntry);
    if (!amounts.areAll())
        sentences
            += tr("Amounts of %1 of %2 won are known: revenue is theirs alone.")
                   .arg(format.count(double(amounts.told)), format.count(double(amounts.won)));
    if (!taken.unmatched.isEmpty()) {
        auto names = taken.unmatched.first(std::min(kMost, taken.unmatched.size()));
        if (taken.unmatched.size() > kMost)
            names += tr("%1 more").arg(format.count(double(taken.unmatched.size() - kMost)));
        sentences += tr("Left out, for no entry is chosen: %1.").arg(names.join(u", "_s));
    }
    m_taken = sentences.join(u' ');
    m_takenInto = taken.plan.entryOutcomes;
    m_told->setText(m_taken);
    m_told->show();
}

void CampaignsPage::showResults(const Snapshot &snapshot)
{
    m_table->show(campaignResults(snapshot.plan, snapshot.figures), snapshot);
    m_results->explain(
        tr("Large: measured, until the day that the exports reach to. Below: planned, whenever it "
           "comes. What is still under way is not called short."));
    m_results->restyle(snapshot.style);
}

void CampaignsPage::showMatches(const Snapshot &snapshot)
{
    m_matches->show(snapshot, *m_measured);
    qsizetype matched = 0;
    for (const auto &match : m_matches->matches())
        matched += match.entry.isNull() ? 0 : 1;
    m_take->setText(tr("Take what they brought into the plan"));
    m_take->setAccessibleName(m_take->text());
    m_take->setFont(snapshot.style.font(TextRole::Body));
    m_take->setEnabled(matched > 0);
    m_take->setVisible(isEnabled());
    const auto &format = snapshot.format;
    m_found->explain(
        tr("%1 of %2 campaigns are entries of the calendar. Choose the entry where "
           "the titles differ; your choice is remembered for these columns.")
            .arg(format.count(double(matched)), format.count(double(m_matches->matches().size()))));
    m_found->restyle(snapshot.style);
}

} // namespace lockstep
