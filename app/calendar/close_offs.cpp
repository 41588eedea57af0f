// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/close_offs.h"

#include "app/base/format.h"
#include "app/calendar/phases.h"
#include "app/plan/limits.h"
#include "app/plan/row_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QList<Finding> closeOffFindings(const Plan &plan)
{
    const WorkingDays days(plan);
    const Format format(plan.settings.locale, plan.settings.currency);
    QList<Finding> findings;
    const auto add = [&findings](const QString &subject, const QString &detail) {
        findings.append({ Severity::Warning, { Fault::OutOfRange, subject, detail } });
    };
    for (const Entry &entry : plan.entries) {
        const auto quarter = closeOffQuarter(plan.settings, entry);
        if (!quarter || entry.closeOffDays > limits::kMaxCloseOffDays)
            continue;
        const qint64 most = days.count(*quarter);
        const QDate day = closeOffDay(plan.settings, days, entry);
        if (entry.closeOffDays > most)
            add(u"close off days of "_s + rowName(plan, entry),
                u"0 to %1, its quarter’s working days"_s.arg(most));
        else if (entry.period != Period { day, day.addDays(1) })
            add(u"period of "_s + rowName(plan, entry),
                u"%1, where its quarter puts it"_s.arg(format.date(day)));
    }
    return findings;
}

} // namespace lockstep
