// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/campaign_match.h"

#include "app/evidence/heat_table.h"
#include "app/plan/title_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The year that a name says, such as "Expo 2025"; 0: none.
int yearIn(const QString &name)
{
    static const QRegularExpression year(u"(?<!\\d)(20\\d\\d)(?!\\d)"_s);
    const auto found = year.match(name);
    return found.hasMatch() ? found.captured(1).toInt() : 0;
}

/// Entries by their titles, so that many campaigns are quickly found.
class TitleIndex {
public:
    TitleIndex(const QList<Entry> &entries, QDate lastContact)
        : m_entries(entries)
        , m_lastContact(lastContact)
    {
        for (qsizetype at = 0; at < m_entries.size(); ++at) {
            m_plain[plainTitle(m_entries[at].title)] += at;
            if (const auto key = titleKey(m_entries[at].title); !key.isEmpty())
                m_keys[key] += at;
        }
    }
    void find(CampaignMatch &match) const
    {
        if (take(match, m_plain.value(plainTitle(match.campaign)), MatchedBy::Title))
            return;
        take(match, m_keys.value(titleKey(match.campaign)), MatchedBy::Words);
    }

private:
    /// What begins after the last lead brought none, and last year's fair is not this year's.
    [[nodiscard]] bool mayBe(const Entry &entry, int year) const
    {
        const bool isOfYear = year == 0 || year == yearIn(entry.title)
            || (entry.period.start.year() <= year && entry.period.lastDay().year() >= year);
        return isOfYear && entry.period.start <= m_lastContact;
    }
    bool take(CampaignMatch &match, QList<qsizetype> found, MatchedBy by) const
    {
        const int year = yearIn(match.campaign);
        found.removeIf([&](qsizetype at) { return !mayBe(m_entries[at], year); });
        if (found.isEmpty())
            return false;
        match.by = found.size() == 1 ? by : MatchedBy::Several;
        match.entry = found.size() == 1 ? m_entries[found.first()].id : Id<Entry> {};
        return true;
    }

    QList<Entry> m_entries;
    QDate m_lastContact;
    QHash<QString, QList<qsizetype>> m_plain;
    QHash<QString, QList<qsizetype>> m_keys;
};

QString datedWord(const Entry &entry)
{
    const auto day = entry.period.start.toString(Qt::ISODate);
    const auto title = entry.title.simplified();
    return title.isEmpty() ? day : u"%1 · %2"_s.arg(title, day);
}

/// Entries by the words that people name them with.
class EntryWordIndex {
public:
    explicit EntryWordIndex(const QList<Entry> &entries)
    {
        const auto words = entryWords(entries);
        for (qsizetype at = 0; at < entries.size(); ++at) {
            const auto &entry = entries[at];
            QSet<QString> keys { plainTitle(entry.title), plainTitle(datedWord(entry)),
                plainTitle(words[at]) };
            keys.remove(QString());
            for (const auto &key : std::as_const(keys))
                m_entries[key] += entry.id;
        }
    }
    /// False: it names none.
    [[nodiscard]] bool find(CampaignMatch &match, const QString &word) const
    {
        const auto named = m_entries.value(plainTitle(word));
        if (named.isEmpty())
            return false;
        match.by = named.size() == 1 ? MatchedBy::Hand : MatchedBy::Several;
        match.entry = named.size() == 1 ? named.first() : Id<Entry> {};
        return true;
    }

private:
    QHash<QString, QList<Id<Entry>>> m_entries;
};

} // namespace

QList<Entry> campaignEntries(const Plan &plan)
{
    auto entries = plan.entries;
    entries.removeIf([](const Entry &entry) {
        return entry.state == EntryState::Idea || !entry.replaces.isNull();
    });
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tuple(a.period.start, a.title, a.id)
            < std::tuple(b.period.start, b.title, b.id);
    });
    return entries;
}

QStringList entryWords(const QList<Entry> &entries)
{
    QHash<QString, int> titles;
    QHash<QString, int> days;
    for (const auto &entry : entries) {
        ++titles[plainTitle(entry.title)];
        ++days[plainTitle(datedWord(entry))];
    }
    QHash<QString, int> numbers;
    QStringList words;
    for (const auto &entry : entries) {
        const auto plain = plainTitle(entry.title);
        const auto dated = datedWord(entry);
        if (!plain.isEmpty() && titles[plain] == 1)
            words += entry.title.simplified();
        else if (const auto day = plainTitle(dated); days[day] > 1)
            words += u"%1 · %2"_s.arg(dated, QString::number(++numbers[day]));
        else
            words += dated;
    }
    return words;
}

QList<CampaignMatch> campaignMatches(const Plan &plan, const Measurement &measurement)
{
    QList<CampaignMatch> matches;
    const auto *campaigns = breakdownBy(measurement, { Dimension::Campaign });
    if (!campaigns)
        return matches;
    const auto entries = campaignEntries(plan);
    const TitleIndex titles(entries, measurement.lastContact);
    const EntryWordIndex words(entries);
    for (qsizetype at = 0; at < campaigns->slices.size(); ++at) {
        CampaignMatch match { campaigns->slices[at].names.first(), {}, MatchedBy::Nothing, at };
        if (match.campaign == kNoName)
            continue;
        const auto said = measurement.planEntries.constFind(plainTitle(match.campaign));
        const bool isSaid = said != measurement.planEntries.constEnd();
        if (isSaid && *said == kNoColumn)
            match.by = MatchedBy::Hand;
        else if (!isSaid || !words.find(match, *said))
            titles.find(match);
        matches += match;
    }
    return matches;
}

} // namespace lockstep
