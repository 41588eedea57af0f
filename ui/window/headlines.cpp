// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/headlines.h"

#include "app/calendar/fiscal.h"
#include "app/figures/figure_names.h"
#include "ui/shared/explain.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTwoDigits = 0.99; // what most chances take of the strip

struct HeadlinesWords {
    Q_DECLARE_TR_FUNCTIONS(headlines)
};

template <class Noun>
void addName(QStringList &names, const QList<Noun> &rows, Id<Noun> id, QString Noun::*name)
{
    if (const auto *row = find(rows, id))
        names.append(row->*name);
}

HeadlineNumber::Content gap(const Snapshot &snapshot, const QString &year)
{
    const auto &headline = snapshot.figures.headline;
    const auto &c = snapshot.style.colours();
    const bool isShort = headline.gapMinorUnits < 0;
    const auto text = snapshot.format.signedCompactMoney(headline.gapMinorUnits);
    const auto why = isShort
        ? HeadlinesWords::tr(
            "Planned less target: %1 of %2 has no lead in the plan that could become it.")
              .arg(text, year)
        : HeadlinesWords::tr("Planned less target: the plan carries %1.").arg(year);
    return { HeadlinesWords::tr("gap"), text, why, isShort ? c.bad : c.good };
}

/// Of the first fiscal year's last quarter, at the first stage; nothing without streams.
std::optional<NoReturnLine> lastLine(const Snapshot &snapshot)
{
    const auto &quarters = snapshot.figures.quarters;
    std::optional<NoReturnLine> last;
    const auto lines = noReturnLines(snapshot.plan, snapshot.figures, {});
    for (const auto &line : lines) {
        if (quarters[line.quarter].fiscalYear == quarters.first().fiscalYear)
            last = line;
    }
    return last;
}

/// The year is said where it goes without saying no more.
QString dayText(const Snapshot &snapshot, QDate day)
{
    const auto &settings = snapshot.plan.settings;
    return fiscalYear(settings, day) == firstFiscalYear(settings) ? snapshot.format.shortDate(day)
                                                                  : snapshot.format.date(day);
}

HeadlineNumber::Content lastStart(const Snapshot &snapshot, const QString &year)
{
    const auto &format = snapshot.format;
    const auto &ink = snapshot.style.colours().ink;
    const auto caption = HeadlinesWords::tr("last start");
    const auto line = lastLine(snapshot);
    if (!line)
        return { caption, u"–"_s,
            HeadlinesWords::tr("Without a stream there is no last day to start."), ink };
    const auto stage = ordered(snapshot.plan.stages).value(0).name;
    auto why = HeadlinesWords::tr(
        "The point of no return of %1: by %2 the last %3 has to be there that can still be its "
        "revenue in every stream.")
                   .arg(year, format.date(line->allStreams), stage);
    if (line->anyStream != line->allStreams)
        why += u' '
            + HeadlinesWords::tr("In the quickest stream %1 is early enough.")
                  .arg(format.date(line->anyStream));
    if (line->nurtured.isValid())
        why += u' '
            + HeadlinesWords::tr("Those who need nurturing first have to be there by %1.")
                  .arg(format.date(line->nurtured));
    return { caption, dayText(snapshot, line->allStreams), why, ink };
}

