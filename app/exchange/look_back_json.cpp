// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/look_back_json.h"

#include "app/evidence/look_back.h"
#include "app/exchange/row_writer.h"
#include "app/figures/campaign_results.h"
#include "app/plan/names.h"
#include "app/sla/attempts.h"

namespace lockstep {

namespace {

class LookBackWriter : RowWriter {
public:
    LookBackWriter(JsonWriter &to, double minorUnits)
        : RowWriter(to, minorUnits)
    {
    }

    using RowWriter::list;

    void pile(PastKind kind, const VerdictPile &pile)
    {
        member("kind", QString(nameOf(kind)));
        member("verdict", QString(nameOf(pile.verdict)));
        money("revenue", pile.revenue);
        member("revenueShare", pile.revenueShare);
        money("cost", pile.cost);
        member("leads", pile.leads);
        member("won", pile.won);
        list("cards", pile.efforts, [this](const PastEffort &effort) { card(effort); });
    }

    void result(const CampaignResult &result)
    {
        member("entry", result.entry);
        if (!result.isTyped()) {
            member("files", result.study.files);
            member("measuredOn", result.study.measuredOn);
            member("until", result.study.lastContact);
        }
        m_json.member("underWay", result.isUnderWay);
        list("stages", result.stages, [this](const StageResult &row) { stage(row); });
        if (result.plannedRevenue)
            money("plannedRevenue", *result.plannedRevenue);
        if (result.measuredRevenue)
            money("measuredRevenue", *result.measuredRevenue);
        money("plannedCost", result.plannedCost);
        if (result.isSpent)
            money("spent", result.measuredCost);
        if (const auto planned = result.plannedReturn())
            member("plannedReturn", *planned);
        if (const auto measured = result.measuredReturn())
            member("measuredReturn", *measured);
    }

    void attempts(const AttemptsNow &row)
    {
        member("kind", QString(nameOf(row.kind)));
        member("perLead", row.perLead.fraction());
        if (row.reached.ppm > 0)
            member("reached", row.reached.fraction());
        member("evidence", QString(nameOf(row.evidence.mark)));
    }

private:
    void card(const PastEffort &effort)
    {
        member("card", effort.id);
        member("name", effort.name);
        money("revenue", effort.revenue);
        if (effort.cost.minorUnits > 0)
            money("cost", effort.cost);
        if (const auto returned = returnOnCost(effort))
            member("returnOnCost", *returned);
        if (effort.leads > 0)
            member("leads", effort.leads);
        if (effort.won > 0)
            member("won", effort.won);
        member("channel", effort.channel);
        if (!effort.note.isEmpty())
            member("note", effort.note);
        member("study", effort.study);
    }

    void stage(const StageResult &row)
    {
        member("stage", row.stage);
        if (row.planned)
            member("planned", *row.planned);
        if (row.measured)
            member("measured", *row.measured);
        if (const auto difference = row.difference())
            member("difference", *difference);
    }
};

} // namespace

void writeLookBack(JsonWriter &to, const Plan &plan, const Figures &figures, double minorUnits)
{
    LookBackWriter writer(to, minorUnits);
    QList<std::pair<PastKind, VerdictPile>> piles;
    for (const PastKind kind : { PastKind::Channel, PastKind::Campaign }) {
        for (const VerdictPile &pile : verdictPiles(plan, kind)) {
            if (!pile.efforts.isEmpty())
                piles += { kind, pile };
        }
    }
    writer.list("lookBack", piles, [&](const auto &pile) { writer.pile(pile.first, pile.second); });
    writer.list("campaigns", campaignResults(plan, figures),
        [&](const CampaignResult &row) { writer.result(row); });
    writer.list("attemptsToday", attemptsToday(plan).kinds,
        [&](const AttemptsNow &row) { writer.attempts(row); });
}

} // namespace lockstep
