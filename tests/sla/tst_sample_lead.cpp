// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/sla/sla.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

class SampleLeadTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sampleLead_fromHandOff();
    void sampleLead_fromThePreviousTouch();
    void sampleLead_noTouches_isEmpty();
};

QDateTime at(QDate day, QTime time)
{
    return { day, time, Qt::UTC };
}

/// Call after 10 minutes, mail after 1 day, call after 2 days; ids do not follow the positions.
Plan threeTouches()
{
    Plan plan;
    plan.touches = { { { 1 }, 2, TouchKind::Call, { 2'880 }, {} },
        { { 2 }, 0, TouchKind::Call, { 10 }, {} }, { { 3 }, 1, TouchKind::Mail, { 1'440 }, {} } };
    return plan;
}

const QDateTime kHandOff = at({ 2026, 12, 30 }, { 9, 0 });

void SampleLeadTest::sampleLead_fromHandOff()
{
    QCOMPARE(sampleLead(threeTouches(), kHandOff),
        (QList<TouchDue> { { { 2 }, at({ 2026, 12, 30 }, { 9, 10 }) },
            { { 3 }, at({ 2026, 12, 31 }, { 9, 0 }) }, { { 1 }, at({ 2027, 1, 1 }, { 9, 0 }) } }));
}

void SampleLeadTest::sampleLead_fromThePreviousTouch()
{
    Plan plan = threeTouches();
    plan.settings.cadenceFromPreviousTouch = true;
    QCOMPARE(sampleLead(plan, kHandOff),
        (QList<TouchDue> { { { 2 }, at({ 2026, 12, 30 }, { 9, 10 }) },
            { { 3 }, at({ 2026, 12, 31 }, { 9, 10 }) },
            { { 1 }, at({ 2027, 1, 2 }, { 9, 10 }) } }));
}

void SampleLeadTest::sampleLead_noTouches_isEmpty()
{
    QVERIFY(sampleLead({}, kHandOff).isEmpty());
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::SampleLeadTest)
#include "tst_sample_lead.moc"
