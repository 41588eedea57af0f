// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/plan_json.h"
#include "tests/support/plan_builder.h"

#include <QTest>
class PlanJsonTest : public QObject { Q_OBJECT
private slots: void a() { auto r = lockstep::fromJson(lockstep::toJson(lockstep::test::smallPlan()), QStringLiteral("x")); if(!r) qDebug()<<r.error().detail<<r.error().subject; QVERIFY(r.has_value()); QVERIFY(r->plan==lockstep::test::smallPlan()); } };
QTEST_APPLESS_MAIN(PlanJsonTest)
#include "tst_plan_json.moc"
