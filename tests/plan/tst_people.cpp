// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/people.h"

#include "app/plan/findings.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

Plan withEntry(const std::function<void(Entry &)> &change)
{
    Plan plan = smallPlan();
    Entry fair;
    fair.id = { 701 };
    fair.title = u"Spring fair"_s;
    fair.period = { QDate(2027, 3, 1), QDate(2027, 3, 4) };
    change(fair);
    plan.entries = { fair };
    return plan;
}

Seal wordOf(Side side, Stand stand)
{
    return { { 1 }, ItemKind::Entry, 701, side, stand, {}, {},
        QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC), {}, {} };
}

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void mail_isOneAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        for (const auto &[text, isOne] :
            { std::pair(u"anna@example.com"_s, true), std::pair(u"a@b"_s, true),
                std::pair(u"jürgen@münchen.example"_s, true), std::pair(QString(), false),
                std::pair(u"anna"_s, false), std::pair(u"@example.com"_s, false),
                std::pair(u"anna@"_s, false), std::pair(u"a@b@c"_s, false),
                std::pair(u"a b@c"_s, false), std::pair(u"<a@b>"_s, false),
                std::pair(u"a@b, c@d"_s, false), std::pair(u"a@b\r\nBCC:x"_s, false) })
            QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text << isOne;
    }

    void mail_isOneAddress()
    {
        QFETCH(QString, text);
        QTEST(isMail(text), "isOne");
    }

    void person_isNamedWithOrWithoutAnAddress()
    {
        QCOMPARE(personFrom(u" Anna Berg <anna@example.com> "_s),
            (Person { u"Anna Berg"_s, u"anna@example.com"_s }));
        QCOMPARE(personFrom(u"مريم"_s), (Person { u"مريم"_s, {} }));
        QCOMPARE(personFrom(u"anna@example.com"_s),
            (Person { u"anna@example.com"_s, u"anna@example.com"_s }));
        QCOMPARE(personFrom(u"<anna@example.com>"_s),
            (Person { u"anna@example.com"_s, u"anna@example.com"_s }));
        QCOMPARE(personFrom(u"Anna <here>"_s), (Person { u"Anna <here>"_s, {} }));
        QCOMPARE(personFrom(u"Anna <a@b>"_s, u"c@d"_s), (Person { u"Anna"_s, u"c@d"_s }));
        QCOMPARE(personFrom({}, u"c@d"_s), (Person { u"c@d"_s, u"c@d"_s }));
        Entry entry;
        entry.participants = u"Ine <ine@x.no>\n\n  \nMarek"_s;
        QCOMPARE(participantsOf(entry),
            (QList<Person> { { u"Ine"_s, u"ine@x.no"_s }, { u"Marek"_s, {} } }));
    }

    void addresses_areChecked()
    {
        const auto first = [](const Plan &plan) { return check(plan).value(0).error.subject; };
        QCOMPARE(first(withEntry([](Entry &e) { e.salesMail = u"jonas"_s; })),
            u"sales mail of Spring fair"_s);
        QCOMPARE(first(withEntry([](Entry &e) { e.participants = u"Ine <ine>"_s; })),
            u"participants of Spring fair"_s);
        QCOMPARE(check(withEntry([](Entry &e) {
            e.marketingMail = u"a@b"_s;
            e.participants = u"Ine <ine@x.no>\nMarek"_s;
        })),
            QList<Finding> {});
        Plan plan = smallPlan();
        plan.settings.marketingMail = u"no address"_s;
        QCOMPARE(first(plan), u"marketing mail of the plan"_s);
    }

    void reviewBeforeItEnds_isWorthALook()
    {
        const auto reviewedOn = [](QDate date) {
            return check(withEntry([date](Entry &e) { e.reviewDate = date; }));
        };
        QCOMPARE(reviewedOn(QDate(2027, 3, 3)), QList<Finding> {}); // on its last day
        QCOMPARE(reviewedOn(QDate(2027, 3, 2)),
            (QList<Finding> { { Severity::Warning,
                { Fault::OutOfRange, u"review date of Spring fair"_s,
                    u"not before it ends"_s } } }));
    }

    void declined_andGoingAhead_isWorthALook()
    {
        for (const EntryState state : { EntryState::Approved, EntryState::Running }) {
            Plan plan = withEntry([state](Entry &e) { e.state = state; });
            plan.seals = { wordOf(Side::Sales, Stand::Disputed) };
            QCOMPARE(check(plan),
                (QList<Finding> {
                    { Severity::Warning, { Fault::DeclinedBySales, u"Spring fair"_s, {} } } }));
            QVERIFY(sound(plan)); // it stops nothing
            plan.seals = { wordOf(Side::Marketing, Stand::Disputed) };
            QCOMPARE(check(plan).value(0).error.fault, Fault::DeclinedByMarketing);
            plan.seals = { wordOf(Side::Marketing, Stand::Parked) };
            QCOMPARE(check(plan), QList<Finding> {});
        }
        Plan proposed = withEntry([](Entry &e) { e.state = EntryState::Proposed; });
        proposed.seals = { wordOf(Side::Sales, Stand::Disputed) };
        QCOMPARE(check(proposed), QList<Finding> {});
    }
};

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::PeopleTest)
#include "tst_people.moc"
