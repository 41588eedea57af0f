// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sla/tripwire_panel.h"

#include "ui/shared/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

TripwirePanel::TripwirePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new LiveLabel(TextRole::Title, this))
    , m_rule(new QLabel(this))
    , m_head(new QVBoxLayout)
    , m_list(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_add(new QToolButton(this))
{
    setObjectName(u"tripwires"_s);
    m_title->setWeight(QFont::DemiBold);
    m_title->setFocusPolicy(Qt::NoFocus);
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_rule->setObjectName(u"tripwireRule"_s);
    m_rule->setWordWrap(true);
    m_add->setObjectName(u"addTripwire"_s);
    m_add->setText(tr("+ Add tripwire"));
    m_add->setAccessibleName(tr("Add tripwire"));
    m_add->setAutoRaise(true);
    auto *all = new QVBoxLayout(this);
    m_head->addWidget(m_title);
    m_head->addWidget(m_rule);
    m_foot->addWidget(m_add);
    m_foot->addStretch(1);
    all->addLayout(m_head);
    all->addLayout(m_list);
    all->addLayout(m_foot);
    connect(m_add, &QToolButton::clicked, this, &TripwirePanel::addWanted);
}

TripwireRow *TripwirePanel::makeRow(Id<Tripwire> tripwire)
{
    auto *row = new TripwireRow(tripwire, this);
    connect(row, &TripwireRow::unfoldWanted, this, [this](Id<Tripwire> id) {
        unfold(id == m_unfolded ? Id<Tripwire> {} : id);
        m_rows.value(id)->sentence()->setFocus(Qt::OtherFocusReason);
    });
    connect(row, &TripwireRow::editWanted, this, &TripwirePanel::editWanted);
    connect(row, &TripwireRow::choiceWanted, this, &TripwirePanel::choiceWanted);
    connect(row, &TripwireRow::chipClicked, this, &TripwirePanel::chipClicked);
    connect(row, &TripwireRow::chipMenuWanted, this, &TripwirePanel::chipMenuWanted);
    connect(row, &TripwireRow::removeWanted, this, &TripwirePanel::removeWanted);
    return row;
}

void TripwirePanel::unfold(Id<Tripwire> tripwire)
{
    m_unfolded = tripwire;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setUnfolded(row.key() == tripwire && isEnabled());
}

/// In the order of `tripwires`, the ones that are there already kept.
void TripwirePanel::fitRows(const QList<Tripwire> &tripwires)
{
    QList<Id<Tripwire>> order;
    for (const auto &tripwire : tripwires)
        order << tripwire.id;
    if (order == m_order)
        return;
    m_order = order;
    m_rows.removeIf([&](const auto &row) {
        const bool isGone = !order.contains(row.key());
        if (isGone) {
            row.value()->hide();
            row.value()->deleteLater();
        }
        return isGone;
    });
    while (auto *item = m_list->takeAt(0))
        delete item; // the places only
    for (const auto id : std::as_const(order)) {
        auto *&row = m_rows[id];
        if (!row)
            row = makeRow(id);
        m_list->addWidget(row);
        row->setVisible(true);
        row->setUnfolded(id == m_unfolded);
    }
}

void TripwirePanel::show(const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    layout()->setContentsMargins(0, style.px(8), 0, style.px(12));
    setSpacing(*layout(), style.px(4));
    setSpacing(*m_list, 0);
    for (QBoxLayout *line : std::initializer_list<QBoxLayout *> { m_head, m_foot })
        line->setContentsMargins(style.px(12), 0, style.px(12), 0);
    setSpacing(*m_head, style.px(2));
    m_rule->setContentsMargins(style.px(4), 0, 0, 0); // in line with the texts
    m_title->show(tr("Tripwires"), {}, style);
    m_rule->setFont(style.font(TextRole::Caption));
    m_rule->setText(snapshot.plan.tripwires.isEmpty()
            ? tr("What would make you change course? Agree on the limit and the first act now, "
                 "while nobody has to defend anything.")
            : tr("Whoever is named acts first; when one trips, either side may act."));
    auto palette = m_rule->palette();
    palette.setColor(QPalette::WindowText, style.colours().muted);
    m_rule->setPalette(palette);
    m_add->setFont(style.font(TextRole::Body));
    m_add->setVisible(isEnabled() && snapshot.plan.stages.size() > 1);
    fitRows(ordered(snapshot.plan.tripwires));
    const auto all = tripwires(snapshot.plan, snapshot.figures);
    for (const auto &one : all) {
        const auto *tripwire = lockstep::find(snapshot.plan.tripwires, one.tripwire);
        m_rows.value(one.tripwire)->show(*tripwire, one, snapshot);
    }
}

} // namespace lockstep
