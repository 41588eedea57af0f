// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/findings.h"

#include "app/base/format.h"
#include "app/plan/fields.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/sealed_item.h"

#include <QSet>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

/// How the rows of a plan stand to each other; each row by itself is rowErrors'.
class PlanCheck {
public:
    explicit PlanCheck(const Plan &plan)
        : m_plan(plan)
    {
    }

    QList<Finding> errors()
    {
        add(rowErrors(m_plan, m_plan.settings));
        forEachList(m_plan, [this](const char *name, const auto &rows) { checkRows(name, rows); });
        checkStages();
        checkTwins();
        checkSteps();
        checkDealSizes();
        return m_findings;
    }

    QList<Finding> warnings()
    {
        m_severity = Severity::Warning;
        checkCompleteness();
        checkShares();
        checkMarkets();
        checkSeals();
        // Only a horizon that is one can be looked into.
        if (rowErrors(m_plan, m_plan.settings).isEmpty()) {
            checkTargets();
            checkEntries();
        }
        return m_findings;
    }

private:
    using Pair = std::pair<qint64, qint64>;

    void add(Fault fault, QString subject, QString detail = {})
    {
        m_findings.append({ m_severity, { fault, std::move(subject), std::move(detail) } });
    }
    void add(const QList<Error> &errors)
    {
        for (const Error &error : errors)
            m_findings.append({ m_severity, error });
    }
    /// More than anybody reads; a damaged file may have one for every row.
    [[nodiscard]] bool isFull() const { return m_findings.size() >= 1'000; }

    [[nodiscard]] Format format() const
    {
        return { m_plan.settings.locale, m_plan.settings.currency };
    }

    template <class Noun> void checkRows(const char *name, const QList<Noun> &rows)
    {
        if (rows.size() > kMaxRows)
            add(Fault::OutOfRange, fieldWords(name), u"at most %1 rows"_s.arg(kMaxRows));
        Id<Noun> previous;
        for (const Noun &row : rows) {
            if (isFull())
                return;
            add(rowErrors(m_plan, row));
            if (row.id <= previous && !previous.isNull())
                add(Fault::Duplicate, u"id of "_s + rowName(m_plan, row));
            previous = row.id;
        }
    }

    /// Rows of which there may be one for each `key`.
    template <class Noun, class Key> void checkUnique(const QList<Noun> &rows, Key key)
    {
        QSet<Pair> seen;
        for (const Noun &row : rows) {
            if (seen.contains(key(row)))
                add(Fault::Duplicate, rowName(m_plan, row));
            seen.insert(key(row));
        }
    }

    void checkTwins()
    {
        checkUnique(m_plan.targets, [](const Target &t) { return Pair { t.fiscalYear, 0 }; });
        checkUnique(m_plan.streams, [](const Stream &s) {
            return Pair { s.market.value, s.channel.value };
        });
        checkUnique(m_plan.steps, [](const Step &s) {
            return Pair { s.stream.value, s.stage.value };
        });
        checkUnique(m_plan.openingPipeline, [](const OpeningPipeline &p) {
            return Pair { p.stream.value, p.stage.value };
        });
    }

    void checkStages();
    void checkSteps();
    void checkDealSizes();
    void checkTargets();
    void checkCompleteness();
    void checkShares();
    void checkMarkets();
    void checkEntries();
    void checkSeals();

    const Plan &m_plan;
    Severity m_severity = Severity::Error;
    QList<Finding> m_findings;
};

void PlanCheck::checkStages()
{
    const QString range = u"%1 to %2"_s.arg(kMinStages).arg(kMaxStages);
    if (m_plan.stages.size() < kMinStages)
        add(Fault::Empty, u"stages"_s, range);
    if (m_plan.stages.size() > kMaxStages)
        add(Fault::OutOfRange, u"number of stages"_s, range);
}

/// Each stream leads from each stage but the last one to the next.
void PlanCheck::checkSteps()
{
    const QList<Stage> stages = ordered(m_plan.stages);
    if (stages.isEmpty())
        return;
    QSet<Pair> there;
    for (const Step &step : m_plan.steps) {
        there.insert({ step.stream.value, step.stage.value });
        if (step.stage == stages.last().id)
            add(Fault::OutOfRange, u"stage of "_s + rowName(m_plan, step),
                u"a stage before the last one"_s);
    }
    for (const Stream &stream : m_plan.streams) {
        for (const Stage &stage : stages.first(stages.size() - 1)) {
            if (isFull())
                return;
            if (there.contains({ stream.id.value, stage.id.value }))
                continue;
            Step missing;
            missing.stream = stream.id;
            missing.stage = stage.id;
            add(Fault::Empty, u"step "_s + rowName(m_plan, missing));
        }
    }
}

void PlanCheck::checkDealSizes()
{
    QSet<qint64> planned;
    for (const Stream &stream : m_plan.streams) {
        if (stream.targetShare.ppm > 0)
            planned.insert(stream.market.value);
    }
    for (const Market &market : m_plan.markets) {
        if (market.dealSize.minorUnits == 0 && planned.contains(market.id.value))
            add({ *missingDealSize(m_plan, market.id) });
    }
}

/// The fiscal years that begin within the horizon, by the year they end in.
void PlanCheck::checkTargets()
{
    const QDate start = m_plan.settings.horizonStart;
    const int first = start.year() + (start.month() == 1 ? 0 : 1);
    const int years = (m_plan.settings.horizonMonths + 11) / 12;
    for (int year = first; year < first + years; ++year) {
        Target wanted;
        wanted.fiscalYear = year;
        const bool isThere = std::any_of(m_plan.targets.begin(), m_plan.targets.end(),
            [year](const Target &target) { return target.fiscalYear == year; });
        if (!isThere)
            add(Fault::Empty, rowName(m_plan, wanted));
    }
    for (const Target &target : m_plan.targets) {
        if (target.fiscalYear < first || target.fiscalYear >= first + years)
            add(Fault::OutOfRange, rowName(m_plan, target),
                u"FY%1 to FY%2"_s.arg(first % 100, 2, 10, QChar(u'0'))
                    .arg((first + years - 1) % 100, 2, 10, QChar(u'0')));
    }
}

void PlanCheck::checkCompleteness()
{
    if (m_plan.markets.isEmpty())
        add(Fault::Empty, u"target markets"_s);
    if (m_plan.channels.isEmpty())
        add(Fault::Empty, u"sales channels"_s);
}

void PlanCheck::checkShares()
{
    double sumPpm = 0;
    for (const Stream &stream : m_plan.streams)
        sumPpm += static_cast<double>(stream.targetShare.ppm);
    const double share = sumPpm / kMaxPpm;
    if (m_plan.streams.isEmpty() || share == 1)
        return;
    add(Fault::OutOfRange, u"sum of the target shares (%1)"_s.arg(format().percent(share)),
        format().percent(1));
}

void PlanCheck::checkMarkets()
{
    for (const Market &market : m_plan.markets) {
        if (market.addressableAccounts == 0)
            add(Fault::Empty, u"addressable accounts of "_s + rowName(m_plan, market));
    }
}

void PlanCheck::checkEntries()
{
    const QDate start = m_plan.settings.horizonStart;
    const Period horizon { start, start.addMonths(m_plan.settings.horizonMonths) };
    for (const Entry &entry : m_plan.entries) {
        if (entry.period.end <= horizon.start || entry.period.start >= horizon.end)
            add(Fault::OutOfRange, u"period of "_s + rowName(m_plan, entry),
                format().period(horizon));
    }
}

/// One word of each side about an item that is still there.
void PlanCheck::checkSeals()
{
    for (const Seal &seal : m_plan.seals) {
        if (!hasItem(m_plan, seal.kind, seal.item))
            add(Fault::NoSuchItem, u"item of "_s + rowName(m_plan, seal));
    }
    checkUnique(m_plan.seals, [](const Seal &seal) {
        return Pair { seal.item,
            static_cast<qint64>(seal.kind) * 2 + static_cast<qint64>(seal.side) };
    });
}

} // namespace

QList<Finding> check(const Plan &plan)
{
    QList<Finding> findings = PlanCheck(plan).errors();
    findings += PlanCheck(plan).warnings();
    return findings;
}

Result<Plan> sound(Plan plan)
{
    const QList<Finding> errors = PlanCheck(plan).errors();
    if (!errors.isEmpty())
        return Failure(errors.first().error);
    return plan;
}

} // namespace lockstep
