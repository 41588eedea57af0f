// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/merge.h"

#include "app/merge/bookkeeping.h"
#include "app/merge/field_text.h"
#include "app/merge/match.h"
#include "app/merge/rebase.h"
#include "app/merge/worth.h"
#include "app/plan/findings.h"

#include <functional>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Finds the conflicts between two plans that were the same once.
class Comparison {
public:
    Comparison(const Plan &base, const Plan &ours, const Plan &theirs)
        : m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_format(ours.settings.locale, ours.settings.currency)
    {
    }

    QList<Conflict> conflicts()
    {
        compareFields<Settings>(&m_base.settings, m_ours.settings, m_theirs.settings, kSettingsId);
        forEachList(m_base,
            [this](const char *, const auto &list) { compareRows<RowOf<decltype(list)>>(list); });
        forEachList(m_base, [this](const char *, const auto &list) {
            using Noun = RowOf<decltype(list)>;
            lookForUses<Noun>(m_theirs, m_ours, true);
            lookForUses<Noun>(m_ours, m_theirs, false);
        });
        return m_conflicts;
    }

private:
    template <class Value> QString text(const Plan &plan, const Value &value) const
    {
        return fieldText({ plan, m_format }, value);
    }

    template <class Noun>
    void compareFields(const Noun *base, const Noun &ours, const Noun &theirs, qint64 id)
    {
        const Noun nothing {};
        forEachFieldOf(
            [&](const char *name, const auto &our, const auto &their, const auto &was) {
                const auto isSame = [name](const auto &a, const auto &b) {
                    return fieldReadsSame<Noun>(name, a, b);
                };
                const bool isOneSided = base && (isSame(was, our) || isSame(was, their));
                if (isSame(our, their) || isOneSided)
                    return;
                m_conflicts.append({ Fields<Noun>::table, id, name, rowName(m_ours, ours),
                    fieldWords(name), base ? text(m_base, was) : QString(), text(m_ours, our),
                    text(m_theirs, their), 0, Choice::Undecided });
            },
            ours, theirs, base ? *base : nothing);
    }

    template <class Noun> void compareRows(const QList<Noun> &list)
    {
        const QList<Noun> &ours = listIn<Noun>(m_ours);
        const QList<Noun> &theirs = listIn<Noun>(m_theirs);
        for (const Id<Noun> id : idsOf<Noun>({ &list, &ours, &theirs })) {
            const Noun *base = find(list, id);
            const Noun *our = find(ours, id);
            const Noun *their = find(theirs, id);
            if (our && their)
                compareFields(base, *our, *their, id.value);
            else if (base && our && !rowReadsSame(*our, *base))
                appendRemoval(*base, m_ours, *our, true);
            else if (base && their && !rowReadsSame(*their, *base))
                appendRemoval(*base, m_theirs, *their, false);
        }
    }

    /// A row that one side removed and the other changed.
    template <class Noun>
    void appendRemoval(const Noun &base, const Plan &where, const Noun &kept, bool isKeptByUs)
    {
        QStringList changed;
        forEachFieldOf(
            [&](const char *name, const auto &was, const auto &is) {
                if (!fieldReadsSame<Noun>(name, was, is))
                    changed.append(u"%1 %2"_s.arg(fieldWords(name), text(where, is)));
            },
            base, kept);
        appendRow<Noun>(base.id, rowName(m_base, base), changed.join(u", "_s), isKeptByUs);
    }

    template <class Noun>
    void appendRow(Id<Noun> id, const QString &item, const QString &kept, bool isKeptByUs)
    {
        const QString removed = u"removed"_s;
        m_conflicts.append({ Fields<Noun>::table, id.value, {}, item, {}, u"there"_s,
            isKeptByUs ? kept : removed, isKeptByUs ? removed : kept, 0, Choice::Undecided });
    }

    /// Rows that were removed in `other` and that something new in `plan` refers to.
    template <class Noun> void lookForUses(const Plan &plan, const Plan &other, bool isTheirs)
    {
        const QList<Noun> &before = listIn<Noun>(m_base);
        for (const Noun &row : listIn<Noun>(plan)) {
            const Noun *was = find(before, row.id);
            if (was && rowReadsSame(*was, row))
                continue;
            forEachField(row, [&](const char *, const auto &value) {
                using Value = std::remove_cvref_t<decltype(value)>;
                if constexpr (isId<Value>)
                    lookForUse(plan, other, row, value, isTheirs);
            });
        }
    }

