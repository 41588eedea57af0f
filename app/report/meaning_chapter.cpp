// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the stages mean: their texts with version and date, how these came to read so, and when
// somebody stands in one for too long.
#include "app/figures/hand_over.h"
#include "app/figures/stage_exits.h"
#include "app/figures/stall_limit.h"
#include "app/funnel/definitions.h"
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Numbers of leads that are promised before both agreed what counts as one.
void writeHandOver(const Writing &to)
{
    const auto lead = handOver(to.plan, to.figures);
    if (!lead || lead->isSettled())
        return;
    const QString name = stageName(to.plan, lead->stage);
    const QString what = !lead->isDefined      ? u"Nobody has written down what counts as %1."_s
        : lead->hasMarketing == lead->hasSales ? u"Neither side has agreed what counts as %1."_s
        : lead->hasMarketing                   ? u"Sales has not agreed what counts as %1."_s
                                               : u"Marketing has not agreed what counts as %1."_s;
    to.parts.append(Paragraph { what.arg(name)
            + u" Until then its numbers are skewed: counted freely, too many are promised; counted "
              "strictly, too few."_s,
        Tone::Bad });
}

/// "version 2 of 3 Nov 2026, changed since".
QString versionText(const Writing &to, const Stage &stage)
{
    const DefinitionStanding standing = definitionStanding(to.plan, stage);
    if (standing.number == 0)
        return orDash({});
    const QString version = u"%1 of %2"_s.arg(standing.number).arg(to.format.date(standing.date));
    return standing.state == DefinitionState::Changed ? version + u", changed since"_s : version;
}

void writeTexts(const Writing &to)
{
    Table table { { u"Stage"_s, u"Owner"_s, u"Definition"_s, u"To enter it"_s, u"To leave it"_s,
                      u"Version"_s },
        { 2, 1.8, 4.4, 3.4, 3.4, 2.4 }, {} };
    for (const Stage &stage : ordered(to.plan.stages)) {
        const bool isChanged = definitionStanding(to.plan, stage).state == DefinitionState::Changed;
        table.rows.append({ { stage.name }, { sideWord(stage.owner) }, { orDash(stage.definition) },
            { orDash(stage.entryCriteria) }, { orDash(stage.exitCriteria) },
            { versionText(to, stage), false, isChanged ? Tone::Bad : Tone::Muted } });
    }
    to.parts.append(table);
}

QString partName(DefinitionPart part)
{
    switch (part) {
    case DefinitionPart::Definition:
        return u"Definition"_s;
    case DefinitionPart::EntryCriteria:
        return u"To enter it"_s;
    case DefinitionPart::ExitCriteria:
        return u"To leave it"_s;
    }
    Q_UNREACHABLE();
}

QString changesText(const QList<DefinitionChange> &changes)
{
    QStringList parts;
    for (const DefinitionChange &change : changes)
        parts.append(partName(change.part) + u": "_s + plainText(change.words));
    return parts.join(u'\n');
}

/// How the texts came to read as they do, for stages of which a version was kept.
void writeVersions(const Writing &to)
{
    Table table { { u"Stage"_s, u"Version"_s, u"Of"_s, u"Why"_s, u"What changed"_s },
        { 1.8, 1.7, 2, 4, 7 }, {} };
    for (const Stage &stage : ordered(to.plan.stages)) {
        const QList<DefinitionVersion> versions = definitionVersions(to.plan, stage.id);
        for (qsizetype i = 0; i < versions.size(); ++i) {
            const QString changed = i == 0
                ? u"the first version"_s
                : changesText(definitionChanges(versions[i - 1], versions[i]));
            table.rows.append({ { stage.name }, { QString::number(i + 1) },
                { to.format.date(versions[i].date) }, { orDash(versions[i].note) },
                { orDash(changed), false, i == 0 ? Tone::Muted : Tone::Plain } });
        }
        if (!versions.isEmpty()
            && definitionStanding(to.plan, stage).state == DefinitionState::Changed)
            table.rows.append({ { stage.name }, { u"–"_s }, { u"not kept yet"_s, false, Tone::Bad },
                { orDash({}) },
                { changesText(definitionChanges(versions.last(), definitionNow(stage))) } });
    }
    addTable(to, u"Versions of the definitions"_s, table, u"−“words” went, +“words” came."_s);
}

/// "60 days (the stage’s own limit)"; without one of its own what is derived.
QString limitText(const Writing &to, const Stage &stage)
{
    if (stage.stallLimit.minutes > 0)
        return u"%1 (%2)"_s.arg(
            to.format.days(stage.stallLimit), stallRulePhrase(StallRule::Own).english());
    const auto derived = derivedStallLimits(to.plan, stage.id, {});
    return derived ? derivedLimitPhrase(*derived, to.format).english() : orDash({});
}

Cell skipCell(const Writing &to, const StageExits &exits)
{
    const double share = exits.skipShare();
    if (share <= 0)
        return { exits.maySkip ? u"allowed; nobody does"_s : u"not allowed"_s };
    const QString said = to.format.percent(share);
    return exits.maySkip
        ? Cell { u"%1 never stand there: allowed"_s.arg(said) }
        : Cell { u"%1 never stand there: not allowed, find out why"_s.arg(said), false, Tone::Bad };
}

void writeStallRules(const Writing &to)
{
    Table table { { u"Stage"_s, u"Stands there too long after"_s, u"What is done then"_s,
                      u"Skipping it"_s },
        { 2, 4, 6, 4 }, {} };
    const QList<StageExits> all
        = to.figures.quarters.isEmpty() ? QList<StageExits>() : stageExits(to.plan, to.figures);
    for (const StageExits &exits : all) {
        const Stage *stage = find(to.plan.stages, exits.stage);
        if (stage)
            table.rows.append({ { stage->name }, { limitText(to, *stage) },
                { orDash(stage->stallPlay) }, skipCell(to, exits) });
    }
    addTable(to, u"Standing still and skipping"_s, table);
}

} // namespace

void writeStageMeanings(const Writing &to)
{
    to.parts.append(Heading { 2, u"What the stages mean"_s });
    writeHandOver(to);
    writeTexts(to);
    writeVersions(to);
    writeStallRules(to);
}

} // namespace lockstep
