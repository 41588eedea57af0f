// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/change_words.h"

#include "ui/shared/plan_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(changeWords)
};

QList<Sentence> sentences(const ItemChange &change)
{
    if (change.fate == Fate::Added)
        return { { Words::tr("Added: %1").arg(itemName(change.item)) } };
    if (change.fate == Fate::Removed)
        return { { Words::tr("Removed: %1").arg(itemName(change.item)) } };
    QList<Sentence> lines;
    for (const auto &field : change.fields)
        lines.append({ Words::tr("%1 of %2: %3 → %4")
                           .arg(fieldName(field.field), itemName(change.item),
                               valueWords(field.field, field.before),
                               valueWords(field.field, field.after)) });
    return lines;
}

} // namespace

QList<Sentence> sentences(const QList<ItemChange> &changes)
{
    QList<Sentence> lines;
    for (const auto &change : changes)
        lines += sentences(change);
    return lines;
}

QList<Sentence> sentences(const QList<Difference> &differences, const Format &format)
{
    QList<Sentence> lines;
    for (const auto &difference : differences) {
        auto some = sentences(difference.change);
        if (!some.isEmpty() && difference.worthMinorUnits > 0)
            some.first().end = u"≈ "_s + format.compactMoney(difference.worthMinorUnits);
        lines += some;
    }
    return lines;
}

} // namespace lockstep
