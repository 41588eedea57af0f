// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history.h"

#include "app/store/cells.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Failure damaged(const Database &database, qint64 number)
{
    return fail(Fault::Damaged, database.name(), u"table history, row %1"_s.arg(number));
}

bool readSide(const Statement &row, int column, std::optional<Side> &side)
{
    if (row.isNull(column))
        return true;
    side = Side {};
    return readCell(row, column, *side);
}

Result<QList<HistoryStep>> readSteps(Database &database)
{
    QList<HistoryStep> steps;
    const auto readOne = [&](const Statement &row) -> Result<void> {
        HistoryStep step;
        const bool read = readCell(row, 0, step.number) && readCell(row, 1, step.title)
            && readCell(row, 2, step.at) && readCell(row, 3, step.author)
            && readSide(row, 4, step.side) && readCell(row, 5, step.point);
        const bool follows
            = steps.isEmpty() ? step.number > 0 : step.number - 1 == steps.last().number;
        if (!read || !follows)
            return damaged(database, step.number);
        steps.append(step);
        return {};
    };
    return forEachRow(database,
        "SELECT number, title, at, author, side, point FROM history ORDER BY number", readOne)
        .map([&steps] { return std::move(steps); });
}

Result<QList<RestorePoint>> readPoints(Database &database)
{
    QList<RestorePoint> points;
    const auto readOne = [&](const Statement &row) -> Result<void> {
        RestorePoint point;
        const bool read = readCell(row, 0, point.id) && readCell(row, 1, point.name)
            && readCell(row, 2, point.at) && readCell(row, 3, point.kind)
            && readCell(row, 4, point.step);
        if (!read)
            return fail(
                Fault::Damaged, database.name(), u"table restore_point, row %1"_s.arg(point.id));
        points.append(point);
        return {};
    };
    return forEachRow(
        database, "SELECT id, name, at, kind, step FROM restore_point ORDER BY id", readOne)
        .map([&points] { return std::move(points); });
}

/// Those points that are in the history: the steps of very old ones may have been dropped.
QList<RestorePoint> reachable(const History &history, QList<RestorePoint> points)
{
    points.removeIf([&history](const RestorePoint &point) {
        return point.step < history.first() || point.step > history.last();
    });
    return points;
}

Result<qint64> readCursor(Database &database)
{
    return database.prepare("SELECT number FROM history_cursor")
        .and_then([&database](Statement row) -> Result<qint64> {
            const auto more = row.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return fail(Fault::Damaged, database.name(), u"table history_cursor is empty"_s);
            return row.integer(0).value_or(-1);
        });
}

} // namespace

qint64 History::first() const
{
    return steps.isEmpty() ? 0 : steps.first().number - 1;
}

qint64 History::last() const
{
    return steps.isEmpty() ? 0 : steps.last().number;
}

const HistoryStep *History::find(qint64 number) const
{
    const bool isKnown = number > first() && number <= last();
    return isKnown ? &steps[number - steps.first().number] : nullptr;
}

qint64 History::point() const
{
    const HistoryStep *step = find(cursor);
    return step ? step->point : 0;
}

void History::push(HistoryStep step)
{
    while (!steps.isEmpty() && steps.last().number >= step.number)
        steps.removeLast();
    cursor = step.number;
    steps.append(std::move(step));
    while (steps.size() > limit)
        steps.removeFirst();
    points = reachable(*this, points);
}

qint64 pointAfter(qint64 before, const HistoryStep &step, const QByteArray &changeset)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString words = QString::number(before) + u'\n' + step.title + u'\n'
        + step.at.toUTC().toString(Qt::ISODateWithMs) + u'\n' + step.author + u'\n'
        + (step.side ? QString(nameOf(*step.side)) : QString()) + u'\n';
    hash.addData(words.toUtf8());
    hash.addData(changeset);
    // As random as ids are, and like them exact in every JSON reader.
    const auto bits = qFromBigEndian<quint64>(hash.result().constData()) >> 11U;
    return static_cast<qint64>(bits | 1U);
}

