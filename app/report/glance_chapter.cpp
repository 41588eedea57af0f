// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

void writeHeadline(const Writing &to)
{
    const Headline &headline = to.figures.headline;
    to.parts.append(HeadlineFigures { {
        { u"target"_s, to.format.compactMoney(headline.targetMinorUnits), Tone::Plain },
        { u"planned"_s, to.format.compactMoney(headline.plannedMinorUnits), Tone::Plain },
        { u"gap"_s, to.format.signedCompactMoney(headline.gapMinorUnits),
            toneOfGap(headline.gapMinorUnits) },
        { u"guesses"_s, to.format.percent(headline.guessShare), Tone::Plain },
        { u"agreed"_s, u"%1 of %2"_s.arg(to.figures.tally->agreed).arg(to.figures.tally->items),
            Tone::Plain },
    } });
}

// "To book … the plan needs 240 won, so 1,200 SQL, … in the fiscal year."
QString chainSentence(const Writing &to)
{
    const Waterfall all = waterfall(to.plan, to.figures, {});
    QStringList needs;
    for (auto stage = all.stages.crbegin(); stage != all.stages.crend(); ++stage)
        needs.append(to.format.count(stage->shownNeed) + u' ' + stage->name);
    if (needs.isEmpty())
        return {};
    return u"To reach %1 %2 the plan needs %3."_s.arg(
        to.format.compactMoney(to.figures.headline.targetMinorUnits), to.format.currency(),
        needs.join(u", so "_s));
}

void writeQuarters(const Writing &to)
{
    Table table { { u"Quarter"_s, u"Period"_s, u"Target"_s, u"Planned"_s, u"Gap"_s },
        { 2, 4, 2, 2, 2 }, {} };
    for (const QuarterFigures &quarter : to.figures.quarterRevenue) {
        const FiscalQuarter &named = to.figures.quarters.at(quarter.quarter);
        table.rows.append({ { quarterLabel(named) }, { to.format.period(named.period) },
            numberCell(to.format.compactMoney(quarter.targetMinorUnits)),
            numberCell(to.format.compactMoney(quarter.plannedMinorUnits)),
            numberCell(to.format.signedCompactMoney(quarter.gapMinorUnits),
                toneOfGap(quarter.gapMinorUnits)) });
    }
    to.parts.append(Heading { 2, u"Revenue by quarter"_s });
    to.parts.append(table);
}

void writeFindings(const Writing &to)
{
    Table table { { u"Item"_s, u"Marketing"_s, u"Sales"_s, u"In their words"_s }, { 4, 2, 2, 4 },
        {} };
    for (const Standing &standing : to.figures.standings) {
        const bool changed = standing.marketing.isVoid || standing.sales.isVoid;
        if (!standing.isDisputed() && !changed)
            continue;
        QStringList words { standing.marketing.note, standing.sales.note };
        words += standing.marketing.changes + standing.sales.changes;
        words.removeAll(QString());
        words.removeDuplicates();
        table.rows.append({ { standing.item.title }, { standText(standing.marketing) },
            { standText(standing.sales) }, { words.join(u"; "_s) } });
    }
    if (table.rows.isEmpty())
        return;
    to.parts.append(Heading { 2, u"Disputed, or changed since it was agreed"_s });
    to.parts.append(table);
}

} // namespace

void writeGlance(const Writing &to)
{
    to.parts.append(Heading { 1, u"The plan at a glance"_s });
    writeHeadline(to);
    if (const QString sentence = chainSentence(to); !sentence.isEmpty())
        to.parts.append(Paragraph { sentence, Tone::Plain });
    if (!to.figures.quarterRevenue.isEmpty())
        writeQuarters(to);
    writeFindings(to);
}

} // namespace lockstep
