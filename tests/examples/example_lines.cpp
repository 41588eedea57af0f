// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/examples/example_lines.h"

#include "tests/examples/example_file.h"

#include <QLocale>
#include <QRegularExpression>

namespace lockstep::test {

using namespace Qt::StringLiterals;

namespace {

Duration daysIn(const QString &text, bool &ok)
{
    return durationFromDays(numberIn(text, ok));
}

} // namespace

Ratio ratioIn(const QString &percent, bool &ok)
{
    return ratioFromFraction(numberIn(percent, ok) / 100);
}

Money moneyIn(const QString &amount, bool &ok)
{
    return { qRound64(numberIn(amount, ok) * 100) };
}

Id<Stage> stageNamed(const Plan &plan, const QString &name)
{
    for (const Stage &stage : plan.stages) {
        if (stage.name == name)
            return stage.id;
    }
    return {};
}

bool readStep(Plan &plan, Ids &ids, const QString &name, const QString &value)
{
    static const QRegularExpression form(u"^(.+ %) (?:in (.+)|over months (.+))$"_s);
    const auto match = form.match(value);
    Step step;
    step.id = ids.next<Step>();
    step.stream = plan.streams.last().id;
    step.stage = stageNamed(plan, name.section(u" to "_s, 0, 0));
    bool ok = false;
    step.rate = ratioIn(match.captured(1), ok);
    for (const QString &part : match.captured(3).split(u", "_s, Qt::SkipEmptyParts))
        step.lagCurve.shares.append(ratioIn(part, ok));
    if (step.lagCurve.isEmpty())
        step.lag = daysIn(match.captured(2), ok);
    plan.steps.append(step);
    return ok && !step.stage.isNull();
}

bool readRecycling(Plan &plan, const QString &stage, const QString &value)
{
    static const QRegularExpression form(u"^(.+ %) to (.+) after (.+)$"_s);
    const auto match = form.match(value);
    const Id<Stage> from = stageNamed(plan, stage);
    bool isShare = false;
    bool isDelay = false;
    for (Step &step : plan.steps) {
        if (step.stream != plan.streams.last().id || step.stage != from)
            continue;
        step.recycleShare = ratioIn(match.captured(1), isShare);
        step.recycleTo = stageNamed(plan, match.captured(2));
        step.recycleDelay = daysIn(match.captured(3), isDelay);
    }
    return isShare && isDelay;
}

bool readNurturing(Plan &plan, const QString &stage, const QString &value)
{
    static const QRegularExpression form(u"^(.+ %) for (.+)$"_s);
    const auto match = form.match(value);
    const Id<Stage> from = stageNamed(plan, stage);
    bool isShare = false;
    bool isTime = false;
    for (Step &step : plan.steps) {
        if (step.stream != plan.streams.last().id || step.stage != from)
            continue;
        step.nurtureShare = ratioIn(match.captured(1), isShare);
        step.nurtureTime = daysIn(match.captured(2), isTime);
    }
    return isShare && isTime;
}

bool readEntry(Plan &plan, Ids &ids, const QString &name, const QString &value)
{
    static const QRegularExpression form(
        u"^([\\d,]+) (.+) from (.+) to ([^,]+)(, every (week|month))?$"_s);
    const auto match = form.match(value);
    bool ok = false;
    Entry entry;
    entry.id = ids.next<Entry>();
    entry.title = name;
    entry.expectedVolume = qRound64(numberIn(match.captured(1), ok));
    entry.stage = stageNamed(plan, match.captured(2));
    entry.period = { dateIn(match.captured(3)), dateIn(match.captured(4)).addDays(1) };
    if (!match.captured(6).isEmpty())
        entry.rule = match.captured(6) == u"week" ? u"FREQ=WEEKLY"_s : u"FREQ=MONTHLY"_s;
    plan.entries.append(entry);
    return ok && !entry.stage.isNull() && entry.period.isValid();
}

bool readStanding(Plan &plan, Ids &ids, const QString &stage, const QString &value)
{
    bool isCount = false;
    bool isAge = true;
    OpeningPipeline opening;
    opening.id = ids.next<OpeningPipeline>();
    opening.stream = plan.streams.last().id;
    opening.stage = stageNamed(plan, stage);
    opening.count = qRound64(numberIn(value.section(u", for "_s, 0, 0), isCount));
    if (value.contains(u", for "_s))
        opening.age = daysIn(value.section(u", for "_s, 1), isAge);
    plan.openingPipeline.append(opening);
    return isCount && isAge && !opening.stage.isNull();
}

bool readTeam(Plan &plan, Ids &ids, const QString &name, const QString &value)
{
    static const QRegularExpression form(u"^(\\d+) people for (.+), (\\d+) a month each$"_s);
    const auto match = form.match(value);
    Team team;
    team.id = ids.next<Team>();
    team.position = nextPosition(plan.teams);
    team.name = name;
    team.headCount = match.captured(1).toInt();
    team.stage = stageNamed(plan, match.captured(2));
    team.perMonth = match.captured(3).toInt();
    plan.teams.append(team);
    return match.hasMatch() && !team.stage.isNull();
}

bool readQuarters(Plan &plan, const QString &name, const QString &value)
{
    const QStringList parts = value.split(u"; "_s);
    const int year = 2000 + name.last(2).toInt();
    const auto target = std::find_if(plan.targets.begin(), plan.targets.end(),
        [year](const Target &one) { return one.fiscalYear == year; });
    if (parts.size() != 4 || target == plan.targets.end())
        return false;
    bool ok = true;
    const auto each = [&](auto read) {
        bool isRead = false;
        std::array values { read(parts[0], isRead), read(parts[1], isRead), read(parts[2], isRead),
            read(parts[3], isRead) };
        ok = isRead;
        return values;
    };
    if (name.startsWith(u"last year's "_s)) {
        const auto [first, second, third, fourth] = each(moneyIn);
        target->lastYear = { first, second, third, fourth };
        target->spread = Spread::LastYear;
    } else {
        const auto [first, second, third, fourth] = each(ratioIn);
        target->shares = { first, second, third, fourth };
        target->spread = Spread::ByHand;
    }
    return ok;
}

double numberIn(const QString &text, bool &ok)
{
    static const QRegularExpression form(u"^(-?[\\d,]+(\\.\\d+)?)( %| days)?$"_s);
    const auto match = form.match(text.trimmed());
    ok = match.hasMatch();
    return match.captured(1).remove(u',').toDouble();
}

QDate dateIn(const QString &text)
{
    return QLocale::c().toDate(text, u"d MMMM yyyy"_s);
}

} // namespace lockstep::test
