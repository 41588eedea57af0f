// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_zones.h"

#include "app/exchange/content_lines.h"

#include <QDateTime>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearsAhead = 20; ///< enough to tell a rule from a decision for one year
constexpr int kDaysInWeek = 7;

/// Clocks are set, as it looks on them before.
struct Change {
    QDateTime local;
    int from = 0; ///< seconds ahead of UTC
    int to = 0;
    bool isSummer = false;
    QString name;

    [[nodiscard]] QDate date() const { return local.date(); }
    [[nodiscard]] int nth() const { return (date().day() - 1) / kDaysInWeek + 1; }
    [[nodiscard]] bool isLast() const { return date().day() + kDaysInWeek > date().daysInMonth(); }
    /// A year before `other`, by the same rule but for which weekday of the month.
    [[nodiscard]] bool isBefore(const Change &other) const
    {
        return from == other.from && to == other.to && name == other.name
            && date().year() + 1 == other.date().year() && date().month() == other.date().month()
            && date().dayOfWeek() == other.date().dayOfWeek() && local.time() == other.local.time();
    }
};

QByteArray offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return (seconds < 0 ? '-' : '+')
        + u"%1%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0'))
              .arg(minutes % 60, 2, 10, QLatin1Char('0'))
              .toLatin1();
}

QList<Change> changes(const QTimeZone &zone, int firstYear)
{
    const QDateTime begin(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end = begin.addYears(kYearsAhead);
    QList<Change> all;
    int from = zone.offsetFromUtc(begin);
    all.append({ QDateTime(begin.date(), QTime(0, 0), Qt::UTC), from, from,
        zone.isDaylightTime(begin), zone.abbreviation(begin) });
    for (const QTimeZone::OffsetData &data : zone.transitions(begin, end)) {
        if (data.atUtc <= begin || (data.offsetFromUtc == from && all.size() == 1))
            continue;
        all.append({ data.atUtc.addSecs(from), from, data.offsetFromUtc,
            data.daylightTimeOffset != 0, data.abbreviation });
        from = data.offsetFromUtc;
    }
    return all;
}

/// The changes from `run`'s first on that one rule gives, taken out of `all`.
QList<Change> takeRun(QList<Change> &all)
{
    QList<Change> run { all.takeFirst() };
    bool isLast = run.first().isLast();
    bool isNth = true;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Change &next = all[i];
        if (!run.last().isBefore(next))
            continue;
        isLast = isLast && next.isLast();
        isNth = isNth && next.nth() == run.first().nth();
        if (!isLast && !isNth)
            break;
        run.append(all.takeAt(i--));
    }
    return run;
}

QByteArray ruleLine(const QList<Change> &run, int lastYear)
{
    static constexpr const char *weekdays[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
    const Change &first = run.first();
    const bool areLast
        = std::all_of(run.begin(), run.end(), [](const Change &change) { return change.isLast(); });
    QByteArray line = "RRULE:FREQ=YEARLY;BYMONTH=" + QByteArray::number(first.date().month())
        + ";BYDAY=" + QByteArray::number(areLast ? -1 : first.nth())
        + weekdays[first.date().dayOfWeek() - 1];
    if (run.last().date().year() < lastYear)
        line += ";UNTIL="
            + run.last()
                  .local.addSecs(-run.last().from)
                  .toString(u"yyyyMMdd'T'HHmmss'Z'"_s)
                  .toLatin1();
    return line;
}

void addRun(QByteArray &to, const QList<Change> &run, int lastYear)
{
    const Change &first = run.first();
    const QByteArray kind = first.isSummer ? "DAYLIGHT" : "STANDARD";
    addLine(to, "BEGIN:" + kind);
    addLine(to, "DTSTART:" + first.local.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1());
    addLine(to, "TZOFFSETFROM:" + offsetText(first.from));
    addLine(to, "TZOFFSETTO:" + offsetText(first.to));
    addLine(to, "TZNAME:" + escapedText(first.name));
    if (run.size() > 1)
        addLine(to, ruleLine(run, lastYear));
    addLine(to, "END:" + kind);
}

} // namespace

QByteArray timeZoneLines(const QString &zone, int firstYear)
{
    const QTimeZone known(zone.toUtf8());
    if (!known.isValid())
        return {};
    QByteArray lines;
    addLine(lines, "BEGIN:VTIMEZONE");
    addLine(lines, "TZID:" + escapedText(zone));
    QList<Change> all = changes(known, firstYear);
    addRun(lines, { all.takeFirst() }, 0);
    while (!all.isEmpty())
        addRun(lines, takeRun(all), firstYear + kYearsAhead - 1);
    addLine(lines, "END:VTIMEZONE");
    return lines;
}

} // namespace lockstep
