// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/mapping.h"

#include "app/evidence/export_survey.h"
#include "app/evidence/header_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kByContents = 0.6; ///< a column whose header says nothing

/// The header line, each column's letters and digits.
QString headerKeyOf(const QList<FileSurvey> &surveys)
{
    QStringList lines;
    for (const auto &survey : surveys)
        lines += survey.form.columns.join(QChar(u'\x1F')).toCaseFolded();
    return lines.join(u'\n');
}

bool isMapped(const ColumnMap &map, ColumnUse use, const QString &column)
{
    const auto names
        = QStringList { map.names.value(use), use == ColumnUse::LeadId ? map.dealId : QString() };
    return names.contains(column, Qt::CaseInsensitive);
}

/// How sure a use is: by the header's words, and by how much of the column fits.
double confidenceOf(const ColumnSurvey &column, ColumnUse use, const ColumnMap &map)
{
    if (isMapped(map, use, column.name))
        return 1;
    constexpr double certain = 100; // the best rank
    const int rank = headerRank(use, column.name);
    const double byName = use == ColumnUse::LeadId ? (rank >= kNamesLeads ? 0.95 : kByContents)
        : rank > 0                                 ? 0.7 + 0.3 * rank / certain
                                                   : kByContents;
    switch (use) {
    case ColumnUse::ContactDate:
    case ColumnUse::WonDate:
    case ColumnUse::LostDate:
    case ColumnUse::StageDate:
        return byName * column.dates.share();
    default:
        return byName;
    }
}

QString dateNote(const DateReading &reading)
{
    if (reading.isNumbers)
        return u"serial numbers of a spreadsheet"_s;
    if (!reading.isSlashed)
        return {};
    return reading.order == DateOrder::DayFirst ? u"day first"_s : u"month first"_s;
}

class MappingTable {
public:
    MappingTable(const ExportSurvey &survey, const ColumnMap &map)
        : m_survey(survey)
        , m_map(map)
    {
    }

    Mapping mapping() const
    {
        Mapping mapping;
        mapping.stages = m_survey.uses.stages;
        mapping.headerKey = headerKeyOf(m_survey.files);
        for (qsizetype file = 0; file < m_survey.files.size(); ++file) {
            const auto &columns = m_survey.files[file].columns;
            for (qsizetype column = 0; column < columns.size(); ++column)
                mapping.columns += guess(file, column);
        }
        return mapping;
    }

private:
    [[nodiscard]] ColumnGuess guess(qsizetype file, qsizetype column) const
    {
        const auto &use = m_survey.uses.files[file];
        const auto &survey = m_survey.files[file].columns[column];
        ColumnGuess guess;
        guess.file = m_survey.files[file].name;
        guess.column = survey.name;
        guess.samples = survey.samples;
        for (const auto known : kColumnUses) {
            if (use.column(known) == column && !guess.use)
                guess.use = known;
        }
        for (const auto &stage : use.stages) {
            if (stage.column != column)
                continue;
            guess.use = ColumnUse::StageDate;
            guess.stage = m_survey.uses.stages[stage.stage];
            guess.note = dateNote(stage.reading);
        }
        if (guess.use) {
            guess.confidence = confidenceOf(survey, *guess.use, m_map);
            guess.note = guess.note.isEmpty() ? noteOf(use, *guess.use) : guess.note;
        }
        return guess;
    }

    [[nodiscard]] QString noteOf(const FileUse &file, ColumnUse use) const
    {
        switch (use) {
        case ColumnUse::ContactDate:
            return dateNote(file.contactReading);
        case ColumnUse::WonDate:
            return dateNote(file.wonReading);
        case ColumnUse::LostDate:
            return dateNote(file.lostReading);
        case ColumnUse::Amount:
            return file.decimal == DecimalSign::Comma ? u"decimal comma"_s : u"decimal point"_s;
        case ColumnUse::LeadId:
            return m_survey.uses.isLoose ? u"without case, spaces and leading zeros"_s : QString();
        default:
            return {};
        }
    }

    const ExportSurvey &m_survey;
    const ColumnMap &m_map;
};

} // namespace

Result<Mapping> mappingOf(const QStringList &paths, const ColumnMap &map, const Watch &watch)
{
    return surveyExports(paths, map, watch).map([&](const ExportSurvey &survey) {
        return MappingTable(survey, map).mapping();
    });
}

Result<ColumnMap> rememberedMap(const QStringList &paths, const MapMemory &memory)
{
    return surveyFiles(paths, {}).and_then([&](const QList<FileSurvey> &surveys) {
        return columnMap(memory.recall(headerKeyOf(surveys)));
    });
}

} // namespace lockstep
