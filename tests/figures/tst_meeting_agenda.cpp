// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/meeting_agenda.h"

#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const Id<Entry> kMeeting { 701 };

DefinitionVersion version(qint64 id, Id<Stage> stage, QDate date, const QString &note = {})
{
    DefinitionVersion one;
    one.id = { id };
    one.stage = stage;
    one.date = date;
    one.definition = u"Version of %1"_s.arg(date.toString(Qt::ISODate));
    one.note = note;
    return one;
}

/// A review on the 6th of July, August, September and October 2026. What counts as MQL was written
/// down in May and changed on 20 July and 10 August; what counts as an inquiry was only written
/// down.
Plan meetingPlan()
{
    Plan plan = smallPlan();
    Entry review;
    review.id = kMeeting;
    review.kind = EntryKind::Review;
    review.title = u"Monthly review"_s;
    review.period = { QDate(2026, 7, 6), QDate(2026, 7, 7) };
    review.rule = u"FREQ=MONTHLY;COUNT=4"_s;
    plan.entries = { review };
    plan.definitionVersions = { version(1, kInquiry, { 2026, 7, 20 }),
        version(2, kMql, { 2026, 5, 4 }), version(3, kMql, { 2026, 7, 20 }, u"no students"_s),
        version(4, kMql, { 2026, 8, 10 }, u"asked for a date"_s) };
    plan.stages[0].definition = plan.definitionVersions[0].definition;
    plan.stages[1].definition = plan.definitionVersions[3].definition;
    return plan;
}

MeetingAgenda on(const Plan &plan, QDate today)
{
    return meetingAgenda(plan, *find(plan.entries, kMeeting), today);
}

const ChangedDefinition kSecond { kMql, 2, { 2026, 7, 20 }, u"no students"_s };
const ChangedDefinition kThird { kMql, 3, { 2026, 8, 10 }, u"asked for a date"_s };

} // namespace

class TestMeetingAgenda : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agenda_namesWhatChangedSinceTheLastMeeting()
    {
        // On 2 September the next meeting is on the 6th; the last one was on 6 August.
        QCOMPARE(on(meetingPlan(), { 2026, 9, 2 }),
            (MeetingAgenda { { 2026, 9, 6 }, { 2026, 8, 6 }, { kThird } }));
        QCOMPARE(on(meetingPlan(), { 2026, 8, 6 }),
            (MeetingAgenda { { 2026, 8, 6 }, { 2026, 7, 6 }, { kSecond, kThird } }));
    }

    void agenda_ofTheFirstMeeting_namesAllThatChanged()
    {
        QCOMPARE(on(meetingPlan(), { 2026, 6, 1 }),
            (MeetingAgenda { { 2026, 7, 6 }, {}, { kSecond, kThird } }));
    }

    void agenda_whereNothingChanged_isEmpty()
    {
        QCOMPARE(on(meetingPlan(), { 2026, 9, 7 }), MeetingAgenda {}); // since 6 September
        QCOMPARE(on(meetingPlan(), { 2026, 10, 7 }), MeetingAgenda {}); // they are over
        QCOMPARE(on(meetingPlan(), {}), MeetingAgenda {});
    }

    void agenda_isOfReviewsAlone()
    {
        Plan plan = meetingPlan();
        plan.entries[0].kind = EntryKind::Training;
        QCOMPARE(on(plan, { 2026, 9, 2 }), MeetingAgenda {});
    }

    void agenda_namesWhatNobodyHasKeptYet()
    {
        Plan plan = meetingPlan();
        plan.stages[1].definition = u"Something else"_s;
        const auto agenda = on(plan, { 2026, 9, 7 });
        QCOMPARE(agenda.since, QDate(2026, 9, 6));
        QCOMPARE(
            agenda.definitions, (QList<ChangedDefinition> { { kMql, 0, { 2026, 8, 10 }, {} } }));
    }

    /// It may have been kept after the meeting.
    void agenda_namesWhatWasKeptOnTheDayOfTheLastMeeting()
    {
        Plan plan = meetingPlan();
        plan.definitionVersions[3].date = QDate(2026, 9, 6);
        QCOMPARE(on(plan, { 2026, 9, 7 }).definitions.size(), 1);
    }

    /// The meeting of September is on the 20th instead of the 6th: an entry of its own.
    void agenda_countsDatesThatWereChanged()
    {
        Plan plan = meetingPlan();
        Entry moved = plan.entries[0];
        moved.id = { 702 };
        moved.rule.clear();
        moved.period = { QDate(2026, 9, 20), QDate(2026, 9, 21) };
        moved.replaces = kMeeting;
        moved.replacesDate = QDate(2026, 9, 6);
        put(plan.entries, moved);
        const MeetingAgenda wanted { { 2026, 9, 20 }, { 2026, 8, 6 }, { kThird } };
        QCOMPARE(on(plan, { 2026, 9, 10 }), wanted);
        QCOMPARE(meetingAgenda(plan, moved, { 2026, 9, 10 }), wanted);
    }
};

QTEST_GUILESS_MAIN(TestMeetingAgenda)
#include "tst_meeting_agenda.moc"
