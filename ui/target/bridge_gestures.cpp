// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/bridge_panel.h"

#include "app/figures/launch_bridge.h"
#include "app/objective/objective_edits.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/bridge_look.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/contrast.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/live_label.h"
#include "ui/shared/remove_button.h"
#include "ui/target/amount_cell.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Plan &plan, Id<BridgeRow> id)
{
    const auto *row = lockstep::find(plan.bridgeRows, id);
    return row ? row->title : QString();
}

/// From last year's revenue over what is lost and won to the target.
void paintExample(QPainter &painter, const QRectF &at, const Style &style)
{
    struct Part {
        double from;
        double to;
    };
    const auto &c = style.colours();
    const QList<Part> parts { { 0, 0.6 }, { 0.6, 0.5 }, { 0.5, 0.68 }, { 0.68, 1 }, { 0, 1 } };
    const double pitch = at.width() / double(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto [from, to] = parts[i];
        const double top = at.bottom() - std::max(from, to) * at.height();
        const QRectF bar(at.left() + (double(i) + 0.15) * pitch, top, 0.7 * pitch,
            std::abs(to - from) * at.height());
        const auto fill = to < from ? c.bad : from == 0 ? c.muted : c.good;
        painter.fillRect(bar, blended(fill, c.paper, 0.5));
    }
}

} // namespace

void BridgePanel::connectRow(const Row &row)
{
    const auto id = row.line.row;
    connect(row.name, &LiveLabel::editWanted, this,
        [this, id, over = row.name] { editName(id, over); });
    connect(row.date, &QToolButton::clicked, this, [this, id] {
        const auto *noun = lockstep::find(m_snapshot.plan.bridgeRows, id);
        if (const auto *entry = noun ? entryOf(m_snapshot.plan, *noun) : nullptr)
            emit entryWanted(entry->id);
    });
    connect(row.amount, &AmountCell::editWanted, this,
        [this, id, over = row.amount] { editAmount(id, over); });
    connect(row.kind, &ChoiceButton::chosen, this, [this, id, choices = row.choices](int index) {
        emit changeWanted(tr("Change what %1 is").arg(titleOf(m_snapshot.plan, id)),
            changeRow(id, [choice = choices[index]](BridgeRow next) -> Result<BridgeRow> {
                next.kind = choice.kind;
                next.replaces = choice.replaces;
                return next;
            }));
    });
    connect(row.mark, &ChoiceButton::chosen, this, [this, id](int index) {
        emit changeWanted(tr("Say how well %1 is known").arg(titleOf(m_snapshot.plan, id)),
            changeRow(id, [index](BridgeRow next) -> Result<BridgeRow> {
                next.evidence = saidBy(next.evidence, EvidenceMark(index));
                return next;
            }));
    });
    connect(row.remove, &QToolButton::clicked, this, [this, id] {
        emit changeWanted(tr("Remove %1").arg(titleOf(m_snapshot.plan, id)),
            [id](const Plan &plan) { return removeBridgeRow(plan, id); });
    });
    const auto stands
        = [this, id] { return standing(m_snapshot.figures, ItemKind::BridgeRow, id.value); };
    connect(row.chip, &AgreementChip::clicked, this, [this, stands](Side side) {
        if (const auto *one = stands())
            emit toggled(Standing(*one), side);
    });
    connect(row.chip, &AgreementChip::menuWanted, this, [this, stands](Side side, QPoint at) {
        if (const auto *one = stands())
            emit menuWanted(Standing(*one), side, at);
    });
}

void BridgePanel::makeEmpty()
{
    m_empty = new EmptyState(Icon::Target,
        tr("Say what the target is made of: last year's revenue, renewals, churn, launches. What "
           "is left is new business."),
        tr("Start with last year's revenue"), this);
    m_empty->setPicture(&paintExample);
    m_empty->button()->setObjectName(u"startBridge"_s);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_empty);
    connect(m_empty, &EmptyState::wanted, this, [this] { add(BridgeKind::Base); });
}

void BridgePanel::offerKinds()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bridgeKinds"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int kind = 0; kind < kBridgeKinds; ++kind)
        connect(menu->addAction(kindName(BridgeKind(kind))), &QAction::triggered, this,
            [this, kind] { add(BridgeKind(kind)); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

/// With its kind as name; its amount is asked for as soon as the row stands there.
void BridgePanel::add(BridgeKind kind)
{
    BridgeRow row;
    row.fiscalYear = m_bridge.fiscalYear;
    row.kind = kind;
    row.title = kindName(kind);
    const auto earlier = m_snapshot.plan.bridgeRows;
    m_awaits = true;
    m_awaited = {};
    emit changeWanted(tr("Add %1").arg(row.title), [row, this](const Plan &plan) {
        auto next = putBridgeRow(plan, row, *QRandomGenerator::global());
        if (!next)
            return next;
        for (const auto &one : std::as_const(next->bridgeRows)) {
            if (!lockstep::find(plan.bridgeRows, one.id))
                m_awaited = one.id;
        }
        return next;
    });
    m_awaits = m_awaits && !m_awaited.isNull();
}

void BridgePanel::editName(Id<BridgeRow> id, QWidget *over)
{
    const auto title = titleOf(m_snapshot.plan, id);
    InlineEdit::open(over, over->rect(), title, [this, id, title](const QString &text) {
        emit changeWanted(
            tr("Rename %1").arg(title), changeRow(id, [text](BridgeRow next) -> Result<BridgeRow> {
                next.title = text.simplified();
                return next;
            }));
    })->setAccessibleName(tr("Name of the part"));
}

void BridgePanel::editAmount(Id<BridgeRow> id, AmountCell *over)
{
    const auto *row = lockstep::find(m_snapshot.plan.bridgeRows, id);
    if (!row)
        return;
    over->typeOver(m_snapshot.format.money(row->amount), [this, id](const QString &text) {
        emit changeWanted(tr("Change amount of %1").arg(titleOf(m_snapshot.plan, id)),
            changeRow(id, [text, format = m_snapshot.format](BridgeRow next) -> Result<BridgeRow> {
                const auto amount = format.parseMoney(text);
                if (!amount)
                    return fail(Fault::NotANumber, text);
                next.amount = *amount;
                return next;
            }));
    });
}

void BridgePanel::editGrowth()
{
    const auto growth = m_snapshot.format.percent(m_bridge.growth.value_or(0));
    m_growth->typeOver(growth, [this](const QString &text) {
        emit changeWanted(tr("Change growth"),
            [text, year = m_bridge.fiscalYear, format = m_snapshot.format](
                const Plan &plan) -> Result<Plan> {
                const auto wanted = format.parsePercent(text);
                if (!wanted)
                    return fail(Fault::NotANumber, text);
                return setGrowth(plan, year, *wanted);
            });
    });
}

} // namespace lockstep
