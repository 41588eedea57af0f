// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/checks_panel.h"

#include "app/figures/pipeline_hygiene.h"
#include "ui/shared/contrast.h"
#include "ui/shared/headline_number.h"
#include "ui/target/fact_rows.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

void ink(QLabel &label, const QColor &colour)
{
    auto palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

struct Fact {
    QString caption;
    QString figure;
    QString why;
};

QList<Fact> facts()
{
    return { { ChecksPanel::tr("open, times the target left"), u"coverage"_s,
                 ChecksPanel::tr("Open pipeline at deal size by the target that is left.") },
        { ChecksPanel::tr("times are required"), u"requiredCoverage"_s,
            ChecksPanel::tr("So many times the target has to be open at today's win rate.") },
        { ChecksPanel::tr("times, by chance"), u"weightedCoverage"_s,
            ChecksPanel::tr("What of the open pipeline is won on average, by the target left.") },
        { ChecksPanel::tr("won a day"), u"velocity"_s,
            ChecksPanel::tr("Opportunities × deal × win rate by the days that they take.") } };
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    , m_aloneTitle(new QLabel(tr("Could one side win alone?"), this))
    , m_sales(new QLabel(this))
    , m_marketing(new QLabel(this))
    , m_pipelineTitle(new QLabel(tr("Open pipeline"), this))
    , m_facts(new QGridLayout)
    , m_standing(new QLabel(this))
{
    setObjectName(u"checksPanel"_s);
    m_sales->setObjectName(u"salesAlone"_s);
    m_marketing->setObjectName(u"marketingAlone"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (auto *label : { m_aloneTitle, m_sales, m_marketing, m_pipelineTitle }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addLayout(m_facts);
    for (const auto &fact : facts()) {
        m_numbers.append(new HeadlineNumber(fact.figure + u"Fact"_s, false, this));
        m_facts->addWidget(m_numbers.last(), 0, m_facts->count(), Qt::AlignLeft);
    }
    m_standing->setObjectName(u"stalledPipeline"_s);
    m_standing->setWordWrap(true);
    column->addWidget(m_standing);
}

QSize ChecksPanel::minimumSizeHint() const
{
    return { m_style.px(200), QWidget::minimumSizeHint().height() };
}

void ChecksPanel::show(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    for (auto *title : { m_aloneTitle, m_pipelineTitle })
        title->setFont(m_style.font(TextRole::Title));
    for (auto *sentence : { m_sales, m_marketing, m_standing })
        sentence->setFont(m_style.font(TextRole::Body));
    showAlone(snapshot);
    showPipeline(snapshot);
    showStanding(snapshot);
    fitWidth();
}

void ChecksPanel::showAlone(const Snapshot &snapshot)
{
    const auto &plan = snapshot.plan;
    const auto &figures = snapshot.figures;
    const auto &style = snapshot.style;
    const auto &format = snapshot.format;
    if (figures.streams.isEmpty())
        m_alone.clear();
    else if (m_plan != plan)
        m_alone = alone(plan);
    m_plan = plan;
    const auto year = std::find_if(m_alone.begin(), m_alone.end(),
        [](const AloneRevenue &one) { return one.quarter == 0 && one.targetMinorUnits > 0; });
    for (auto *label : { m_aloneTitle, m_sales, m_marketing })
        label->setVisible(year != m_alone.end());
    if (year == m_alone.end())
        return;
    const auto tell = [&](QLabel *label, const QString &text, double comesTo) {
        label->setText(text.arg(fiscalYearLabel(year->fiscalYear), format.compactMoney(comesTo),
            format.compactMoney(year->targetMinorUnits)));
        ink(*label,
            readable(
                year->isMet(comesTo).value_or(true) ? style.colours().good : style.colours().bad,
                style));
    };
    tell(m_sales, tr("Sales on plan, marketing's volumes at their worst: %1 comes to %2 of %3."),
        year->salesAloneMinorUnits);
    tell(m_marketing, tr("Marketing on plan, sales' rates at their worst: %1 comes to %2 of %3."),
        year->marketingAloneMinorUnits);
}

void ChecksPanel::showPipeline(const Snapshot &snapshot)
{
    bool isSeen = false;
    const auto all = facts();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto *figure = namedFigure(snapshot.figures, all[i].figure);
        m_numbers[i]->setVisible(figure);
        isSeen = isSeen || figure;
        if (figure)
            m_numbers[i]->show(
                { all[i].caption, figure->text, all[i].why, m_style.colours().ink }, m_style);
    }
    m_pipelineTitle->setVisible(isSeen);
}

/// Nothing where nobody stated how long they have stood there.
void ChecksPanel::showStanding(const Snapshot &snapshot)
{
    const auto hygiene = pipelineHygiene(snapshot.plan, snapshot.figures);
    const bool isKnown = hygiene.unknownMinorUnits < hygiene.openMinorUnits;
    m_standing->setVisible(isKnown);
    if (!isKnown)
        return;
    const auto &format = snapshot.format;
    const auto share = hygiene.stalledShare().value_or(0);
    const auto net = hygiene.netCoverage();
    QString text = hygiene.stalledMinorUnits > 0
        ? tr("%1 of the open pipeline (%2) stand still for too long; %3 are left without them.")
              .arg(format.compactMoney(hygiene.stalledMinorUnits), format.percent(share),
                  format.compactMoney(hygiene.netMinorUnits()))
        : tr("Nothing of the open pipeline stands still for too long.");
    if (net && hygiene.stalledMinorUnits > 0)
        text += u' ' + tr("That is %1 times the target left.").arg(format.exactCount(*net));
    m_standing->setText(text);
    ink(*m_standing,
        hygiene.stalledMinorUnits > 0 ? readable(m_style.colours().bad, m_style)
                                      : m_style.colours().ink);
}

void ChecksPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void ChecksPanel::fitWidth()
{
    placeInRows(*m_facts, m_numbers, width());
}

} // namespace lockstep
