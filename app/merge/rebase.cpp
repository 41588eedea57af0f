// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/rebase.h"

#include "app/merge/bookkeeping.h"
#include "app/merge/sent_apart.h"
#include "app/plan/sealed_item.h"

#include <optional>

namespace lockstep {

namespace {

template <class Noun> Place placeOf(Id<Noun> id, const char *field = "")
{
    return { Fields<Noun>::table, id.value, field };
}

/// Fields that differ between `from` and `to` become those of `to` in `row`.
template <class Noun>
void replayFields(Noun &row, const Noun &from, const Noun &to, qint64 id, const Course &course)
{
    forEachFieldOf(
        [&](const char *name, auto &value, const auto &was, const auto &is) {
            if (was == is || course.decisions.ours.contains({ Fields<Noun>::table, id, name }))
                return;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (isOfEvent<Noun> && std::is_same_v<Value, QString>)
                value = afterReading(name, value, was, is);
            else
                value = is;
        },
        row, from, to);
}

/// What they changed back counts for nothing: `to` with these fields as in `from`.
template <class Noun>
Noun withoutDetours(Noun to, const Noun &from, const Noun *base, const Noun *last)
{
    if (!base || !last)
        return to;
    forEachFieldOf(
        [](const char *, auto &is, const auto &was, const auto &first, const auto &end) {
            if (first == end)
                is = was;
        },
        to, from, *base, *last);
    return to;
}

template <class Noun>
void replayRow(
    QList<Noun> &rows, Id<Noun> id, const Noun *from, const Noun *to, const Course &course)
{
    const Place place = placeOf(id);
    if (course.decisions.ours.contains(place))
        return;
    const Noun *base = find(listIn<Noun>(course.base), id);
    const Noun *last = find(listIn<Noun>(course.theirs), id);
    const Noun *there = find(rows, id);
    if (!to)
        return base && last ? void() : removeRow(rows, id);
    if (!there) {
        const bool isWanted = !base || course.decisions.theirs.contains(place);
        return isWanted ? put(rows, *to) : void();
    }
    Noun row = *there;
    const Noun nothing {};
    const Noun &before = from ? *from : base ? *base : nothing;
    replayFields(row, before, withoutDetours(*to, before, base, last), id.value, course);
    if (!(row == *there))
        put(rows, row);
}

/// Whether `id` is a row of `plan`; otherwise the row is fetched if it should be.
template <class Noun>
bool isThere(Plan &plan, Id<Noun> id, const Plan &theirs, const Course &course)
{
    QList<Noun> &rows = listIn<Noun>(plan);
    if (id.isNull() || find(rows, id))
        return true;
    const bool isTheirs = course.decisions.theirs.contains(placeOf(id));
    const bool isOurs = course.decisions.ours.contains(placeOf(id));
    const Noun *kept = isTheirs ? nullptr : find(listIn<Noun>(course.ours), id);
    if (!kept && !isOurs)
        kept = find(listIn<Noun>(theirs), id);
    if (!kept)
        return false;
    put(rows, Noun(*kept));
    return true;
}

/// `row` with every reference in place; nothing if that cannot be.
template <class Noun>
std::optional<Noun> settledRow(Plan &plan, Noun row, const Plan &theirs, const Course &course)
{
    const Noun *our = find(listIn<Noun>(course.ours), row.id);
    const Noun *their = find(listIn<Noun>(theirs), row.id);
    const Noun copy = row;
    bool isFine = true;
    forEachFieldOf(
        [&](const char *, auto &value, const auto &ours, const auto &other) {
            if constexpr (isId<std::remove_cvref_t<decltype(value)>>) {
                for (const auto &candidate : { value, ours, other }) {
                    value = candidate;
                    if (isThere(plan, value, theirs, course))
                        return;
                }
                isFine = false;
            }
        },
        row, our ? *our : copy, their ? *their : copy);
    return isFine ? std::optional(row) : std::nullopt;
}

/// False: something had to be fetched or to go, so that others may have to as well.
bool settleOnce(Plan &plan, const Plan &theirs, const Course &course)
{
    const Plan before = plan;
    forEachList(before, [&](const char *, const auto &list) {
        using Noun = RowOf<decltype(list)>;
        for (const Noun &row : list) {
            const auto fine = settledRow(plan, row, theirs, course);
            if (!fine)
                removeRow(listIn<Noun>(plan), row.id);
            else if (!(*fine == row))
                put(listIn<Noun>(plan), *fine);
        }
    });
    return before == plan;
}

/// Rows of `kept` that the other side removed and that refer to one of `places`. False: none.
bool addDependents(QSet<Place> &places, const Plan &base, const Plan &kept, const Plan &other)
{
    const auto before = places.size();
    forEachList(kept, [&](const char *, const auto &list) {
        using Noun = RowOf<decltype(list)>;
        for (const Noun &row : list) {
            if (!find(listIn<Noun>(base), row.id) || find(listIn<Noun>(other), row.id))
                continue;
            forEachField(row, [&](const char *, const auto &value) {
                if constexpr (isId<std::remove_cvref_t<decltype(value)>>) {
                    if (places.contains(placeOf(value)))
                        places.insert(placeOf(row.id));
                }
            });
        }
    });
    return places.size() != before;
}

/// Rows that come back, decided for them, although no step of theirs touched them.
void bringBack(Plan &plan, const Plan &theirs, const Decisions &decisions)
{
    if (decisions.theirs.isEmpty())
        return;
    forEachList(theirs, [&](const char *, const auto &list) {
        using Noun = RowOf<decltype(list)>;
        QList<Noun> &rows = listIn<Noun>(plan);
        for (const Noun &row : list) {
            if (decisions.theirs.contains(placeOf(row.id)) && !find(rows, row.id))
                put(rows, Noun(row));
        }
    });
}

/// Seals and unknown fields of what is gone.
void removeOrphans(Plan &plan)
{
    plan.seals.removeIf([&plan](const Seal &seal) { return !hasItem(plan, seal.kind, seal.item); });
    QSet<qint64> owners { 0, kSettingsId };
    if (plan.extras.isEmpty())
        return;
    forEachList(plan, [&owners](const char *, const auto &list) {
        for (const auto &row : list)
            owners.insert(row.id.value);
    });
    plan.extras.removeIf([&owners](const Extra &extra) { return !owners.contains(extra.owner); });
}

} // namespace

size_t qHash(const Place &place, size_t seed)
{
    return qHashMulti(seed, place.table, place.id, place.field);
}

Decisions decisionsOf(
    const QList<Conflict> &conflicts, const Plan &base, const Plan &ours, const Plan &theirs)
{
    Decisions decisions;
    for (const Conflict &conflict : conflicts) {
        auto &places = conflict.choice == Choice::Theirs ? decisions.theirs : decisions.ours;
        places.insert({ conflict.table, conflict.id, conflict.field });
    }
    while (addDependents(decisions.ours, base, ours, theirs)) { }
    while (addDependents(decisions.theirs, base, theirs, ours)) { }
    return decisions;
}

Plan replayed(Plan plan, const Plan &from, const Plan &to, const Course &course)
{
    const Settings settings = withoutDetours(
        to.settings, from.settings, &course.base.settings, &course.theirs.settings);
    replayFields(plan.settings, from.settings, settings, kSettingsId, course);
    forEachList(plan, [&](const char *, auto &list) {
        using Noun = RowOf<decltype(list)>;
        const QList<Noun> &before = listIn<Noun>(from);
        const QList<Noun> &after = listIn<Noun>(to);
        if (before.constData() == after.constData())
            return;
        for (const Id<Noun> id : idsOf<Noun>({ &before, &after })) {
            const Noun *was = find(before, id);
            const Noun *is = find(after, id);
            if (!was || !is || !(*was == *is))
                replayRow(list, id, was, is, course);
        }
    });
    return plan;
}

Plan settled(Plan plan, const Plan &theirs, const Course &course)
{
    bringBack(plan, theirs, course.decisions);
    while (!settleOnce(plan, theirs, course)) { }
    keepWhatWasSent(plan, theirs, course);
    removeOrphans(plan);
    return plan;
}

} // namespace lockstep
