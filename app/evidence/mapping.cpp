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
constexpr double kByStageName = 0.95; ///< a column of dates whose header names a stage

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
        : use == ColumnUse::StageDate && stageNamed(column.name) ? kByStageName
        : rank > 0                                               ? 0.7 + 0.3 * rank / certain
                                                                 : kByContents;
    switch (use) {
    case ColumnUse::ContactDate:
    case ColumnUse::WonDate:
    case ColumnUse::LostDate:
    case ColumnUse::RejectedDate:
    case ColumnUse::StageDate:
    case ColumnUse::ChangeDate:
        return byName * column.dates.share();
    default:
        return byName;
    }
}

QString numbersNote(DateNumber number)
{
    switch (number) {
    case DateNumber::Serial:
        return u"serial numbers of a spreadsheet"_s;
    case DateNumber::Compact:
        return u"year, month and day in one"_s;
    case DateNumber::Seconds:
        return u"seconds since 1970"_s;
    case DateNumber::Milliseconds:
        return u"milliseconds since 1970"_s;
    }
    Q_UNREACHABLE();
}

QString dateNote(const DateReading &reading)
{
    if (reading.isNumbers)
        return numbersNote(reading.number);
    if (!reading.isSlashed)
        return {};
    return reading.order == DateOrder::DayFirst ? u"day first"_s : u"month first"_s;
}

/// The codes in the columns of currencies, and the signs beside amounts.
QStringList currenciesOf(const ExportSurvey &survey)
{
    QStringList found;
    const auto add = [&found](QByteArrayView written) {
        const auto code = currencyCode(written);
        if (!code.isEmpty() && !found.contains(code))
            found += code;
    };
    for (qsizetype file = 0; file < survey.uses.files.size(); ++file) {
        const auto &use = survey.uses.files[file];
        const auto &columns = survey.files[file].columns;
        if (use.has(ColumnUse::Currency)) {
            const auto words = columns[use.column(ColumnUse::Currency)].words.keys();
            std::for_each(words.begin(), words.end(), add);
        }
        if (!use.has(ColumnUse::Amount))
            continue;
        for (const auto &sample : columns[use.column(ColumnUse::Amount)].samples) {
            if (const auto number = numberText(sample.toUtf8()))
                add(number->currency);
        }
    }
    found.sort();
    return found;
}

/// Of the files that have least in common.
std::optional<double> matchRateOf(const ExportSurvey &survey)
{
    std::optional<double> least;
    const auto &uses = survey.uses.files;
    for (qsizetype deal = 0; deal < uses.size(); ++deal) {
        if (uses[deal].holdsLeads() || !uses[deal].has(ColumnUse::LeadId))
            continue;
        const auto &deals = survey.files[deal].columns[uses[deal].column(ColumnUse::LeadId)];
        double best = 0;
        for (qsizetype lead = 0; lead < uses.size(); ++lead) {
            if (!uses[lead].holdsLeads() || !uses[lead].has(ColumnUse::LeadId))
                continue;
            const auto &leads = survey.files[lead].columns[uses[lead].column(ColumnUse::LeadId)];
            best = std::max(best,
                survey.uses.isLoose ? leads.looseValues.overlap(deals.looseValues)
                                    : leads.values.overlap(deals.values));
        }
        least = std::min(least.value_or(1), best);
    }
    return least;
}

/// What can be said where nothing can be decided: the columns, and what the map says of them.
ExportSurvey undecided(const QList<FileSurvey> &files, const ColumnMap &map)
{
    ExportSurvey survey { files, {} };
    for (const auto &file : files) {
        FileUse use;
        use.name = file.name;
        for (auto named = map.names.begin(); named != map.names.end(); ++named) {
            for (qsizetype at = 0; at < file.columns.size(); ++at) {
                if (file.columns[at].name.compare(*named, Qt::CaseInsensitive) == 0)
                    use.column(named.key()) = at;
            }
        }
        survey.uses.files += use;
    }
    survey.uses.stages = map.stages;
    return survey;
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
        mapping.currencies = currenciesOf(m_survey);
        mapping.matchRate = matchRateOf(m_survey);
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
        case ColumnUse::RejectedDate:
            return dateNote(file.rejectedReading);
        case ColumnUse::ChangeDate:
            return dateNote(file.changeReading);
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

bool Mapping::has(ColumnUse use) const
{
    return std::any_of(columns.begin(), columns.end(),
        [use](const ColumnGuess &column) { return column.use == use; });
}

QString headerKeyOf(const QList<FileSurvey> &files)
{
    QStringList lines;
    for (const auto &file : files)
        lines += file.form.columns.join(QChar(u'\x1F')).toCaseFolded();
    return lines.join(u'\n');
}

Mapping mappingOf(const QList<FileSurvey> &files, const ColumnMap &map)
{
    auto uses = columnUses(files, map);
    if (uses)
        return MappingTable({ files, *std::move(uses) }, map).mapping();
    const auto problem = uses.error();
    if (problem.fault == Fault::AmbiguousDates) {
        auto either = map;
        either.dates = DateOrder::DayFirst; // the columns are the same in both
        uses = columnUses(files, either);
    }
    const auto survey = uses ? ExportSurvey { files, *std::move(uses) } : undecided(files, map);
    auto mapping = MappingTable(survey, map).mapping();
    mapping.problem = problem;
    return mapping;
}

Result<Mapping> mappingOf(const QStringList &paths, const ColumnMap &map, const Watch &watch)
{
    return surveyFiles(paths, watch, map.delimiter)
        .and_then([&](const QList<FileSurvey> &files) -> Result<Mapping> {
            auto mapping = mappingOf(files, map);
            if (mapping.problem)
                return Failure(*mapping.problem);
            return mapping;
        });
}

Result<ColumnMap> rememberedMap(const QStringList &paths, const MapMemory &memory)
{
    return surveyFiles(paths, {}).and_then([&](const QList<FileSurvey> &surveys) {
        return Result<ColumnMap>(mapRecalled(memory.recall(headerKeyOf(surveys))));
    });
}

} // namespace lockstep
