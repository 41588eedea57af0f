// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What would move the revenue most, in money; and whether one side could win without the other.
#include "app/report/chapters.h"

#include "app/figures/lever_names.h"
#include "app/funnel/levers.h"
#include "app/funnel/solve.h"
#include "app/objective/alone.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPrintedLevers = 12;

/// Where the lever alone would close the gap.
QString closingText(const Writing &to, const LeverBench &bench, const Lever &lever)
{
    const Solution solution = solve(bench, lever);
    if (solution.meetsAlways)
        return u"met already"_s;
    return solution.answer ? leverText(lever, *solution.answer, to.format) : u"at no value"_s;
}

void writeRanking(const Writing &to)
{
    const QList<LeverEffect> effects = leverEffects(to.plan);
    if (effects.isEmpty())
        return;
    const bool isMissing = to.figures.headline.gapMinorUnits < 0;
    Table table { { u"Lever"_s, u"Now"_s, u"10 % more"_s, u"Brings"_s, u"10 % less brings"_s },
        { 5, 2.2, 2.2, 1.8, 2 }, {} };
    if (isMissing) {
        table.header.append(u"Meets the target at"_s);
        table.widths.append(2.4);
    }
    const LeverBench bench(to.plan);
    for (const LeverEffect &effect : effects.first(std::min(kPrintedLevers, effects.size()))) {
        if (to.isCancelled())
            return;
        QList<Cell> row { { leverName(to.plan, effect.lever) },
            numberCell(leverText(effect.lever, effect.value, to.format)),
            numberCell(leverText(effect.lever, effect.raised, to.format)),
            numberCell(to.format.signedCompactMoney(effect.raisedMinorUnits),
                toneOfGap(effect.raisedMinorUnits)),
            numberCell(to.format.signedCompactMoney(effect.loweredMinorUnits),
                toneOfGap(effect.loweredMinorUnits)) };
        if (isMissing)
            row.append(numberCell(closingText(to, bench, effect.lever)));
        table.rows.append(row);
    }
    to.parts.append(
        Paragraph { u"What 10 % more of each input brings of %1's planned revenue, the strongest "
                    u"first%2. Those "
                    "without a stream's name move all streams at once."_s.arg(
                        fiscalYearLabel(to.figures.quarters.first().fiscalYear),
                        isMissing ? u", and where it alone would meet the target"_s : QString()),
            Tone::Muted });
    to.parts.append(table);
}

Cell metCell(const Writing &to, const AloneRevenue &of, double minorUnits)
{
    const auto isMet = of.isMet(minorUnits);
    const QString verdict = !isMet ? QString() : *isMet ? u" met"_s : u" missed"_s;
    return numberCell(to.format.compactMoney(minorUnits) + verdict,
        !isMet       ? Tone::Plain
            : *isMet ? Tone::Good
                     : Tone::Bad);
}

/// The first year's answer in a sentence.
QString aloneAnswer(const Writing &to, const AloneRevenue &year)
{
    const auto verdict = [&](double minorUnits) {
        const auto isMet = year.isMet(minorUnits);
        return !isMet ? u"no target to meet"_s
            : *isMet
            ? u"the target is met all the same"_s
            : u"%1 are missing"_s.arg(to.format.compactMoney(year.targetMinorUnits - minorUnits));
    };
    return u"In %1, with marketing's supply at its lowest and sales on plan, %2 come: %3. With "
           "sales' rates at their lowest and marketing on plan, %4 come: %5."_s.arg(
               fiscalYearLabel(year.fiscalYear), to.format.compactMoney(year.salesAloneMinorUnits),
               verdict(year.salesAloneMinorUnits),
               to.format.compactMoney(year.marketingAloneMinorUnits),
               verdict(year.marketingAloneMinorUnits));
}

void writeAlone(const Writing &to)
{
    const QList<AloneRevenue> all = alone(to.plan);
    const auto year = std::find_if(
        all.begin(), all.end(), [](const AloneRevenue &one) { return one.quarter == 0; });
    if (year == all.end())
        return;
    Table table { { u"Revenue of"_s, u"Target"_s, u"Planned"_s, u"Marketing at its lowest"_s,
                      u"Sales at its lowest"_s },
        { 2, 2, 2.6, 3.4, 3.2 }, {} };
    for (const AloneRevenue &of : all) {
        if (of.quarter == 0)
            table.strong.append(table.rows.size());
        table.rows.append({ { periodLabel(of.fiscalYear, of.quarter) },
            numberCell(to.format.compactMoney(of.targetMinorUnits)),
            metCell(to, of, of.plannedMinorUnits), metCell(to, of, of.salesAloneMinorUnits),
            metCell(to, of, of.marketingAloneMinorUnits) });
    }
    to.parts.append(Heading { 2, u"Could one side win alone?"_s });
    to.parts.append(Paragraph { aloneAnswer(to, *year), Tone::Plain });
    to.parts.append(table);
    to.parts.append(Paragraph {
        u"The lowest that is likely where that is stated; else a guessed input falls to half and "
        "an estimated one to 80 % of its value."_s,
        Tone::Muted });
}

} // namespace

void writeLevers(const Writing &to)
{
    if (to.figures.streams.isEmpty() || to.figures.quarters.isEmpty())
        return;
    to.parts.append(Heading { 1, u"What moves it most"_s });
    writeRanking(to);
    writeAlone(to);
}

} // namespace lockstep
