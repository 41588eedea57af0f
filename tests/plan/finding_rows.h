// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Rows of tests that change a plan and ask what is found wrong with it.

#include "app/plan/findings.h"

#include <QTest>
#include <functional>

using Change = std::function<void(lockstep::Plan &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(lockstep::Fault)

namespace lockstep::test {

inline void addFindingColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("subject");
}

inline void row(const char *name, const Change &change, Fault fault, const QString &subject)
{
    QTest::newRow(name) << change << fault << subject;
}

inline void compareOnly(const QList<Finding> &findings)
{
    QFETCH(Fault, fault);
    QFETCH(QString, subject);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().error.subject, subject);
    QCOMPARE(findings.first().error.fault, fault);
}

} // namespace lockstep::test
