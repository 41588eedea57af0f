// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/new_plan.h"

#include "app/plan/starter.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Settings newSettings(QDate today)
{
    Settings settings;
    const QDate january(today.year(), 1, 1);
    settings.horizonStart = today > january ? january.addYears(1) : january;
    settings.title
        = u"FY%1 joint plan"_s.arg(settings.horizonStart.year() % 100, 2, 10, QChar(u'0'));
    return settings;
}

void addTouches(Plan &plan, QRandomGenerator &ids)
{
    const auto add = [&](TouchKind kind, Duration offset, const QString &text) {
        put(plan.touches, { newId<Touch>(ids), nextPosition(plan.touches), kind, offset, text });
    };
    const auto days = [](qint64 count) { return Duration { count * kMinutesPerDay }; };
    add(TouchKind::Call, { 10 }, u"First call; if nobody answers, leave a voicemail."_s);
    add(TouchKind::Voicemail, { 10 }, u"Who we are, why we call, when we call again."_s);
    add(TouchKind::Mail, { 10 }, u"Mail at once, with what the person asked for."_s);
    add(TouchKind::Call, days(1), u"Call the next day."_s);
    add(TouchKind::Mail, days(1), u"Mail after the call."_s);
    add(TouchKind::Call, days(2), u"Call after two days."_s);
    add(TouchKind::Mail, days(3), u"Mail after three days."_s);
    add(TouchKind::Call, days(5), u"Last call, after five days."_s);
}

} // namespace

Plan newPlan(QDate today, QRandomGenerator &ids)
{
    Plan plan;
    plan.settings = newSettings(today);
    putStarterStages(plan, ids);
    addTouches(plan, ids);
    for (const StarterClause &starter : starterClauses()) {
        if (starter.isUsual)
            plan = withStarter(std::move(plan), starter, ids);
    }
    return plan;
}

} // namespace lockstep
