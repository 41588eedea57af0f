// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/passing.h"
#include "app/report/chapters.h"
#include "app/report/draft_words.h"
#include "app/report/glance_tables.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

void writeHeadline(const Writing &to)
{
    const Headline &headline = to.figures.headline;
    HeadlineFigures row { {
        { u"target"_s, to.format.compactMoney(headline.targetMinorUnits), Tone::Plain },
        { u"planned"_s, to.format.compactMoney(headline.plannedMinorUnits), Tone::Plain },
        { u"gap"_s, to.format.signedCompactMoney(headline.gapMinorUnits),
            toneOfGap(headline.gapMinorUnits) },
        { u"guesses"_s, to.format.percent(headline.guessShare), Tone::Plain },
        { u"agreed"_s, u"%1 of %2"_s.arg(to.figures.tally->agreed).arg(to.figures.tally->items),
            Tone::Plain },
    } };
    if (to.forecast && !to.forecast->years.isEmpty())
        row.figures.insert(
            3, { u"chance"_s, chanceText(to, to.forecast->years.first().revenue), Tone::Plain });
    to.parts.append(row);
}

void writeDraft(const Writing &to)
{
    if (!to.before)
        return;
    const QStringList changes = draftChanges(to.plan, *to.before);
    const QString what
        = changes.isEmpty() ? QString() : u" Changed: %1."_s.arg(changes.join(u"; "_s));
    to.parts.append(Paragraph { draftSentence(to.plan, *to.before) + what, Tone::Bad });
}

// "To reach … the plan needs 240 won, so 1,200 SQL, …". A stage that only a part of the deals
// passes follows from no other: there its part is said.
QString chainSentence(const Writing &to)
{
    const Waterfall all = waterfall(to.plan, to.figures, {});
    if (all.stages.isEmpty())
        return {};
    const auto count = [&to](const WaterfallStage &stage) {
        return to.format.count(stage.shownNeed) + u' ' + stage.name;
    };
    QString needs = count(all.stages.last());
    double above = all.stages.last().needMinorUnits;
    for (qsizetype i = all.stages.size() - 1; i-- > 0;) {
        const auto &stage = all.stages[i];
        const bool isPart = !isPassedByAll(stage.needMinorUnits, above);
        needs += isPart ? u"; for the %1 that come through %2, %3"_s.arg(
                     to.format.compactMoney(stage.needMinorUnits), stage.name, count(stage))
                        : u", so "_s + count(stage);
        above = stage.needMinorUnits;
    }
    return u"To reach %1 %2 the plan needs %3."_s.arg(
        to.format.compactMoney(to.figures.headline.targetMinorUnits), to.format.currency(), needs);
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
    addTable(to, u"Disputed, or changed since it was agreed"_s, table);
}

} // namespace

void writeGlance(const Writing &to)
{
    to.parts.append(Heading { 1, u"The plan at a glance"_s });
    writeDraft(to);
    writeHeadline(to);
    if (const QString sentence = chainSentence(to); !sentence.isEmpty())
        to.parts.append(Paragraph { sentence, Tone::Plain });
    writeQuarters(to);
    writeLastStarts(to);
    writeFindings(to);
}

} // namespace lockstep
