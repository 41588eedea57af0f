// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/use_section.h"

#include "app/evidence/won_beside.h"
#include "app/plan/row_names.h"
#include "ui/evidence/warning_words.h"
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
    , m_grid(new QGridLayout)
    , m_lastYear(new QPushButton(tr("Last year’s shape"), this))
    , m_all(new QPushButton(tr("All sources’ rates and days"), this))
    , m_form(new CardForm(this))
{
    auto *line = new QHBoxLayout(m_whereLine);
    line->setContentsMargins({});
    line->addWidget(m_where);
    line->addWidget(m_what);
    line->addStretch(1);
    m_what->setObjectName(u"useWhat"_s);
    add(m_whereLine);
    auto *buttons = new QWidget(this);
    buttons->setLayout(m_grid);
    m_grid->setContentsMargins({});
    add(buttons);
    addOffer(MeasuredInput::Rate, u"useRate"_s, tr("Rate"));
    addOffer(MeasuredInput::Lag, u"useLag"_s, tr("Mean time"));
    addOffer(MeasuredInput::Curve, u"useCurve"_s, tr("Whole curve"));
    addOffer(MeasuredInput::DealSize, u"useDealSize"_s, tr("Deal size"));
    addOffer(MeasuredInput::OpeningPipeline, u"usePipeline"_s, tr("Opening pipeline"));
    m_lastYear->setObjectName(u"useLastYear"_s);
    m_lastYear->setToolTip(tr("The latest twelve months’ revenue by quarter shapes the target."));
    m_all->setObjectName(u"useAll"_s);
    m_all->setToolTip(tr("Each source becomes a channel with its rate and days."));
    for (auto *button : { m_lastYear, m_all })
        button->setAccessibleName(button->text());
    connect(m_lastYear, &QPushButton::clicked, this, &UseSection::lastYearWanted);
    connect(m_all, &QPushButton::clicked, this, &UseSection::allWanted);
    add(m_form);
    m_form->hide();
    connect(m_form, &CardForm::chosen, this,
        [this](const PlanningChoice &choice) { emit chosen(m_input, choice); });
    connect(m_form, &CardForm::left, this, &UseSection::shut);
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
    const std::tuple seen(look.place, look.step, stream);
    if (std::exchange(m_seen, seen) != seen)
        shut(); // the card is not about these numbers
    offerStreams(look.snapshot.plan, stream);
    offerNumbers(look, stream);
    const bool hasStreams = !look.snapshot.plan.streams.isEmpty();
    m_whereLine->setVisible(hasStreams);
    m_lastYear->setVisible(!look.snapshot.plan.targets.isEmpty());
    m_where->setFont(m_style.font(TextRole::Body));
    m_what->setFont(m_style.font(TextRole::Body));
    m_what->setText(tr("from %1,").arg(look.placeName()));
    offerSteps(look);
    explain(!hasStreams ? tr("The plan has no streams yet: take all sources at once, and each "
                             "becomes a channel.")
            : stream.isNull() ? tr("Choose the stream that a number is for.")
            : look.step < 0   ? tr("Rates and times belong to a step: choose one.")
                              : leftOutText(look));
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

/// What all sources together would not take along.
QString UseSection::leftOutText(const EvidenceLook &look)
{
    QStringList names;
    for (const auto &source : look.measurement.sources) {
        if (source.won == 0)
            names += nameWords(source.source);
    }
    return names.isEmpty() ? QString()
                           : tr("All sources’ rates leave out %1: none of their leads was won.")
                                 .arg(names.join(u", "_s));
}

/// Empty where nothing was counted.
QString UseSection::numberText(const EvidenceLook &look, MeasuredInput input) const
{
    const auto &slice = look.slice();
    const auto &format = look.snapshot.format;
    const auto step = qsizetype(look.step);
    switch (input) {
    case MeasuredInput::Rate:
        return step < 0 || look.rate(slice).cases == 0 ? QString()
                                                       : format.percent(look.rate(slice).value());
    case MeasuredInput::Lag:
        return step < 0 || look.time(slice).cases == 0 ? QString()
                                                       : format.days(look.time(slice).mean);
    case MeasuredInput::Curve:
        return step < 0 || look.time(slice).cases == 0 ? QString()
            : look.time(slice).byMonth.size() == 1
            ? tr("1 month")
            : tr("%1 months").arg(look.time(slice).byMonth.size());
    case MeasuredInput::DealSize:
        return slice.deals.cases == 0
            ? QString()
            : format.compactMoney(minorUnits(look.snapshot.plan, slice.deals.mean));
    case MeasuredInput::OpeningPipeline:
        return step < 0 || slice.standing.value(step) == 0
            ? QString()
            : format.count(double(slice.standing.value(step)));
    }
    Q_UNREACHABLE();
}

void UseSection::offerNumbers(const EvidenceLook &look, Id<Stream> stream)
{
    for (const auto &offer : std::as_const(m_offers)) {
        const auto number = numberText(look, offer.input);
        offer.button->setText(number.isEmpty() ? offer.name : offer.name + u" · "_s + number);
        offer.button->setEnabled(!number.isEmpty() && !stream.isNull());
        offer.button->setToolTip(!number.isEmpty() ? QString()
                : look.step < 0 && offer.input != MeasuredInput::DealSize
                ? tr("Choose one step above: this belongs to a step, not to the whole way.")
                : tr("Nothing was counted of this."));
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
        m_grid->addWidget(button, at / columns, at % columns);
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
    const auto proposed = card.readings.isEmpty()
        ? std::nullopt
        : std::optional(card.readings.first().reading.value);
    m_form->open(card, proposed, input == MeasuredInput::Curve, snapshot);
}

void UseSection::shut()
{
    m_form->hide();
}

} // namespace lockstep
