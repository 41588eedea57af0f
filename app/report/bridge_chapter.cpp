// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What each year's target is made of, what of it is left to new business, who brings that, and how
// much of it is planned.
#include "app/report/chapters.h"

#include "app/figures/bridge_figures.h"
#include "app/report/bridge_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNothing = 0.5; // minor units

/// "measured, Ledger, FY26 revenue of the H6".
QString evidenceText(const Writing &to, const BridgeLine &line)
{
    const BridgeRow *row = find(to.plan.bridgeRows, line.row);
    if (!row)
        return line.isDifference && line.amount.minorUnits < 0 ? u"the parts come to more"_s
            : line.isDifference ? u"what the parts lack of the target"_s
                                : u"what the other parts leave of the target"_s;
    QString text = markWord(row->evidence.mark);
    if (!row->evidence.source.isEmpty())
        text += u", "_s + row->evidence.source;
    const BridgeRow *replaced = find(to.plan.bridgeRows, line.replaces);
    return replaced ? text + u"; replaces %1"_s.arg(replaced->title) : text;
}

void writeParts(const Writing &to, const BridgeYear &year)
{
    Table table { { u"Part"_s, u"What"_s, u"Amount"_s, u"From"_s }, { 3, 4, 2, 5 }, {} };
    for (const BridgeLine &line : year.bridge.lines)
        table.rows.append({ { bridgePartName(line) }, { orDash(line.title) },
            numberCell(to.format.signedCompactMoney(static_cast<double>(line.amount.minorUnits)),
                line.isDifference || line.amount.minorUnits < 0 ? Tone::Bad : Tone::Plain),
            { evidenceText(to, line), false, Tone::Muted } });
    table.strong.append(table.rows.size());
    const Target *target = nullptr;
    for (const Target &one : to.plan.targets)
        target = one.fiscalYear == year.bridge.fiscalYear ? &one : target;
    QString source = target ? markWord(target->evidence.mark) : QString();
    if (target && !target->evidence.source.isEmpty())
        source += u", "_s + target->evidence.source;
    table.rows.append({ { u"Target"_s }, { fiscalYearLabel(year.bridge.fiscalYear) },
        numberCell(to.format.compactMoney(static_cast<double>(year.bridge.target.minorUnits))),
        { source, false, Tone::Muted } });
    to.parts.append(table);
}

void writeNewBusiness(const Writing &to, const BridgeYear &year)
{
    const double whole = static_cast<double>(year.bridge.newBusiness.minorUnits);
    if (whole <= kNothing)
        return;
    Table table { { u"New business"_s, u"Amount"_s, u"Share"_s }, { 6, 2, 2 }, {} };
    const auto row = [&](const QString &label, double money, Tone tone = Tone::Plain) {
        table.rows.append({ { label }, numberCell(to.format.compactMoney(money), tone),
            numberCell(to.format.percent(money / whole)) });
    };
    row(u"Left to new business"_s, whole);
    row(u"sourced by marketing"_s, year.sourced.marketing, Tone::Marketing);
    row(u"sourced by sales"_s, year.sourced.sales, Tone::Sales);
    if (year.sourced.partners > kNothing)
        row(u"sourced by partners"_s, year.sourced.partners);
    if (!year.isWhole)
        row(u"of it until the plan ends"_s, year.wanted);
    row(u"Planned"_s, year.planned);
    table.strong.append(table.rows.size());
    table.rows.append({ { year.gap() < 0 ? u"Shortfall"_s : u"More than wanted"_s },
        numberCell(to.format.signedCompactMoney(year.gap()), toneOfGap(year.gap())),
        numberCell(to.format.percent(std::abs(year.gap()) / whole)) });
    to.parts.append(table);
}

QString answer(const Writing &to, const BridgeYear &year)
{
    const Bridge &bridge = year.bridge;
    const auto money = [&](double minorUnits) { return to.format.compactMoney(minorUnits); };
    const QString target
        = money(static_cast<double>(bridge.target.minorUnits)) + u' ' + to.format.currency();
    const auto left = static_cast<double>(bridge.newBusiness.minorUnits);
    if (left <= 0)
        return u"What is stated comes to the target of %1 or more: nothing is left to new business."_s
            .arg(target);
    QString text = u"Of the target of %1, new business must bring %2. "_s.arg(target, money(left));
    if (!year.isWhole)
        return text
            + u"The plan ends before the year does: of %1 until then it brings %2."_s.arg(
                money(year.wanted), money(year.planned));
    return year.gap() < -kNothing
        ? text
            + u"The plan brings %1 of it: %2 are missing."_s.arg(
                money(year.planned), money(-year.gap()))
        : text + u"The plan brings %1, %2 more."_s.arg(money(year.planned), money(year.gap()));
}

} // namespace

void writeBridge(const Writing &to)
{
    const QList<BridgeYear> years = bridgeYears(to.figures);
    if (years.isEmpty())
        return;
    to.parts.append(Heading { 1, u"The way to the target"_s });
    for (qsizetype i = 0; i < years.size(); ++i) {
        const BridgeYear &year = years[i];
        to.parts.append(Heading { 2, fiscalYearLabel(year.bridge.fiscalYear) });
        to.parts.append(Paragraph { answer(to, year), Tone::Plain });
        to.parts.append(Picture { PictureKind::Bridge,
            u"What the target is made of; outlined: the target, with what is planned of it and, "
            "hatched, what is missing; at the right, who sources the new business."_s,
            static_cast<int>(i) });
        writeParts(to, year);
        writeNewBusiness(to, year);
    }
}

} // namespace lockstep
