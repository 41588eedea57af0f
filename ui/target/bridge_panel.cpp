// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/bridge_panel.h"

#include "app/figures/launch_bridge.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/bridge_look.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/contrast.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/ink.h"
#include "ui/shared/live_label.h"
#include "ui/shared/marks.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/spacing.h"
#include "ui/target/amount_cell.h"
#include "ui/target/bridge_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

} // namespace

BridgePanel::BridgePanel(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_growth(new AmountCell(u"growthCell"_s, this))
    , m_growthWords(new QLabel(this))
    , m_add(new QToolButton(this))
{
    setObjectName(u"bridgePanel"_s);
    m_add->setObjectName(u"addBridgeRow"_s);
    m_add->setText(tr("+ Add a part"));
    m_add->setAccessibleName(tr("Add a part of the way to the target"));
    m_add->setAutoRaise(true);
    m_total.words = new QLabel(this);
    m_total.bar = new BridgeBar(this);
    m_total.amount = new AmountCell(u"bridgeTarget"_s, this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins({});
    foot->addWidget(m_add);
    foot->addStretch();
    foot->addWidget(m_growth);
    foot->addWidget(m_growthWords);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(m_grid);
    all->addLayout(foot);
    m_grid->setVerticalSpacing(0);
    connect(m_add, &QToolButton::clicked, this, &BridgePanel::offerKinds);
    connect(m_growth, &AmountCell::editWanted, this, &BridgePanel::editGrowth);
    connect(m_total.amount, &AmountCell::editWanted, this,
        [this] { emit targetWanted(m_total.amount); });
}

QSize BridgePanel::minimumSizeHint() const
{
    return { m_snapshot.style.px(220), QWidget::minimumSizeHint().height() };
}

QList<QWidget *> BridgePanel::cells(const Row &row)
{
    QList<QWidget *> all { row.name, row.date, row.words, row.kind, row.bar, row.amount, row.mark,
        row.chip, row.remove };
    all.removeAll(nullptr);
    return all;
}

void BridgePanel::show(const Snapshot &snapshot, int fiscalYear)
{
    m_snapshot = snapshot;
    m_bridge = bridge(snapshot.plan, fiscalYear);
    const bool isEmpty = m_bridge.lines.size() == 1 && m_bridge.lines.first().row.isNull();
    if (isEmpty && !m_empty)
        makeEmpty();
    if (m_empty) {
        m_empty->setVisible(isEmpty);
        m_empty->restyle(snapshot.style);
    }
    if (isEmpty)
        m_bridge.lines.clear();
    fitRows(snapshot);
    setSpacing(*m_grid, snapshot.style.px(8), 0);
    for (auto &row : m_rows)
        showRow(row, snapshot);
    showTotal(snapshot);
    showGrowth(snapshot);
    m_add->setFont(snapshot.style.font(TextRole::Caption));
    m_add->setVisible(!isEmpty && isEnabled());
    fitWidth();
    if (std::exchange(m_awaits, false) && !m_awaited.isNull()) {
        for (const auto &row : std::as_const(m_rows)) {
            if (row.line.row == m_awaited)
                editAmount(m_awaited, row.amount);
        }
    }
}

void BridgePanel::fitRows(const Snapshot &snapshot)
{
    const auto isSame = [&](const Row &row, const BridgeLine &line) {
        const auto *noun = lockstep::find(snapshot.plan.bridgeRows, line.row);
        return row.line.row == line.row && row.line.isDifference == line.isDifference
            && (!noun || row.choices == bridgeChoices(snapshot.plan, *noun));
    };
    if (std::equal(
            m_rows.begin(), m_rows.end(), m_bridge.lines.begin(), m_bridge.lines.end(), isSame))
        return;
    for (const auto &row : std::exchange(m_rows, {})) {
        for (auto *cell : cells(row)) {
            cell->hide();
            cell->deleteLater();
        }
    }
    for (const auto &line : std::as_const(m_bridge.lines))
        m_rows.append(makeRow(line, snapshot.plan));
    placeRows();
}

BridgePanel::Row BridgePanel::makeRow(const BridgeLine &line, const Plan &plan)
{
    Row row;
    row.line = line;
    row.bar = new BridgeBar(this);
    const auto name = line.row.isNull() ? u"WorkedOut"_s : QString::number(line.row.value);
    row.amount = new AmountCell(u"bridgeAmount"_s + name, this);
    row.amount->setInput(!line.row.isNull());
    const auto *noun = lockstep::find(plan.bridgeRows, line.row);
    if (!noun) {
        row.words = new QLabel(this);
        row.words->setObjectName(u"bridgeWords"_s);
        row.words->setWordWrap(true);
        return row;
    }
    row.choices = bridgeChoices(plan, *noun);
    QStringList kinds;
    for (const auto &choice : std::as_const(row.choices))
        kinds.append(choice.name);
    row.name = new LiveLabel(TextRole::Body, this);
    row.kind = new ChoiceButton(tr("What it is"), kinds, this);
    row.mark = new ChoiceButton(tr("How well it is known"),
        { markName(EvidenceMark::Guessed), markName(EvidenceMark::Estimated),
            markName(EvidenceMark::Measured) },
        this);
    row.chip = new AgreementChip(this);
    row.remove = new RemoveButton(tr("Remove this part"), this);
    row.date = new QToolButton(this);
    row.date->setAutoRaise(true);
    row.date->setAccessibleName(tr("Its date in the calendar"));
    row.date->setObjectName(u"bridgeDate"_s + name);
    row.name->setObjectName(u"bridgeName"_s + name);
    row.kind->setObjectName(u"bridgeKind"_s + name);
    row.mark->setObjectName(u"bridgeMark"_s + name);
    row.chip->setObjectName(u"bridgeChip"_s + name);
    row.remove->setObjectName(u"removeBridge"_s + name);
    connectRow(row);
    return row;
}

void BridgePanel::showRow(Row &row, const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    const auto &c = style.colours();
    const auto index = &row - m_rows.constData();
    row.line = m_bridge.lines[index];
    const auto money = format.signedCompactMoney(double(row.line.amount.minorUnits));
    const bool isDifference = row.line.isDifference;
    const auto ink = isDifference || row.line.amount < Money {} ? readable(c.bad, style) : c.ink;
    row.bar->setEnds(index == 0, false);
    row.bar->show(bridgeSpans(m_bridge)[index], lookOf(row.line), style);
    const auto *noun = lockstep::find(plan.bridgeRows, row.line.row);
    const auto title = noun ? noun->title : kindName(row.line.kind);
    row.amount->show({ money, ink, isDifference ? QFont::DemiBold : QFont::Medium },
        tr("Amount of %1").arg(isDifference ? tr("the difference") : title), style);
    if (!noun) {
        const bool isMissing = row.line.amount > Money {};
        row.words->setText(!isDifference ? tr("New business: left to the streams")
                : isMissing              ? tr("Difference: more is needed than stated")
                                         : tr("Difference: more is stated than needed"));
        row.words->setFont(
            style.font(TextRole::Body, isDifference ? QFont::DemiBold : QFont::Normal));
        return setInk(*row.words, isDifference ? ink : c.ink);
    }
    showStated(row, *noun, snapshot);
}

void BridgePanel::showStated(const Row &row, const BridgeRow &noun, const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    row.name->show(noun.title, tr("Name of the part"), style);
    const auto chosen = std::find_if(row.choices.begin(), row.choices.end(),
        [&](const auto &one) { return one.kind == noun.kind && one.replaces == noun.replaces; });
    row.kind->setCurrent(int(chosen - row.choices.begin()));
    row.mark->setCurrent(int(noun.evidence.mark));
    row.mark->setAccessibleDescription(evidenceText(noun.evidence));
    row.remove->setAccessibleDescription(noun.title);
    for (auto *button : QList<QToolButton *> { row.kind, row.mark, row.remove })
        button->setFont(style.font(TextRole::Caption));
    showDate(row, noun, snapshot);
    const auto *stands = standing(snapshot.figures, ItemKind::BridgeRow, noun.id.value);
    row.chip->setVisible(stands);
    if (stands)
        row.chip->show(*stands, style);
}

/// When the calendar brings or ends the product; in the colour of what is too late where that is
/// after the year.
void BridgePanel::showDate(const Row &row, const BridgeRow &noun, const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    const auto *entry = entryOf(snapshot.plan, noun);
    row.date->setVisible(entry);
    if (!entry)
        return row.date->setText({});
    const QString day = snapshot.format.date(entry->period.start);
    const bool isLate = isAfterYear(snapshot.plan, noun, entry->period.start);
    row.date->setText(isLate ? tr("%1, after the year").arg(day) : day);
    row.date->setToolTip(tr("%1 in the calendar").arg(entry->title));
    row.date->setAccessibleName(tr("%1 in the calendar: %2").arg(entry->title, row.date->text()));
    row.date->setFont(style.font(TextRole::Caption));
    QPalette palette = row.date->palette();
    palette.setColor(QPalette::ButtonText,
        readable(isLate ? style.colours().bad : style.colours().muted, style));
    row.date->setPalette(palette);
}

void BridgePanel::showTotal(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    const bool isSeen = !m_bridge.lines.isEmpty();
    for (auto *cell : cells(m_total))
        cell->setVisible(isSeen);
    m_total.words->setText(tr("Target %1").arg(fiscalYearLabel(m_bridge.fiscalYear)));
    m_total.words->setFont(style.font(TextRole::Body, QFont::DemiBold));
    m_total.bar->setEnds(false, true);
    m_total.bar->show(bridgeSpans(m_bridge).last(), BridgeLook::Total, style);
    m_total.amount->show({ format.compactMoney(double(m_bridge.target.minorUnits)),
                             style.colours().ink, QFont::DemiBold },
        tr("Revenue target"), style);
}

void BridgePanel::showGrowth(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    m_growth->setVisible(m_bridge.growth.has_value());
    m_growthWords->setVisible(m_bridge.growth.has_value());
    m_growthWords->setText(tr("growth over last year's revenue"));
    m_growthWords->setFont(style.font(TextRole::Caption));
    setInk(*m_growthWords, style.colours().muted);
    const double growth = m_bridge.growth.value_or(0);
    m_growth->show({ (growth > 0 ? u"+"_s : QString()) + format.percent(growth),
                       style.colours().ink, QFont::DemiBold },
        tr("Growth over last year's revenue"), style);
}

} // namespace lockstep
