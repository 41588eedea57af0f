// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/salvage.h"

#include "app/store/published_file.h"
#include "app/store/tables.h"
#include "app/store/whole_file.h"

#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

template <class Noun> QString tableName()
{
    return u"table %1"_s.arg(QString::fromLatin1(tableOf<Noun>()));
}

/// Calls `take(id, noun)` for each row that can be read.
template <class Noun, class Take>
void readWhatIsThere(Database &database, QStringList &lost, const Take &take)
{
    auto row = database.prepare(selectSql(tableOf<Noun>(), columnsOf<Noun>()));
    if (!row)
        return lost.append(tableName<Noun>());
    qint64 id = 0;
    qsizetype count = 0;
    for (auto more = row->next();; more = row->next()) {
        if (!more)
            return lost.append(u"%1, all after row %2"_s.arg(tableName<Noun>()).arg(id));
        if (!*more)
            return;
        if (++count > limits::kMaxRows)
            return lost.append(u"%1, all after row %2"_s.arg(tableName<Noun>()).arg(id));
        id = row->integer(0).value_or(0);
        Noun noun;
        if (const auto read = readRow(*row, database.name(), noun); !read || id <= 0)
            lost.append(
                read ? u"%1, row %2"_s.arg(tableName<Noun>()).arg(id) : read.error().detail);
        else
            take(id, std::move(noun));
    }
}

Plan planIn(Database &database, QStringList &lost)
{
    Plan plan;
    bool hasSettings = false;
    readWhatIsThere<Settings>(database, lost, [&](qint64, Settings settings) {
        plan.settings = std::move(settings);
        hasSettings = true;
    });
    if (!hasSettings && !lost.contains(tableName<Settings>()))
        lost.append(tableName<Settings>());
    forEachList(plan, [&](const char *, auto &list) {
        using Noun = typename std::remove_cvref_t<decltype(list)>::value_type;
        readWhatIsThere<Noun>(database, lost, [&list](qint64 id, Noun noun) {
            noun.id.value = id;
            put(list, std::move(noun));
        });
    });
    return plan;
}

template <class Noun> bool isThere(const Plan &plan, Id<Noun> id)
{
    bool isFound = id.isNull();
    forEachList(plan, [&](const char *, const auto &list) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(list)>, QList<Noun>>)
            isFound = isFound || find(list, id);
    });
    return isFound;
}
template <class Value> bool isThere(const Plan &, const Value &)
{
    return true; // no reference
}

/// Rows that refer to lost ones cannot stay either. False: there were none.
bool removeDangling(Plan &plan, QStringList &lost)
{
    const auto before = lost.size();
    const Plan known = plan;
    forEachList(plan, [&](const char *, auto &list) {
        using Noun = typename std::remove_cvref_t<decltype(list)>::value_type;
        list.removeIf([&](const Noun &row) {
            bool isWhole = true;
            forEachField(row, [&](const char *, const auto &value) {
                isWhole = isWhole && isThere(known, value);
            });
            if (!isWhole)
                lost.append(u"%1, row %2, which refers to a lost one"_s.arg(tableName<Noun>())
                                .arg(row.id.value));
            return !isWhole;
        });
    });
    return lost.size() != before;
}

} // namespace

Result<Salvage> salvage(const QString &path, const QString &stateFolder)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readWhole(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() < kHeaderBytes)
        return fail(Fault::Damaged, name, u"it is cut short"_s);
    auto database = Database::fromBytes(marked(*bytes, Journal::Rollback), name);
    if (!database)
        return tl::unexpected(database.error());
    QStringList lost;
    Plan plan = planIn(*database, lost);
    while (removeDangling(plan, lost)) { }
    if (plan == Plan())
        return fail(Fault::Damaged, name, u"nothing in it can be read"_s);
    lost.append(u"the history"_s);
    return PlanFile::create(plan, stateFolder).map([&lost](PlanFile &&file) {
        return Salvage { std::move(file), lost };
    });
}

} // namespace lockstep
