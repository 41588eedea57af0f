// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/calendar_reader.h"

#include "app/exchange/event_lines.h"
#include "app/plan/limits.h"

#include <QStringConverter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 50; ///< components within components

class CalendarReader {
public:
    explicit CalendarReader(QByteArrayView text)
        : m_lines(text)
    {
    }

    Result<CalendarFile> read(const QString &name)
    {
        while (m_lines.next()) {
            const ContentLine &line = m_lines.line();
            m_depth += line.is("BEGIN") ? 1 : 0;
            if (m_depth == 0 || m_depth > kDeepest
                || (m_depth == 1 && line.is("BEGIN") && !names(line, "VCALENDAR")))
                return wrong(name,
                    m_depth > kDeepest ? u"parts within parts"_s : u"BEGIN:VCALENDAR is missing"_s);
            m_hasBegun = true;
            take(line);
            m_depth -= line.is("END") ? 1 : 0;
            if (m_events.size() > limits::kMaxRows)
                return fail(Fault::TooManyEntries, name,
                    u"at most %1"_s.arg(QLocale::c().toString(limits::kMaxRows)));
        }
        if (!m_hasBegun)
            return wrong(name, u"BEGIN:VCALENDAR is missing"_s);
        if (m_depth != 0)
            return wrong(name, u"it breaks off"_s);
        return finished();
    }

private:
    static bool names(const ContentLine &line, QByteArrayView component)
    {
        return line.value.trimmed().compare(component, Qt::CaseInsensitive) == 0;
    }

    Failure wrong(const QString &name, const QString &what) const
    {
        return fail(Fault::NotACalendar, name,
            u"line %1: %2"_s.arg(
                QString::number(std::max<qint64>(1, m_lines.line().number)), what));
    }

    void take(const ContentLine &line)
    {
        if (m_isInEvent)
            takeInEvent(line);
        else if (m_depth == 1)
            takeInCalendar(line);
        else if (m_depth == 2 && line.is("BEGIN") && names(line, "VEVENT"))
            beginEvent(line);
        else
            collect(line, 2);
    }

    void beginEvent(const ContentLine &line)
    {
        m_isInEvent = true;
        m_events.append(EventLines(line.number));
    }

    void takeInEvent(const ContentLine &line)
    {
        if (m_depth > 2)
            collect(line, 3);
        else if (line.is("END"))
            m_isInEvent = false;
        else
            m_events.last().add(line);
    }

    void takeInCalendar(const ContentLine &line)
    {
        if (line.is("PRODID"))
            m_file.isOurs = line.value.toByteArray().contains("//Lockstep//");
        else if (line.is("METHOD"))
            m_file.isCancellation = names(line, "CANCEL");
        else if (line.is("X-WR-TIMEZONE"))
            m_usualZone = plainText(line.value).trimmed();
    }

    /// A component whole; the outermost has `depth`.
    void collect(const ContentLine &line, int depth)
    {
        m_collected += QString::fromUtf8(line.whole) + u'\n';
        if (line.is("TZID") && m_depth == depth)
            m_zone = plainText(line.value);
        if (line.is("X-LIC-LOCATION") && m_depth == depth)
            m_location = plainText(line.value).trimmed();
        if (m_depth != depth || !line.is("END"))
            return;
        m_collected.chop(1);
        if (depth == 3)
            m_events.last().addComponent(m_collected);
        else if (names(line, "VTIMEZONE"))
            m_zones.define(m_zone, m_location, m_collected);
        else
            m_file.others.append(m_collected);
        m_collected.clear();
        m_zone.clear();
        m_location.clear();
    }

    CalendarFile finished()
    {
        for (EventLines &lines : m_events) {
            const QString zone = lines.zone();
            if (!zone.isEmpty() && !m_zones.isKnown(zone) && !m_file.unknownZones.contains(zone)
                && m_file.unknownZones.size() < kMostNamed)
                m_file.unknownZones.append(zone);
            if (auto event = lines.event({ m_zones, m_usualZone, m_file.isOurs }); event)
                m_file.events.append(*std::move(event));
            else
                m_file.leftOut.append(event.error());
        }
        m_file.skippedLines = m_lines.skipped();
        return std::move(m_file);
    }

    static constexpr qsizetype kMostNamed = 20;
    ContentLines m_lines;
    CalendarFile m_file;
    CalendarZones m_zones;
    QString m_usualZone;
    QList<EventLines> m_events;
    bool m_hasBegun = false;
    bool m_isInEvent = false;
    int m_depth = 0;
    QString m_collected;
    QString m_zone;
    QString m_location;
};

} // namespace

Result<CalendarFile> readCalendar(QByteArrayView bytes, const QString &name)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding == QStringConverter::Utf8)
        return CalendarReader(bytes.sliced(3)).read(name); // without its byte order mark
    if (!encoding)
        return CalendarReader(bytes).read(name);
    const QString text = QStringDecoder(*encoding)(bytes);
    const QByteArray utf8 = text.toUtf8();
    return CalendarReader(utf8).read(name);
}

} // namespace lockstep
