// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Ten leads of three campaigns and of none, counted by hand: the webinar brought 4, of them 3 MQL
// and 1 won for 1,000; the expo 3, 2 and 2 for 7,000; the newsletter 1, 0 and 0; two more, of them
// one MQL, came by no campaign. MQLs were called 13 times and mailed once; others never.

#include <QByteArray>

namespace lockstep::test {

inline QByteArray campaignExport()
{
    return "Lead ID,Created,Sales Channel,Campaign Name,Became MQL Date,Close Date,Amount,"
           "Number of calls,Emails sent\n"
           "A,2025-08-01,Direct,2025-Q3_Spring Webinar,2025-08-05,2025-09-01,1000,3,1\n"
           "B,2025-08-02,Direct,2025-Q3_Spring Webinar,2025-08-06,,,2,\n"
           "C,2025-08-03,Partner,2025-q3_spring webinar,2025-08-07,,,1,\n"
           "D,2025-08-04,Direct,2025-Q3_Spring Webinar,,,,0,0\n"
           "E,2025-09-01,Direct,Expo,2025-09-05,2025-10-01,5000,4,\n"
           "F,2025-09-02,Direct,expo,2025-09-06,2025-10-02,2000,1,\n"
           "G,2025-09-03,Partner,Expo,,,,,\n"
           "H,2025-09-04,Direct,,2025-09-09,,,2,\n"
           "I,2025-09-05,Direct,,,,,0,\n"
           "J,2025-09-06,Partner,Newsletter,,,,0,\n";
}

} // namespace lockstep::test
