// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/stage_details.h"

#include "app/figures/stage_exits.h"
#include "ui/funnel/exits_bar.h"
#include "ui/funnel/month_chart.h"
#include "ui/funnel/stage_facts.h"
#include "ui/funnel/stage_inputs.h"
#include "ui/funnel/why.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/marks.h"
#include "ui/shared/segment_switch.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

StageDetails::StageDetails(const FaceLinks &links, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QWidget(this))
    , m_name(new QLabel(m_words))
    , m_facts(new QLabel(m_words))
    , m_exits(new ExitsBar(m_words))
    , m_chart(new MonthChart(this))
    , m_links(links)
{
    setObjectName(u"stageDetails"_s);
    m_name->setObjectName(u"stageDetailsName"_s);
    m_facts->setObjectName(u"stageDetailsFacts"_s);
    m_facts->setWordWrap(true);
    auto *lines = new QVBoxLayout(m_words);
    lines->setContentsMargins({});
    lines->addWidget(m_name);
    lines->addWidget(m_facts);
    lines->addWidget(m_exits);
    m_part = new SegmentSwitch(tr("Details"),
        { { u"detailMonths"_s, tr("Months"), tr("Need and plan, month by month.") },
            { u"detailInputs"_s, tr("Inputs"), tr("What can be stated about this stage.") } },
        m_words);
    lines->addWidget(m_part, 0, Qt::AlignLeft);
    connect(m_part, &SegmentSwitch::chosen, this, [this](int part) { choosePart(part == 1); });
    m_of = makeRow(u"stageItself"_s, &StageDetails::m_of);
    m_into = makeRow(u"stepInto"_s, &StageDetails::m_into);
    m_outOf = makeRow(u"stepOutOf"_s, &StageDetails::m_outOf);
    m_opening = makeRow(u"openingPipeline"_s, &StageDetails::m_opening);
    m_layout->addWidget(m_words, 0, Qt::AlignTop);
    m_layout->addWidget(m_chart, 1);
}

StageDetails::StepRow StageDetails::makeRow(const QString &objectName, StepRow StageDetails::*row)
{
    StepRow made { new QLabel(m_words), new AgreementChip(m_words), {} };
    made.chip->setObjectName(objectName + u"Chip"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(made.chip);
    line->addWidget(made.name, 1);
    static_cast<QBoxLayout *>(m_words->layout())->addLayout(line);
    connect(made.chip, &AgreementChip::clicked, this,
        [this, row](Side side) { m_links.toggleAgreed((this->*row).standing, side); });
    connect(made.chip, &AgreementChip::menuWanted, this, [this, row](Side side, QPoint at) {
        m_links.chooseStand((this->*row).standing, side, at);
    });
    return made;
}

void StageDetails::setBeside(bool isBeside)
{
    m_layout->setDirection(isBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitFacts();
}

void StageDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFacts();
}

/// As many sentences as there is room for; the tooltip has all.
void StageDetails::fitFacts()
{
    const auto inner = contentsRect().marginsRemoved(m_layout->contentsMargins());
    const bool isBeside = m_layout->direction() == QBoxLayout::TopToBottom;
    const int width = isBeside ? inner.width() : (inner.width() - m_layout->spacing()) * 2 / 5;
    const int spacing = m_words->layout()->spacing();
    m_words->setFixedWidth(std::max(0, width));
    int room
        = inner.height() - m_name->sizeHint().height() - m_part->sizeHint().height() - 2 * spacing;
    for (const auto *row : { &m_of, &m_into, &m_outOf, &m_opening }) {
        if (!row->chip->isHidden())
            room -= row->chip->sizeHint().height() + spacing;
    }
    if (isBeside && m_isEditing)
        room = 0; // for what is typed
    else if (isBeside)
        room -= m_layout->spacing() + m_chart->minimumSizeHint().height();
    const int exits = m_exits->heightForWidth(width);
    m_exits->setFixedHeight(exits);
    m_exits->setVisible(exits > 0 && room >= exits + spacing);
    if (!m_exits->isHidden())
        room -= exits + spacing;
    auto sentences = m_sentences;
    m_facts->setText(sentences.join(u'\n'));
    while (!sentences.isEmpty() && m_facts->heightForWidth(width) > room) {
        sentences.removeLast();
        m_facts->setText(sentences.join(u'\n'));
    }
    m_facts->setHidden(sentences.isEmpty());
}

void StageDetails::show(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype stage)
{
    const auto &style = snapshot.style;
    const auto &shown = waterfall.stages[stage];
    m_layout->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8));
    setSpacing(*m_layout, style.px(12));
    setSpacing(*m_words->layout(), style.px(4));
    m_name->setFont(style.font(TextRole::Title));
    m_name->setText(shown.name);
    m_facts->setFont(style.font(TextRole::Caption));
    m_sentences = stageFacts(snapshot, waterfall, stage);
    m_facts->setToolTip(m_sentences.join(u'\n'));
    m_snapshot = snapshot;
    m_stage = shown.stage;
    showExits(snapshot, waterfall, stage);
    showSteps(snapshot, waterfall, stage);
    showPart();
    fitFacts();
    const auto quarter = snapshot.selection.quarter;
    m_chart->show(shown, snapshot.figures.monthStarts,
        quarter < 0 ? Period() : snapshot.figures.quarters.value(quarter).period, style,
        snapshot.format);
}

