// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/team_fields.h"

#include "app/plan/limits.h"
#include "ui/shared/why_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct TeamFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(lockstep::TeamsPanel)
};

/// Empty text means that nothing is stated.
template <class Value, class Parse>
Result<Team> taken(Team team, Value Team::*member, const QString &text, Parse parse)
{
    if (text.trimmed().isEmpty()) {
        team.*member = {};
        return team;
    }
    const auto value = parse(text);
    if (!value)
        return fail(Fault::NotANumber, text);
    team.*member = *value;
    return team;
}

TeamField countField(const QString &key, const QString &name, qint64 Team::*member,
    const std::function<QString(const QString &)> &phrase, const QString &none)
{
    return { key, name,
        [=](const Team &team, const Format &format) {
            return team.*member ? phrase(format.count(double(team.*member))) : none;
        },
        [=](const Team &team, const Format &format) { return format.count(double(team.*member)); },
        [=](const Team &team, const QString &text, const Format &format) {
            return taken(
                team, member, text, [&](const QString &t) { return format.parseCount(t); });
        } };
}

TeamField headField()
{
    return { u"Heads"_s, TeamFieldsWords::tr("People"),
        [](const Team &team, const Format &) {
            return TeamFieldsWords::tr("people: %1").arg(team.headCount);
        },
        [](const Team &team, const Format &format) { return format.count(team.headCount); },
        [](Team team, const QString &text, const Format &format) -> Result<Team> {
            const auto heads = format.parseCount(text);
            if (!heads)
                return fail(Fault::NotANumber, text);
            // More than any team has is refused by the edit, with its range.
            team.headCount = int(std::clamp<qint64>(*heads, -1, limits::kMaxHeadCount + 1));
            return team;
        } };
}

TeamField startField()
{
    return { u"Start"_s, TeamFieldsWords::tr("Start of the team"),
        [](const Team &team, const Format &format) {
            return team.startsOn.isNull()
                ? TeamFieldsWords::tr("from the start")
                : TeamFieldsWords::tr("from %1").arg(format.date(team.startsOn));
        },
        [](const Team &team, const Format &format) {
            return team.startsOn.isNull() ? QString() : format.date(team.startsOn);
        },
        [](Team team, const QString &text, const Format &format) -> Result<Team> {
            const auto date = format.parseDate(text);
            if (!date && !text.trimmed().isEmpty())
                return fail(Fault::NotADate, text);
            team.startsOn = date.value_or(QDate());
            return team;
        } };
}

TeamField rampField()
{
    return { u"Ramp"_s, TeamFieldsWords::tr("Time to full strength"),
        [](const Team &team, const Format &format) {
            return team.ramp == Duration {}
                ? TeamFieldsWords::tr("at full strength at once")
                : TeamFieldsWords::tr("full strength after %1").arg(saidDays(format, team.ramp));
        },
        [](const Team &team, const Format &format) { return saidDays(format, team.ramp); },
        [](const Team &team, const QString &text, const Format &format) {
            return taken(team, &Team::ramp, text,
                [&](const QString &t) { return typedDuration(format, t); });
        } };
}

TeamField quotaField()
{
    return { u"Quota"_s, TeamFieldsWords::tr("Quota of one person a year"),
        [](const Team &team, const Format &format) {
            return team.quota == Money {}
                ? TeamFieldsWords::tr("no quota")
                : TeamFieldsWords::tr("quota %1 each")
                      .arg(format.compactMoney(double(team.quota.minorUnits)));
        },
        [](const Team &team, const Format &format) { return format.money(team.quota); },
        [](const Team &team, const QString &text, const Format &format) {
            return taken(
                team, &Team::quota, text, [&](const QString &t) { return format.parseMoney(t); });
        } };
}

TeamField atOnceField()
{
    return { u"AtOnce"_s, TeamFieldsWords::tr("Calendar entries that the team works on at once"),
        [](const Team &team, const Format &format) {
            return team.entriesAtOnce == 0 ? TeamFieldsWords::tr("any number of entries at once")
                                           : TeamFieldsWords::tr("up to %1 entries at once")
                                                 .arg(format.count(team.entriesAtOnce));
        },
        [](const Team &team, const Format &format) { return format.count(team.entriesAtOnce); },
        [](Team team, const QString &text, const Format &format) -> Result<Team> {
            const auto entries
                = text.trimmed().isEmpty() ? std::optional<qint64>(0) : format.parseCount(text);
            if (!entries)
                return fail(Fault::NotANumber, text);
            team.entriesAtOnce
                = int(std::clamp<qint64>(*entries, -1, limits::kMaxEntriesAtOnce + 1));
            return team;
        } };
}

} // namespace

QList<TeamField> teamFields()
{
    return { headField(), startField(), rampField(),
        countField(
            u"Month"_s, TeamFieldsWords::tr("Leads that one person handles a month"),
            &Team::perMonth,
            [](const QString &count) { return TeamFieldsWords::tr("%1 a month each").arg(count); },
            TeamFieldsWords::tr("how many a month?")),
        countField(
            u"Hours"_s, TeamFieldsWords::tr("Hours a week for the follow-up, of one person"),
            &Team::hoursPerWeek,
            [](const QString &count) {
                return TeamFieldsWords::tr("%1 h a week for follow-up").arg(count);
            },
            TeamFieldsWords::tr("hours for follow-up not stated")),
        atOnceField(), quotaField() };
}

} // namespace lockstep
