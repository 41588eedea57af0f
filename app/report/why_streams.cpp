// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// How the numbers of markets, channels and streams come about. What a market or a channel has are
// sums of streams; what a stream takes from another one is said there alone.
#include "app/report/why_rows.h"

#include "app/figures/figure_names.h"
#include "app/plan/row_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// "218 needed = …" of "mqlNeed.direct".
QString figureLine(const Writing &to, const QString &word, const QString &name)
{
    const std::optional<Explanation> one = told(to, name);
    if (!one)
        return {};
    const QString terms = formula(*one);
    const QString line = u"%1: %2"_s.arg(word, one->tree.text.english());
    return terms.isEmpty() ? line : line + u' ' + terms;
}

QString inputLine(const Writing &to, const QString &word, const QString &name)
{
    const std::optional<Explanation> one = told(to, name);
    if (!one)
        return {};
    const QString source = note(*one);
    return u"%1: %2%3"_s.arg(
        word, one->tree.text.english(), source.isEmpty() ? QString() : u" ("_s + source + u')');
}

Waterfall waterfallOf(const Writing &to, Id<Market> market, Id<Channel> channel)
{
    Selection selection;
    selection.market = market;
    selection.channel = channel;
    return waterfall(to.plan, to.figures, selection);
}

/// What each stream needs and plans at each stage, worked out once for all sums of them.
struct StreamWaterfall {
    const StreamFigures *stream = nullptr;
    Waterfall stages;
};

QList<StreamWaterfall> streamWaterfalls(const Writing &to)
{
    QList<StreamWaterfall> all;
    for (const StreamFigures &stream : to.figures.streams)
        all.append({ &stream, waterfallOf(to, stream.market, stream.channel) });
    return all;
}

constexpr qsizetype kMostSummed = 5;

/// "needed: 1,403 = 1,037 Direct · Automotive + 366 Partner · Automotive".
QString sumLine(
    const Writing &to, const QString &word, double whole, QList<std::pair<double, QString>> parts)
{
    std::stable_sort(
        parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    const auto shown = parts.size() > kMostSummed + 1 ? kMostSummed : parts.size();
    QStringList terms;
    double rest = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i < shown)
            terms.append(to.format.count(parts[i].first) + u' ' + parts[i].second);
        else
            rest += parts[i].first;
    }
    if (parts.size() > shown)
        terms.append(
            u"%1 of %2 more streams"_s.arg(to.format.count(rest)).arg(parts.size() - shown));
    return u"%1: %2 = %3"_s.arg(word, to.format.count(whole), terms.join(u" + "_s));
}

/// A table of its own, so that it is parted from its name by no page.
Table tableOf(const QString &title)
{
    return { { title, u"Gap"_s, u"How it comes about"_s }, { 2.8, 1.6, 7.6 }, {} };
}

/// Target, planned and gap; `suffix` as ".direct".
void addMoneyRow(Table &table, const Writing &to, const QString &suffix)
{
    const std::optional<Explanation> gap = told(to, u"gap"_s + suffix);
    table.rows.append({ { u"Revenue"_s }, numberCell(gap ? gap->tree.text.english() : orDash({})),
        { inLines({ figureLine(to, u"target"_s, u"target"_s + suffix),
            figureLine(to, u"planned"_s, u"planned"_s + suffix) }) } });
}

struct Group {
    QString title;
    Id<Market> market; ///< one of the two is null
    Id<Channel> channel;

    [[nodiscard]] bool has(const StreamFigures &stream) const
    {
        return stream.market == market || stream.channel == channel;
    }
};

QList<Group> groups(const Writing &to)
{
    QList<Group> all;
    for (const Market &market : ordered(to.plan.markets))
        all.append({ market.name, market.id, {} });
    for (const Channel &channel : ordered(to.plan.channels))
        all.append({ channel.name, {}, channel.id });
    all.removeIf([&](const Group &group) {
        return std::none_of(to.figures.streams.begin(), to.figures.streams.end(),
            [&](const StreamFigures &stream) { return group.has(stream); });
    });
    return all;
}

/// What figures of the group are called behind their own names: ".direct".
QString suffixOf(const Writing &to, Id<Market> market, Id<Channel> channel)
{
    return groupFigure(to.figures, u"target"_s, market, channel).mid(u"target"_s.size());
}

