// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Wherever a long talk leads, the plan stays one that every computation accepts.

#include "app/plan/findings.h"
#include "app/plan/new_plan.h"
#include "tests/plan/edit_walker.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

class EditWalkTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void walk_fromANewPlan_staysSound_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U })
            QTest::addRow("seed %u", seed) << seed;
    }

    void walk_fromANewPlan_staysSound()
    {
        QFETCH(quint32, seed);
        QRandomGenerator ids(seed);
        EditWalker walker(seed);
        Plan plan = newPlan({ 2026, 10, 5 }, ids);
        int done = 0;
        int refused = 0;
        for (int i = 0; i < 1'000; ++i) {
            const auto next = walker.step(plan);
            ++(next ? done : refused);
            if (!next) {
                QVERIFY(!next.error().subject.isEmpty());
                continue;
            }
            plan = *next;
            const auto result = sound(plan);
            QVERIFY2(result, qPrintable(result ? QString() : result.error().subject));
        }
        QVERIFY(done > 250 && refused > 125);
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::EditWalkTest)
#include "tst_edit_walk.moc"
