// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Any bytes as an iCalendar file: reading ends with events or a fault, what was taken into a plan
// is a sound one, its occurrences can be asked for, and what is written of it reads as the same
// again.

#include "app/calendar/recurrence.h"
#include "app/exchange/calendar_export.h"
#include "app/exchange/calendar_import.h"
#include "app/exchange/calendar_reader.h"
#include "app/exchange/sample_plan.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace lockstep;

namespace {

Result<ImportedCalendar> taken(const QByteArray &bytes, const Plan &plan)
{
    QRandomGenerator ids(1);
    return readCalendar(bytes, u"x.ics"_s).and_then([&](const CalendarFile &file) {
        std::ignore = importHolidays(plan, file, u"x.ics"_s, ids);
        return importCalendar(plan, file, u"x.ics"_s, {}, ids);
    });
}

void expand(const Plan &plan)
{
    const Period shown { QDate(2026, 1, 1), QDate(2026, 3, 1) };
    for (const Entry &entry : plan.entries) {
        if (const auto rule = recurrenceRule(entry.rule))
            std::ignore = occurrences({ *rule, { entry.period.start, {} }, entry.zone }, shown);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Plan plan = [] {
        Plan sample = samplePlan().value();
        sample.entries.clear();
        sample.seals.clear();
        return sample;
    }();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto once = taken(bytes, plan);
    if (!once)
        return 0;
    expand(once->plan);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto again = taken(exportCalendar(once->plan, now), once->plan);
    if (again && again->added > 0)
        std::abort();
    return 0;
}
