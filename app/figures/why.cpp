// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/why.h"

#include "app/figures/figure_names.h"
#include "app/figures/why_terms.h"

#include <numeric>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// A name without its groups: "mqlNeed.direct" -> "mqlNeed".
QString withoutGroup(const NamedFigure &figure)
{
    QString name = figure.name;
    for (const bool isOfGroup : { !figure.market.isNull(), !figure.channel.isNull() })
        name = isOfGroup ? name.left(name.lastIndexOf(u'.')) : name;
    return name;
}

/// The figure of a stream that is called "mqlNeed.direct.automotive", from its channel's and its
/// market's; its value is still to be worked out.
std::optional<NamedFigure> ofStream(const Figures &figures, const QString &name)
{
    const qsizetype market = name.lastIndexOf(u'.');
    const qsizetype channel = name.lastIndexOf(u'.', market - 1);
    if (market <= 0 || channel <= 0)
        return std::nullopt;
    const NamedFigure *ofChannel = namedFigure(figures, name.left(market));
    const NamedFigure *ofMarket = namedFigure(figures, name.left(channel) + name.mid(market));
    if (!ofChannel || !ofMarket || ofChannel->channel.isNull() || ofMarket->market.isNull())
        return std::nullopt;
    NamedFigure figure = *ofChannel;
    figure.name = name;
    figure.market = ofMarket->market;
    return figure;
}

/// Which stage's figure it is, and what of it.
WhyStage stageOf(const WhyReader &reader, const NamedFigure &figure, const QString &name)
{
    const QStringList keys = stageKeys(reader.stages);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (reader.stages[i].id == figure.stage && name.startsWith(keys[i]))
            return { i, name.mid(keys[i].size()) };
    }
    return { -1, name };
}

/// A figure of a stage, by the revenue of one quarter: "mqlNeed.direct.q3".
struct Asked {
    QString name; ///< without the quarter
    int quarter = -1; ///< of Figures::quarters; -1: the first fiscal year
};

/// Latest dates are of quarters anyhow, and have names of their own.
Asked askedFor(const Figures &figures, const QString &name)
{
    const qsizetype at = name.lastIndexOf(u".q");
    bool isNumber = false;
    const int quarter = at < 0 ? 0 : QStringView(name).mid(at + 2).toInt(&isNumber);
    if (!isNumber || quarter < 1 || quarter > figures.quarters.size() || namedFigure(figures, name))
        return { name };
    const QString whole = name.left(at);
    const auto isOf = [&](QLatin1StringView what) {
        return QStringView(whole).contains(what) && !whole.contains(u"PerMonth");
    };
    const bool isOfPeriod = isOf("Need"_L1) || isOf("Planned"_L1) || isOf("Gap"_L1)
        || isOf("Value"_L1) || isOf("RateLever"_L1);
    return isOfPeriod ? Asked { whole, quarter - 1 } : Asked { name };
}

Explained explained(
    const Plan &plan, const Figures &figures, const NamedFigure &figure, int quarter)
{
    const WhyReader all(plan, figures, {}, {});
    for (const auto topic : { whyCheck, whyCapacity }) {
        if (Explained known = topic(all, figure))
            return known;
    }
    const WhyReader reader(plan, figures, figure.market, figure.channel, quarter);
    const QString name = withoutGroup(figure);
    for (const auto topic : { whyRevenue, whyCommon }) {
        if (Explained known = topic(reader, name))
            return known;
    }
    const WhyStage stage = stageOf(reader, figure, name);
    if (Explained known = whyStep(reader, { stage.index, name }))
        return known;
    if (stage.index < 0)
        return std::nullopt;
    const Explained known = whyStage(reader, stage);
    return known ? known : whyStep(reader, stage);
}

void cut(WhyTerm &term, int levels)
{
    if (levels == 0)
        term.children.clear();
    for (WhyTerm &child : term.children)
        cut(child, levels - 1);
}

/// How many letters have to be changed, put in or left out.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype same = diagonal + (a[i].toLower() == b[j].toLower() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ same, diagonal + 1, row[j] + 1 });
        }
    }
    return row.last();
}

/// At most three, the nearest first; none where all are far.
QString nearNames(const Figures &figures, const QString &name)
{
    constexpr qsizetype kShown = 3;
    QMultiMap<qsizetype, QString> byDistance;
    for (const NamedFigure &figure : figures.named) {
        const qsizetype far = distance(name, figure.name);
        if (far <= std::max<qsizetype>(2, name.size() / 3))
            byDistance.insert(far, figure.name);
    }
    const QStringList nearest = byDistance.values().mid(0, kShown);
    return nearest.isEmpty() ? QString() : u"near: "_s + nearest.join(u", "_s);
}

/// How the figure is called of one market or channel: ".direct"; empty where there is none.
QString suffix(const Figures &figures, const QString &name, Id<Market> market, Id<Channel> channel)
{
    for (const NamedFigure &figure : figures.named) {
        if (figure.market == market && figure.channel == channel
            && figure.name.startsWith(name + u'.') && withoutGroup(figure) == name)
            return figure.name.mid(name.size());
    }
    return {};
}

} // namespace

QString groupFigure(
    const Figures &figures, const QString &name, Id<Market> market, Id<Channel> channel)
{
    QString result = name;
    if (!channel.isNull())
        result += suffix(figures, name, {}, channel);
    if (!market.isNull())
        result += suffix(figures, name, market, {});
    return result;
}

Result<Explanation> why(const Plan &plan, const Figures &figures, const QString &name)
{
    const Asked asked = askedFor(figures, name);
    const NamedFigure *figure = namedFigure(figures, asked.name);
    const std::optional<NamedFigure> stream = figure ? std::nullopt : ofStream(figures, asked.name);
    if (!figure && !stream)
        return fail(Fault::UnknownFigure, name, nearNames(figures, name));
    const Explained known = explained(plan, figures, figure ? *figure : *stream, asked.quarter);
    const bool isOfYear = asked.quarter < 0;
    if (!known && !(figure && isOfYear))
        return fail(Fault::UnknownFigure, name);
    Explanation result = known.value_or(Explanation {});
    result.name = name;
    WhyTerm &tree = result.tree;
    tree.join = Join::Start;
    if (figure && isOfYear) {
        tree.label = figureLabel(plan, *figure);
        tree.unit = figure->unit;
        tree.value = figure->value;
        tree.text = figure->unit == u"days" ? durationPhrase(figure->text) : figure->text;
    }
    if (result.sentence.isEmpty())
        result.sentence = phrase(QT_TRANSLATE_NOOP("Why", "%1: %2."), tree.label, tree.text);
    cut(tree, kWhyDepth);
    return result;
}

} // namespace lockstep
