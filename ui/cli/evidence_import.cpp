// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/evidence_import.h"

#include "app/base/format.h"
#include "app/evidence/column_map.h"
#include "app/evidence/csv_file.h"
#include "app/evidence/history_keep.h"
#include "app/evidence/look_back.h"
#include "app/evidence/take_attempts.h"
#include "app/evidence/take_outcomes.h"
#include "app/evidence/use_recycling.h"
#include "app/plan/findings.h"
#include "app/plan/names.h"
#include "app/store/plan_file.h"
#include "ui/cli/measure_words.h"

#include <QDate>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What an average deal brings in, for plans that do not say so and exports that do not tell.
Result<Plan> withDealSize(Plan plan, const Words &words)
{
    if (!words.has(u"deal-size"_s))
        return plan;
    const auto typed = words.value(u"deal-size"_s);
    const auto size = Format(plan.settings.locale, plan.settings.currency).parseMoney(typed);
    if (!size)
        return fail(Fault::OutOfRange, u"--deal-size \"%1\""_s.arg(typed), u"as 45 k"_s);
    plan.settings.dealSize = *size;
    return sound(std::move(plan));
}

/// Here what lacks is stated with a word of the command.
Error withOption(Error error)
{
    if (error.fault == Fault::Empty && error.subject == u"deal size")
        error.subject += u" (--deal-size)"_s;
    return error;
}

QStringList linesOf(const UsedMeasurement &used)
{
    auto lines = used.taken;
    for (const QString &line : used.leftOut)
        lines.append(u"left out: "_s + line);
    return lines;
}

Result<UsedMeasurement> used(const Plan &plan, const Measurement &measurement, const Words &words)
{
    auto &ids = *QRandomGenerator::global();
    const auto today = QDate::currentDate();
    const auto funnel
        = words.has(u"one-step"_s) ? MeasuredFunnel::OneStep : MeasuredFunnel::KeepStages;
    auto taken = useMeasurement(plan, measurement, ids, today, funnel);
    if (!taken || !words.has(u"recycling"_s))
        return taken;
    return useRecycling(taken->plan, measurement, ids, today)
        .map([&taken](UsedMeasurement recycled) {
            recycled.taken = taken->taken + recycled.taken;
            recycled.leftOut = taken->leftOut + recycled.leftOut;
            return recycled;
        });
}

QStringList stageNames(const Plan &plan)
{
    QStringList names;
    const auto stages = ordered(plan.stages);
    for (const auto &stage : stages)
        names += stage.name;
    return names;
}

QString amountsText(bool hasRevenue, const ToldAmounts &amounts, const Format &format)
{
    if (!hasRevenue)
        return u"; without revenue, for no amount is in the plan's currency"_s;
    return amounts.areAll()
        ? QString()
        : u"; amounts of %1 of %2 won, revenue is theirs alone"_s.arg(
            format.count(double(amounts.told)), format.count(double(amounts.won)));
}

/// Takes what is asked for beside rates into one plan, and says so.
class PartsTaking {
public:
    PartsTaking(Plan plan, const Measurement &measurement)
        : m_plan(std::move(plan))
        , m_measurement(measurement)
        , m_format(m_plan.settings.locale, m_plan.settings.currency)
        , m_today(QDate::currentDate())
    {
    }

