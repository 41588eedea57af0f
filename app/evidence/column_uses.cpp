// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/column_uses.h"

#include "app/evidence/header_words.h"
#include "app/evidence/id_columns.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kUses { ColumnUse::LeadId, ColumnUse::ContactDate, ColumnUse::WonDate,
    ColumnUse::Source };

QString useName(ColumnUse use)
{
    switch (use) {
    case ColumnUse::LeadId:
        return u"lead id"_s;
    case ColumnUse::ContactDate:
        return u"first contact"_s;
    case ColumnUse::WonDate:
        return u"won"_s;
    case ColumnUse::Source:
        return u"source"_s;
    }
    Q_UNREACHABLE();
}

qsizetype columnOf(const FileUse &file, ColumnUse use)
{
    switch (use) {
    case ColumnUse::LeadId:
        return file.id;
    case ColumnUse::ContactDate:
        return file.contact;
    case ColumnUse::WonDate:
        return file.won;
    case ColumnUse::Source:
        return file.source;
    }
    Q_UNREACHABLE();
}

QString allColumns(const QList<FileSurvey> &surveys)
{
    QStringList places;
    for (const auto &survey : surveys)
        places += u"%1 in %2"_s.arg(columnNames(survey), survey.name);
    return places.join(u"; "_s);
}

QString allFiles(const QList<FileSurvey> &surveys)
{
    QStringList names;
    for (const auto &survey : surveys)
        names += survey.name;
    return names.join(u" + "_s);
}

Failure noUsable(const QList<FileSurvey> &surveys, ColumnUse use)
{
    return fail(Fault::NoUsableColumn, allFiles(surveys),
        u"looked for: %1; the columns are: %2"_s.arg(useName(use), allColumns(surveys)));
}

/// The mapped column where the map names one, else the surest of those whose contents fit.
qsizetype findColumn(const FileSurvey &survey, ColumnUse use, const ColumnMap &map)
{
    if (map.names.contains(use))
        return columnNamed(survey, map.names.value(use));
    qsizetype best = -1;
    int bestRank = 0;
    for (qsizetype at = 0; at < survey.columns.size(); ++at) {
        const auto &column = survey.columns[at];
        const auto rank = headerRank(use, column.name);
        if (rank > bestRank && (use == ColumnUse::Source || column.dates.holdsDates())) {
            best = at;
            bestRank = rank;
        }
    }
    return best;
}

Result<void> checkMap(const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    for (const QString &name : map.names) {
        const bool isThere = std::any_of(surveys.begin(), surveys.end(),
            [&name](const FileSurvey &survey) { return columnNamed(survey, name) >= 0; });
        if (!isThere)
            return fail(Fault::UnknownColumn, allFiles(surveys),
                u"%1; the columns are: %2"_s.arg(name, allColumns(surveys)));
    }
    return {};
}

/// Many exports of deals repeat when the lead came in, and many of leads when they closed. Where
/// another file holds nothing but the one, the file with both is there for the other.
void settleRoles(QList<FileUse> &uses)
{
    const auto any = [&uses](auto holds) { return std::any_of(uses.begin(), uses.end(), holds); };
    const bool hasLeadsOnly
        = any([](const FileUse &use) { return use.contact >= 0 && use.won < 0; });
    const bool hasDealsOnly
        = any([](const FileUse &use) { return use.contact < 0 && use.won >= 0; });
    for (auto &use : uses) {
        if (use.contact < 0 || use.won < 0 || hasLeadsOnly == hasDealsOnly)
            continue;
        (hasLeadsOnly ? use.contact : use.won) = -1;
    }
}

Result<QList<FileUse>> withDateColumns(const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    QList<FileUse> uses;
    for (const auto &survey : surveys) {
        FileUse use { survey.path, survey.name, survey.columns.size(), -1,
            findColumn(survey, ColumnUse::ContactDate, map),
            findColumn(survey, ColumnUse::WonDate, map), -1, {}, {} };
        if (use.contact < 0 && use.won < 0) {
            return fail(Fault::NoUsableColumn, survey.name,
                u"looked for: first contact or won; the columns are: %1"_s.arg(
                    columnNames(survey)));
        }
        uses += use;
    }
    settleRoles(uses);
    for (const auto date : { ColumnUse::ContactDate, ColumnUse::WonDate }) {
        const bool isThere = std::any_of(uses.begin(), uses.end(),
            [date](const FileUse &use) { return columnOf(use, date) >= 0; });
        if (!isThere)
            return noUsable(surveys, date);
    }
    return uses;
}

Result<DateReading> readingOf(
    const FileSurvey &survey, qsizetype at, std::optional<DateOrder> stated)
{
    if (at < 0)
        return DateReading {};
    const auto &column = survey.columns[at];
    if (!column.dates.holdsDates()) {
        return fail(Fault::NoUsableColumn, survey.name,
            u"looked for: dates; column %1 holds too few"_s.arg(column.name));
    }
    return column.dates.reading(stated).map_error([&](Error error) {
        error.subject = u"%1 in %2"_s.arg(column.name, survey.name);
        return error;
    });
}

Result<QList<FileUse>> withReadings(
    QList<FileUse> uses, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    for (qsizetype file = 0; file < uses.size(); ++file) {
        const auto contact = readingOf(surveys[file], uses[file].contact, map.dates);
        if (!contact)
            return Failure(contact.error());
        const auto won = readingOf(surveys[file], uses[file].won, map.dates);
        if (!won)
            return Failure(won.error());
        uses[file].contactReading = *contact;
        uses[file].wonReading = *won;
    }
    return uses;
}

/// A lead's source stands with the lead: a source that only deals have has no rate.
Result<QList<FileUse>> withSources(
    QList<FileUse> uses, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    bool isThere = false;
    for (qsizetype file = 0; file < uses.size(); ++file) {
        if (uses[file].holdsLeads())
            uses[file].source = findColumn(surveys[file], ColumnUse::Source, map);
        isThere = isThere || uses[file].source >= 0;
    }
    if (!isThere && map.names.contains(ColumnUse::Source))
        return noUsable(surveys, ColumnUse::Source);
    return uses;
}

QString orderNote(const DateReading &reading)
{
    if (!reading.isSlashed)
        return {};
    return reading.order == DateOrder::DayFirst ? u" (day first)"_s : u" (month first)"_s;
}

} // namespace

Result<QList<FileUse>> columnUses(const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    if (const auto known = checkMap(surveys, map); !known)
        return Failure(known.error());
    return withDateColumns(surveys, map)
        .and_then([&](auto uses) { return withReadings(std::move(uses), surveys, map); })
        .and_then([&](auto uses) { return withSources(std::move(uses), surveys, map); })
        .and_then([&](auto uses) { return withIdColumns(std::move(uses), surveys, map); });
}

QStringList describe(const QList<FileUse> &uses, const QList<FileSurvey> &surveys)
{
    QStringList lines;
    for (qsizetype file = 0; file < uses.size(); ++file) {
        for (const auto use : kUses) {
            const auto column = columnOf(uses[file], use);
            if (column < 0)
                continue;
            const auto note = use == ColumnUse::ContactDate ? orderNote(uses[file].contactReading)
                : use == ColumnUse::WonDate                 ? orderNote(uses[file].wonReading)
                                                            : QString();
            lines += u"%1: %2 in %3%4"_s.arg(
                useName(use), surveys[file].columns[column].name, uses[file].name, note);
        }
    }
    return lines;
}

} // namespace lockstep
