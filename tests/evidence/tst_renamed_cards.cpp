// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Cards of the look back that somebody gave another name, when the same export is measured again.

#include "app/evidence/look_back.h"
#include "tests/evidence/campaign_export.h"
#include "tests/evidence/export_folder.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

inline const QDate kDay { 2026, 10, 31 };

class RenamedCardsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        const auto path = m_folder.write(u"crm.csv"_s, campaignExport());
        m_found = measure({ path }, {}, kDay).value();
    }
    void card_isKnownAgain();
    void cardWithOtherNumbers_isTold();
    void cardLikeAnother_isTold();

private:
    [[nodiscard]] static const PastEffort *named(const Plan &plan, const QString &name)
    {
        const auto found = std::find_if(plan.pastEfforts.begin(), plan.pastEfforts.end(),
            [&name](const PastEffort &card) { return card.name == name; });
        return found == plan.pastEfforts.end() ? nullptr : &*found;
    }

    ExportFolder m_folder;
    Measurement m_found;
    QRandomGenerator m_ids { 3 };
};

/// The export says of no other campaign what it said of the expo's card.
void RenamedCardsTest::card_isKnownAgain()
{
    auto plan = takeLookBack(smallPlan(), m_found, PastKind::Campaign, kDay, m_ids).value().plan;
    auto expo = *named(plan, u"Expo"_s);
    expo.name = u"Hanover fair"_s;
    expo.verdict = Verdict::More;
    plan = putEffort(plan, expo).value();
    const auto again
        = takeLookBack(plan, m_found, PastKind::Campaign, kDay.addDays(1), m_ids).value();
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, plan.pastEfforts.size());
    QCOMPARE(again.plan.pastEfforts, plan.pastEfforts);
    QVERIFY(again.notNamed.isEmpty());
}

/// Nobody can know which part a card was whose numbers were changed, too.
void RenamedCardsTest::cardWithOtherNumbers_isTold()
{
    auto plan = takeLookBack(smallPlan(), m_found, PastKind::Campaign, kDay, m_ids).value().plan;
    auto expo = *named(plan, u"Expo"_s);
    expo.name = u"Hanover fair"_s;
    expo.leads += 1;
    plan = putEffort(plan, expo).value();
    const auto again = takeLookBack(plan, m_found, PastKind::Campaign, kDay, m_ids).value();
    QCOMPARE(again.addedNames, QStringList { u"Expo"_s });
    QCOMPARE(again.notNamed, QStringList { u"Hanover fair"_s });
    const auto third = takeLookBack(again.plan, m_found, PastKind::Campaign, kDay, m_ids).value();
    QVERIFY(third.notNamed.isEmpty()); // nothing was added
}

/// Two parts say the same: it could be either.
void RenamedCardsTest::cardLikeAnother_isTold()
{
    const auto path = m_folder.write(u"alike.csv"_s,
        "Lead ID,Created,Campaign,Close Date\nA,2026-08-01,Expo,\nB,2026-08-01,Fair,\n"
        "C,2026-08-01,Mail,\nD,2026-08-01,Mail,\n");
    const auto found = measure({ path }, {}, kDay).value();
    auto plan = takeLookBack(smallPlan(), found, PastKind::Campaign, kDay, m_ids).value().plan;
    for (const auto &name : { u"Expo"_s, u"Fair"_s }) {
        auto card = *named(plan, name);
        card.name += u" 2025"_s;
        plan = putEffort(plan, card).value();
    }
    const auto again = takeLookBack(plan, found, PastKind::Campaign, kDay, m_ids).value();
    QCOMPARE(again.added, 2);
    QCOMPARE(again.notNamed.size(), 2);
}

} // namespace lockstep::test

QTEST_APPLESS_MAIN(lockstep::test::RenamedCardsTest)
#include "tst_renamed_cards.moc"
