// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the calendar asks of its settings and entries.
#include "app/plan/limits.h"
#include "app/plan/noun_rules.h"
#include "app/plan/people.h"

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

bool areWeekdays(const QString &days)
{
    static const QStringList known { u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s,
        u"SU"_s };
    const QStringList parts = days.split(u',');
    return std::all_of(parts.begin(), parts.end(),
        [&](const QString &day) { return known.contains(day) && parts.count(day) == 1; });
}

/// "DE", "GB-SCT": which of them have holidays here is for the calendar to know.
bool isRegion(const QString &code)
{
    const auto isUpper
        = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return code.size() >= 2 && code.size() <= 6 && std::all_of(code.begin(), code.end(), isUpper);
}

bool areRegions(const QString &codes)
{
    const QStringList parts = codes.split(u',', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), isRegion);
}

/// Whether whoever it moves with, in the end moves by itself.
bool hasLeader(const Plan &plan, const Entry &entry)
{
    const Entry *leader = find(plan.entries, entry.movesWith);
    for (int i = 0; leader && i < kMaxLinks; ++i) {
        if (leader->id == entry.id)
            return false;
        leader = find(plan.entries, leader->movesWith);
    }
    return !leader;
}

void checkTimes(RowErrorList &errors, const Entry &entry)
{
    const auto whole = [](const Format &) { return u"0:00 to 24:00"_s; };
    errors.require(entry.startsAt.minutes <= kMinutesPerDay, "startsAt", whole);
    errors.require(entry.endsAt.minutes <= kMinutesPerDay, "endsAt", whole);
    const bool isInOrder = !entry.isTimed || entry.period.days() != 1
        || entry.startsAt.minutes <= entry.endsAt.minutes;
    errors.require(isInOrder, "endsAt", [](const Format &) { return u"not before it starts"_s; });
}

void requireMail(RowErrorList &errors, const QString &mail, const char *field)
{
    errors.require(mail.isEmpty() || isMail(mail), field,
        [](const Format &) { return u"an address, as anna@example.com"_s; });
}

/// What stands in angle brackets is an address.
bool isNameAndMail(const QString &line)
{
    return !line.trimmed().endsWith(u'>') || !personFrom(line).mail.isEmpty();
}

} // namespace

void checkCalendar(RowErrorList &errors, const Settings &settings)
{
    errors.require(areWeekdays(settings.workingDays), "workingDays",
        [](const Format &) { return u"at least one of MO,TU,WE,TH,FR,SA,SU"_s; });
    errors.require(areRegions(settings.holidayRegions), "holidayRegions",
        [](const Format &) { return u"codes of countries, as DE,GB"_s; });
    requireMail(errors, settings.marketingMail, "marketingMail");
    requireMail(errors, settings.salesMail, "salesMail");
}

void checkPeople(RowErrorList &errors, const Entry &entry)
{
    if (!entry.marketingMail.isEmpty())
        requireMail(errors, entry.marketingMail, "marketingMail");
    if (!entry.salesMail.isEmpty())
        requireMail(errors, entry.salesMail, "salesMail");
    if (entry.participants.isEmpty())
        return;
    const QStringList lines = entry.participants.split(u'\n');
    errors.require(std::all_of(lines.begin(), lines.end(), isNameAndMail), "participants",
        [](const Format &) { return u"one a line, as Anna Berg <anna@example.com>"_s; });
}

void checkDates(RowErrorList &errors, const Entry &entry)
{
    errors.require(entry.closeOffDays >= 0 && entry.closeOffDays <= kMaxCloseOffDays,
        "closeOffDays", [](const Format &f) { return u"0 to "_s + f.count(kMaxCloseOffDays); });
    checkTimes(errors, entry);
    if (!entry.movesWith.isNull())
        errors.require(hasLeader(errors.plan(), entry), "movesWith",
            [](const Format &) { return u"an entry that does not move with this one"_s; });
    errors.require(entry.replaces.isNull() || entry.replaces != entry.id, "replaces",
        [](const Format &) { return u"another entry"_s; });
    errors.require(entry.replaces.isNull() == entry.replacesDate.isNull(), "replacesDate",
        [](const Format &) { return u"a date of the entry that recurs, and only of one"_s; });
}

} // namespace lockstep
