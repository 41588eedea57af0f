// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/month_names.h"
#include "app/plan/same_as.h"
#include "app/plan/step_index.h"
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

void writeStages(const Writing &to, const Waterfall &stages)
{
    Table table { { u"Stage"_s, u"Owner"_s, u"Need"_s, u"Already past"_s, u"Planned"_s, u"Gap"_s,
                      u"Worth"_s, u"Rate"_s, u"Lag"_s },
        { 2.8, 2.4, 2, 2.2, 2, 2, 2.2, 1.8, 2.2 }, {} };
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
            numberCell(isLast ? QString() : to.format.days(stage.lagDays)) });
    }
    to.parts.append(table);
}

/// From here on nothing is needed and nothing comes, until the plan ends.
qsizetype firstQuietMonth(const Waterfall &stages, qsizetype months)
{
    constexpr double kShown = 0.5; // less reads as 0
    const auto isQuiet = [&](qsizetype month) {
        return std::all_of(
            stages.stages.begin(), stages.stages.end(), [&](const WaterfallStage &stage) {
                return stage.needByMonth.months.value(month) < kShown
                    && stage.plannedByMonth.months.value(month) < kShown;
            });
    };
    while (months > 0 && isQuiet(months - 1))
        --months;
    return months;
}

/// Stages that stand side by side, in tables of about as many columns.
QList<std::pair<qsizetype, qsizetype>> acrossOf(qsizetype stages)
{
    constexpr qsizetype kMost = 6; // more are no longer read
    const qsizetype tables = (stages + kMost - 1) / kMost;
    QList<std::pair<qsizetype, qsizetype>> ranges;
    for (qsizetype table = 0; table < tables; ++table)
        ranges.append({ stages * table / tables, stages * (table + 1) / tables });
    return ranges;
}

// Rows: months; columns: what must enter each of these stages, and what the plan brings.
Table monthTable(const Writing &to, const QList<WaterfallStage> &stages, qsizetype quiet)
{
    constexpr qsizetype kHeader = 12; // letters; longer names are broken
    Table table { { u"Month"_s }, { 0 }, {} }; // as wide as the longest text
    for (const WaterfallStage &stage : stages) {
        table.header.append(stage.name);
        table.widths.append(double(std::min(stage.name.size(), kHeader)) + 2);
    }
    const auto row = [&](const QString &label, const auto &need, const auto &planned) {
        QList<Cell> cells { { label } };
        for (const WaterfallStage &stage : stages) {
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
    const auto name = [&](qsizetype month) {
        return to.format.monthAndYear(namingDay(to.figures.monthStarts.at(month)));
    };
    const qsizetype months = to.figures.monthStarts.size() - 1;
    for (qsizetype month = 0; month < quiet; ++month) {
        const auto at = [month](const Series &series) { return series.months.value(month); };
        row(name(month), at, at);
    }
    if (quiet < months) {
        const auto none = [](const Series &) { return 0.0; };
        row(quiet + 1 == months ? name(quiet) : u"%1 – %2"_s.arg(name(quiet), name(months - 1)),
            none, none);
    }
    const auto after = [](const Series &series) { return series.after; };
    row(u"after"_s, after, after);
    return table;
}

void writeMonths(const Writing &to, const Waterfall &stages)
{
    const qsizetype quiet = firstQuietMonth(stages, to.figures.monthStarts.size() - 1);
    for (const auto &[from, end] : acrossOf(stages.stages.size()))
        to.parts.append(monthTable(to, stages.stages.mid(from, end - from), quiet));
}

// Rows: quarters; columns: the last day to enter each of these stages.
Table noReturnTable(const Writing &to, const StreamFigures &stream,
    const QList<StageFigures> &stages, QDate PointOfNoReturn::*day)
{
    Table table { { u"For revenue in"_s }, { 2.2 }, {} };
    for (const StageFigures &stage : stages) {
        table.header.append(stageName(to.plan, stage.stage));
        table.widths.append(2);
    }
    for (int quarter = 0; quarter < to.figures.quarters.size(); ++quarter) {
        QList<Cell> cells { { quarterLabel(to.figures.quarters.at(quarter)) } };
        for (const StageFigures &stage : stages)
            cells.append(
                { to.format.date(pointOfNoReturn(to.figures, quarter, stream, stage).*day) });
        table.rows.append(cells);
    }
    return table;
}

void writeNoReturn(const Writing &to, const StreamFigures &stream)
{
    const auto write
        = [&](const QString &head, const QList<StageFigures> &stages, QDate PointOfNoReturn::*day) {
              to.parts.append(Paragraph { head, Tone::Muted });
              for (const auto &[from, end] : acrossOf(stages.size()))
                  to.parts.append(noReturnTable(to, stream, stages.mid(from, end - from), day));
          };
    write(u"Last day to enter each stage:"_s, stream.stages, &PointOfNoReturn::lastDay);
    QList<StageFigures> nurtured = stream.stages;
    nurtured.removeIf(
        [](const StageFigures &stage) { return stage.daysIfNurtured <= stage.daysIfReady; });
    if (!nurtured.isEmpty())
        write(u"For those who need nurturing first:"_s, nurtured, &PointOfNoReturn::nurtured);
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

/// How well it is known, by the stream that says it.
QString nurtureMark(const Writing &to, const StreamFigures &of, qsizetype stage)
{
    const Stream *stream = find(to.plan.streams, of.stream);
    const Step *step = stream
        ? StepIndex(to.plan).find(
            linkedTo(to.plan, *stream, &Stream::lagsSameAs).id, of.stages[stage].stage)
        : nullptr;
    return markWord(step ? step->nurtureEvidence.mark : EvidenceMark::Guessed);
}

/// Who comes back where, who needs nurturing first, and who takes how long, of the steps where
/// people say more than a mean.
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
        if (step.nurtures())
            to.parts.append(Paragraph {
                u"%1 of those who come to %2 need nurturing first, for %3 on average (%4)."_s.arg(
                    to.format.percent(step.nurtureShare), from, to.format.days(step.nurtureTime),
                    nurtureMark(to, stream, i)),
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
    writeStageFlows(to);
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