    template <class Noun, class Used>
    void lookForUse(
        const Plan &plan, const Plan &other, const Noun &row, Id<Used> used, bool isTheirs)
    {
        const Used *there = find(listIn<Used>(m_base), used);
        if (!there || find(listIn<Used>(other), used))
            return;
        const auto isKnown = [&](const Conflict &conflict) {
            return conflict.table == Fields<Used>::table && conflict.id == used.value;
        };
        if (std::none_of(m_conflicts.begin(), m_conflicts.end(), isKnown))
            appendRow<Used>(
                used, rowName(m_base, *there), u"used by %1"_s.arg(rowName(plan, row)), !isTheirs);
    }

    const Plan &m_base;
    const Plan &m_ours;
    const Plan &m_theirs;
    const Format m_format;
    QList<Conflict> m_conflicts;
};

QByteArrayList tablesOf(const QList<Conflict> &conflicts)
{
    QByteArrayList tables;
    for (const Conflict &conflict : conflicts)
        tables.append(conflict.table);
    return tables;
}

void sortByWorth(QList<Conflict> &conflicts, const Plan &ours, const Plan &theirs)
{
    const Scale scale(ours, theirs, tablesOf(conflicts));
    for (Conflict &conflict : conflicts)
        conflict.worthMinorUnits = scale.worthOf(conflict.table, conflict.id, conflict.field);
    std::stable_sort(conflicts.begin(), conflicts.end(),
        [](const auto &a, const auto &b) { return a.worthMinorUnits > b.worthMinorUnits; });
}

} // namespace

bool Merge::isDecided() const
{
    return std::none_of(conflicts.begin(), conflicts.end(),
        [](const Conflict &conflict) { return conflict.choice == Choice::Undecided; });
}

bool Merge::isInOrderOfMoney() const
{
    return Scale::canWeigh(tablesOf(conflicts));
}

Merge threeWay(const Plan &base, const Plan &ours, const QList<Plan> &theirs)
{
    Merge merge { base, ours, {}, {} };
    if (theirs.isEmpty())
        return merge;
    const SameRows same = sameRows(base, ours, theirs.last());
    for (const Plan &plan : theirs)
        merge.theirs.append(withOurIds(plan, same));
    merge.conflicts = Comparison(base, ours, merge.theirs.last()).conflicts();
    sortByWorth(merge.conflicts, ours, merge.theirs.last());
    return merge;
}

Merge goneOn(const Merge &merge, const Plan &ours)
{
    Merge next = threeWay(merge.base, ours, merge.theirs);
    for (Conflict &conflict : next.conflicts) {
        const auto same = [&conflict](const Conflict &before) {
            return before.table == conflict.table && before.id == conflict.id
                && before.field == conflict.field && before.theirs == conflict.theirs;
        };
        const auto before = std::find_if(merge.conflicts.begin(), merge.conflicts.end(), same);
        if (before != merge.conflicts.end())
            conflict.choice = before->choice;
    }
    return next;
}

void decideAll(Merge &merge, Choice choice)
{
    for (Conflict &conflict : merge.conflicts) {
        if (conflict.choice == Choice::Undecided)
            conflict.choice = choice;
    }
}

Result<QList<Plan>> rebased(const Merge &merge)
{
    QList<Plan> plans;
    if (merge.theirs.isEmpty())
        return plans;
    const Plan &last = merge.theirs.last();
    const Course course { merge.base, merge.ours, last,
        decisionsOf(merge.conflicts, merge.base, merge.ours, last) };
    const Plan *before = &merge.base;
    Plan plan = merge.ours;
    for (const Plan &after : merge.theirs) {
        plan = settled(replayed(plan, *before, after, course), after, course);
        plans.append(plan);
        before = &after;
    }
    return sound(plan).map([&plans](const Plan &) { return plans; });
}

Result<Plan> merged(const Merge &merge)
{
    return rebased(merge).map(
        [&merge](const QList<Plan> &plans) { return plans.isEmpty() ? merge.ours : plans.last(); });
}

QString words(const Conflict &conflict)
{
    const QString subject = conflict.field.isEmpty()
        ? conflict.item
        : u"%1 of %2"_s.arg(capitalised(conflict.fieldText), conflict.item);
    QString line = subject + u": ours "_s + conflict.ours + u", theirs "_s + conflict.theirs;
    if (!conflict.field.isEmpty() && !conflict.before.isEmpty())
        line += u", before "_s + conflict.before;
    return line;
}

} // namespace lockstep
