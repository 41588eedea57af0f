// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The parts of check(), which findings.cpp puts together: errors of the funnel in
// funnel_findings.cpp, what is only worth a look in plan_warnings.cpp.

#include "app/base/format.h"
#include "app/base/together.h"
#include "app/plan/fields.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/step_index.h"

#include <QSet>
#include <memory>
#include <set>
#include <span>

namespace lockstep {

/// How the rows of a plan stand to each other; each row by itself is rowErrors'.
class PlanCheck {
public:
    explicit PlanCheck(const Plan &plan)
        : m_plan(plan)
    {
    }

    QList<Finding> errors()
    {
        m_index = std::make_shared<const RowIndex>(m_plan);
        add(rowErrors(m_plan, m_plan.settings));
        forEachList(m_plan, [this](const char *name, const auto &rows) { checkRows(name, rows); });
        checkStages();
        // More stages than there may be make no funnel to look into.
        const Plan none;
        const StepIndex steps(m_plan.stages.size() <= limits::kMaxStages ? m_plan : none);
        checkTwins(steps);
        checkSteps(steps);
        checkLinks();
        checkRecycling();
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
        checkApprovals();
        checkScenarios();
        checkReadings();
        checkBridges();
        checkNurture();
        checkTripwires();
        // Only a horizon that is one can be looked into.
        if (rowErrors(m_plan, m_plan.settings).isEmpty()) {
            checkTargets();
            checkEntries();
        }
        return m_findings;
    }

private:
    PlanCheck(const Plan &plan, std::shared_ptr<const RowIndex> index)
        : m_plan(plan)
        , m_index(std::move(index))
    {
    }

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
    [[nodiscard]] bool isFull() const { return m_findings.size() >= kMostFindings; }

    [[nodiscard]] Format format() const
    {
        return { m_plan.settings.locale, m_plan.settings.currency };
    }

    /// Names lie apart from their rows, thousands of them all over the memory: asked for ahead,
    /// each is there when its row's turn comes.
    template <class Noun> static void fetchName(const Noun &row)
    {
        if constexpr (requires { row.title; })
            __builtin_prefetch(row.title.constData());
        else if constexpr (requires { row.name; })
            __builtin_prefetch(row.name.constData());
    }

    template <class Noun> void checkRows(const char *name, const QList<Noun> &rows)
    {
        if (rows.size() > limits::kMaxRows)
            add(Fault::OutOfRange, fieldWords(name),
                QStringLiteral("at most %1 rows").arg(limits::kMaxRows));
        if (rows.size() < kWorthAThread)
            checkEach(std::span(rows), {});
        else
            checkMany(std::span(rows));
    }

    /// In parts. More findings than anybody reads are gathered one row after the other.
    template <class Noun> void checkMany(std::span<const Noun> rows)
    {
        std::vector<QList<Finding>> found(rows.size() / size_t(kPart) + 1);
        inParts(qsizetype(rows.size()), kPart, [&](qsizetype from, qsizetype to, int) {
            PlanCheck other(m_plan, m_index);
            other.checkEach(rows.subspan(size_t(from), size_t(to - from)),
                from > 0 ? rows[size_t(from) - 1].id : Id<Noun> {});
            found[size_t(from / kPart)] = other.m_findings;
        });
        qsizetype all = m_findings.size();
        for (const QList<Finding> &part : found)
            all += part.size();
        if (all >= kMostFindings)
            return checkEach(rows, {});
        for (const QList<Finding> &part : found)
            m_findings += part;
    }

    /// `previous`: the id of the row before them.
    template <class Noun> void checkEach(std::span<const Noun> rows, Id<Noun> previous)
    {
        auto ahead = rows.begin();
        for (const Noun &row : rows) {
            if (isFull())
                return;
            for (; ahead != rows.end() && &*ahead - &row < kNamesAhead; ++ahead)
                fetchName(*ahead);
            add(rowErrors(m_plan, row, m_index.get()));
            if (row.id <= previous && !previous.isNull())
                add(Fault::Duplicate, QStringLiteral("id of ") + rowName(m_plan, row));
            previous = row.id;
        }
    }

    /// Rows of which there may be one for each `key`.
    template <class Noun, class Key> void checkUnique(const QList<Noun> &rows, Key key)
    {
        using Keys = std::invoke_result_t<Key, const Noun &>;
        QList<Keys> keys;
        keys.reserve(rows.size());
        for (const Noun &row : rows)
            keys.append(key(row));
        std::sort(keys.begin(), keys.end());
        if (std::adjacent_find(keys.begin(), keys.end()) == keys.end())
            return;
        std::set<Keys> seen;
        for (const Noun &row : rows) {
            if (seen.contains(key(row)))
                add(Fault::Duplicate, rowName(m_plan, row));
            seen.insert(key(row));
        }
    }

    void checkTwins(const StepIndex &steps)
    {
        checkUnique(m_plan.targets, [](const Target &t) { return Pair { t.fiscalYear, 0 }; });
        checkUnique(m_plan.streams, [](const Stream &s) {
            return Pair { s.market.value, s.channel.value };
        });
        if (steps.size() < m_plan.steps.size()) // where each has a place, none has a twin
            checkUnique(m_plan.steps, [](const Step &s) {
                return Pair { s.stream.value, s.stage.value };
            });
        checkUnique(m_plan.holidays, [](const Holiday &h) {
            return Pair { h.date.toJulianDay(), 0 };
        });
        checkUnique(m_plan.openingPipeline, [](const OpeningPipeline &p) {
            return Pair { p.stream.value, p.stage.value };
        });
        checkUnique(m_plan.pastEfforts, [](const PastEffort &e) {
            return std::pair { e.kind, e.name.simplified().toCaseFolded() };
        });
        checkUnique(m_plan.entryOutcomes, [](const EntryOutcome &o) {
            return std::tuple { o.entry, o.stage, o.study };
        });
        checkUnique(m_plan.attemptsNow, [](const AttemptsNow &a) { return a.kind; });
    }

    void checkStages();
    void checkSteps(const StepIndex &steps);
    void checkLinks();
    void checkRecycling();
    void checkDealSizes();
    void checkTargets();
    void checkCompleteness();
    void checkShares();
    void checkMarkets();
    void checkEntries();
    void checkApprovals();
    void checkSeals();
    void checkScenarios();
    void checkReadings();
    void checkBridges();
    void checkNurture();
    void checkTripwires();

    static constexpr qsizetype kMostFindings = 1'000;
    static constexpr qsizetype kNamesAhead = 16;
    static constexpr qsizetype kPart = 250; ///< rows: some ten microseconds
    static constexpr qsizetype kWorthAThread = 1'000; ///< rows

    const Plan &m_plan;
    std::shared_ptr<const RowIndex> m_index;
    Severity m_severity = Severity::Error;
    QList<Finding> m_findings;
};

} // namespace lockstep
