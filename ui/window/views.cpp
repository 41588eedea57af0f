// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/views.h"

#include "ui/calendar/calendar_view.h"
#include "ui/evidence/evidence_view.h"
#include "ui/funnel/funnel_view.h"
#include "ui/market/market_view.h"
#include "ui/sign/sign_view.h"
#include "ui/sla/sla_view.h"
#include "ui/target/target_view.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

template <class SomeView> View *named(const QString &name, Document &document, Focus &focus)
{
    auto *view = new SomeView(document, focus, nullptr);
    view->setObjectName(name);
    view->setAccessibleName(view->title());
    return view;
}

} // namespace

View *newView(PaneKind kind, Document &document, Focus &focus)
{
    switch (kind) {
    case kCalendarPane:
        return named<CalendarView>(u"calendarView"_s, document, focus);
    case kFunnelPane:
        return named<FunnelView>(u"funnelView"_s, document, focus);
    case kMarketsPane:
        return named<MarketView>(u"marketView"_s, document, focus);
    case kSlaPane:
        return named<SlaView>(u"slaView"_s, document, focus);
    case kTargetPane:
        return named<TargetView>(u"targetView"_s, document, focus);
    case kSignPane:
        return named<SignView>(u"signView"_s, document, focus);
    case kEvidencePane:
        return named<EvidenceView>(u"evidenceView"_s, document, focus);
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
