// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_audience.h"

#include "app/funnel/entry_shares.h"
#include "ui/calendar/calendar_input.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString placeName(const Plan &plan, Id<Market> market, Id<Channel> channel)
{
    const Market *where = find(plan.markets, market);
    const Channel *how = find(plan.channels, channel);
    return (how ? how->name : EntryAudience::tr("All channels")) + u" · "_s
        + (where ? where->name : EntryAudience::tr("All markets"));
}

bool isSame(const EntryReach &one, const EntryReach &other)
{
    return one.market == other.market && one.channel == other.channel;
}

/// Whether both sides agreed to whom the market's profile describes.
bool isAgreed(const Figures &figures, Id<Market> market)
{
    const auto *said = standing(figures, ItemKind::Market, market.value);
    return said && said->isAgreed();
}

} // namespace

EntryAudience::EntryAudience()
    : m_words(new QLabel)
    , m_button(new QToolButton)
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_words->setObjectName(u"entryAudienceText"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"entryAudience"_s);
    m_button->setText(tr("Also for…"));
    m_button->setAccessibleName(tr("Whom it is also for"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &EntryAudience::fillMenu);
}

void EntryAudience::show(const Snapshot &snapshot, const Entry &entry)
{
    m_snapshot = snapshot;
    m_entry = entry;
    m_reaches.clear();
    for (const EntryReach &reach : snapshot.plan.entryReaches) {
        if (reach.entry == entry.id)
            m_reaches.append(reach);
    }
    m_words->setText(audienceText());
    m_button->setEnabled(!snapshot.plan.streams.isEmpty());
}

QString EntryAudience::audienceText() const
{
    const Plan &plan = m_snapshot.plan;
    QStringList names { placeName(plan, m_entry.market, m_entry.channel) };
    for (const EntryReach &reach : m_reaches)
        names << placeName(plan, reach.market, reach.channel);
    const QString all = names.join(tr(", ", "between audiences"));
    const QStringList open = openProfiles();
    if (plan.markets.isEmpty())
        return tr("For %1").arg(all);
    return open.isEmpty() ? tr("For %1; both sides agreed to the profile").arg(all)
                          : tr("For %1; not agreed yet: the profile of %2")
                                .arg(all, open.join(tr(", ", "between audiences")));
}

/// Of the markets that it is for, those whose profile somebody has not agreed to.
QStringList EntryAudience::openProfiles() const
{
    QSet<Id<Market>> named { m_entry.market };
    for (const EntryReach &reach : m_reaches)
        named.insert(reach.market);
    QStringList open;
    for (const Market &market : ordered(m_snapshot.plan.markets)) {
        const bool isIts = named.contains(Id<Market> {}) || named.contains(market.id);
        if (isIts && !isAgreed(m_snapshot.figures, market.id))
            open << market.name;
    }
    return open;
}

/// The streams but the entry's own one, and what it is for beside them.
void EntryAudience::fillMenu()
{
    m_menu->clear();
    QList<EntryReach> offers;
    for (const Stream &stream : orderedStreams(m_snapshot.plan)) {
        if (stream.market != m_entry.market || stream.channel != m_entry.channel)
            offers.append({ {}, m_entry.id, stream.market, stream.channel });
    }
    for (const EntryReach &reach : std::as_const(m_reaches)) {
        const auto isOffered = [&reach](const EntryReach &offer) { return isSame(offer, reach); };
        if (std::none_of(offers.cbegin(), offers.cend(), isOffered))
            offers.append(reach);
    }
    for (const EntryReach &offer : std::as_const(offers)) {
        const QString name
            = placeName(m_snapshot.plan, offer.market, offer.channel).replace(u'&', u"&&"_s);
        auto *action = m_menu->addAction(isAgreed(m_snapshot.figures, offer.market)
                ? tr("%1 (profile agreed)").arg(name)
                : name);
        action->setCheckable(true);
        action->setChecked(std::any_of(m_reaches.cbegin(), m_reaches.cend(),
            [&offer](const EntryReach &reach) { return isSame(offer, reach); }));
        connect(action, &QAction::triggered, this, [this, offer] { toggle(offer); });
    }
}

void EntryAudience::toggle(const EntryReach &reach)
{
    QList<EntryReach> next = m_reaches;
    if (next.removeIf([&reach](const EntryReach &one) { return isSame(one, reach); }) == 0)
        next.append(reach);
    emit chosen(next);
}

} // namespace lockstep
