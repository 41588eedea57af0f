// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/stage_columns.h"

#include "app/evidence/header_words.h"
#include "app/evidence/id_columns.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostStages = 12;

bool isUsed(const FileUse &file, qsizetype column)
{
    return std::find(file.columns.begin(), file.columns.end(), column) != file.columns.end();
}

/// Columns of dates whose header names a stage that comes between, and names in a column of stages.
QMap<int, QString> knownStages(const QList<FileUse> &files, const QList<FileSurvey> &surveys)
{
    QMap<int, QString> stages;
    for (qsizetype at = 0; at < files.size(); ++at) {
        for (qsizetype column = 0; column < surveys[at].columns.size(); ++column) {
            const auto &survey = surveys[at].columns[column];
            const auto stage = stageNamed(survey.name);
            if (stage && survey.dates.holdsDates() && !isUsed(files[at], column))
                stages.insert(stage->rank, stage->name);
        }
        const auto named = files[at].column(ColumnUse::StageName);
        if (named < 0)
            continue;
        const auto words = surveys[at].columns[named].words.keys();
        for (const auto &word : words) {
            if (const auto stage = stageNamed(QString::fromUtf8(word)))
                stages.insert(stage->rank, stage->name);
        }
    }
    return stages;
}

QStringList guessedStages(const QList<FileUse> &files, const QList<FileSurvey> &surveys)
{
    QStringList names { u"Lead"_s };
    names += knownStages(files, surveys).values();
    return names + QStringList { u"Won"_s };
}

bool isIn(const ColumnSurvey &column, const QString &word)
{
    return std::any_of(column.words.keyBegin(), column.words.keyEnd(), [&](const auto &known) {
        return QString::fromUtf8(known).simplified().compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// The column that is called as the stage, or whose header names it.
qsizetype columnOf(const FileUse &file, const FileSurvey &survey, const QString &stage)
{
    if (const auto named = columnNamed(survey, stage); named >= 0)
        return named;
    for (qsizetype column = 0; column < survey.columns.size(); ++column) {
        const auto known = stageNamed(survey.columns[column].name);
        if (known && known->name == stage && survey.columns[column].dates.holdsDates()
            && !isUsed(file, column))
            return column;
    }
    return -1;
}

/// The first and the last stage may be called as anyone likes: their dates are mapped by use.
Result<void> checkStated(
    const QStringList &stages, const QList<FileUse> &files, const QList<FileSurvey> &surveys)
{
    for (const auto &stage : stages.sliced(1, stages.size() - 2)) {
        bool isThere = false;
        for (qsizetype at = 0; at < files.size(); ++at) {
            const auto named = files[at].column(ColumnUse::StageName);
            isThere = isThere || columnOf(files[at], surveys[at], stage) >= 0
                || (named >= 0 && isIn(surveys[at].columns[named], stage));
        }
        if (!isThere) {
            QStringList places;
            for (const auto &survey : surveys)
                places += u"%1 in %2"_s.arg(columnNames(survey), survey.name);
            return fail(Fault::UnknownColumn, u"stage %1"_s.arg(stage),
                u"the columns are: %1"_s.arg(places.join(u"; "_s)));
        }
    }
    return {};
}

} // namespace

Result<StagedFiles> withStages(
    QList<FileUse> files, const QList<FileSurvey> &surveys, const ColumnMap &map)
{
    auto names = map.stages.isEmpty() ? guessedStages(files, surveys) : map.stages;
    if (names.size() > kMostStages)
        return fail(Fault::UnknownOption, u"over %1 stages"_s.arg(kMostStages));
    if (!map.stages.isEmpty()) {
        if (const auto known = checkStated(names, files, surveys); !known)
            return Failure(known.error());
    }
    for (qsizetype at = 0; at < files.size(); ++at) {
        for (qsizetype stage = 1; stage + 1 < names.size(); ++stage) {
            const auto column = columnOf(files[at], surveys[at], names[stage]);
            if (column >= 0 && surveys[at].columns[column].dates.holdsDates())
                files[at].stages += StageColumn { stage, column, {} };
        }
    }
    return StagedFiles { std::move(files), std::move(names) };
}

} // namespace lockstep
