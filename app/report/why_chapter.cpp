// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The appendix: how the numbers that people quote came about, down to what was put in.
#include "app/report/why_rows.h"

#include "app/figures/figure_names.h"

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

/// Names of figures of the whole plan, by what they are about; each once.
class Topics {
public:
    explicit Topics(const Writing &to)
        : m_keys(stageKeys(ordered(to.plan.stages)))
    {
        for (const NamedFigure &figure : to.figures.overall)
            m_left.append(figure.name);
        for (const NamedFigure &figure : to.figures.named) {
            if (isOfMarketAlone(figure) || isOfAgreement(figure))
                m_left.append(figure.name);
        }
        m_left.removeDuplicates();
    }

    /// Those of `names` that are known, in that order.
    QStringList take(const QStringList &names)
    {
        QStringList taken;
        for (const QString &name : names) {
            if (m_left.removeOne(name))
                taken.append(name);
        }
        return taken;
    }
    /// All that start like this.
    QStringList takeFrom(const QString &start)
    {
        return takeIf([&](const QString &name) { return name.startsWith(start); });
    }
    /// The points of no return are told by stage, not by figure.
    void takeDates()
    {
        takeIf([](const QString &name) { return name.contains("LatestDate."_L1); });
    }
    QStringList takeStages()
    {
        QStringList taken;
        for (const QString &key : m_keys)
            taken += takeIf([&](const QString &name) { return isOf(name, key); });
        return taken;
    }
    QStringList rest() { return std::exchange(m_left, {}); }

private:
    template <class Is> QStringList takeIf(const Is &isWanted)
    {
        QStringList taken;
        for (const QString &name : std::as_const(m_left)) {
            if (isWanted(name))
                taken.append(name);
        }
        return take(taken);
    }
    static bool isOf(const QString &name, const QString &key)
    {
        return name.startsWith(key) && !name.contains(u'.') && name.size() > key.size()
            && name[key.size()].isUpper();
    }
    /// Teams and accounts are listed with the markets, and have no figure of the whole plan.
    static bool isOfMarketAlone(const NamedFigure &figure)
    {
        return figure.name.startsWith("wonAccountsNeeded"_L1)
            || figure.name.startsWith("capacity"_L1) || figure.name.startsWith("headCount"_L1)
            || figure.name.startsWith("overlap"_L1);
    }
    static bool isOfAgreement(const NamedFigure &figure)
    {
        return figure.market.isNull() && figure.channel.isNull()
            && (figure.name == u"agreed"_s || figure.name == u"items"_s
                || figure.name == u"disputed"_s);
    }

    QStringList m_keys;
    QStringList m_left;
};

void writeNamed(const Writing &to, Topics &topics)
{
    writeFigureRows(to, u"What new business must bring"_s,
        topics.take({ u"newBusiness"_s, u"growth"_s, u"marketingRevenueGoal"_s, u"marketingShare"_s,
            u"customers"_s, u"customerValue"_s, u"leads"_s, u"closingRate"_s, u"dealSize"_s }));
    topics.takeDates();
    writeFigureRows(to, u"Stages"_s, topics.takeStages() + topics.takeFrom(u"win"_s));
    writeWhyLastDays(to);
    writeFigureRows(to, u"People, pipeline and accounts"_s,
        topics.takeFrom(u"capacity"_s) + topics.takeFrom(u"headCount"_s)
            + topics.take(
                { u"coverage"_s, u"requiredCoverage"_s, u"weightedCoverage"_s, u"velocity"_s })
            + topics.takeFrom(u"wonAccountsNeeded"_s) + topics.takeFrom(u"overlap"_s));
    writeFigureRows(to, u"Agreement, follow-up and the rest"_s, topics.rest());
}

void writeLeverWords(const Writing &to)
{
    const QString planned = to.format.compactMoney(to.figures.headline.plannedMinorUnits);
    to.parts.append(Heading { 2, u"Levers, and one side alone"_s });
    to.parts.append(Paragraph {
        u"What a lever brings is the planned revenue counted again with that input 10 % higher, "
        "less the %1 that are planned; where it meets the target is found by trying. One side "
        "alone is the same with the other side's inputs at their lowest."_s.arg(planned),
        Tone::Plain });
}

} // namespace

void writeWhy(const Writing &to)
{
    if (to.figures.streams.isEmpty() || to.plan.stages.isEmpty())
        return;
    to.parts.append(Heading { 1, u"How the numbers come about"_s });
    to.parts.append(
        Paragraph { u"Each number with a sentence to say aloud, what it is made of, and where that "
                    "comes from. What has more terms than a page holds is followed further in the "
                    "window."_s,
            Tone::Muted });
    Topics topics(to);
    writeFigures(
        to, u"Target, planned, gap"_s, topics.take({ u"target"_s, u"planned"_s, u"gap"_s }));
    writeFigures(to, u"Guesses"_s, topics.take({ u"guessShare"_s }));
    writeWhyQuarters(to);
    writeWhyChance(to);
    writeNamed(to, topics);
    writeLeverWords(to);
    writeWhyEntries(to);
    writeWhyGroups(to);
    writeWhyStreams(to);
}

} // namespace lockstep
