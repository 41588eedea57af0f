// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/merge/match.h"

#include "app/merge/row_fields.h"
#include "app/plan/names.h"
#include "app/plan/sealed_item.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString keyOf(qint64 a, const QString &b)
{
    const QString key = keyOf(b);
    return key.isEmpty() ? QString() : QString::number(a) + u' ' + key;
}

// What makes a row the same as another one; empty: nothing does.
QString keyOf(const Target &row)
{
    return QString::number(row.fiscalYear);
}
QString keyOf(const Stage &row)
{
    return keyOf(row.name);
}
QString keyOf(const Market &row)
{
    return keyOf(row.name);
}
QString keyOf(const BuyerRole &row)
{
    return keyOf(row.market.value, row.title);
}
QString keyOf(const TargetAccount &row)
{
    return keyOf(qint64(row.side), row.name);
}
QString keyOf(const Channel &row)
{
    return keyOf(row.name);
}
QString keyOf(const Stream &row)
{
    return keyOf(row.market.value, QString::number(row.channel.value));
}
QString keyOf(const Step &row)
{
    return keyOf(row.stream.value, QString::number(row.stage.value));
}
QString keyOf(const OpeningPipeline &row)
{
    return keyOf(row.stream.value, QString::number(row.stage.value));
}
QString keyOf(const BridgeRow &row)
{
    return keyOf(row.fiscalYear, QString(nameOf(row.kind)) + u' ' + row.title);
}
QString keyOf(const Team &row)
{
    return keyOf(row.name);
}
QString keyOf(const Entry &row)
{
    return keyOf(qint64(row.kind), row.title);
}
QString keyOf(const FreeKind &row)
{
    return keyOf(row.name);
}
QString keyOf(const Holiday &row)
{
    return row.date.toString(Qt::ISODate);
}
QString keyOf(const EntryReach &row)
{
    return keyOf(row.entry.value,
        u"%1 %2"_s.arg(QString::number(row.market.value), QString::number(row.channel.value)));
}
QString keyOf(const RemovedEvent &row)
{
    return row.uid;
}
QString keyOf(const ClauseSection &row)
{
    return keyOf(row.title);
}
QString keyOf(const Clause &row)
{
    return keyOf(row.section.value, row.topic);
}
QString keyOf(const Touch &row)
{
    return QString::number(row.position);
}
QString keyOf(const DefinitionVersion &row)
{
    return keyOf(row.stage.value, row.date.toString(Qt::ISODate));
}
QString keyOf(const Tripwire &row)
{
    return keyOf(row.stage.value, QString(nameOf(row.kind)) + QString::number(row.stream.value));
}
QString keyOf(const Scenario &row)
{
    return keyOf(row.name);
}
QString keyOf(const ScenarioChange &row)
{
    return keyOf(
        row.scenario.value, u"%1 %2 %3"_s.arg(row.table, QString::number(row.row), row.field));
}
QString keyOf(const Study &row)
{
    return keyOf(row.measuredOn.toJulianDay(), row.files);
}
QString keyOf(const Reading &row)
{
    return keyOf(
        row.study.value, u"%1 %2 %3"_s.arg(row.table, QString::number(row.row), row.field));
}
QString keyOf(const Opinion &row)
{
    return keyOf(
        qint64(row.side), u"%1 %2 %3"_s.arg(row.table, QString::number(row.row), row.field));
}
QString keyOf(const PastEffort &row)
{
    return keyOf(qint64(row.kind), row.name);
}
QString keyOf(const EntryOutcome &row)
{
    return keyOf(row.entry.value,
        u"%1 %2"_s.arg(QString::number(row.stage.value), QString::number(row.study.value)));
}
QString keyOf(const AttemptsNow &row)
{
    return nameOf(row.kind);
}
QString keyOf(const Seal &row)
{
    return keyOf(row.item, QString(nameOf(row.kind)) + QString(nameOf(row.side)));
}
QString keyOf(const Extra &row)
{
    return keyOf(row.owner, row.field);
}

template <class Noun> bool replaceId(Id<Noun> &id, const SameRows &same)
{
    const auto table = same.constFind(Fields<Noun>::table);
    if (table == same.constEnd() || !table->contains(id.value))
        return false;
    id.value = table->value(id.value);
    return true;
}

/// What a seal, a scenario, a reading or an unknown field is about is not typed by what it names.
void replaceLooseIds(Seal &seal, const SameRows &same)
{
    seal.item = same.value(tableOf(seal.kind)).value(seal.item, seal.item);
}
template <class Remark> void replaceRow(Remark &remark, const SameRows &same)
{
    forEachList(Plan {}, [&]<class Noun>(const char *name, const QList<Noun> &) {
        if (remark.table == QLatin1StringView(name))
            remark.row = same.value(Fields<Noun>::table).value(remark.row, remark.row);
    });
}
void replaceLooseIds(ScenarioChange &change, const SameRows &same)
{
    replaceRow(change, same);
}
void replaceLooseIds(Reading &reading, const SameRows &same)
{
    replaceRow(reading, same);
}
void replaceLooseIds(Opinion &opinion, const SameRows &same)
{
    replaceRow(opinion, same);
}
void replaceLooseIds(Extra &extra, const SameRows &same)
{
    for (const auto &ids : same)
        extra.owner = ids.value(extra.owner, extra.owner);
}
template <class Noun> void replaceLooseIds(Noun &, const SameRows &) { }

template <class Noun> void replaceIds(QList<Noun> &rows, const SameRows &same)
{
    bool isMoved = false;
    for (Noun &row : rows) {
        isMoved = replaceId(row.id, same) || isMoved;
        forEachField(row, [&same](const char *, auto &value) {
            if constexpr (isId<std::remove_cvref_t<decltype(value)>>)
                replaceId(value, same);
        });
        replaceLooseIds(row, same);
    }
    if (isMoved)
        std::sort(
            rows.begin(), rows.end(), [](const Noun &a, const Noun &b) { return a.id < b.id; });
}

template <class Noun>
QHash<qint64, qint64> sameIn(
    const QList<Noun> &base, const QList<Noun> &ours, const QList<Noun> &theirs)
{
    QMultiHash<QString, qint64> byKey;
    for (auto row = ours.rbegin(); row != ours.rend(); ++row) { // the first one is found first
        const QString key = keyOf(*row);
        if (!key.isEmpty() && !find(base, row->id) && !find(theirs, row->id))
            byKey.insert(key, row->id.value);
    }
    QHash<qint64, qint64> same;
    for (const Noun &row : theirs) {
        const QString key = keyOf(row);
        if (find(base, row.id) || find(ours, row.id) || !byKey.contains(key))
            continue;
        const qint64 id = byKey.value(key);
        same.insert(row.id.value, id);
        byKey.remove(key, id);
    }
    return same;
}

} // namespace

Plan withOurIds(Plan theirs, const SameRows &same)
{
    if (!same.isEmpty())
        forEachList(theirs, [&same](const char *, auto &list) { replaceIds(list, same); });
    return theirs;
}

SameRows sameRows(const Plan &base, const Plan &ours, const Plan &theirs)
{
    SameRows same;
    // Referred-to before referring: keys of the latter are made of ids of the former.
    forEachList(ours, [&](const char *, const auto &list) {
        using Noun = RowOf<decltype(list)>;
        QList<Noun> rows = listIn<Noun>(theirs);
        replaceIds(rows, same);
        const auto found = sameIn(listIn<Noun>(base), list, rows);
        if (!found.isEmpty())
            same.insert(Fields<Noun>::table, found);
    });
    return same;
}

} // namespace lockstep
