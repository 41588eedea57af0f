// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/use_section.h"

#include "app/evidence/measured_funnel.h"
#include "app/evidence/stage_match.h"
#include "app/plan/row_names.h"
#include "ui/evidence/attempts_offer.h"
#include "ui/evidence/stage_choices.h"
#include "ui/shared/choice_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

UseSection::UseSection(QWidget *parent)
    : Section(u"useSection"_s, tr("Plan with it"), parent)
    , m_whereLine(new QWidget(this))
    , m_where(new QLabel(tr("In the stream"), m_whereLine))
    , m_what(new QLabel(m_whereLine))
    , m_stages(new StageChoices(this))
    , m_grid(new QGridLayout)
    , m_lastYear(new QPushButton(tr("Last year’s shape"), this))
    , m_all(new QPushButton(tr("All sources’ rates and days"), this))
    , m_attempts(new AttemptsOffer(this))
    , m_funnelLine(new QWidget(this))
    , m_funnelText(new QLabel(tr("Only Lead → Won was measured:"), m_funnelLine))
    , m_funnel(new ChoiceButton(tr("The plan’s stages"),
          { tr("keep the plan’s stages, and put the rate on their steps"),
              tr("plan with this one step alone") },
          m_funnelLine))
    , m_form(new CardForm(this))
{
    auto *line = new QHBoxLayout(m_whereLine);
    line->setContentsMargins({});
    line->addWidget(m_where);
    line->addWidget(m_what);
    line->addStretch(1);
    m_what->setObjectName(u"useWhat"_s);
    add(m_whereLine);
    add(m_stages);
    connect(m_stages, &StageChoices::stageChosen, this, &UseSection::stageChosen);
    buildFunnel();
    auto *buttons = new QWidget(this);
    buttons->setLayout(m_grid);
    m_grid->setContentsMargins({});
    add(buttons);
    add(m_attempts);
    connect(m_attempts, &AttemptsOffer::wanted, this, &UseSection::attemptsWanted);
    addOffer(MeasuredInput::Rate, u"useRate"_s, tr("Rate"));
    addOffer(MeasuredInput::Lag, u"useLag"_s, tr("Mean time"));
    addOffer(MeasuredInput::Curve, u"useCurve"_s, tr("Whole curve"));
    addOffer(MeasuredInput::DealSize, u"useDealSize"_s, tr("Deal size"));
    addOffer(MeasuredInput::OpeningPipeline, u"usePipeline"_s, tr("Opening pipeline"));
    addOffer(MeasuredInput::Recycling, u"useRecycling"_s, tr("Recycling"));
    addOffer(MeasuredInput::Skips, u"useSkips"_s, tr("Skip share"));
    m_lastYear->setObjectName(u"useLastYear"_s);
    m_all->setObjectName(u"useAll"_s);
    m_all->setToolTip(tr("Each source becomes a channel with its rate and days."));
    for (auto *button : { m_lastYear, m_all })
        button->setAccessibleName(button->text());
    connect(m_lastYear, &QPushButton::clicked, this,
        [this] { emit cardWanted(MeasuredInput::LastYear); });
    connect(m_all, &QPushButton::clicked, this, [this] { emit allWanted(m_cut); });
    add(m_form);
    m_form->hide();
    connect(m_form, &CardForm::chosen, this,
        [this](const PlanningChoice &choice) { emit chosen(m_input, choice); });
    connect(m_form, &CardForm::left, this, &UseSection::shut);
}

void UseSection::buildFunnel()
{
    m_funnel->setObjectName(u"funnelChoice"_s);
    auto *funnel = new QHBoxLayout(m_funnelLine);
    funnel->setContentsMargins({});
    funnel->addWidget(m_funnelText);
    funnel->addWidget(m_funnel);
    funnel->addStretch(1);
    add(m_funnelLine);
    connect(m_funnel, &ChoiceButton::chosen, this, [this](int index) {
        m_cut = MeasuredFunnel(index);
        showChoice(*m_funnel, index, m_style.font(TextRole::Body, QFont::DemiBold));
    });
}

void UseSection::addOffer(MeasuredInput input, const QString &objectName, const QString &name)
{
    auto *button = new QPushButton(name, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, input] { emit cardWanted(input); });
    m_offers += Offer { input, name, button };
}

void UseSection::show(const EvidenceLook &look, Id<Stream> stream)
{
    m_style = look.snapshot.style;
    const std::tuple seen(look.place, look.step, stream,
        planStages(look.snapshot.plan, look.measurement), look.measurement.closedUntil);
    if (std::exchange(m_seen, seen) != seen)
        shut(); // the card is not about these numbers, or not for that step of the plan
    offerStreams(look.snapshot.plan, stream);
    offerNumbers(look, stream);
    const bool hasStreams = !look.snapshot.plan.streams.isEmpty();
    m_whereLine->setVisible(hasStreams);
    m_lastYear->setVisible(!look.snapshot.plan.targets.isEmpty());
    const auto hindered = hindrance(look, MeasuredInput::LastYear);
    m_lastYear->setEnabled(hindered.isEmpty());
    m_lastYear->setToolTip(hindered.isEmpty()
            ? tr("The latest twelve months’ revenue by quarter shapes the target.")
            : hindered);
    m_where->setFont(m_style.font(TextRole::Body));
    m_what->setFont(m_style.font(TextRole::Body));
    m_what->setText(tr("from %1,").arg(look.placeName()));
    offerSteps(look);
    showFunnel(look);
    m_stages->show(look);
    m_attempts->show(look);
    explain(advice(look, stream));
    for (auto *button : { m_lastYear, m_all })
        button->setFont(m_style.font(TextRole::Body));
    if (isOpen())
        m_form->restyle(look.snapshot);
    m_grid->setSpacing(m_style.px(8));
    m_whereLine->layout()->setSpacing(m_style.px(8));
    m_columns = 0;
    place();
    restyle(m_style);
}

