// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What is typed into the target's view.

#include "app/funnel/funnel_edits.h"
#include "app/market/market_edits.h"
#include "ui/shared/inline_edit.h"
#include "ui/target/target_view.h"

namespace lockstep {

using namespace Qt::StringLiterals;

void TargetView::editTarget(QWidget *over, QRect at)
{
    // The whole of it, also where the bridge leaves less to the streams.
    const auto *target = targetOf(snapshot().plan, firstYearOf(snapshot().plan));
    const auto &format = snapshot().format;
    const auto now = format.compactMoney(target ? double(target->revenue.minorUnits) : 0);
    InlineEdit::open(over, at, now, [this](const QString &text) {
        setTargetFrom(text);
    })->setAccessibleName(tr("Revenue target"));
}

void TargetView::setTargetFrom(const QString &text)
{
    const auto revenue = snapshot().format.parseMoney(text);
    if (!revenue)
        return showError({ Fault::NotANumber, text, {} });
    const auto &plan = document().committed();
    apply(tr("Change revenue target"),
        setTarget(plan, firstYearOf(plan), *revenue,
            { EvidenceMark::Estimated, tr("said in the room") }));
}

void TargetView::editShare()
{
    InlineEdit::open(m_share, m_share->valueRect(), m_share->value(), [this](const QString &text) {
        setShareFrom(text);
    })->setAccessibleName(tr("Marketing's share of revenue"));
}

void TargetView::setShareFrom(const QString &text)
{
    const auto share = snapshot().format.parsePercent(text);
    if (!share)
        return showError({ Fault::NotANumber, text, {} });
    apply(tr("Change marketing's share"), setMarketingShare(document().committed(), *share));
}

void TargetView::editDealSize(Id<Market> market, QWidget *over)
{
    const auto *noun = lockstep::find(snapshot().plan.markets, market);
    if (!noun)
        return;
    InlineEdit::open(over, over->rect(), snapshot().format.money(noun->dealSize),
        [this, market](const QString &text) { setDealSizeFrom(market, text); })
        ->setAccessibleName(tr("Average deal of %1").arg(noun->name));
}

void TargetView::setDealSizeFrom(Id<Market> market, const QString &text)
{
    const auto size = snapshot().format.parseMoney(text);
    if (!size)
        return showError({ Fault::NotANumber, text, {} });
    const auto *noun = lockstep::find(document().committed().markets, market);
    if (!noun)
        return;
    auto changed = *noun;
    changed.dealSize = *size;
    apply(tr("Change average deal of %1").arg(changed.name),
        putMarket(document().committed(), changed));
}

} // namespace lockstep
