// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/find_index.h"

#include <algorithm>
#include <tuple>

namespace lockstep {

namespace {

constexpr qsizetype kShownOfGroup = 6; ///< so that the next group is in sight too
constexpr qsizetype kOffered = 4; ///< of each group, before anything is typed

/// Each key's place in `keys`.
QHash<QString, qsizetype> places(const QStringList &keys)
{
    QHash<QString, qsizetype> result;
    for (qsizetype i = 0; i < keys.size(); ++i)
        result.insert(keys[i], i);
    return result;
}

template <class Hit>
void addGroup(QList<FindRow> &rows, FindGroup group, const QList<Hit> &hits, qsizetype shown)
{
    rows.append({ FindRow::Kind::Heading, group, -1, hits.size() });
    for (const auto &hit : hits.first(std::min(shown, hits.size())))
        rows.append({ FindRow::Kind::Item, group, hit.item, 0, hit.match.letters });
    if (hits.size() > shown)
        rows.append({ FindRow::Kind::More, group, -1, hits.size() - shown });
}

} // namespace

FindIndex::FindIndex(QList<FindItem> items)
    : m_items(std::move(items))
{
    QHash<QString, Folded> hints; // few, and shared by many
    for (const auto &item : m_items) {
        m_texts.append(folded(item.text));
        auto hint = hints.find(item.hint);
        if (hint == hints.end())
            hint = hints.insert(item.hint, folded(item.hint));
        m_hints.append(*hint);
    }
}

QList<FindRow> FindIndex::rows(const FindQuery &query) const
{
    const auto words = typedWords(query.typed);
    const bool isTyped = !words.isEmpty();
    auto hits = isTyped ? found(query, words) : offers(query);
    QList<FindRow> rows;
    for (auto &group : hits)
        std::sort(group.begin(), group.end(),
            [this](const Hit &a, const Hit &b) { return isBetter(a, b); });
    for (const auto group : order(hits, isTyped)) {
        const auto few = isTyped || group == FindGroup::Recent ? kShownOfGroup : kOffered;
        addGroup(rows, group, hits[group], query.whole.contains(group) ? m_items.size() : few);
    }
    return rows;
}

FindIndex::Hits FindIndex::offers(const FindQuery &query) const
{
    const auto recent = places(query.recent);
    const auto useful = places(query.useful);
    Hits hits;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const auto &item = m_items[i];
        const auto last = m_items.size();
        if (const auto at = recent.find(item.key); at != recent.end() && item.isEnabled)
            hits[FindGroup::Recent].append({ i, {}, *at });
        hits[item.group].append(
            { i, {}, item.isEnabled ? useful.value(item.key, last) : last + 1 });
    }
    return hits;
}

FindIndex::Hits FindIndex::found(const FindQuery &query, const QStringList &words) const
{
    const auto recent = places(query.recent);
    Hits hits;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (auto matched = match(m_texts[i], m_hints[i], words))
            hits[m_items[i].group].append(
                { i, std::move(*matched), recent.value(m_items[i].key, query.recent.size()) });
    }
    return hits;
}

/// How it is found, then lately chosen, then the nearer, the shorter, the earlier listed.
bool FindIndex::isBetter(const Hit &a, const Hit &b) const
{
    const auto rank = [this](const Hit &hit) {
        return std::tuple(hit.match.how, hit.preference, hit.match.distance,
            hit.match.letters.isEmpty() ? 0 : m_items[hit.item].text.size(), hit.item);
    };
    return rank(a) < rank(b);
}

/// What is typed is answered by the best group first; otherwise they stand in their own order.
QList<FindGroup> FindIndex::order(const Hits &hits, bool isTyped) const
{
    auto groups = hits.keys();
    if (isTyped)
        std::stable_sort(groups.begin(), groups.end(), [&](FindGroup a, FindGroup b) {
            const auto best = [&](FindGroup group) {
                const auto &hit = hits.constFind(group)->first();
                return std::tuple(hit.match.how, hit.preference, hit.match.distance);
            };
            return best(a) < best(b);
        });
    return groups;
}

} // namespace lockstep
