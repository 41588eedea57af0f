// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/why_chain.h"

#include "app/figures/passing.h"
#include "app/funnel/whole_wins.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QList<double> shownNeedsOf(const WhyReader &reader, RevenueSpan span)
{
    QList<double> all;
    for (qsizetype i = 0; i < reader.stages.size(); ++i)
        all.append(stageTotals(reader.figures, reader.streams, i, span).need);
    return shownNeeds(reader.plan.settings, all);
}

namespace {

/// Where only a part of the deals passes the stage, its need does not follow from the wins.
Phrase chainOfPart(
    const WhyReader &reader, const QList<double> &needs, qsizetype stage, double minorUnits)
{
    const auto words = [&](qsizetype at) -> QString {
        return reader.format.count(needs[at]) + u' ' + reader.stages[at].name;
    };
    return phrase(QT_TRANSLATE_NOOP("Why", "we need %1; %2 of it comes through %3: %4"),
        words(needs.size() - 1), reader.moneyText(minorUnits), reader.stages[stage].name,
        words(stage));
}

} // namespace

Phrase needChain(const WhyReader &reader, RevenueSpan span, qsizetype stage)
{
    const QList<double> needs = shownNeedsOf(reader, span);
    const auto worth = [&](qsizetype at) {
        return stageTotals(reader.figures, reader.streams, at, span).needMinorUnits;
    };
    if (const double here = worth(stage); !isPassedByAll(here, worth(needs.size() - 1)))
        return chainOfPart(reader, needs, stage, here);
    QStringList words;
    for (qsizetype i = needs.size(); i-- > stage;)
        words.append(reader.format.count(needs[i]) + u' ' + reader.stages[i].name);
    // Wins, what they ask for next, and what was asked about: more cannot be followed by ear.
    if (words.size() == 2 || words.size() > 3)
        return phrase(QT_TRANSLATE_NOOP("Why", "we need %1, so %2"), words.first(), words.last());
    if (words.size() == 3)
        return phrase(
            QT_TRANSLATE_NOOP("Why", "we need %1, so %2, so %3"), words[0], words[1], words[2]);
    return phrase(QT_TRANSLATE_NOOP("Why", "we need %1"), words.value(0));
}

} // namespace lockstep
