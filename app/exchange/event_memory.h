// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a file said of an entry when it was last read, part by part, as digests (Entry::lastRead):
// read again, only what it says otherwise since is news, and what was changed in the plan meanwhile
// stays.

#include "app/exchange/calendar_event.h"
#include "app/plan/plan.h"

#include <QHash>

namespace lockstep {

/// One part a line: "title 1f0c…", "COST 77ab…". Parts that say nothing are left out.
[[nodiscard]] QString memoryOf(const CalendarEvent &event);

/// Of a text: the same on every machine.
[[nodiscard]] QByteArray digestOfPart(const QString &text);

class EventMemory {
public:
    /// `before` the entry that the event is about.
    EventMemory(const CalendarEvent &event, const Entry &before);

    /// `next`, which the event makes of `before`, with its old news left out.
    [[nodiscard]] Entry withoutOldNews(const Entry &before, Entry next);
    /// Whether the file says of that part what it said before; never where it was never read.
    [[nodiscard]] bool isOld(const QByteArray &part) const;
    /// Whether `before` said something else in a part that was old news.
    [[nodiscard]] bool hasLeft() const { return m_hasLeft; }

private:
    QHash<QByteArray, QByteArray> m_then;
    QHash<QByteArray, QByteArray> m_now;
    bool m_hasLeft = false;
};

} // namespace lockstep