Result<History> readHistory(Database &database)
{
    const auto steps = readSteps(database);
    const auto cursor = readCursor(database);
    if (!steps || !cursor)
        return tl::unexpected(steps ? cursor.error() : steps.error());
    const qint64 first = steps->isEmpty() ? 1 : steps->first().number;
    const qint64 last = steps->isEmpty() ? 0 : steps->last().number;
    if (*cursor < first - 1 || *cursor > last)
        return damaged(database, *cursor);
    return readPoints(database).map([&](const QList<RestorePoint> &points) {
        History history { *steps, *cursor };
        history.points = reachable(history, points);
        return history;
    });
}

Result<void> storeCursor(Database &database, qint64 cursor)
{
    return database.kept("UPDATE history_cursor SET number = ?1")
        .and_then([cursor](Statement *put) {
            put->bind(1, cursor);
            return put->run();
        });
}

Result<void> storeStep(
    Database &database, const HistoryStep &step, const QByteArray &changeset, qint64 limit)
{
    const auto drop = [&](Statement *remove) {
        remove->bind(1, step.number);
        remove->bind(2, step.number - limit);
        return remove->run();
    };
    const auto insert = [&](Statement *put) {
        put->bind(1, step.number);
        writeCell(*put, 2, step.title);
        writeCell(*put, 3, step.at);
        writeCell(*put, 4, step.author);
        put->bindBlob(5, changeset);
        if (step.side)
            writeCell(*put, 6, *step.side);
        else
            put->bindNull(6);
        put->bind(7, step.point);
        return put->run();
    };
    return database.kept("DELETE FROM history WHERE number >= ?1 OR number <= ?2")
        .and_then(drop)
        .and_then([&] {
            return database.kept("INSERT INTO history VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        })
        .and_then(insert)
        .and_then([&] { return storeCursor(database, step.number); });
}

Result<QByteArray> changesetOf(Database &database, qint64 number)
{
    return database.prepare("SELECT changeset FROM history WHERE number = ?1")
        .and_then([&](Statement row) -> Result<QByteArray> {
            row.bind(1, number);
            const auto more = row.next();
            if (!more)
                return tl::unexpected(more.error());
            return *more ? Result<QByteArray>(row.blob(0)) : damaged(database, number);
        });
}

Result<void> replaceChangeset(Database &database, qint64 number, const QByteArray &changeset)
{
    return database.kept("UPDATE history SET changeset = ?2 WHERE number = ?1")
        .and_then([&](Statement *put) {
            put->bind(1, number);
            put->bindBlob(2, changeset);
            return put->run();
        });
}

Result<void> storePoint(Database &database, const RestorePoint &point)
{
    return database.prepare("INSERT INTO restore_point VALUES (?1, ?2, ?3, ?4, ?5)")
        .and_then([&point](Statement put) {
            put.bind(1, point.id);
            writeCell(put, 2, point.name);
            writeCell(put, 3, point.at);
            writeCell(put, 4, point.kind);
            put.bind(5, point.step);
            return put.run();
        });
}

Result<void> removePoint(Database &database, qint64 id)
{
    return database.prepare("DELETE FROM restore_point WHERE id = ?1")
        .and_then([id](Statement remove) {
            remove.bind(1, id);
            return remove.run();
        });
}

RestorePoint numbered(RestorePoint point, const QList<RestorePoint> &points, qint64 step)
{
    point.id = 1;
    for (const RestorePoint &other : points)
        point.id = std::max(point.id, other.id + 1);
    point.step = step;
    return point;
}

Result<void> replacePoints(
    Database &database, const QList<RestorePoint> &before, const QList<RestorePoint> &after)
{
    Result<void> done;
    for (const RestorePoint &point : before) {
        if (!after.contains(point))
            done = done.and_then([&] { return removePoint(database, point.id); });
    }
    for (const RestorePoint &point : after) {
        if (!before.contains(point))
            done = done.and_then([&] { return storePoint(database, point); });
    }
    return done;
}

} // namespace lockstep
