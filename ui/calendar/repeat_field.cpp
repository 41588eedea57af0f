// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/repeat_field.h"

#include "app/calendar/recurrence_edits.h"
#include "app/calendar/recurrence_rule.h"
#include "ui/calendar/calendar_input.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QStringList &commonRules()
{
    static const QStringList rules { QString(), u"FREQ=DAILY"_s, u"FREQ=WEEKLY"_s,
        u"FREQ=WEEKLY;INTERVAL=2"_s, u"FREQ=MONTHLY"_s, u"FREQ=MONTHLY;INTERVAL=3"_s,
        u"FREQ=YEARLY"_s };
    return rules;
}

QStringList repeatWords()
{
    return { CalendarWords::tr("Once"), CalendarWords::tr("Every day"),
        CalendarWords::tr("Every week"), CalendarWords::tr("Every two weeks"),
        CalendarWords::tr("Every month"), CalendarWords::tr("Every quarter"),
        CalendarWords::tr("Every year"), CalendarWords::tr("By a rule of its own") };
}

/// Another rule that ends as the entry's does.
QString withEndOf(Entry entry, const QString &rule)
{
    const auto before = recurrenceRule(entry.rule);
    const QDate last = lastDayOfRule(entry);
    entry.rule = rule;
    if (rule.isEmpty() || !before || before->isEndless())
        return rule;
    return last.isValid() ? ruleEndingOn(entry, last) : ruleEndingAfter(entry, before->count);
}

} // namespace

ChosenField repeatField()
{
    return { u"entryRepeats"_s, CalendarWords::tr("Takes place"),
        CalendarWords::tr("Change how often %1 takes place"),
        [](const Plan &, const Entry &) { return repeatWords(); },
        [](const Entry &entry, const Plan &) {
            const auto rule = commonRules().indexOf(ruleEndingAfter(entry, 0));
            return int(rule < 0 ? commonRules().size() : rule);
        },
        [](Entry entry, int index, const Plan &) {
            if (index >= commonRules().size()) // its own rule stays
                return entry;
            entry.rule = withEndOf(entry, commonRules()[index]);
            if (entry.rule.isEmpty()) { // once, not on further days either
                entry.exceptDates.clear();
                entry.alsoDates.clear();
            }
            return entry;
        } };
}

} // namespace lockstep
