// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/clauses_question.h"

#include "app/plan/starter.h"
#include "ui/guide/clause_card.h"

#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

ClausesQuestion::ClausesQuestion()
    : Question({ u"clausesQuestion"_s, tr("Agreement"), tr("What do you promise each other?"),
        tr("A start: every word can be changed later. Figures follow the plan.") })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    const auto &starters = starterClauses();
    for (qsizetype i = 0; i < starters.size(); ++i) {
        auto *card = new ClauseCard(u"clause%1"_s.arg(i + 1), starters[i]);
        connect(card, &ClauseCard::clicked, this, [this, i] { toggle(i); });
        layout->addWidget(card);
        m_cards += card;
    }
}

void ClausesQuestion::toggle(qsizetype index)
{
    const auto &starter = starterClauses()[index];
    emit edited(hasStarter(m_plan, starter)
            ? withoutStarter(m_plan, starter)
            : withStarter(m_plan, starter, *QRandomGenerator::global()));
}

void ClausesQuestion::present(const Snapshot &snapshot)
{
    m_plan = snapshot.plan;
    for (auto *card : std::as_const(m_cards))
        card->present(snapshot);
    layout()->setSpacing(snapshot.style.px(8));
}

QString ClausesQuestion::summary(const Snapshot &snapshot) const
{
    const auto &starters = starterClauses();
    const auto chosen = std::count_if(starters.begin(), starters.end(),
        [&snapshot](const StarterClause &starter) { return hasStarter(snapshot.plan, starter); });
    return tr("%1 of %2 promises").arg(chosen).arg(starters.size());
}

void ClausesQuestion::focusFirst()
{
    m_cards.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace lockstep
