// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/meeting_plan.h"

#include "app/calendar/standing_meetings.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lockstep {

namespace {

struct MeetingPlanWords {
    Q_DECLARE_TR_FUNCTIONS(meetingPlan)
};

} // namespace

Result<void> putStandingMeetings(Document &document)
{
    StandingMeetings meetings { { MeetingPlanWords::tr("Demand council"),
                                    MeetingPlanWords::tr(
                                        "1. Entries that wait for approval\n"
                                        "2. Promises that were missed\n"
                                        "3. Gaps of this quarter and the next, and who closes "
                                        "them") },
        { MeetingPlanWords::tr("Monthly review of the plan"),
            MeetingPlanWords::tr("1. Plan against actuals: volume, rates, deal size, timing\n"
                                 "2. Guesses that were replaced by measurements\n"
                                 "3. Results of campaigns that are over\n"
                                 "4. Definitions of stages that were changed") },
        { MeetingPlanWords::tr("Quarterly review of the partnership"),
            MeetingPlanWords::tr("1. What each side keeps and what it changes\n"
                                 "2. Terms of the agreement\n"
                                 "3. Targets and budgets of the next quarters") },
        QString::fromLatin1(QTimeZone::systemTimeZoneId()) };
    return document.commit(MeetingPlanWords::tr("Add standing meetings"),
        addStandingMeetings(
            document.committed(), meetings, document.now().date(), *QRandomGenerator::global()));
}

} // namespace lockstep
