// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The appendix: how the numbers that people quote came about, down to what was put in.
#include "app/report/chapters.h"

#include "app/figures/figure_names.h"
#include "app/figures/why.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Spaces that stay at a line's start.
QString indent(int depth)
{
    constexpr QChar kEmSpace(0x2003);
    return QString(kEmSpace).repeated(depth);
}

QList<Cell> rowOf(const WhyLine &line)
{
    const QString sign = line.sign.isEmpty() ? QString() : line.sign.english() + u' ';
    const Tone tone = line.depth == 0 ? Tone::Plain : Tone::Muted;
    return { { indent(line.depth) + sign + line.term->label.english(), false,
                 line.term->input ? Tone::Plain : tone },
        numberCell(line.term->text.english()),
        { orDash(inputNote(*line.term).english()), false, Tone::Muted } };
}

/// What is deeper is left to the window: ten sheets are read, thirty are not.
constexpr int kPrintedDepth = 2;

bool isPrinted(const WhyLine &line, int most)
{
    return line.depth <= most;
}

/// Down to the inputs where few terms are in between, else to what the streams come to.
int printedDepth(const QList<WhyLine> &lines)
{
    constexpr qsizetype kFewLines = 20;
    const auto deep = std::count_if(lines.begin(), lines.end(),
        [](const WhyLine &line) { return isPrinted(line, kPrintedDepth); });
    return deep <= kFewLines ? kPrintedDepth : 1;
}

void writeFigure(const Writing &to, const QString &name)
{
    const Result<Explanation> told = why(to.plan, to.figures, name);
    if (!told)
        return;
    to.parts.append(Paragraph { told->sentence.english(), Tone::Plain });
    Table table { { u"Term"_s, u"Value"_s, u"From"_s }, { 6, 2, 4 }, {} };
    const QList<WhyLine> lines = whyLines(told->tree);
    const int most = printedDepth(lines);
    for (const WhyLine &line : lines) {
        if (isPrinted(line, most))
            table.rows.append(rowOf(line));
    }
    to.parts.append(table);
}

void writeFigures(const Writing &to, const QString &title, const QStringList &names)
{
    to.parts.append(Heading { 2, title });
    for (const QString &name : names)
        writeFigure(to, name);
}

/// Of every stage; "mqlNeed" for "Need".
QStringList ofStages(const QStringList &keys, const QString &what)
{
    QStringList names;
    for (const QString &key : keys)
        names.append(key + what);
    return names;
}

/// The points of no return at the first stage, quarter by quarter: the plan's first deadlines.
QStringList lastDays(const Writing &to, const QString &key)
{
    QStringList names;
    for (qsizetype i = 0; i < to.figures.quarters.size(); ++i) {
        if (to.figures.quarters[i].fiscalYear == to.figures.quarters.first().fiscalYear)
            names.append(key + u"LatestDate.q"_s + QString::number(i + 1));
    }
    return names;
}

} // namespace

void writeWhy(const Writing &to)
{
    const QList<Stage> stages = ordered(to.plan.stages);
    if (to.figures.streams.isEmpty() || stages.isEmpty())
        return;
    const QStringList keys = stageKeys(stages);
    to.parts.append(Heading { 1, u"How the numbers come about"_s });
    to.parts.append(
        Paragraph { u"Each number with its terms, and where they come from. What has more "
                    "terms than a page holds is followed further in the window."_s,
            Tone::Muted });
    writeFigures(to, u"Target, planned, gap"_s, { u"target"_s, u"planned"_s, u"gap"_s });
    writeFigures(to, u"Guesses"_s, { u"guessShare"_s });
    writeFigures(to, u"What each stage needs"_s, ofStages(keys, u"Need"_s));
    writeFigures(to, u"Last days for %1"_s.arg(stages.first().name), lastDays(to, keys.first()));
}

} // namespace lockstep