Table groupTable(const Writing &to, const Group &group, const QList<StreamWaterfall> &streams)
{
    Table table = tableOf(group.title);
    addMoneyRow(table, to, suffixOf(to, group.market, group.channel));
    const Waterfall whole = waterfallOf(to, group.market, group.channel);
    for (qsizetype i = 0; i < whole.stages.size(); ++i) {
        QList<std::pair<double, QString>> needs;
        QList<std::pair<double, QString>> plans;
        for (const StreamWaterfall &one : streams) {
            if (!group.has(*one.stream))
                continue;
            needs.append({ one.stages.stages[i].shownNeed, one.stream->name });
            plans.append({ one.stages.stages[i].planned, one.stream->name });
        }
        const WaterfallStage &stage = whole.stages[i];
        table.rows.append({ { stage.name },
            numberCell(to.format.signedCount(stage.shownGap), toneOfGap(stage.shownGap)),
            { inLines({ sumLine(to, u"needed"_s, stage.shownNeed, needs),
                sumLine(to, u"planned"_s, stage.planned, plans) }) } });
    }
    return table;
}

/// "as Direct · Automotive" where the stream takes it from there; empty: its own.
QString sharedWith(const Writing &to, const StreamFigures &stream, Id<Stream> Stream::*link)
{
    const Stream *row = find(to.plan.streams, stream.stream);
    const Stream *other = row ? find(to.plan.streams, row->*link) : nullptr;
    return other ? u"as "_s + rowName(to.plan, *other) : QString();
}

/// One stage of one stream.
QStringList stageLines(const Writing &to, const StreamFigures &stream, qsizetype stage,
    const QString &key, const QString &suffix)
{
    QStringList lines { figureLine(to, u"needed"_s, key + u"Need"_s + suffix),
        figureLine(to, u"planned"_s, key + u"Planned"_s + suffix) };
    const StageFigures &figures = stream.stages[stage];
    if (stage + 1 < stream.stages.size()) {
        const QString rates = sharedWith(to, stream, &Stream::ratesSameAs);
        const QString lags = sharedWith(to, stream, &Stream::lagsSameAs);
        lines.append(rates.isEmpty() ? inputLine(to, u"go on"_s, key + u"Rate"_s + suffix)
                                     : u"go on: "_s + rates);
        lines.append(lags.isEmpty() ? inputLine(to, u"take"_s, key + u"Lag"_s + suffix)
                                    : u"take: "_s + lags);
    }
    lines.append(u"last day: the quarter's last day less %1 until revenue; one is worth %2"_s.arg(
        to.format.days(figures.daysToRevenue), to.format.compactMoney(figures.valuePerEntrant)));
    return lines;
}

void addStream(
    Table &table, const Writing &to, const StreamFigures &stream, const QStringList &keys)
{
    const QString suffix = suffixOf(to, stream.market, stream.channel);
    const Waterfall whole = waterfallOf(to, stream.market, stream.channel);
    addMoneyRow(table, to, suffix);
    for (qsizetype i = 0; i < whole.stages.size(); ++i) {
        const WaterfallStage &stage = whole.stages[i];
        table.rows.append({ { stage.name },
            numberCell(to.format.signedCount(stage.shownGap), toneOfGap(stage.shownGap)),
            { inLines(stageLines(to, stream, i, keys[i], suffix)) } });
    }
}

} // namespace

void writeWhyGroups(const Writing &to)
{
    const QList<Group> all = groups(to);
    if (all.isEmpty() || to.figures.streams.size() < 2)
        return;
    to.parts.append(Heading { 2, u"Markets and channels"_s });
    to.parts.append(Paragraph {
        u"Sums of their streams. Their rates and times are those of their streams, weighted by "
        "need; their last days are the earliest of their streams."_s,
        Tone::Muted });
    const QList<StreamWaterfall> streams = streamWaterfalls(to);
    for (const Group &group : all) {
        if (to.isCancelled())
            return;
        to.parts.append(groupTable(to, group, streams));
    }
}

void writeWhyStreams(const Writing &to)
{
    const QStringList keys = stageKeys(ordered(to.plan.stages));
    to.parts.append(Heading { 2, u"Streams"_s });
    to.parts.append(Paragraph {
        u"What a month needs at a stage is what the next stage needs, shifted back by the days in "
        "between and divided by the rate; what is planned is what the calendar and the opening "
        "pipeline bring, and what earlier stages pass on."_s,
        Tone::Muted });
    for (const StreamFigures &stream : to.figures.streams) {
        if (to.isCancelled())
            return;
        Table table = tableOf(stream.name);
        addStream(table, to, stream, keys);
        to.parts.append(table);
    }
}

} // namespace lockstep