/// What all sources at once would do to the stages of a new plan.
void UseSection::showFunnel(const EvidenceLook &look)
{
    const bool isAsked = mayCutFunnel(look.snapshot.plan, look.measurement);
    if (!isAsked)
        m_cut = MeasuredFunnel::KeepStages;
    m_funnelLine->setVisible(isAsked);
    m_funnelText->setText(tr("Only %1 was measured:").arg(stepName(look.measurement, kWholeWay)));
    m_funnelText->setFont(m_style.font(TextRole::Body));
    m_funnelLine->layout()->setSpacing(m_style.px(8));
    showChoice(*m_funnel, int(m_cut), m_style.font(TextRole::Body, QFont::DemiBold));
    m_all->setText(look.measurement.isHistory     ? tr("Take as the plan’s defaults")
            : look.measurement.sources.size() > 1 ? tr("All sources’ rates and days")
                                                  : tr("All rates and days"));
    m_all->setAccessibleName(m_all->text());
}

void UseSection::offerSteps(const EvidenceLook &look)
{
    if (const auto names = stepNames(look.measurement); names != m_stepNames) {
        delete m_steps;
        m_stepNames = names;
        m_steps = new ChoiceButton(tr("Step"), names, m_whereLine);
        m_steps->setObjectName(u"useStep"_s);
        static_cast<QHBoxLayout *>(m_whereLine->layout())
            ->insertWidget(m_whereLine->layout()->count() - 1, m_steps);
        connect(m_steps, &ChoiceButton::chosen, this,
            [this](int index) { emit stepWanted(index + kWholeWay); });
    }
    showChoice(*m_steps, look.step - kWholeWay, m_style.font(TextRole::Body, QFont::DemiBold));
}

void UseSection::offerStreams(const Plan &plan, Id<Stream> stream)
{
    QStringList names;
    m_streamIds.clear();
    for (const auto &row : plan.streams) {
        names += streamName(plan, row.id);
        m_streamIds += row.id;
    }
    names += tr("Choose…");
    if (names != m_streamNames) {
        delete m_streams;
        m_streamNames = names;
        m_streams = new ChoiceButton(tr("In the stream"), names, m_whereLine);
        m_streams->setObjectName(u"useStream"_s);
        static_cast<QHBoxLayout *>(m_whereLine->layout())->insertWidget(1, m_streams);
        connect(m_streams, &ChoiceButton::chosen, this,
            [this](int index) { emit streamWanted(m_streamIds.value(index)); });
    }
    const auto at = m_streamIds.indexOf(stream);
    showChoice(*m_streams, int(at < 0 ? m_streamIds.size() : at),
        m_style.font(TextRole::Body, QFont::DemiBold));
}

void UseSection::offerNumbers(const EvidenceLook &look, Id<Stream> stream)
{
    for (const auto &offer : std::as_const(m_offers)) {
        const auto number = numberText(look, offer.input, stream);
        offer.button->setText(number.isEmpty() ? offer.name : offer.name + u" · "_s + number);
        const auto hindered = hindrance(look, offer.input);
        offer.button->setEnabled(!number.isEmpty() && !stream.isNull() && hindered.isEmpty());
        offer.button->setToolTip(
            number.isEmpty() && hindered.isEmpty() ? tr("Nothing was counted of this.") : hindered);
        offer.button->setAccessibleName(tr("Use as: %1").arg(offer.button->text()));
        offer.button->setFont(m_style.font(TextRole::Body));
        offer.button->setHidden(look.snapshot.plan.streams.isEmpty());
    }
}

/// As many beside each other as have room.
void UseSection::place()
{
    QList<QPushButton *> buttons;
    for (const auto &offer : std::as_const(m_offers))
        buttons += offer.button;
    buttons << m_lastYear << m_all;
    const int columns = std::clamp(width() / std::max(1, m_style.px(200)), 1, int(buttons.size()));
    if (std::exchange(m_columns, columns) == columns)
        return;
    while (auto *item = m_grid->takeAt(0))
        delete item;
    int at = 0;
    for (auto *button : std::as_const(buttons)) {
        if (button->isHidden())
            continue;
        const bool isAlone = buttons.last() == button && at == 0;
        m_grid->addWidget(button, at / columns, at % columns,
            isAlone ? Qt::Alignment(Qt::AlignLeft) : Qt::Alignment());
        ++at;
    }
}

void UseSection::resizeEvent(QResizeEvent *event)
{
    Section::resizeEvent(event);
    place();
}

void UseSection::open(const PlanningCard &card, MeasuredInput input, const Snapshot &snapshot)
{
    m_input = input;
    m_form->show();
    const bool isFixed = input == MeasuredInput::Curve || input == MeasuredInput::LastYear;
    const auto proposed = card.readings.isEmpty()
        ? std::nullopt
        : std::optional(card.readings.first().reading.value);
    m_form->open(card, proposed, isFixed, snapshot);
}

void UseSection::shut()
{
    m_form->hide();
}

} // namespace lockstep
