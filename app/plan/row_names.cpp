// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/row_names.h"

#include "app/base/format.h"
#include "app/plan/findings.h"
#include "app/plan/names.h"
#include "app/plan/scenario.h"

#include <QStringBuilder>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString orKind(const QString &name, const QString &kind)
{
    return name.isEmpty() ? kind : name;
}

/// "rate of SQL → Won, Direct · Automotive"
template <class Remark> QString placeName(const Plan &plan, const Remark &remark)
{
    ScenarioChange place;
    place.table = remark.table;
    place.row = remark.row;
    place.field = remark.field;
    return changeName(plan, place);
}

} // namespace

QString streamName(const Plan &plan, Id<Stream> id)
{
    const Stream *stream = find(plan.streams, id);
    return stream
        ? streamName(find(plan.channels, stream->channel), find(plan.markets, stream->market))
        : u"a stream"_s;
}

QString streamName(const Channel *channel, const Market *market)
{
    const auto nameOf = [](const auto *row, QStringView kind) {
        return row && !row->name.isEmpty() ? QStringView(row->name) : kind;
    };
    return nameOf(channel, u"a channel") % u" · " % nameOf(market, u"a market");
}

QString stageName(const Plan &plan, Id<Stage> id)
{
    const Stage *stage = find(plan.stages, id);
    return stage ? rowName(plan, *stage) : u"a stage"_s;
}

QString stepName(const Plan &plan, const Step &step)
{
    const QList<Stage> stages = ordered(plan.stages);
    QString name = stageName(plan, step.stage);
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        if (stages[i].id == step.stage)
            name += u" → "_s + rowName(plan, stages[i + 1]);
    }
    return name + u", "_s + streamName(plan, step.stream);
}

QString rowName(const Plan &, const Settings &)
{
    return u"the plan"_s;
}

QString rowName(const Plan &, const Target &target)
{
    return u"FY%1 target"_s.arg(target.fiscalYear % 100, 2, 10, QChar(u'0'));
}

QString rowName(const Plan &, const Stage &stage)
{
    return orKind(stage.name, u"a stage"_s);
}
QString rowName(const Plan &, const Market &market)
{
    return orKind(market.name, u"a market"_s);
}
QString rowName(const Plan &, const BuyerRole &role)
{
    return orKind(role.title, u"a buyer role"_s);
}
QString rowName(const Plan &, const TargetAccount &account)
{
    return orKind(account.name, u"a target account"_s);
}
QString rowName(const Plan &, const Channel &channel)
{
    return orKind(channel.name, u"a channel"_s);
}
QString rowName(const Plan &plan, const Stream &stream)
{
    return find(plan.streams, stream.id) ? streamName(plan, stream.id) : u"a new stream"_s;
}
QString rowName(const Plan &plan, const Step &step)
{
    return stepName(plan, step);
}

QString rowName(const Plan &plan, const OpeningPipeline &pipeline)
{
    return u"opening pipeline at %1, %2"_s.arg(
        stageName(plan, pipeline.stage), streamName(plan, pipeline.stream));
}

QString rowName(const Plan &, const BridgeRow &row)
{
    return orKind(row.title, fieldWords(nameOf(row.kind).data()));
}
QString rowName(const Plan &, const Team &team)
{
    return orKind(team.name, u"a team"_s);
}

QString rowName(const Plan &, const Entry &entry)
{
    return orKind(entry.title, u"a calendar entry"_s);
}
QString rowName(const Plan &plan, const EntryReach &reach)
{
    const Entry *entry = find(plan.entries, reach.entry);
    return u"further audience of %1"_s.arg(entry ? rowName(plan, *entry) : u"a calendar entry"_s);
}
QString rowName(const Plan &, const RemovedEvent &event)
{
    return orKind(event.title, u"a removed event"_s);
}
QString rowName(const Plan &, const FreeKind &kind)
{
    return orKind(kind.name, u"a kind of entry"_s);
}
QString rowName(const Plan &, const Holiday &holiday)
{
    return orKind(holiday.name, u"a holiday"_s);
}
QString rowName(const Plan &, const ClauseSection &section)
{
    return orKind(section.title, u"a section of the agreement"_s);
}
QString rowName(const Plan &, const Clause &clause)
{
    return orKind(clause.topic, u"a clause"_s);
}
QString rowName(const Plan &, const Touch &touch)
{
    return u"follow-up step %1"_s.arg(qint64(touch.position) + 1);
}
QString rowName(const Plan &plan, const DefinitionVersion &version)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    return u"texts of %1, %2"_s.arg(stageName(plan, version.stage), format.date(version.date));
}
QString rowName(const Plan &plan, const Tripwire &tripwire)
{
    QString place = stageName(plan, tripwire.stage);
    if (!tripwire.stream.isNull())
        place += u", "_s + streamName(plan, tripwire.stream);
    switch (tripwire.kind) {
    case TripwireKind::Stalled:
        return u"tripwire of the stalled in %1"_s.arg(place);
    case TripwireKind::Rate:
        return u"tripwire of the rate from %1"_s.arg(place);
    case TripwireKind::Lag:
        return u"tripwire of the time from %1"_s.arg(place);
    }
    return u"a tripwire"_s;
}
QString rowName(const Plan &, const Scenario &scenario)
{
    return orKind(scenario.name, u"a scenario"_s);
}
QString rowName(const Plan &plan, const ScenarioChange &change)
{
    const Scenario *scenario = find(plan.scenarios, change.scenario);
    return u"a change of %1"_s.arg(scenario ? rowName(plan, *scenario) : u"a scenario"_s);
}
QString rowName(const Plan &, const Study &study)
{
    return study.files.isEmpty() ? u"a measurement"_s : u"measurement of "_s + study.files;
}
QString rowName(const Plan &plan, const Reading &reading)
{
    return u"measured "_s + placeName(plan, reading);
}
QString rowName(const Plan &plan, const Opinion &opinion)
{
    const QString whose = opinion.side == Side::Marketing ? u"marketing’s"_s : u"sales’"_s;
    return u"%1 %2"_s.arg(whose, placeName(plan, opinion));
}
QString rowName(const Plan &, const PastEffort &effort)
{
    return orKind(effort.name, u"an effort of last year"_s);
}
QString rowName(const Plan &plan, const EntryOutcome &outcome)
{
    const Entry *entry = find(plan.entries, outcome.entry);
    return u"outcome of %1 at %2"_s.arg(
        entry ? rowName(plan, *entry) : u"a calendar entry"_s, stageName(plan, outcome.stage));
}
QString rowName(const Plan &, const AttemptsNow &attempts)
{
    return u"attempts today: %1"_s.arg(fieldWords(nameOf(attempts.kind).data()));
}
QString rowName(const Plan &, const Seal &seal)
{
    return seal.by.isEmpty() ? u"a seal"_s : u"seal by %1"_s.arg(seal.by);
}
QString rowName(const Plan &, const Extra &extra)
{
    return u"unknown field %1"_s.arg(extra.field);
}

QString fieldWords(const char *field)
{
    QString words;
    for (const char *letter = field; *letter != '\0'; ++letter) {
        const QChar c = QLatin1Char(*letter);
        if (c.isUpper())
            words += u' ';
        words += c.toLower();
    }
    return words;
}

} // namespace lockstep
