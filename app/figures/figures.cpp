// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figures.h"

#include "app/base/format.h"
#include "app/figures/figure_parts.h"
#include "app/figures/named_figures.h"

#include <QHash>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

using Texts = QHash<QString, QString>;

void addTexts(Texts &texts, const QList<NamedFigure> &named)
{
    texts.reserve(texts.size() + named.size());
    for (const NamedFigure &figure : named)
        texts.insert(figure.name, figure.text);
}

std::optional<QString> textOf(const Texts &texts, const QString &name)
{
    const auto at = texts.constFind(name);
    return at == texts.constEnd() ? std::nullopt : std::optional(*at);
}

/// What a seal on a clause covers. How many items are agreed is left out of it, or agreeing to the
/// clause that says so would void the agreement.
ClauseText sealedText(const Texts &texts)
{
    const auto value = [texts](const QString &name) {
        const bool isStanding = name == u"agreed" || name == u"items" || name == u"disputed";
        return isStanding ? std::optional(u'{' + name + u'}') : textOf(texts, name);
    };
    return [value](const Clause &clause) {
        const ClauseFigures figures = clauseFigures(clause, value);
        QStringList lines { u"topic: "_s + clause.topic };
        const auto add = [&lines](const QString &label, const LiveText &text) {
            if (!text.parts.isEmpty())
                lines.append(label + text.plain().simplified());
        };
        add(u"marketing: "_s, figures.marketing);
        add(u"sales: "_s, figures.sales);
        add(u"shared: "_s, figures.shared);
        return lines.join(u'\n');
    };
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

/// An earlier plan and its figures.
struct Known {
    const Plan &plan;
    const Figures &figures;
};

void addFunnel(Figures &to, const Plan &plan, const Known *known)
{
    to.monthStarts = monthStarts(plan.settings);
    to.quarters = fiscalQuarters(plan.settings);
    const QList<StreamModel> models = streamModels(plan);
    to.streams = streamFigures(plan, models, DayLine(plan.settings));
    to.quarterRevenue = quarterFigures(to.streams, to.quarters.size());
    to.entries = entryFigures(plan, models);
    to.markets = marketFigures(plan, to.streams);
    const bool hasSameAccounts = known && plan.targetAccounts == known->plan.targetAccounts;
    addOverlaps(to, plan, hasSameAccounts ? &known->figures : nullptr);
    to.sampleLead = sampleLead(plan, sampleHandOff(plan.settings));
    to.headline = headline(plan, to.streams);
}

void addStandings(Figures &to, const Plan &plan, const Texts &texts, const Known *known)
{
    const ClauseText clauseText = sealedText(texts);
    to.standings = standings(plan,
        known ? items(plan, clauseText, { known->plan, known->figures.standings })
              : items(plan, clauseText));
    to.headline.items = static_cast<int>(to.standings.size());
    for (const Standing &standing : to.standings) {
        to.headline.agreed += standing.isAgreed() ? 1 : 0;
        to.headline.disputed += standing.isDisputed() ? 1 : 0;
    }
}

Figures figures(const Plan &plan, const Known *known)
{
    Figures result;
    result.findings = check(plan);
    if (hasErrors(result.findings)) {
        addStandings(result, plan, {}, known);
        return result;
    }
    const Format format(plan.settings.locale, plan.settings.currency);
    addFunnel(result, plan, known);
    result.named = namedFigures(plan, result, format);
    Texts texts;
    addTexts(texts, result.named);
    addStandings(result, plan, texts, known);
    const QList<NamedFigure> agreement = agreementFigures(result.headline, format);
    addTexts(texts, agreement);
    result.named += agreement;
    for (const Clause &clause : plan.clauses) {
        result.clauses.append(
            clauseFigures(clause, [&](const QString &name) { return textOf(texts, name); }));
    }
    return result;
}

} // namespace

Figures figures(const Plan &plan)
{
    return figures(plan, nullptr);
}

Figures figures(const Plan &plan, const Plan &earlier, const Figures &known)
{
    const Known before { earlier, known };
    return figures(plan, &before);
}

ClauseFigures clauseFigures(const Clause &clause, const FigureText &value)
{
    return { clause.id, liveText(clause.marketingPromise, value),
        liveText(clause.salesPromise, value), liveText(clause.sharedText, value) };
}

QDateTime sampleHandOff(const Settings &settings)
{
    const QDate first = settings.horizonStart;
    return { first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7), QTime(9, 0), Qt::UTC };
}

const NamedFigure *namedFigure(const Figures &figures, const QString &name)
{
    const auto at = std::find_if(figures.named.begin(), figures.named.end(),
        [&](const NamedFigure &figure) { return figure.name == name; });
    return at == figures.named.end() ? nullptr : &*at;
}

const Standing *standing(const Figures &figures, ItemKind kind, qint64 id)
{
    const auto at = std::find_if(figures.standings.begin(), figures.standings.end(),
        [&](const Standing &row) { return row.item.kind == kind && row.item.id == id; });
    return at == figures.standings.end() ? nullptr : &*at;
}

} // namespace lockstep