    Result<Plan> run(const Words &words)
    {
        if (words.has(u"look-back"_s)) {
            const bool hasCampaigns
                = lookBackDimension(m_measurement, PastKind::Campaign).has_value();
            const bool hasChannels
                = lookBackDimension(m_measurement, PastKind::Channel).has_value();
            if (hasChannels || !hasCampaigns)
                take(takeLookBack(m_plan, m_measurement, PastKind::Channel, m_today, m_ids),
                    u"channels"_s);
            if (hasCampaigns)
                take(takeLookBack(m_plan, m_measurement, PastKind::Campaign, m_today, m_ids),
                    u"campaigns"_s);
        }
        if (words.has(u"campaigns"_s))
            take(takeOutcomes(m_plan, m_measurement, m_today, m_ids));
        if (words.has(u"attempts"_s))
            take(takeAttempts(m_plan, m_measurement, m_today, m_ids));
        if (m_error)
            return Failure(*m_error);
        return m_plan;
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /// What would help where nothing is taken.
    [[nodiscard]] const QStringList &hints() const { return m_hints; }

private:
    /// The first thing that goes wrong ends it all.
    template <class Taken> bool isTaken(const Result<Taken> &taken)
    {
        if (!taken && !m_error)
            m_error = taken.error();
        if (taken)
            m_plan = taken->plan;
        return taken.has_value();
    }

    void take(const Result<TakenLookBack> &taken, const QString &what)
    {
        if (!isTaken(taken))
            return;
        m_lines
            += u"look back, %1: %2 added, %3 brought up to date%4"_s.arg(what, count(taken->added),
                count(taken->updated), amountsText(taken->hasRevenue, taken->amounts, m_format));
        if (!taken->notNamed.isEmpty())
            m_lines
                += u"not called so in these exports: %1; if one of those added (%2) is the same "
                   "by another name, remove one of the two"_s.arg(
                       taken->notNamed.join(u", "_s), taken->addedNames.join(u", "_s));
        if (taken->left > 0)
            m_lines += u"left out: %1 more %2, which brought %3 together"_s.arg(
                count(taken->left), what, m_format.money(taken->leftRevenue));
    }
    void take(const Result<TakenOutcomes> &taken)
    {
        if (!isTaken(taken)) {
            const auto matches = campaignMatches(m_plan, m_measurement);
            for (const CampaignMatch &match : matches) {
                if (match.entry.isNull())
                    m_hints += unmatchedLine(match.campaign);
            }
            return;
        }
        for (const Id<Entry> id : taken->entries) {
            const Entry *entry = find(taken->plan.entries, id);
            m_lines += u"campaign: "_s + (entry ? entry->title : QString())
                + amountsText(taken->hasRevenue, taken->amounts.value(id), m_format);
        }
        for (const QString &name : taken->unmatched)
            m_lines += unmatchedLine(name);
    }
    [[nodiscard]] static QString unmatchedLine(const QString &name)
    {
        return u"left out: %1 is called as no entry of the calendar that had begun by then, or as "
               "several; say which with --map \"%2\""_s.arg(name, planEntryArgument(name, u"…"_s));
    }
    void take(const Result<TakenAttempts> &taken)
    {
        if (!isTaken(taken))
            return;
        for (const AttemptsNow &row : taken->plan.attemptsNow) {
            if (taken->kinds.contains(row.kind))
                m_lines += u"attempts: %1 %2 a lead, %3 reached (%4)"_s.arg(
                    QString(nameOf(row.kind)), m_format.exactCount(row.perLead.fraction()),
                    m_format.percent(row.reached.fraction()), row.evidence.source);
        }
        for (const TouchKind kind : taken->removed)
            m_lines += u"attempts: %1 no longer stands beside, for it would count twice"_s.arg(
                QString(nameOf(kind)));
    }
    [[nodiscard]] QString count(qsizetype number) const
    {
        return m_format.count(static_cast<double>(number));
    }

    Plan m_plan;
    const Measurement &m_measurement;
    Format m_format;
    QDate m_today;
    QRandomGenerator &m_ids = *QRandomGenerator::global();
    std::optional<Error> m_error;
    QStringList m_lines;
    QStringList m_hints;
};

} // namespace

QStringList partWords()
{
    return { u"look-back"_s, u"campaigns"_s, u"attempts"_s };
}

Result<void> importParts(const QString &planPath, const QStringList &paths, const Words &words)
{
    return readPlanFile(planPath)
        .and_then([&](const Plan &plan) {
            return measureWords(paths, words, {}, MeasureFor::Plan, plan.settings.currency);
        })
        .and_then([&](const Measurement &measurement) {
            QStringList lines;
            QStringList hints;
            return editPlanFile(planPath, u"Take from "_s + measurement.files.join(u", "_s),
                [&](const Plan &plan) -> Result<Plan> {
                    PartsTaking taking(plan, measurement);
                    auto next = taking.run(words);
                    lines = taking.lines();
                    if (!next)
                        hints = taking.hints();
                    return next;
                })
                .and_then([&] { return print(lines.join(u'\n') + u'\n'); })
                .or_else([&](const Error &error) -> Result<void> {
                    if (!hints.isEmpty())
                        static_cast<void>(print(hints.join(u'\n') + u'\n'));
                    return Failure(error);
                });
        });
}

Result<void> importEvidence(const QString &planPath, const QStringList &paths, const Words &words)
{
    return readPlanFile(planPath)
        .and_then([&](const Plan &plan) {
            return measureWords(paths, words, {}, MeasureFor::Plan, plan.settings.currency);
        })
        .and_then([&](const Measurement &measurement) {
            QStringList lines;
            return editPlanFile(planPath,
                u"Use measured rates of "_s + measurement.files.join(u", "_s),
                [&](const Plan &plan) -> Result<Plan> {
                    return withDealSize(plan, words)
                        .and_then(
                            [&](const Plan &sized) { return used(sized, measurement, words); })
                        .map_error(withOption)
                        .map([&](const UsedMeasurement &all) {
                            lines = linesOf(all);
                            return all.plan;
                        });
                })
                .and_then([&] { return print(lines.join(u'\n') + u'\n'); });
        });
}

Result<void> importHistory(const QString &planPath, const QString &path, const Words &words)
{
    QStringList lines;
    const auto name = fileName(path);
    return editPlanFile(planPath, u"Take the history of "_s + name,
        [&](const Plan &plan) -> Result<Plan> {
            return withDealSize(plan, words)
                .and_then([&](const Plan &sized) {
                    return historyTableIn(path, stageNames(sized))
                        .and_then([&](const HistoryTable &table) {
                            return useHistory(sized, table, name, QDate::currentDate(),
                                *QRandomGenerator::global());
                        });
                })
                .map_error(withOption)
                .map([&](const UsedMeasurement &all) {
                    lines = linesOf(all);
                    return all.plan;
                });
        })
        .and_then([&] { return print(lines.join(u'\n') + u'\n'); });
}

} // namespace lockstep
