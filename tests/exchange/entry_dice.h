// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Entries made by chance: every field that a form can fill, in scripts of all kinds.

#include "app/exchange/sample_plan.h"

#include <QRandomGenerator>

namespace lockstep::test {

using namespace Qt::StringLiterals;

class EntryDice {
public:
    explicit EntryDice(quint32 seed)
        : m_random(seed)
    {
    }

    Plan plan()
    {
        Plan plan = *samplePlan();
        plan.entries.clear();
        plan.entryReaches.clear();
        plan.seals.clear();
        plan.freeKinds = { { { 491 }, 0, u"Ausflug ✈"_s, KindColour::Good, KindPattern::Dotted },
            { { 492 }, 1, u"Ausflug ✈"_s, KindColour::Bad, KindPattern::Plain } };
        Market twin = plan.markets.first(); // names may repeat
        twin.id = { 3'999 };
        put(plan.markets, twin);
        for (int i = 0; i < 12; ++i)
            put(plan.entries, entry(plan));
        for (int i = 1; i < 12; i += 2)
            plan.entries[i].movesWith = chance(50) ? plan.entries[i - 1].id : Id<Entry> {};
        for (int i = 0; i < 6; ++i)
            put(plan.entryReaches,
                EntryReach { newId<EntryReach>(m_random), anyOf(plan.entries),
                    chance(70) ? anyOf(plan.markets) : Id<Market> {},
                    chance(70) ? anyOf(plan.channels) : Id<Channel> {} });
        return plan;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    qint64 upTo(int most) { return m_random.bounded(most + 1); }
    template <class Noun> Id<Noun> anyOf(const QList<Noun> &rows)
    {
        return rows[m_random.bounded(rows.size())].id;
    }
    template <class Noun> Id<Noun> anyOrNone(const QList<Noun> &rows)
    {
        return chance(60) ? anyOf(rows) : Id<Noun> {};
    }
    QString text()
    {
        static const QStringList texts { {}, u"Frühjahr; „Messe“, Halle 7"_s,
            u"حملة الربيع: عرض خاص"_s, u"春の展示会 🎪🚀"_s, u"a\\b:c\"d\"e'f^g"_s,
            u"אביב  with  two blanks"_s, u"\u202Eright to left\u202C, then left"_s,
            u"👩🏽‍🚀 e\u0301 %1 {x} <b>&amp;</b>"_s, QString(150, u'ß') };
        return texts[m_random.bounded(texts.size())];
    }
    QString lines() { return chance(50) ? text() : (text() + u"x\n\n"_s + text() + u"y"_s); }

    Entry entry(const Plan &plan)
    {
        Entry entry;
        entry.id = newId<Entry>(m_random);
        entry.kind = EntryKind(m_random.bounded(int(EntryKind::Other) + 1));
        entry.title = u"T "_s + text();
        entry.owner = Side(m_random.bounded(2));
        entry.period.start = QDate(2026, 7, 1).addDays(upTo(500));
        entry.period.end = entry.period.start.addDays(1 + upTo(60));
        entry.state = EntryState(m_random.bounded(int(EntryState::Measured) + 1));
        entry.notes = lines();
        entry.place = text();
        money(entry);
        people(entry, plan);
        times(entry);
        return entry;
    }
    void money(Entry &entry)
    {
        entry.expectedVolume = upTo(9'000);
        entry.volumeLow = entry.expectedVolume / 2;
        entry.volumeHigh = chance(50) ? entry.expectedVolume * 2 : 0;
        entry.volumeEvidence = { EvidenceMark(m_random.bounded(3)), text(), 40, 12 };
        entry.cost = { upTo(9'000'000) };
        entry.committed = { upTo(9'000) };
        entry.spent = { upTo(99) };
        entry.costCentre = text();
        if (chance(60))
            entry.yieldCurve = { { { 500'000 }, { 300'000 }, { 200'000 } } };
        entry.goal = lines();
        entry.messaging = lines();
        entry.results = lines();
    }
    void people(Entry &entry, const Plan &plan)
    {
        entry.market = anyOrNone(plan.markets);
        entry.channel = anyOrNone(plan.channels);
        entry.stage = anyOrNone(plan.stages);
        entry.team = anyOrNone(plan.teams);
        if (entry.kind == EntryKind::Other)
            entry.freeKind = anyOrNone(plan.freeKinds);
        entry.marketingOwner = text();
        entry.salesOwner = u"Sam"_s;
        entry.marketingMail = chance(50) ? u"ana@example.com"_s : QString();
        entry.participants = chance(50) ? u"Ine <ine@example.com>\nMarek"_s : QString();
        entry.mover = Mover(m_random.bounded(3));
        entry.links
            = chance(50) ? u"https://a.example/x;y,z"_s : u"https://a.example\nhttps://b.example"_s;
        entry.categories = chance(50) ? u"Q2, west\nB"_s : QString();
        entry.alarms = chance(50) ? u"-PT15M\n-P1D"_s : QString();
    }
    void times(Entry &entry)
    {
        entry.briefTime = { upTo(20) * kMinutesPerDay };
        entry.buildTime = { upTo(9'999) };
        entry.followUpTime = { upTo(20) * kMinutesPerDay };
        entry.reviewTime = { upTo(3) * kMinutesPerDay };
        entry.inWorkingDays = chance(50);
        entry.revenueQuarter = chance(50) ? QDate(2027, 1, 1) : QDate();
        entry.lastOrderDate = chance(30) ? entry.period.lastDay() : QDate();
        entry.reviewDate = chance(50) ? entry.period.end.addDays(30) : QDate();
        if (chance(40)) {
            entry.isTimed = true;
            entry.startsAt = { 9 * 60 };
            entry.endsAt = { chance(50) ? 10 * 60 : kMinutesPerDay };
            entry.zone = chance(50) ? u"Europe/Oslo"_s : QString();
        }
        if (chance(30)) {
            entry.rule = u"FREQ=WEEKLY;COUNT=9"_s;
            entry.exceptDates = entry.period.start.addDays(7).toString(Qt::ISODate);
        }
    }

    QRandomGenerator m_random;
};

} // namespace lockstep::test
