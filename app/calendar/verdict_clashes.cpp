// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Entries for what both sides decided to stop, and more money for what they decided to do less of.
#include "app/calendar/clash_parts.h"
#include "app/plan/fiscal_years.h"
#include "app/plan/title_words.h"

#include <QMultiHash>

namespace lockstep {

namespace {

/// What one card's verdict is held against.
struct Concerned {
    const PastEffort *effort = nullptr;
    EntryRows rows {}; ///< with every date
    Money cost {};
};

/// Stands for every sign beyond ASCII; no letter or number leads to it.
constexpr quint64 kForeignSign = 1;

/// Which signs stand in a title, some of them together, regardless of case: a title without a sign
/// of a card's is not that card's.
quint64 signsOf(const QString &title)
{
    quint64 signs = 0;
    for (const QChar sign : title) {
        const auto code = sign.unicode();
        if (code > 0x7F)
            signs |= kForeignSign;
        else if (sign.isLetterOrNumber())
            signs |= quint64 { 1 } << ((code | 0x20U) & 63U);
    }
    return signs;
}

/// Finds the cards that an entry belongs to: of its channels, or of its title.
class Verdicts {
public:
    explicit Verdicts(const Plan &plan)
    {
        for (const PastEffort &effort : plan.pastEfforts) {
            if (effort.verdict != Verdict::Stop && effort.verdict != Verdict::Less)
                continue;
            const auto at = m_all.size();
            m_all.push_back({ &effort });
            if (effort.kind == PastKind::Campaign)
                addTitle(effort, at);
            else if (const Id<Channel> channel = channelOf(plan, effort); !channel.isNull())
                m_byChannel.insert(channel, at);
        }
        if (m_byChannel.isEmpty())
            return;
        for (const EntryReach &reach : plan.entryReaches)
            m_further.insert(reach.entry, reach.channel);
    }
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] const std::vector<Concerned> &all() const { return m_all; }

    void add(const DatedEntry &row, bool isOfFirstYear)
    {
        for (const size_t at : concerning(*row.entry)) {
            Concerned &one = m_all[at];
            one.rows.push_back(row);
            const bool isCounted = isOfFirstYear || one.effort->verdict == Verdict::Stop;
            if (isCounted && one.cost < kMostCounted)
                one.cost = one.cost + row.entry->cost;
        }
    }

private:
    static Id<Channel> channelOf(const Plan &plan, const PastEffort &effort)
    {
        if (find(plan.channels, effort.channel))
            return effort.channel;
        const auto named = std::find_if(plan.channels.begin(), plan.channels.end(),
            [&](const Channel &one) { return plainTitle(one.name) == plainTitle(effort.name); });
        return named == plan.channels.end() ? Id<Channel> {} : named->id;
    }
    void addTitle(const PastEffort &effort, size_t at)
    {
        const QString key = titleKey(effort.name);
        m_byTitle.insert(key.isEmpty() ? plainTitle(effort.name) : key, at);
        m_signs.push_back(signsOf(key));
    }
    QVarLengthArray<size_t, 4> concerning(const Entry &entry) const
    {
        QVarLengthArray<size_t, 4> found;
        const auto add = [&found](const auto &rows, const auto &key) {
            for (auto at = rows.constFind(key); at != rows.constEnd() && at.key() == key; ++at) {
                if (!found.contains(*at))
                    found.append(*at);
            }
        };
        const quint64 signs = m_signs.empty() ? 0 : signsOf(entry.title);
        // Folding the case of a sign beyond ASCII may make one of those.
        const bool mayBeAny = (signs & kForeignSign) != 0;
        const bool mayBe = std::any_of(m_signs.begin(), m_signs.end(),
            [=](quint64 needed) { return mayBeAny || (needed & signs) == needed; });
        if (mayBe) {
            const QString key = titleKey(entry.title);
            add(m_byTitle, key.isEmpty() ? plainTitle(entry.title) : key);
        }
        if (m_byChannel.isEmpty())
            return found;
        add(m_byChannel, entry.channel);
        const auto reaches = m_further.values(entry.id);
        for (const Id<Channel> channel : reaches)
            add(m_byChannel, channel);
        return found;
    }

    std::vector<Concerned> m_all;
    QMultiHash<QString, size_t> m_byTitle;
    std::vector<quint64> m_signs; ///< of each title's words
    QMultiHash<Id<Channel>, size_t> m_byChannel;
    QMultiHash<Id<Entry>, Id<Channel>> m_further;
};

} // namespace

/// Last year's cost is that of a year: it is held against the plan's first.
void addAgainstVerdict(QList<Clash> &to, const Plan &plan, const EntryRows &entries)
{
    Verdicts verdicts(plan);
    if (verdicts.isEmpty())
        return;
    const FiscalYears calendar(plan.settings);
    const int first = firstFiscalYear(plan.settings);
    const Period year { calendar.start(first), calendar.start(first + 1) };
    for (const DatedEntry &row : entries) {
        const bool isAbout = speaksToMarket(row.entry->kind) || row.entry->cost.minorUnits > 0;
        if (isAbout && row.period.end > year.start) // what is past is past
            verdicts.add(row, year.contains(row.period.start));
    }
    for (const Concerned &one : verdicts.all()) {
        const Money before = one.effort->cost;
        const bool isLess = one.effort->verdict == Verdict::Less;
        const bool isKept = before.minorUnits > 0 && one.cost >= before;
        if (one.rows.empty() || (isLess && !isKept))
            continue;
        Clash clash = clashOf(ClashKind::AgainstVerdict, one.rows);
        clash.effort = one.effort->id;
        clash.amount = static_cast<double>(one.cost.minorUnits);
        clash.most = isLess ? static_cast<double>(before.minorUnits) : 0;
        to.append(clash);
    }
}

} // namespace lockstep
