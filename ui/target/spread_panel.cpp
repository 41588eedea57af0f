// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/spread_panel.h"

#include "app/objective/objective_edits.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/stepper.h"
#include "ui/target/amount_cell.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPercent = 100;

std::array<double, 4> percents(const QuarterShares &shares)
{
    return { kPercent * shares.first.fraction(), kPercent * shares.second.fraction(),
        kPercent * shares.third.fraction(), kPercent * shares.fourth.fraction() };
}

void mute(QLabel &label, const Style &style)
{
    label.setFont(style.font(TextRole::Caption));
    auto palette = label.palette();
    palette.setColor(QPalette::WindowText, style.colours().muted);
    label.setPalette(palette);
}

} // namespace

SpreadPanel::SpreadPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Over the quarters"), this))
    , m_choice(new ChoiceButton(tr("How the target is spread over the quarters"),
          { tr("alike"), tr("as last year"), tr("by hand"), tr("growing month by month") }, this))
    , m_hint(new QLabel(this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"spreadPanel"_s);
    m_choice->setObjectName(u"spreadChoice"_s);
    m_hint->setObjectName(u"spreadHint"_s);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_choice);
    head->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addLayout(head);
    all->addWidget(m_hint);
    all->addLayout(m_grid);
    connect(m_choice, &ChoiceButton::chosen, this, [this](int index) { choose(Spread(index)); });
}

QSize SpreadPanel::minimumSizeHint() const
{
    return { m_snapshot.style.px(200), QWidget::minimumSizeHint().height() };
}

void SpreadPanel::show(const Snapshot &snapshot, const Target &target)
{
    const bool isOther = target.id != m_target.id || target.spread != m_target.spread
        || target.lastYear != m_target.lastYear || target.rampFrom != m_target.rampFrom
        || target.rampTo != m_target.rampTo;
    m_snapshot = snapshot;
    m_target = target;
    if (isOther) {
        m_wanted = target.spread;
        m_amounts = {};
        const auto &last = target.lastYear;
        if (m_wanted == Spread::LastYear)
            m_amounts = { last.first, last.second, last.third, last.fourth };
        if (m_wanted == Spread::Ramp)
            m_amounts = { target.rampFrom, target.rampTo, {}, {} };
    }
    m_title->setFont(snapshot.style.font(TextRole::Title));
    m_choice->setFont(snapshot.style.font(TextRole::Body));
    m_choice->setCurrent(int(m_wanted));
    m_columns = 0;
    place();
    showHint();
}

int SpreadPanel::cellCount() const
{
    return m_wanted == Spread::LastYear ? kQuarters : m_wanted == Spread::Ramp ? 2 : 0;
}

void SpreadPanel::makeSteppers()
{
    for (int quarter = 0; quarter < kQuarters; ++quarter) {
        Stepper::Scale scale;
        scale.text = [this](double value) { return m_snapshot.format.percent(value / kPercent); };
        scale.parsed = [this](const QString &text) -> std::optional<double> {
            const auto ratio = m_snapshot.format.parsePercent(text);
            return ratio ? std::optional(kPercent * ratio->fraction()) : std::nullopt;
        };
        auto *stepper = new Stepper(tr("Share of quarter %1").arg(quarter + 1), scale, this);
        stepper->setObjectName(u"quarterShare%1"_s.arg(quarter + 1));
        stepper->setTextRole(TextRole::Body);
        connect(stepper, &Stepper::changed, this,
            [this, quarter](double value) { emit previewWanted(shareEdit(quarter, value)); });
        connect(stepper, &Stepper::settled, this, [this, quarter](double value) {
            emit changeWanted(
                tr("Change share of quarter %1").arg(quarter + 1), shareEdit(quarter, value));
        });
        m_steppers.append(stepper);
    }
}

void SpreadPanel::makeCells()
{
    for (int index = 0; index < kQuarters; ++index) {
        auto *cell = new AmountCell(u"spreadAmount%1"_s.arg(index + 1), this);
        connect(cell, &AmountCell::editWanted, this, [this, index] { edit(index); });
        m_cells.append(cell);
    }
}

void SpreadPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Four beside each other, or two where they have no room.
void SpreadPanel::place()
{
    const int columns = width() < m_snapshot.style.px(520) ? 2 : kQuarters;
    if (std::exchange(m_columns, columns) == columns)
        return;
    const bool isByHand = m_wanted == Spread::ByHand;
    const int cells = cellCount();
    if (isByHand && m_steppers.isEmpty())
        makeSteppers();
    if (cells > 0 && m_cells.isEmpty())
        makeCells();
    while (m_names.size() < kQuarters)
        m_names.append(new QLabel(this));
    for (int index = 0; index < kQuarters; ++index) {
        const bool isSeen = isByHand || index < cells;
        const int line = 2 * (index / columns);
        m_grid->addWidget(m_names[index], line, index % columns);
        m_names[index]->setVisible(isSeen);
        m_names[index]->setText(m_wanted != Spread::Ramp ? tr("Quarter %1").arg(index + 1)
                : index == 0                             ? tr("a month before the year")
                                                         : tr("a month at its end"));
        mute(*m_names[index], m_snapshot.style);
        if (index < m_steppers.size()) {
            m_grid->addWidget(m_steppers[index], line + 1, index % columns, Qt::AlignLeading);
            m_steppers[index]->setVisible(isByHand);
            m_steppers[index]->show(percents(m_target.shares)[size_t(index)], m_snapshot.style);
        }
        if (index < m_cells.size()) {
            m_grid->addWidget(m_cells[index], line + 1, index % columns, Qt::AlignLeading);
            m_cells[index]->setVisible(index < cells);
            showCell(index);
        }
    }
}

void SpreadPanel::showCell(int index)
{
    const auto amount = m_amounts[size_t(index)];
    const auto &format = m_snapshot.format;
    const auto &c = m_snapshot.style.colours();
    m_cells[index]->show({ amount ? format.money(*amount) : tr("type it"), amount ? c.ink : c.muted,
                             QFont::Medium, Qt::AlignLeading },
        m_wanted == Spread::LastYear ? tr("Last year's revenue of quarter %1").arg(index + 1)
            : index == 0             ? tr("Recurring revenue of the month before the year")
                                     : tr("Recurring revenue of the year's last month"),
        m_snapshot.style);
}

void SpreadPanel::showHint()
{
    const bool isMissing = m_wanted != m_target.spread;
    m_hint->setVisible(isMissing || m_wanted == Spread::Ramp);
    mute(*m_hint, m_snapshot.style);
    m_hint->setText(m_wanted == Spread::LastYear
            ? tr("Type last year's revenue of all four quarters: then its shape counts.")
            : isMissing ? tr("Type the recurring revenue of both months: then it grows evenly, and "
                             "the target is the sum of the twelve months.")
                        : tr("Recurring revenue of a month; the target is the sum of the twelve."));
}

void SpreadPanel::choose(Spread spread)
{
    const auto &last = m_target.lastYear;
    const bool isStated = spread == Spread::LastYear ? last != QuarterMoney {}
        : spread == Spread::Ramp ? m_target.rampFrom != Money {} || m_target.rampTo != Money {}
                                 : true;
    if (isStated) {
        emit changeWanted(tr("Change how the target is spread"),
            [spread, year = m_target.fiscalYear](
                const Plan &plan) { return setSpread(plan, year, spread); });
        return;
    }
    m_wanted = spread;
    m_amounts = {};
    m_choice->setCurrent(int(spread));
    m_columns = 0;
    place();
    showHint();
    m_cells.first()->setFocus();
}

PlanEdit SpreadPanel::shareEdit(int quarter, double percent) const
{
    return [quarter, percent, year = m_target.fiscalYear](const Plan &plan) {
        return setQuarterShare(plan, year, quarter, ratioFromFraction(percent / kPercent));
    };
}

void SpreadPanel::edit(int index)
{
    const auto amount = m_amounts[size_t(index)];
    const auto &format = m_snapshot.format;
    m_cells[index]->typeOver(
        amount ? format.money(*amount) : QString(), [this, index](const QString &text) {
            if (const auto typed = m_snapshot.format.parseMoney(text))
                return take(index, *typed);
            emit changeWanted(tr("Change how the target is spread"),
                [text](const Plan &) -> Result<Plan> { return fail(Fault::NotANumber, text); });
        });
}

/// Counts as soon as nothing is missing.
void SpreadPanel::take(int index, Money amount)
{
    m_amounts[size_t(index)] = amount;
    showCell(index);
    for (int i = 0; i < cellCount(); ++i) {
        if (!m_amounts[size_t(i)])
            return m_cells[i]->setFocus();
    }
    const auto title = tr("Change how the target is spread");
    const int year = m_target.fiscalYear;
    const auto at = [all = m_amounts](size_t i) { return all[i].value_or(Money {}); };
    if (m_wanted == Spread::Ramp)
        emit changeWanted(
            title, [=](const Plan &plan) { return setRamp(plan, year, at(0), at(1)); });
    else
        emit changeWanted(title, [=](const Plan &plan) {
            return setLastYear(plan, year, { at(0), at(1), at(2), at(3) });
        });
}

} // namespace lockstep
