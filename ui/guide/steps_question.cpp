// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/steps_question.h"

#include "app/plan/limits.h"
#include "ui/guide/mark_button.h"
#include "ui/guide/measure_panel.h"
#include "ui/shared/explain.h"
#include "ui/shared/stepper.h"
#include "ui/shared/why_words.h"

#include <QGridLayout>
#include <QLabel>
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
    return value == StepValue::Rate ? format.percent(step.rate.fraction())
                                    : saidDays(format, step.lag);
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
    if (measuring)
        layout->addWidget(measuring);
    layout->addStretch();
    if (!measuring)
        return;
    connect(measuring, &MeasurePanel::edited, this, &StepsQuestion::edited);
    connect(measuring, &MeasurePanel::said, this, &StepsQuestion::said);
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
    row.value = makeStepper(row.name->text());
    row.value->setObjectName(name);
    row.mark = new MarkButton(name + u"Mark"_s, row.name->text());
    m_grid->addWidget(row.name, place, 0);
    m_grid->addWidget(row.value, place, 1);
    m_grid->addWidget(row.mark, place, 2);
    connect(row.value, &Stepper::changed, this, [this, place] { rowTyped(place); });
    connect(row.mark, &MarkButton::clicked, this, [this, place] { rowTyped(place); });
    connect(row.value, &Stepper::refused, this, &StepsQuestion::refuse);
    m_rows += row;
}

/// Rates as fractions, lags in days.
Stepper *StepsQuestion::makeStepper(const QString &name)
{
    constexpr double kPoint = 0.01;
    if (m_value == StepValue::Lag) {
        const auto parsed = [this](const QString &text) -> std::optional<double> {
            const auto lag = typedDuration(m_format, text);
            return lag ? std::optional(lag->days()) : std::nullopt;
        };
        return new Stepper(name,
            { 0, static_cast<double>(limits::kMaxLagDays), 1,
                [this](double days) { return saidDays(m_format, days); }, parsed, {} });
    }
    const auto parsed = [this](const QString &text) -> std::optional<double> {
        const auto rate = m_format.parsePercent(text);
        return rate ? std::optional(rate->fraction()) : std::nullopt;
    };
    return new Stepper(
        name, { 0, 1, kPoint, [this](double rate) { return m_format.percent(rate); }, parsed, {} });
}

void StepsQuestion::rowTyped(int place)
{
    m_rows[place].isTyped = true;
    emit typed();
}

void StepsQuestion::refuse(const QString &text)
{
    const auto range = m_value == StepValue::Rate
        ? tr("over %1, up to %2").arg(m_format.percent(0), m_format.percent(1))
        : tr("0 to %1").arg(saidDays(m_format, static_cast<double>(limits::kMaxLagDays)));
    emit said(explain({ Fault::OutOfRange, u"“%1”"_s.arg(text), range }));
}

void StepsQuestion::present(const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    m_format = snapshot.format;
    if (const auto stages = ordered(snapshot.plan.stages); stages != m_stages)
        makeRows(stages);
    for (Row &row : m_rows)
        show(row, snapshot);
    m_body->setHidden(m_measuring && isMeasured(snapshot.plan));
    m_body->setEnabled(!isMeasured(snapshot.plan));
    m_grid->setHorizontalSpacing(style.px(8));
    m_grid->setVerticalSpacing(style.px(8));
    layout()->setSpacing(style.px(16));
    if (m_measuring)
        m_measuring->present(snapshot);
}

void StepsQuestion::show(Row &row, const Snapshot &snapshot)
{
    const auto *step = stepFrom(snapshot.plan, row.from.id);
    row.name->setFont(snapshot.style.font(TextRole::Body, QFont::DemiBold));
    row.mark->restyle(snapshot.style);
    if (!step || row.isTyped)
        return row.value->show(row.value->value(), snapshot.style);
    const bool isRate = m_value == StepValue::Rate;
    row.value->show(isRate ? step->rate.fraction() : step->lag.days(), snapshot.style);
    row.mark->setChecked(
        (isRate ? step->rateEvidence : step->lagEvidence).mark != EvidenceMark::Guessed);
}

Result<Plan> StepsQuestion::answer(const Plan &entered) const
{
    Result<Plan> next = entered;
    for (const Row &row : m_rows) {
        if (next && row.isTyped)
            next = answerRow(row, *next);
    }
    return next;
}

Result<Plan> StepsQuestion::answerRow(const Row &row, const Plan &plan) const
{
    StepAnswer answer { row.from.id, {}, {},
        row.mark->isChecked() ? EvidenceMark::Estimated : EvidenceMark::Guessed };
    if (m_value == StepValue::Rate)
        answer.rate = ratioFromFraction(row.value->value());
    else
        answer.lag = durationFromDays(row.value->value());
    return withStream(plan, *QRandomGenerator::global()).and_then([&](const Plan &with) {
        return answerStep(with, answer);
    });
}

void StepsQuestion::settle()
{
    for (Row &row : m_rows)
        row.isTyped = false;
}

bool StepsQuestion::takeEnter()
{
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        if (!m_rows[i].value->hasFocus())
            continue;
        m_rows[i + 1].value->setFocus(Qt::TabFocusReason);
        m_rows[i + 1].value->selectAll();
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
    m_rows.first().value->selectAll();
}

} // namespace lockstep
