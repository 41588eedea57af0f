// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Every situation of situations.txt: two copies of a plan changed apart, merged, and decided in
// each way.

#include "app/merge/differences.h"
#include "app/merge/merge.h"
#include "tests/merge/situation_acts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

struct Situation {
    QString name;
    QStringList both;
    QStringList ours;
    QStringList theirs;
    QStringList conflicts;
    QMap<QString, QStringList> after; ///< "merge", "ours", "theirs" to what reads otherwise
};

/// With the spaces that people type.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QStringList actionsIn(const QString &text)
{
    static const QRegularExpression separator(u"[;,] "_s);
    return text == "nothing"_L1 ? QStringList() : text.split(separator);
}

QList<Situation> situations()
{
    QFile file(qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/tests/merge/situations.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Situation> found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString word = line.section(u": "_s, 0, 0);
        const QString rest = line.section(u": "_s, 1);
        if (word == "situation"_L1)
            found.append({ rest, {}, {}, {}, {}, {} });
        else if (word == "both"_L1)
            found.last().both = actionsIn(rest);
        else if (word == "ours"_L1)
            found.last().ours = actionsIn(rest);
        else if (word == "theirs"_L1)
            found.last().theirs = actionsIn(rest);
        else if (word == "conflict"_L1)
            found.last().conflicts.append(rest);
        else if (word.startsWith("after "_L1))
            found.last().after.insert(word.mid(6), actionsIn(rest));
    }
    return found;
}

/// After each of `actions`.
QList<Plan> plansAfter(Plan plan, const QStringList &actions, quint32 seed)
{
    QRandomGenerator ids(seed);
    QList<Plan> plans;
    for (const QString &action : actions) {
        plan = done(plan, action, ids);
        plans.append(plan);
    }
    return plans;
}

Plan planAfter(const Plan &plan, const QStringList &actions, quint32 seed)
{
    return actions.isEmpty() ? plan : plansAfter(plan, actions, seed).last();
}

QString differenceOf(const Plan &a, const Plan &b)
{
    QStringList lines;
    for (const Difference &difference : differences(a, b))
        lines += words(difference.change);
    return lines.join(u'\n');
}

} // namespace

class TestSituations : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void situation_mergesAsItSays_data()
    {
        QTest::addColumn<int>("number");
        const auto all = situations();
        QVERIFY(!all.isEmpty());
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << int(i);
    }
    void situation_mergesAsItSays()
    {
        QFETCH(int, number);
        const Situation situation = situations().at(number);
        Plan start = smallPlan();
        QRandomGenerator ids(1);
        put(start.entries, entry(u"Spring fair"_s, ids));
        const Plan base = planAfter(start, situation.both, 2);
        const Plan ours = planAfter(base, situation.ours, 3);
        const Merge merge = threeWay(base, ours, plansAfter(base, situation.theirs, 4));

        QStringList conflicts;
        for (const Conflict &conflict : merge.conflicts)
            conflicts.append(plain(words(conflict)));
        QCOMPARE(conflicts, situation.conflicts);
        QVERIFY(!situation.after.isEmpty());
        for (auto after = situation.after.begin(); after != situation.after.end(); ++after) {
            Merge decided = merge;
            QCOMPARE(after.key() == "merge"_L1, merge.isDecided());
            decideAll(decided, after.key() == "theirs"_L1 ? Choice::Theirs : Choice::Ours);
            const auto result = merged(decided);
            QVERIFY(result);
            const Plan expected = planAfter(base, after.value(), 5);
            QCOMPARE(differenceOf(expected, *result), QString());
        }
    }

    // Whoever merges into whom: the same plan, when the same side is preferred.
    void merging_isTheSameFromBothSides()
    {
        for (const Situation &situation : situations()) {
            Plan start = smallPlan();
            QRandomGenerator ids(1);
            put(start.entries, entry(u"Spring fair"_s, ids));
            const Plan base = planAfter(start, situation.both, 2);
            const auto ours = QList { base } + plansAfter(base, situation.ours, 3);
            const auto theirs = QList { base } + plansAfter(base, situation.theirs, 4);
            Merge here = threeWay(base, ours.last(), theirs);
            Merge there = threeWay(base, theirs.last(), ours);
            decideAll(here, Choice::Ours);
            decideAll(there, Choice::Theirs);
            QCOMPARE(differenceOf(merged(here).value(), merged(there).value()), QString());
        }
    }

    void undecidedConflicts_stayAsInOurs()
    {
        const Plan ours = planAfter(smallPlan(), { u"rate of inquiry 22 %"_s }, 1);
        const auto theirs = plansAfter(smallPlan(), { u"rate of inquiry 25 %"_s }, 2);
        const Merge merge = threeWay(smallPlan(), ours, theirs);
        QVERIFY(!merge.isDecided());
        QVERIFY(merged(merge).value() == ours);
    }

    // Without common history: rows are the same by name, what only one has is kept.
    void plansMadeApart_mergeByName()
    {
        Plan theirs = smallPlan();
        Market &market = theirs.markets.first();
        market.id = { 9'101 };
        market.name = u"automotive "_s; // the same to people
        market.addressableAccounts = 700; // 900 in ours
        theirs.streams.first().market = market.id;
        QRandomGenerator ids(1);
        put(theirs.entries, entry(u"Spring fair"_s, ids));
        theirs.entries.first().market = market.id;
        Merge merge = threeWay({}, smallPlan(), { theirs });
        QStringList conflicts;
        for (const Conflict &conflict : merge.conflicts)
            conflicts.append(plain(words(conflict)));
        const QStringList expected {
            u"Name of Automotive: ours Automotive, theirs automotive "_s,
            u"Addressable accounts of Automotive: ours 900, theirs 700"_s,
        };
        QCOMPARE(conflicts, expected);
        decideAll(merge, Choice::Ours);
        const Plan result = merged(merge).value();
        QCOMPARE(result.markets, smallPlan().markets);
        QCOMPARE(result.streams.size(), 1);
        QCOMPARE(result.entries.size(), 1);
        QCOMPARE(result.entries.first().market, kMarket);
    }

    void outcomeThatIsNotSound_isRefused()
    {
        Plan theirs = smallPlan();
        theirs.settings.horizonMonths = 99;
        QVERIFY(!merged(threeWay(smallPlan(), smallPlan(), { theirs })));
    }
};

QTEST_APPLESS_MAIN(TestSituations)
#include "tst_situations.moc"