QString countedItems(ItemKind kind, int count)
{
    switch (kind) {
    case ItemKind::Target:
        return HeadlinesWords::tr("%n target(s)", nullptr, count);
    case ItemKind::Market:
        return HeadlinesWords::tr("%n market(s)", nullptr, count);
    case ItemKind::Stream:
        return HeadlinesWords::tr("%n stream(s)", nullptr, count);
    case ItemKind::Step:
        return HeadlinesWords::tr("%n rate(s)", nullptr, count);
    case ItemKind::Entry:
        return HeadlinesWords::tr("%n calendar entry(s)", nullptr, count);
    case ItemKind::Clause:
        return HeadlinesWords::tr("%n clause(s)", nullptr, count);
    case ItemKind::Stage:
        return HeadlinesWords::tr("%n stage(s)", nullptr, count);
    case ItemKind::BridgeRow:
        return HeadlinesWords::tr("%n bridge row(s)", nullptr, count);
    case ItemKind::OpeningPipeline:
        return HeadlinesWords::tr("%n pipeline(s)", nullptr, count);
    case ItemKind::Team:
        return HeadlinesWords::tr("%n team(s)", nullptr, count);
    case ItemKind::Scenario:
        return HeadlinesWords::tr("%n scenario(s)", nullptr, count);
    case ItemKind::Tripwire:
        return HeadlinesWords::tr("%n tripwire(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

/// Counted by kind, most first; the fewest are counted together.
QStringList openItems(const Figures &figures, Side side, qsizetype said)
{
    QMap<ItemKind, int> open;
    for (const auto &standing : figures.standings) {
        if (!(side == Side::Marketing ? standing.marketing : standing.sales).isYes())
            ++open[standing.item.kind];
    }
    auto kinds = open.keys();
    std::stable_sort(
        kinds.begin(), kinds.end(), [&](ItemKind a, ItemKind b) { return open[a] > open[b]; });
    QStringList items;
    int rest = 0;
    for (const auto kind : std::as_const(kinds)) {
        if (items.size() < said)
            items << countedItems(kind, open[kind]);
        else
            rest += open[kind];
    }
    if (rest > 0)
        items << HeadlinesWords::tr("%n more", nullptr, rest);
    return items;
}

const Standing *selectedStep(const Snapshot &snapshot)
{
    const auto &selection = snapshot.selection;
    for (const auto &stream : snapshot.plan.streams) {
        if (stream.market != selection.market || stream.channel != selection.channel)
            continue;
        for (const auto &step : snapshot.plan.steps) {
            if (step.stream == stream.id && step.stage == selection.stage)
                return standing(snapshot.figures, ItemKind::Step, step.id.value);
        }
        return standing(snapshot.figures, ItemKind::Stream, stream.id.value);
    }
    return nullptr;
}

/// Where a value that came in through a file is not allowed, nothing is known: that is not zero.
void showNothingKnown(Headlines &of, const Snapshot &snapshot)
{
    const auto &found = snapshot.figures.findings;
    if (found.isEmpty() || found.first().severity != Severity::Error)
        return;
    const auto why
        = HeadlinesWords::tr("There are no figures: %1").arg(explain(found.first().error));
    for (auto *number : { &of.planned, &of.gap, &of.guesses }) {
        number->value = u"–"_s;
        number->why = why;
        number->colour = snapshot.style.colours().ink;
    }
    const int year = firstFiscalYear(snapshot.plan.settings);
    of.target.value = u"–"_s;
    for (const auto &target : snapshot.plan.targets) {
        if (target.fiscalYear == year)
            of.target.value = snapshot.format.compactMoney(double(target.revenue.minorUnits));
    }
}

} // namespace

QStringList openLines(const Figures &figures, qsizetype kinds)
{
    QStringList lines;
    for (const Side side : { Side::Marketing, Side::Sales }) {
        const auto items = openItems(figures, side, kinds);
        if (items.isEmpty())
            continue;
        lines << (side == Side::Marketing ? HeadlinesWords::tr("Marketing has to agree to %1")
                                          : HeadlinesWords::tr("Sales has to agree to %1"))
                     .arg(items.join(u", "_s));
    }
    return lines;
}

Headlines headlines(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    const auto &headline = figures.headline;
    const auto &c = style.colours();
    const auto year = u"FY%1"_s.arg(firstFiscalYear(plan.settings) % 100, 2, 10, '0'_L1);
    const Tally &tally = figures.tally;
    const auto agreed = HeadlinesWords::tr("%1 of %2").arg(tally.agreed).arg(tally.items);
    Headlines all;
    all.target = { HeadlinesWords::tr("target %1").arg(format.currency()),
        format.compactMoney(headline.targetMinorUnits),
        HeadlinesWords::tr("The revenue of %1 that both sides answer for. Click to change it.")
            .arg(year),
        c.ink };
    all.planned = { HeadlinesWords::tr("planned"), format.compactMoney(headline.plannedMinorUnits),
        HeadlinesWords::tr(
            "What the calendar and the opening pipeline yield in %1 at today's rates.")
            .arg(year),
        c.ink };
    all.gap = gap(snapshot, year);
    all.lastStart = lastStart(snapshot, year);
    all.guesses = { HeadlinesWords::tr("guesses"), format.percent(headline.guessShare),
        HeadlinesWords::tr(
            "%1 of the target rests on inputs that are guessed, neither estimated nor measured.")
            .arg(format.percent(headline.guessShare)),
        c.ink };
    all.agreed = { HeadlinesWords::tr("agreed"), agreed,
        HeadlinesWords::tr("Both sides agreed to %1 items, as they read now.").arg(agreed),
        tally.agreed == tally.items && tally.items > 0 ? c.good : c.ink };
    all.disputes = { HeadlinesWords::tr("disputed"), format.count(tally.disputed),
        HeadlinesWords::tr("Items that at least one side disputes."),
        tally.disputed > 0 ? c.disputed : c.ink };
    showNothingKnown(all, snapshot);
    return all;
}

QString lastStartFigure(const Snapshot &snapshot)
{
    const auto line = lastLine(snapshot);
    return line ? u"%1LatestDate.q%2"_s.arg(stageKeys(ordered(snapshot.plan.stages)).first())
                      .arg(line->quarter + 1)
                : QString();
}

HeadlineNumber::Content chanceHeadline(const Snapshot &snapshot, const ForecastState &forecast)
{
    const auto &format = snapshot.format;
    const auto &c = snapshot.style.colours();
    const auto caption = HeadlinesWords::tr("chance");
    const auto room = format.percent(kTwoDigits);
    if (!forecast.result) {
        return { caption, forecast.isAwaited ? u"…"_s : u"–"_s,
            forecast.isStopped
                ? HeadlinesWords::tr("The forecast was stopped. Another change begins it again.")
                : HeadlinesWords::tr("How likely the year reaches its target. It is worked out in "
                                     "the background."),
            c.ink, room };
    }
    if (forecast.result->years.isEmpty() || !forecast.result->years.first().revenue.chance)
        return { caption, u"–"_s, HeadlinesWords::tr("The year has no target to reach."), c.ink,
            room };
    const auto &year = forecast.result->years.first();
    const auto &revenue = year.revenue;
    const auto chance = format.percent(wholePercent(*revenue.chance));
    return { caption, chance,
        HeadlinesWords::tr(
            "In %1 of all trials %2 reaches its target. Nine in ten come to %3 or more, half "
            "to %4, one in ten to %5.")
            .arg(chance, fiscalYearLabel(year.fiscalYear), format.compactMoney(revenue.p10),
                format.compactMoney(revenue.p50), format.compactMoney(revenue.p90)),
        c.ink, room };
}

QString selectionText(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    QStringList names;
    addName(names, plan.entries, selection.entry, &Entry::title);
    addName(names, plan.clauses, selection.clause, &Clause::topic);
    addName(names, plan.stages, selection.stage, &Stage::name);
    addName(names, plan.channels, selection.channel, &Channel::name);
    addName(names, plan.markets, selection.market, &Market::name);
    if (selection.quarter >= 0 && selection.quarter < figures.quarters.size())
        names.append(quarterLabel(figures.quarters[selection.quarter]));
    return names.join(u" · "_s);
}

const Standing *selectedStanding(const Snapshot &snapshot)
{
    const auto &selection = snapshot.selection;
    if (!selection.clause.isNull())
        return standing(snapshot.figures, ItemKind::Clause, selection.clause.value);
    if (!selection.entry.isNull())
        return standing(snapshot.figures, ItemKind::Entry, selection.entry.value);
    if (!selection.market.isNull() && !selection.channel.isNull())
        return selectedStep(snapshot);
    if (!selection.market.isNull())
        return standing(snapshot.figures, ItemKind::Market, selection.market.value);
    return nullptr;
}

} // namespace lockstep
