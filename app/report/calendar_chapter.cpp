// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/calendar/entry_dates.h"
#include "app/figures/revenue_balance.h"
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Campaign:
        return u"Campaign"_s;
    case EntryKind::TradeShow:
        return u"Trade show"_s;
    case EntryKind::Launch:
        return u"Launch"_s;
    case EntryKind::PricePromotion:
        return u"Price promotion"_s;
    case EntryKind::CloseOff:
        return u"Booking close-off"_s;
    case EntryKind::Training:
        return u"Training"_s;
    case EntryKind::Review:
        return u"Review"_s;
    case EntryKind::Event:
        return u"Event"_s;
    case EntryKind::EndOfSale:
        return u"End of sale"_s;
    case EntryKind::Content:
        return u"Content"_s;
    case EntryKind::RideAlong:
        return u"Ride-along"_s;
    case EntryKind::Other:
        return u"Other"_s;
    }
    Q_UNREACHABLE();
}

/// People's own word for it, if they gave it one.
QString kindOf(const Plan &plan, const Entry &entry)
{
    const FreeKind *free = find(plan.freeKinds, entry.freeKind);
    return free ? free->name : kindName(entry.kind);
}

QString volumeText(const Writing &to, const Entry &entry)
{
    if (entry.expectedVolume == 0)
        return {};
    const Id<Stage> first
        = to.plan.stages.isEmpty() ? Id<Stage> {} : ordered(to.plan.stages).first().id;
    return to.format.count(double(entry.expectedVolume)) + u' '
        + stageName(to.plan, entry.stage.isNull() ? first : entry.stage);
}

/// "12 × 40 MQL": of what recurs, volume and cost are for one date.
QString timesEach(const CountedDates &dates, const Entry &entry, const QString &text)
{
    return text.isEmpty() || !recurrenceOf(entry)
        ? text
        : u"%1 × %2"_s.arg(QString::number(dates.of(entry).size()), text);
}

QList<Entry> byDate(QList<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.period.start, a.period.end, a.id)
            < std::tie(b.period.start, b.period.end, b.id);
    });
    return entries;
}

/// What each side's entries bring and cost by how soon that is revenue.
void writeHorizons(const Writing &to)
{
    if (!to.today.isValid())
        return;
    const RevenueBalance balance = revenueBalance(to.plan, to.figures, to.today);
    const QString year = fiscalYearLabel(balance.thisQuarter.fiscalYear);
    Table table { { QString(), quarterLabel(balance.thisQuarter), quarterLabel(balance.nextQuarter),
                      u"Later in "_s + year, u"After that"_s, u"No quarter named"_s },
        { 3.4, 2.4, 2.4, 2.4, 2.4, 2.8 }, {} };
    const auto add = [&](Side side, const QString &what, const FeedShares &shares) {
        if (shares.total() <= 0)
            return;
        QList<Cell> row { { sideWord(side) + what, false,
            side == Side::Marketing ? Tone::Marketing : Tone::Sales } };
        for (int i = 0; i < kHorizonCount; ++i) {
            const double amount = shares.of(Horizon(i));
            row.append(numberCell(amount > 0 ? to.format.compactMoney(amount) : QString()));
        }
        table.rows.append(row);
    };
    for (const Side side : { Side::Marketing, Side::Sales }) {
        add(side, u" brings"_s, balance.of(side));
        add(side, u" costs"_s, balance.spendOf(side));
    }
    if (table.rows.isEmpty())
        return;
    to.parts.append(Heading { 2, u"Brings and costs by horizon"_s });
    to.parts.append(Paragraph {
        u"In %1, as seen on %2: expected revenue by when it lands, and planned cost in the same "
        "proportions, entry by entry. What brings nothing counts for the quarter that it names. "
        "What has landed is left out with its cost."_s.arg(
            to.format.currency(), to.format.date(to.today)) });
    to.parts.append(table);
}

void writeEntries(const Writing &to)
{
    Table table { { u"When"_s, u"What"_s, u"Side"_s, u"Brings"_s, u"Cost"_s, u"Revenue"_s,
                      u"Lands in"_s },
        { 3.4, 5, 2, 2.4, 1.8, 2, 2.2 }, {} };
    const CountedDates dates(to.plan);
    QHash<Id<Entry>, EntryFigures> figures;
    for (const EntryFigures &one : to.figures.entries)
        figures.insert(one.entry, one);
    for (const Entry &entry : byDate(to.plan.entries)) {
        const EntryFigures does = figures.value(entry.id);
        const bool hasVolume = entry.expectedVolume > 0;
        table.rows.append({ { to.format.period(entry.period) },
            { kindOf(to.plan, entry) + u": "_s + entry.title },
            { sideWord(entry.owner), false,
                entry.owner == Side::Marketing ? Tone::Marketing : Tone::Sales },
            numberCell(timesEach(dates, entry, volumeText(to, entry))),
            numberCell(timesEach(dates, entry,
                entry.cost.minorUnits == 0
                    ? QString()
                    : to.format.compactMoney(double(entry.cost.minorUnits)))),
            numberCell(hasVolume ? to.format.compactMoney(does.revenueMinorUnits) : QString()),
            { does.landsIn(), false,
                does.revenueAfterYearShare > 0.5 ? Tone::Bad : Tone::Plain } });
    }
    to.parts.append(table);
}

} // namespace

void writeCalendar(const Writing &to)
{
    to.parts.append(Heading { 1, u"Calendar"_s });
    if (to.plan.entries.isEmpty()) {
        to.parts.append(Paragraph { u"The shared calendar is empty."_s, Tone::Muted });
        return;
    }
    to.parts.append(Picture { PictureKind::Calendar,
        u"Both sides' entries by month, and the last days on which new entrants can still become "
        "a quarter's revenue."_s });
    writeHorizons(to);
    to.parts.append(Heading { 2, u"Entries by date"_s });
    writeEntries(to);
}

} // namespace lockstep
