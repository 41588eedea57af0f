// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

void writeStages(const Writing &to, const Waterfall &stages)
{
    Table table { { u"Stage"_s, u"Owner"_s, u"Need"_s, u"Already past"_s, u"Planned"_s, u"Gap"_s,
                      u"Worth"_s, u"Rate"_s, u"Days"_s },
        { 3, 2.4, 2, 2.2, 2, 2, 2.2, 1.8, 1.6 }, {} };
    for (const WaterfallStage &stage : stages.stages) {
        const bool isLast = &stage == &stages.stages.last();
        table.rows.append({ { stage.name },
            { sideWord(stage.owner), false,
                stage.owner == Side::Marketing ? Tone::Marketing : Tone::Sales },
            numberCell(to.format.count(stage.shownNeed)),
            numberCell(to.format.count(stage.needBefore)),
            numberCell(to.format.count(stage.planned)),
            numberCell(to.format.signedCount(stage.shownGap), toneOfGap(stage.shownGap)),
            numberCell(to.format.signedCompactMoney(stage.gapMinorUnits), toneOfGap(stage.gap)),
            numberCell(isLast ? QString() : to.format.percent(stage.rate)),
            numberCell(isLast ? QString() : to.format.count(stage.lagDays)) });
    }
    to.parts.append(table);
}

// Rows: months; columns: what must enter each stage, and what the plan brings.
void writeMonths(const Writing &to, const Waterfall &stages)
{
    Table table { { u"Month"_s }, { 0 }, {} }; // as wide as the longest text
    for (const WaterfallStage &stage : stages.stages) {
        table.header.append(stage.name);
        table.widths.append(double(stage.name.size()) + 2);
    }
    const auto row = [&](const QString &label, const auto &need, const auto &planned) {
        QList<Cell> cells { { label } };
        for (const WaterfallStage &stage : stages.stages) {
            const double wanted = need(stage.needByMonth);
            const double brings = planned(stage.plannedByMonth);
            cells.append(numberCell(to.format.count(wanted) + u" / "_s + to.format.count(brings)));
        }
        for (qsizetype i = 0; i < cells.size(); ++i)
            table.widths[i] = std::max(table.widths[i], double(cells[i].text.size()) + 2);
        table.rows.append(cells);
    };
    const auto before = [](const Series &series) { return series.before; };
    row(u"before"_s, before, before);
    for (int month = 0; month + 1 < to.figures.monthStarts.size(); ++month) {
        const auto at = [month](const Series &series) { return series.months.value(month); };
        row(to.format.monthAndYear(to.figures.monthStarts.at(month)), at, at);
    }
    const auto after = [](const Series &series) { return series.after; };
    row(u"after"_s, after, after);
    to.parts.append(table);
}

// Rows: quarters; columns: the last day to enter each stage.
void writeNoReturn(const Writing &to, const StreamFigures &stream)
{
    Table table { { u"For revenue in"_s }, { 2.2 }, {} };
    for (const StageFigures &stage : stream.stages) {
        table.header.append(stageName(to.plan, stage.stage));
        table.widths.append(2);
    }
    for (int quarter = 0; quarter < to.figures.quarters.size(); ++quarter) {
        QList<Cell> cells { { quarterLabel(to.figures.quarters.at(quarter)) } };
        for (const StageFigures &stage : stream.stages) {
            const auto point = pointOfNoReturn(to.figures, quarter, stream, stage);
            cells.append({ to.format.date(point.lastDay) });
        }
        table.rows.append(cells);
    }
    to.parts.append(Paragraph { u"Last day to enter each stage:"_s, Tone::Muted });
    to.parts.append(table);
}

/// "40 % at once, 60 % after 2 months".
QString curveText(const Format &format, const LagCurve &curve)
{
    QStringList parts;
    for (qsizetype month = 0; month < curve.shares.size(); ++month) {
        const Ratio share = curve.shares[month];
        const QString when = month == 0 ? u"at once"_s
            : month == 1                ? u"after 1 month"_s
                                        : u"after %1 months"_s.arg(month);
        if (share.ppm > 0)
            parts.append(format.percent(share.fraction()) + u' ' + when);
    }
    return parts.join(u", "_s);
}

/// Who comes back where, and who takes how long, of the steps where people say more than a mean.
void writeWays(const Writing &to, const StreamFigures &stream)
{
    const auto model = std::find_if(to.figures.models.begin(), to.figures.models.end(),
        [&](const StreamModel &one) { return one.id == stream.stream; });
    if (model == to.figures.models.end())
        return;
    for (int i = 0; i < model->lastStage(); ++i) {
        const StepModel &step = model->steps[i];
        const QString from = stageName(to.plan, stream.stages[i].stage);
        const QString next = stageName(to.plan, stream.stages[i + 1].stage);
        if (step.recycleShare > 0)
            to.parts.append(Paragraph {
                u"%1 of those who do not go from %2 to %3 come back to %4 after %5."_s.arg(
                    to.format.percent(step.recycleShare), from, next,
                    stageName(to.plan, stream.stages[step.recycleTo].stage),
                    to.format.days(step.recycleDelay)),
                Tone::Plain });
        if (!step.curve.isEmpty())
            to.parts.append(Paragraph { u"Of those who go from %1 to %2, %3."_s.arg(
                                            from, next, curveText(to.format, step.curve)),
                Tone::Plain });
    }
}

} // namespace

void writeFunnel(const Writing &to)
{
    to.parts.append(Heading { 1, u"Funnel"_s });
    const Waterfall all = waterfall(to.plan, to.figures, {});
    if (all.stages.isEmpty() || to.figures.streams.isEmpty()) {
        to.parts.append(Paragraph { u"No market is sold through a channel yet."_s, Tone::Muted });
        return;
    }
    to.parts.append(Picture { PictureKind::Waterfall,
        u"Need (outline) and planned (filled) at each stage, all streams; shortfall hatched."_s });
    to.parts.append(Picture { PictureKind::WaterfallInMoney,
        u"The same in money: the revenue that those at each stage become."_s });
    writeStages(to, all);
    to.parts.append(Heading { 2, u"By month: need / planned"_s });
    writeMonths(to, all);
    for (const StreamFigures &stream : to.figures.streams) {
        if (to.isCancelled())
            return;
        Selection selection;
        selection.market = stream.market;
        selection.channel = stream.channel;
        const Waterfall one = waterfall(to.plan, to.figures, selection);
        to.parts.append(Heading { 2, stream.name });
        writeStages(to, one);
        writeWays(to, stream);
        writeMonths(to, one);
        writeNoReturn(to, stream);
    }
}

} // namespace lockstep
