// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/calendar_notice.h"

#include "app/exchange/calendar_reader.h"
#include "app/store/whole_file.h"
#include "ui/shared/explain.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct CalendarNoticeWords {
    Q_DECLARE_TR_FUNCTIONS(calendarNotice)
};

/// "Fair, Webinar, Podcast, …": a notice has room for a few.
QString firstOf(const QStringList &titles)
{
    constexpr qsizetype kMost = 5;
    const QString all = titles.first(std::min(titles.size(), kMost)).join(u", "_s);
    return titles.size() > kMost ? all + u", …"_s : all;
}

/// How many, of what there were any.
QStringList counts(const ImportedCalendar &imported)
{
    QStringList sentences;
    const auto add = [&sentences](qint64 number, const QString &text) {
        if (number > 0)
            sentences.append(text.arg(number));
    };
    add(imported.removed, CalendarNoticeWords::tr("Called off there and removed: %1."));
    add(imported.left,
        CalendarNoticeWords::tr(
            "Changed in the plan meanwhile, and not in the file, left as they are: %1."));
    add(imported.older, CalendarNoticeWords::tr("Older there than in the plan, left alone: %1."));
    add(imported.shortened, CalendarNoticeWords::tr("Too long for an entry and shortened: %1."));
    add(imported.skippedLines, CalendarNoticeWords::tr("Lines that no calendar has, skipped: %1."));
    return sentences;
}

} // namespace

Result<CalendarFile> readCalendarFile(const QString &path)
{
    return readWhole(path).and_then([&path](const QByteArray &bytes) {
        return readCalendar(bytes, QFileInfo(path).fileName());
    });
}

Result<ImportedCalendar> useCalendar(
    const Plan &plan, const Result<CalendarFile> &file, const QString &name, const CalendarUse &use)
{
    return file.and_then([&](const CalendarFile &calendar) {
        QRandomGenerator &ids = *QRandomGenerator::global();
        if (use.as == CalendarDays::Holidays)
            return importHolidays(plan, calendar, name, ids);
        const CalendarImport how { Side::Marketing, CalendarNoticeWords::tr("Untitled"), use.by,
            use.bringsBack };
        return importCalendar(plan, calendar, name, how, ids);
    });
}

QString calendarNotice(const ImportedCalendar &imported, const QString &name)
{
    QStringList sentences {
        CalendarNoticeWords::tr("%1 is imported: %2 new, %3 changed, %4 as they were.")
            .arg(name, QString::number(imported.added), QString::number(imported.updated),
                QString::number(imported.unchanged))
    };
    sentences += counts(imported);
    if (!imported.removedHere.isEmpty())
        sentences.append(
            CalendarNoticeWords::tr("Removed here before, so left out: %1 (%2).")
                .arg(QString::number(imported.removedHere.size()), firstOf(imported.removedHere)));
    if (!imported.overwritten.isEmpty())
        sentences.append(
            CalendarNoticeWords::tr("Otherwise in the plan before, now as in the file: %1 (%2).")
                .arg(QString::number(imported.overwritten.size()), firstOf(imported.overwritten)));
    if (!imported.unknownZones.isEmpty())
        sentences.append(
            CalendarNoticeWords::tr("Time zones that are not known, their times as they stand: %1.")
                .arg(imported.unknownZones.join(u", "_s)));
    if (!imported.unknownNames.isEmpty())
        sentences.append(CalendarNoticeWords::tr("Not in this plan and left out: %1.")
                             .arg(imported.unknownNames.join(u", "_s)));
    if (!imported.leftOut.isEmpty())
        sentences.append(CalendarNoticeWords::tr("Left out: %1.").arg(imported.leftOut.size())
            + u' ' + explain(imported.leftOut.first()));
    return sentences.join(u' ');
}

} // namespace lockstep