void StageDetails::showSteps(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype stage)
{
    const auto &of = waterfall.stages[stage];
    fill(m_of, snapshot, standing(snapshot.figures, ItemKind::Stage, of.stage.value),
        tr("What %1 is").arg(of.name));
    fillStep(m_into, snapshot, waterfall, stage - 1);
    fillStep(m_outOf, snapshot, waterfall, stage);
    showOpening(snapshot);
}

void StageDetails::showExits(const Snapshot &snapshot, const Waterfall &waterfall, qsizetype stage)
{
    const auto all = stageExits(snapshot.plan, snapshot.figures, snapshot.selection);
    m_exits->show(all.value(stage), waterfall.stages[stage].name, waterfall.period, snapshot.style,
        snapshot.format);
}

void StageDetails::showOpening(const Snapshot &snapshot)
{
    const auto *stream = onlyStream(snapshot);
    const auto &rows = snapshot.plan.openingPipeline;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const OpeningPipeline &one) {
        return stream && one.stream == stream->stream && one.stage == m_stage;
    });
    if (row == rows.end())
        return fill(m_opening, snapshot, nullptr, {});
    fill(m_opening, snapshot, standing(snapshot.figures, ItemKind::OpeningPipeline, row->id.value),
        tr("%1 there at the start (%2)")
            .arg(snapshot.format.count(double(row->count)), markName(row->evidence.mark)));
    m_opening.name->setToolTip(evidenceText(row->evidence));
}

void StageDetails::choosePart(bool isEditing)
{
    m_isEditing = isEditing;
    showPart();
    emit sizeWanted();
}

void StageDetails::enterInput(const QString &input)
{
    choosePart(true);
    m_inputs->enter(input);
}

void StageDetails::showPart()
{
    m_part->show(m_isEditing ? 1 : 0, m_snapshot.style);
    if (m_isEditing && !m_inputs) {
        m_inputs = new StageInputs(m_links, this);
        m_layout->addWidget(m_inputs, 1);
    }
    m_chart->setVisible(!m_isEditing);
    if (!m_inputs)
        return;
    m_inputs->setVisible(m_isEditing);
    const auto *stream = onlyStream(m_snapshot);
    if (m_isEditing)
        m_inputs->show(m_snapshot, m_stage, stream ? stream->stream : Id<Stream>());
}

void StageDetails::fillStep(
    StepRow &row, const Snapshot &snapshot, const Waterfall &waterfall, qsizetype step)
{
    const auto *stream = onlyStream(snapshot);
    const Standing *found = nullptr;
    if (stream && step >= 0 && step + 1 < stream->stages.size())
        found = standing(snapshot.figures, ItemKind::Step, stream->stages[step].step.value);
    fill(row, snapshot, found,
        found ? u"%1 → %2"_s.arg(waterfall.stages[step].name, waterfall.stages[step + 1].name)
              : QString());
}

void StageDetails::fill(
    StepRow &row, const Snapshot &snapshot, const Standing *found, const QString &name)
{
    row.name->setVisible(found);
    row.chip->setVisible(found);
    if (!found)
        return;
    row.standing = *found;
    row.chip->show(*found, snapshot.style);
    row.name->setFont(snapshot.style.font(TextRole::Caption));
    row.name->setText(name);
    row.chip->setAccessibleName(tr("Agreement on %1").arg(row.name->text()));
}

} // namespace lockstep
