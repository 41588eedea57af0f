// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan in which a scenario was begun.

#include "app/plan/scenario_draft.h"
#include "tests/support/plan_builder.h"
#include "ui/funnel/scenario_steps.h"

#include <QTemporaryDir>
#include <QtTest>

namespace lockstep::test {

using namespace Qt::StringLiterals;

class Draft {
public:
    explicit Draft(const Plan &plan = smallPlan())
        : m_document(*PlanFile::create(plan, m_folder.path()), [] {
            return QDateTime({ 2026, 6, 10 }, { 9, 0 }, Qt::UTC);
        })
    {
        begin();
    }
    explicit Draft(PlanFile file)
        : m_document(std::move(file), [] {
            return QDateTime({ 2026, 6, 10 }, { 9, 0 }, Qt::UTC);
        })
    {
    }
    void begin()
    {
        QVERIFY(m_document.setRestorePoint(u"Before"_s, PointKind::Scenario).has_value());
    }
    void commit(const Result<Plan> &next)
    {
        QVERIFY(next.has_value());
        QVERIFY(m_document.commit(u"Change"_s, next).has_value());
    }
    void changeRate(Ratio rate)
    {
        auto next = m_document.committed();
        auto step = *find(next.steps, kMqlStep);
        step.rate = rate;
        put(next.steps, step);
        commit(next);
    }
    /// Changes the rate, leaves the scenario, and tells where it was.
    qint64 leaveWith(Ratio changed)
    {
        changeRate(changed);
        const qint64 ofScenario = m_document.cursor();
        leave();
        return ofScenario;
    }
    void bringBack(qint64 step)
    {
        QVERIFY(m_document.restore(u"Bring back"_s, step, u"Before it"_s).has_value());
    }
    void leave() { QVERIFY(leaveScenario(m_document).has_value()); }
    qint32 rate() { return find(plan().steps, kMqlStep)->rate.ppm; }
    Document &document() { return m_document; }
    const Plan &plan() { return m_document.committed(); }
    bool isBegun() { return begunScenario(m_document).has_value(); }

private:
    QTemporaryDir m_folder;
    Document m_document;
};

} // namespace lockstep::test
