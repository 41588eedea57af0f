// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The Evidence view on a plan with entries, an export of campaigns, and its look back.

#include "tests/evidence/campaign_export.h"
#include "tests/ui_evidence/evidence_rig.h"
#include "ui/evidence/verdict_board.h"

#include <QLineEdit>

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline Plan planWithEntries()
{
    Plan plan = smallPlan();
    for (const auto &[id, title] : { std::pair { 701, u"Spring webinar"_s },
             std::pair { 702, u"Expo"_s }, std::pair { 703, u"Mailing"_s } }) {
        Entry entry;
        entry.id = { id };
        entry.title = title;
        entry.period = { QDate(2025, 9, 1), QDate(2025, 9, 11) };
        entry.market = kMarket;
        entry.channel = kChannel;
        entry.cost = { 1'000'00 };
        entry.expectedVolume = 100;
        plan.entries += entry;
    }
    return plan;
}

class BoardRig : public EvidenceRig {
public:
    explicit BoardRig(const Plan &plan = planWithEntries())
        : EvidenceRig(plan, campaignExport())
    {
    }
    void lookBack() const { find<QToolButton>(u"faceLookBack"_s)->click(); }
    void typeCard(const QString &line) const
    {
        find<QLineEdit>(u"lookBackLine"_s)->setText(line);
        QTest::keyClick(find<QLineEdit>(u"lookBackLine"_s), Qt::Key_Return);
    }
    [[nodiscard]] VerdictBoard *board() const { return find<VerdictBoard>(u"verdictBoard"_s); }
    [[nodiscard]] const PastEffort *card(const QString &name) const
    {
        for (const PastEffort &one : document.plan().pastEfforts) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }
};

} // namespace lockstep::test
