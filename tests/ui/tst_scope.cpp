// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What belongs to a selection, and how far the rest stands back.

#include "app/exchange/sample_plan.h"
#include "ui/shared/contrast.h"
#include "ui/shared/scope.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestScope : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = *samplePlan();
    }

    void nothingSelected_everythingBelongs()
    {
        const auto scope = scopeOf(m_plan, {}, {});
        QVERIFY(scope.isAll());
        for (const auto &market : m_plan.markets)
            QVERIFY(scope.has(market.id));
    }

    void market_belongsAlone_andSoDoesWhatIsAboutAll()
    {
        const auto chosen = m_plan.markets[0].id;
        const auto scope = scopeOf(m_plan, {}, { {}, chosen, {}, -1, {}, {} });
        QVERIFY(scope.has(chosen));
        QVERIFY(!scope.has(m_plan.markets[1].id));
        QVERIFY(scope.has(Id<Market> {}));
        QVERIFY(scope.has(m_plan.stages[0].id));
    }

    void entry_isAboutItsMarketChannelAndStage()
    {
        Entry entry = m_plan.entries.first();
        entry.market = m_plan.markets[1].id;
        entry.channel = m_plan.channels[0].id;
        entry.stage = m_plan.stages[0].id;
        put(m_plan.entries, entry);
        const auto scope = scopeOf(m_plan, {}, { {}, {}, {}, -1, entry.id, {} });
        QCOMPARE(scope, (Scope { { entry.stage }, { entry.market }, { entry.channel }, -1 }));
    }

    void clause_isAboutTheFiguresItShows()
    {
        const Id<Clause> clause { 7 };
        const auto stage = m_plan.stages[1].id;
        const auto market = m_plan.markets[2].id;
        Figures figures;
        figures.overall = { { u"mqlNeed"_s, {}, {}, 0, {}, stage, {}, {} },
            { u"target.food"_s, {}, {}, 0, {}, {}, market, {} } };
        ClauseFigures texts;
        texts.clause = clause;
        texts.marketing.parts = { { u"12"_s, u"mqlNeed"_s, false } };
        texts.sales.parts = { { u"3 M"_s, u"target.food"_s, false }, { u" a year"_s, {}, false } };
        figures.clauses = { texts };
        QCOMPARE(scopeOf(m_plan, figures, { {}, {}, {}, -1, {}, clause }),
            (Scope { { stage }, { market }, {}, -1 }));
        // What else is selected says it more exactly.
        QCOMPARE(scopeOf(m_plan, figures, { {}, m_plan.markets[0].id, {}, -1, {}, clause }),
            (Scope { {}, { m_plan.markets[0].id }, {}, -1 }));
    }

    void faded_isPaler_butStillReads()
    {
        for (const auto theme : { Theme::Light, Theme::Dark }) {
            for (const bool room : { false, false }) {
                const Style style(theme, room);
                const auto &c = style.colours();
                const auto text = faded(c.ink, style);
                QVERIFY(contrast(text, c.paper) < contrast(c.ink, c.paper));
                for (const auto &surface : { c.paper, c.ground, c.raised, c.selected })
                    QVERIFY(contrast(text, surface) >= 3.0);
            }
        }
    }

private:
    Plan m_plan;
};

QTEST_APPLESS_MAIN(TestScope)
#include "tst_scope.moc"
