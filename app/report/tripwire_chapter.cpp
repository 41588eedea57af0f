// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The limits that both sides watch, who acts first when one is crossed, and how it stands.
#include "app/figures/tripwires.h"
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(TripwireState state)
{
    switch (state) {
    case TripwireState::Tripped:
        return Tone::Bad;
    case TripwireState::Holds:
        return Tone::Good;
    case TripwireState::NotMeasured:
    case TripwireState::TooFewCases:
        break;
    }
    return Tone::Muted;
}

QString agreedText(const Writing &to, Id<Tripwire> id)
{
    const Standing *stand = standing(to.figures, ItemKind::Tripwire, id.value);
    return stand
        ? u"Marketing %1\nSales %2"_s.arg(standText(stand->marketing), standText(stand->sales))
        : orDash({});
}

} // namespace

void writeTripwires(const Writing &to)
{
    if (to.plan.tripwires.isEmpty())
        return;
    Table table { { u"What is agreed"_s, u"In the plan"_s, u"As last measured"_s, u"Said"_s },
        { 6, 2.8, 4, 3 }, {} };
    const QList<TripwireFigures> all = tripwires(to.plan, to.figures);
    for (const TripwireFigures &one : all) {
        const Tripwire *row = find(to.plan.tripwires, one.tripwire);
        table.rows.append({ { tripwireSentence(to.plan, *row, to.format).english() },
            { plannedPhrase(*row, one, to.format).english(), false,
                one.isTrippedByPlan ? Tone::Bad : Tone::Plain },
            { measuredPhrase(*row, one, to.format).english(), false, toneOf(one.state) },
            { agreedText(to, row->id) } });
    }
    to.parts.append(Heading { 2, u"Tripwires"_s });
    to.parts.append(
        Paragraph { u"Whoever is named acts first; when one trips, either side may act."_s });
    to.parts.append(table);
    const bool isAnyMeasured = std::any_of(
        all.begin(), all.end(), [](const TripwireFigures &one) { return bool(one.measured); });
    if (isAnyMeasured)
        to.parts.append(Paragraph {
            u"In brackets where the true value lies in 95 of 100 such measurements: it trips when "
            "all of that is over the limit, and cases are too few while the limit lies within."_s,
            Tone::Muted });
}

} // namespace lockstep
