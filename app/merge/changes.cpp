// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/changes.h"

#include "app/merge/bookkeeping.h"
#include "app/merge/field_text.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

template <class Noun> ItemChange itemChange(Fate fate, const Plan &plan, const Noun &row, qint64 id)
{
    return { Fields<Noun>::table, id, fate, rowName(plan, row) };
}

template <class Noun>
QList<FieldChange> fieldChanges(
    const TextPlace &before, const TextPlace &after, const Noun &old, const Noun &row)
{
    QList<FieldChange> fields;
    forEachFieldOf(
        [&](const char *name, const auto &was, const auto &is) {
            if (!fieldReadsSame<Noun>(name, was, is))
                fields.append({ fieldWords(name), fieldText(before, was), fieldText(after, is) });
        },
        old, row);
    return fields;
}

} // namespace

QList<ItemChange> changes(const Plan &before, const Plan &after)
{
    const Format oldFormat(before.settings.locale, before.settings.currency);
    const Format format(after.settings.locale, after.settings.currency);
    const TextPlace was { before, oldFormat };
    const TextPlace is { after, format };
    QList<ItemChange> found;
    const auto compare = [&](const auto &old, const auto &row, qint64 id) {
        if (rowReadsSame(old, row))
            return;
        ItemChange change = itemChange(Fate::Changed, after, row, id);
        change.fields = fieldChanges(was, is, old, row);
        found.append(change);
    };
    compare(before.settings, after.settings, kSettingsId);
    forEachList(after, [&](const char *, const auto &list) {
        using Noun = RowOf<decltype(list)>;
        const QList<Noun> &olds = listIn<Noun>(before);
        if (olds.constData() == list.constData())
            return;
        for (const Id<Noun> id : idsOf<Noun>({ &olds, &list })) {
            const Noun *old = find(olds, id);
            const Noun *row = find(list, id);
            if (old && row)
                compare(*old, *row, id.value);
            else if (row)
                found.append(itemChange(Fate::Added, after, *row, id.value));
            else
                found.append(itemChange(Fate::Removed, before, *old, id.value));
        }
    });
    return found;
}

QStringList words(const ItemChange &change)
{
    if (change.fate == Fate::Added)
        return { u"Added %1"_s.arg(change.item) };
    if (change.fate == Fate::Removed)
        return { u"Removed %1"_s.arg(change.item) };
    QStringList lines;
    for (const FieldChange &field : change.fields) {
        lines.append(u"%1 of %2: "_s.arg(capitalised(field.field), change.item) + field.before
            + u" → "_s + field.after);
    }
    return lines;
}

} // namespace lockstep
