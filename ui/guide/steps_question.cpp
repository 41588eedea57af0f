// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/steps_question.h"

#include "ui/guide/big_field.h"
#include "ui/guide/guide_button.h"
#include "ui/guide/measure_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The steps of a stage are answered together, so that any one of them tells.
const Step *stepFrom(const Plan &plan, Id<Stage> stage)
{
    const auto at = std::find_if(plan.steps.begin(), plan.steps.end(),
        [stage](const Step &step) { return step.stage == stage; });
    return at != plan.steps.end() ? &*at : nullptr;
}

QString textOf(const Step &step, StepValue value, const Format &format)
{
    return value == StepValue::Rate ? format.percent(step.rate.fraction()) : format.days(step.lag);
}

} // namespace

StepsQuestion::StepsQuestion(Words words, StepValue value, MeasurePanel *measuring)
    : Question(std::move(words))
    , m_value(value)
    , m_body(new QWidget)
    , m_grid(new QGridLayout(m_body))
    , m_measuring(measuring)
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_body);
    if (!measuring)
        return;
    layout->addWidget(measuring);
    connect(measuring, &MeasurePanel::edited, this, &StepsQuestion::edited);
}

void StepsQuestion::makeRows(const QList<Stage> &stages)
{
    m_stages = stages;
    m_rows.clear();
    for (auto *old : m_body->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (qsizetype i = 0; i + 1 < stages.size(); ++i)
        makeRow(stages[i], stages[i + 1]);
}

void StepsQuestion::makeRow(const Stage &from, const Stage &to)
{
    const auto place = static_cast<int>(m_rows.size());
    const auto name = words().name + QString::number(place + 1);
    Row row;
    row.from = from;
    row.name = new QLabel(u"%1 → %2"_s.arg(from.name, to.name));
    row.name->setTextFormat(Qt::PlainText);
    row.value
        = new BigField(name, {}, m_value == StepValue::Rate ? tr("as 30 %") : tr("as 14 days"));
    row.value->edit()->setAccessibleName(row.name->text());
    row.mark = new GuideButton(GuideButton::Look::Choice, name + u"Mark"_s, tr("an estimate"));
    row.mark->setAccessibleName(tr("%1 is an estimate, not a guess").arg(row.name->text()));
    m_grid->addWidget(row.name, place, 0);
    m_grid->addWidget(row.value, place, 1);
    m_grid->addWidget(row.mark, place, 2);
    connect(row.value, &BigField::typed, this, &StepsQuestion::typed);
    connect(row.mark, &GuideButton::clicked, this, [this, place] {
        m_rows[place].isMarkPicked = true;
        emit typed();
    });
    m_rows += row;
}

void StepsQuestion::present(const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    if (const auto stages = ordered(snapshot.plan.stages); stages != m_stages)
        makeRows(stages);
    for (Row &row : m_rows)
        show(row, snapshot);
    m_body->setHidden(m_measuring && isMeasured(snapshot.plan));
    m_body->setEnabled(!isMeasured(snapshot.plan));
    m_grid->setHorizontalSpacing(style.px(16));
    m_grid->setVerticalSpacing(style.px(8));
    layout()->setSpacing(style.px(16));
    if (m_measuring)
        m_measuring->present(snapshot);
}

void StepsQuestion::show(Row &row, const Snapshot &snapshot)
{
    const auto *step = stepFrom(snapshot.plan, row.from.id);
    row.name->setFont(snapshot.style.font(TextRole::Title));
    row.value->restyle(snapshot.style);
    row.value->show(step ? textOf(*step, m_value, snapshot.format) : QString());
    if (step && !row.isMarkPicked) {
        const auto &evidence = m_value == StepValue::Rate ? step->rateEvidence : step->lagEvidence;
        row.mark->setChecked(evidence.mark != EvidenceMark::Guessed);
    }
    row.mark->restyle(snapshot.style);
}

Result<Plan> StepsQuestion::answer(const Plan &entered) const
{
    Result<Plan> next = entered;
    for (const Row &row : m_rows) {
        const bool isTyped = row.value->isTyped() && !row.value->text().isEmpty();
        if (next && (isTyped || row.isMarkPicked))
            next = answerRow(row, *next);
    }
    return next;
}

Result<Plan> StepsQuestion::answerRow(const Row &row, const Plan &plan) const
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const auto typed = row.value->text();
    StepAnswer answer { row.from.id, {}, {},
        row.mark->isChecked() ? EvidenceMark::Estimated : EvidenceMark::Guessed };
    if (m_value == StepValue::Rate)
        answer.rate = format.parsePercent(typed);
    else
        answer.lag = format.parseDuration(typed);
    if (!answer.rate && !answer.lag)
        return fail(Fault::NotANumber, u"“%1”"_s.arg(typed));
    return withStream(plan, *QRandomGenerator::global()).and_then([&](const Plan &with) {
        return answerStep(with, answer);
    });
}

void StepsQuestion::settle()
{
    for (Row &row : m_rows) {
        row.value->settle();
        row.isMarkPicked = false;
    }
}

bool StepsQuestion::takeEnter()
{
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        if (!m_rows[i].value->edit()->hasFocus())
            continue;
        m_rows[i + 1].value->setFocus(Qt::TabFocusReason);
        m_rows[i + 1].value->edit()->selectAll();
        return true;
    }
    return false;
}

QString StepsQuestion::summary(const Snapshot &snapshot) const
{
    if (isMeasured(snapshot.plan))
        return tr("measured");
    QStringList values;
    for (const Row &row : m_rows) {
        if (const auto *step = stepFrom(snapshot.plan, row.from.id))
            values += textOf(*step, m_value, snapshot.format);
    }
    return values.join(u" · "_s);
}

void StepsQuestion::focusFirst()
{
    if (m_body->isHidden() || !m_body->isEnabled() || m_rows.isEmpty())
        return setFocus(Qt::OtherFocusReason);
    m_rows.first().value->setFocus(Qt::OtherFocusReason);
    m_rows.first().value->edit()->selectAll();
}

} // namespace lockstep
