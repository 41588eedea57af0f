// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/plan_builder.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

Plan smallPlan()
{
    const Evidence estimated { EvidenceMark::Estimated, u"worked by hand"_s };
    Plan plan;
    plan.settings.title = u"FY27 joint plan"_s;
    plan.settings.company = u"Example Ltd"_s;
    plan.settings.marketingLeader = u"Mara Lind"_s;
    plan.settings.salesLeader = u"Sam Ortega"_s;
    plan.settings.horizonStart = QDate(2026, 7, 1);
    plan.settings.marketingShare = { 1'000'000 };
    plan.targets = { { kTarget, 2027, { 120'000'000 }, estimated } };
    plan.stages = { { kInquiry, 0, u"Inquiry"_s, Side::Marketing, {}, {} },
        { kMql, 1, u"MQL"_s, Side::Marketing, {}, {} },
        { kWon, 2, u"Won"_s, Side::Sales, {}, {} } };
    Market market;
    market.id = kMarket;
    market.name = u"Automotive"_s;
    market.dealSize = { 10'000'000 };
    market.dealSizeEvidence = estimated;
    market.addressableAccounts = 900;
    market.accountsEvidence = estimated;
    plan.markets = { market };
    plan.channels = { { kChannel, 0, u"Direct"_s } };
    plan.streams
        = { { kStream, kMarket, kChannel, { 1'000'000 }, { 1'000'000 }, estimated, {}, {} } };
    plan.steps = { { kInquiryStep, kStream, kInquiry, { 200'000 }, estimated, durationFromDays(30),
                       estimated },
        { kMqlStep, kStream, kMql, { 100'000 }, estimated, durationFromDays(60), estimated } };
    return plan;
}

} // namespace lockstep::test
