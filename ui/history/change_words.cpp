// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/change_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(changeWords)
};

/// The names of the plan's fields, so that they can be translated.
constexpr const char *kFieldNames[]
    = { QT_TRANSLATE_NOOP("lockstep::fieldNames", "account win share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "accounts evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "addressable accounts"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "age"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "amount"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "at"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "booking evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "booking to revenue"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "by"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "cadence from previous touch"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "channel"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "company"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "content"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "cost"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "count"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "currency"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "deal size"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "deal size evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "deal size same as"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "deal size spread"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "definition"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "digest"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "effort"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "employees from"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "employees to"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "entry criteria"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "exclusion"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "exit criteria"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "expected volume"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "field"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "first response"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "fiscal year"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "forecast seed"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "head count"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "helper"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "horizon months"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "horizon start"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "hours per week"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "item"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "json"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "kind"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "lag"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "lag curve"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "lag evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "lags same as"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "last year"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "locale"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "market"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "marketing leader"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "marketing promise"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "marketing share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "name"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "note"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "notes"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "offset"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "owner"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "partner entry stage"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "partner share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "per month"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "period"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "position"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "quota"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "ramp"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "ramp from"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "ramp to"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rate"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rate evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rate high"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rate low"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "rates same as"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "recycle delay"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "recycle evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "recycle share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "recycle to"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "region"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "replaces"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "revenue"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "row"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "sales entry stage"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "sales leader"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "sales promise"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "say"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "scenario"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "section"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "seniority"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "share evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "shared text"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "shares"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "shares same as"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "side"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "spread"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "stage"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "stand"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "starts on"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "stream"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "table"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "target share"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "text"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "title"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "topic"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "trigger"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "value"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "vertical"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "volume evidence"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "volume high"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "volume low"),
          QT_TRANSLATE_NOOP("lockstep::fieldNames", "whole wins first") };

QString fieldName(const QString &english)
{
    const auto *known = std::find_if(std::begin(kFieldNames), std::end(kFieldNames),
        [&english](const char *name) { return english == QLatin1StringView(name); });
    auto name = known == std::end(kFieldNames)
        ? english
        : QCoreApplication::translate("lockstep::fieldNames", *known);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QList<Sentence> sentences(const ItemChange &change)
{
    if (change.fate == Fate::Added)
        return { { Words::tr("Added: %1").arg(change.item) } };
    if (change.fate == Fate::Removed)
        return { { Words::tr("Removed: %1").arg(change.item) } };
    QList<Sentence> lines;
    for (const auto &field : change.fields)
        lines.append({ Words::tr("%1 of %2: %3 → %4")
                           .arg(fieldName(field.field), change.item, field.before, field.after) });
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
