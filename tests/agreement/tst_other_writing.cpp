// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How a plan writes numbers and dates is no part of what was agreed.

#include "app/agreement/agreement.h"
#include "app/exchange/sample_plan.h"
#include "app/figures/figures.h"
#include "tests/support/outcome.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMorning({ 2026, 5, 4 }, { 9, 0 }, Qt::UTC);

QList<Item> itemsIn(const Plan &plan)
{
    return items(plan, [](const Clause &clause) { return clause.sharedText; });
}

Item itemIn(const Plan &plan, ItemKind kind, qint64 id)
{
    for (const Item &item : itemsIn(plan)) {
        if (item.kind == kind && item.id == id)
            return item;
    }
    return {};
}

/// Marketing agreed to it, as it is written in the plan.
Plan agreedIn(const Plan &plan, ItemKind kind, qint64 id, Side side = Side::Marketing)
{
    QRandomGenerator ids(quint32(side) + 7);
    return planOf(
        seal(plan, itemIn(plan, kind, id), { side, Stand::Agreed, {}, u"Sam"_s, kMorning }, ids));
}

Voice marketingOn(const Plan &plan, ItemKind kind, qint64 id)
{
    for (const Standing &standing : standings(plan, itemsIn(plan))) {
        if (standing.item.kind == kind && standing.item.id == id)
            return standing.marketing;
    }
    return {};
}

Voice onStep(const Plan &plan)
{
    return marketingOn(plan, ItemKind::Step, kInquiryStep.value);
}

Plan writtenAs(Plan plan, const QString &locale)
{
    plan.settings.locale = locale;
    return plan;
}

/// "1,234.5 days" in English, "1.234,5 days" in German; 12.5 % and 12,5 %.
Plan oddStep()
{
    Plan plan = smallPlan();
    plan.steps[0].rate = { 125'000 };
    plan.steps[0].lag = durationFromDays(1'234.5);
    return plan;
}

/// Which words are void, by kind and item.
QStringList voidWords(const Plan &plan)
{
    const auto all = figures(plan).standings;
    QStringList words;
    for (const Standing &standing : all) {
        if (standing.marketing.isVoid || standing.sales.isVoid)
            words << standing.item.title
                    + (standing.marketing.changes + standing.sales.changes).join(u'|');
    }
    return words;
}

} // namespace

class TestOtherWriting : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void seal_givenInOneLocale_holdsInAnother_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("now");
        for (const auto &then : { u"en_GB"_s, u"de_DE"_s, u"fr_FR"_s, u"sv_SE"_s, u"ar_EG"_s }) {
            for (const auto &now : { u"en_GB"_s, u"de_DE"_s, u"de_CH"_s, u"nl_NL"_s, u"ja_JP"_s })
                QTest::newRow(qPrintable(then + u" then "_s + now)) << then << now;
        }
    }

    void seal_givenInOneLocale_holdsInAnother()
    {
        QFETCH(QString, then);
        QFETCH(QString, now);
        const Plan sealed
            = agreedIn(writtenAs(oddStep(), then), ItemKind::Step, kInquiryStep.value);
        const Plan plan = writtenAs(sealed, now);
        QVERIFY2(!onStep(plan).isVoid, qPrintable(onStep(plan).changes.join(u'|')));
        QVERIFY(onStep(plan).changes.isEmpty());
        Plan target = agreedIn(writtenAs(smallPlan(), then), ItemKind::Target, kTarget.value);
        target.settings.locale = now;
        QVERIFY(!marketingOn(target, ItemKind::Target, kTarget.value).isVoid);
    }

    void seal_ofDates_holdsInAnotherLocale()
    {
        Plan plan = smallPlan();
        Entry fair;
        fair.id = { 701 };
        fair.title = u"Spring fair"_s;
        fair.period = { QDate(2027, 2, 27), QDate(2027, 3, 4) };
        fair.cost = { 1'234'567 };
        plan.entries = { fair };
        const Plan sealed = agreedIn(plan, ItemKind::Entry, 701);
        for (const auto &now : { u"de_DE"_s, u"fr_FR"_s, u"en_US"_s, u"sv_SE"_s })
            QVERIFY2(
                !marketingOn(writtenAs(sealed, now), ItemKind::Entry, 701).isVoid, qPrintable(now));
        Plan later = writtenAs(sealed, u"de_DE"_s);
        later.entries[0].period.start = QDate(2027, 2, 26);
        QVERIFY(marketingOn(later, ItemKind::Entry, 701).isVoid);
    }

    /// Only what changed is told, in the writing in which it was agreed.
    void seal_ofWhatChangedToo_isVoid_andSaysNoMoreThanThat()
    {
        Plan plan = writtenAs(agreedIn(oddStep(), ItemKind::Step, kInquiryStep.value), u"de_DE"_s);
        plan.steps[0].rate = { 152'000 }; // the same figures, another number
        QVERIFY(onStep(plan).isVoid);
        QCOMPARE(onStep(plan).changes, QStringList { u"rate: 12.5\u00a0% → 15.2\u00a0%"_s });
    }

    /// "1,095 days" are three years in English, and a day and some two hours in German.
    void seal_thatCouldMeanAnotherNumber_isNotStretched()
    {
        Plan plan = smallPlan();
        plan.steps[0].lag = durationFromDays(1'095);
        const Plan sealed = agreedIn(plan, ItemKind::Step, kInquiryStep.value);
        QVERIFY(!onStep(sealed).isVoid);
        const Voice other = onStep(writtenAs(sealed, u"de_DE"_s));
        QVERIFY(other.isVoid);
        QVERIFY2(other.changes.contains(u"lag: 1,095\u00a0days → 1.095\u00a0days"_s),
            qPrintable(other.changes.join(u'|')));
    }

    void approval_ofBothSides_countsAcrossLocales()
    {
        Plan plan = smallPlan();
        Entry fair;
        fair.id = { 701 };
        fair.title = u"Spring fair"_s;
        fair.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
        fair.cost = { 123'450 };
        plan.entries = { fair };
        const Plan one = writtenAs(agreedIn(plan, ItemKind::Entry, 701), u"de_DE"_s);
        QCOMPARE(agreedIn(one, ItemKind::Entry, 701, Side::Sales).entries[0].state,
            EntryState::Approved);
    }

    /// What stood agreed in the sample plan does so however it is written, clauses with live
    /// figures as well.
    void samplePlan_keepsItsSeals_inEveryUsualLocale()
    {
        const Plan plan = samplePlan().value();
        const auto before = figures(plan);
        const auto isSame = voidWords(plan);
        QVERIFY(before.tally->agreed > 40);
        QVERIFY(std::any_of(plan.seals.begin(), plan.seals.end(),
            [](const Seal &seal) { return seal.kind == ItemKind::Clause; }));
        for (const auto &locale :
            { u"de_DE"_s, u"de_CH"_s, u"fr_FR"_s, u"nl_NL"_s, u"sv_SE"_s, u"en_US"_s }) {
            const Plan other = writtenAs(plan, locale);
            QVERIFY2(figures(other).tally->agreed == before.tally->agreed,
                qPrintable(locale + voidWords(other).join(u'\n')));
            QCOMPARE(voidWords(other).size(), isSame.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestOtherWriting)
#include "tst_other_writing.moc"
