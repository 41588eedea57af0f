// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Rows for what is typed: their groups, their order, their counts; and what the sample plan holds.

#include "app/exchange/sample_plan.h"
#include "ui/language/language.h"
#include "ui/palette/find_index.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

FindItem item(FindGroup group, const QString &text, const QString &hint = {})
{
    return { group, text, text, hint, {}, true, Selection {} };
}

QStringList texts(const FindIndex &index, const FindQuery &query)
{
    QStringList result;
    for (const auto &row : index.rows(query)) {
        if (row.kind == FindRow::Kind::Item)
            result.append(index.items()[row.item].text);
    }
    return result;
}

FindIndex few()
{
    return FindIndex({ item(FindGroup::Actions, u"Open…"_s, u"File"_s),
        item(FindGroup::Actions, u"Reopen"_s, u"File"_s),
        item(FindGroup::Plan, u"Open day"_s, u"Campaign"_s),
        item(FindGroup::Plan, u"On-premise energy"_s, u"Market"_s),
        item(FindGroup::Figures, u"Leads to open"_s) });
}

Snapshot sample()
{
    Snapshot snapshot;
    snapshot.plan = *samplePlan();
    snapshot.figures = figures(snapshot.plan);
    return snapshot;
}

const FindItem *named(const QList<FindItem> &items, const QString &text)
{
    const auto at = std::find_if(
        items.begin(), items.end(), [&](const FindItem &one) { return one.text == text; });
    return at == items.end() ? nullptr : &*at;
}

} // namespace

class TestFindIndex : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // "ope": at the start of two names, inside a third, initials of a fourth, at 9 of the fifth.
    void rows_standBestFirst_inGroupsBestFirst()
    {
        QCOMPARE(texts(few(), { u"ope"_s }),
            (QStringList { u"Open…"_s, u"Reopen"_s, u"Open day"_s, u"On-premise energy"_s,
                u"Leads to open"_s }));
        // "day" begins a word in the plan only: scattered letters elsewhere would come later.
        QCOMPARE(texts(few(), { u"day"_s }), QStringList { u"Open day"_s });
    }

    void groups_countWhatTheyFound()
    {
        const auto rows = few().rows({ u"open"_s });
        QCOMPARE(rows.first(), (FindRow { FindRow::Kind::Heading, FindGroup::Actions, -1, 2, {} }));
        QCOMPARE(
            rows[1], (FindRow { FindRow::Kind::Item, FindGroup::Actions, 0, 0, { 0, 1, 2, 3 } }));
    }

    void lateChoices_comeFirst_amongThoseFoundTheSameWay()
    {
        const FindIndex index({ item(FindGroup::Plan, u"Aerospace"_s),
            item(FindGroup::Plan, u"Automotive"_s), item(FindGroup::Plan, u"Italian"_s) });
        QCOMPARE(texts(index, { u"a"_s }),
            (QStringList { u"Aerospace"_s, u"Automotive"_s, u"Italian"_s }));
        QCOMPARE(texts(index, { u"a"_s, { u"Italian"_s, u"Automotive"_s } }),
            (QStringList { u"Automotive"_s, u"Aerospace"_s, u"Italian"_s }));
    }

    void nothingTyped_offersLateChoicesAndTheUsefulOnes()
    {
        const FindQuery query { {}, { u"Open day"_s }, { u"Reopen"_s } };
        const auto found = texts(few(), query);
        QCOMPARE(found.first(), u"Open day"_s);
        QCOMPARE(found[1], u"Reopen"_s);
        QCOMPARE(few().rows(query).first().group, FindGroup::Recent);
    }

    void longGroup_showsSix_andOffersTheRest()
    {
        QList<FindItem> items;
        for (int i = 0; i < 9; ++i)
            items.append(item(FindGroup::Figures, u"Need %1"_s.arg(i)));
        const FindIndex index(items);
        const auto rows = index.rows({ u"need"_s });
        QCOMPARE(rows.size(), 8); // heading, six, the rest
        QCOMPARE(rows.last(), (FindRow { FindRow::Kind::More, FindGroup::Figures, -1, 3, {} }));
        QCOMPARE(index.rows({ u"need"_s, {}, {}, { FindGroup::Figures } }).size(), 10);
    }

    void unknown_findsNothing() { QVERIFY(few().rows({ u"xyz"_s }).isEmpty()); }

    void plan_listsEveryRowThatHasAName()
    {
        const auto snapshot = sample();
        const auto &plan = snapshot.plan;
        const auto items = planItems(snapshot);
        QCOMPARE(items.size(),
            plan.markets.size() + plan.channels.size() + plan.streams.size()
                + plan.buyerRoles.size() + plan.stages.size() + plan.steps.size()
                + plan.openingPipeline.size() + snapshot.figures.quarters.size()
                + plan.entries.size() + plan.clauseSections.size() + plan.clauses.size()
                + plan.targetAccounts.size());
        const auto &market = plan.markets.first();
        const auto *found = named(items, market.name);
        QVERIFY(found);
        QCOMPARE(found->hint, u"Market"_s);
        QCOMPARE(std::get<Selection>(found->target).market, market.id);
        const auto &entry = plan.entries.first();
        QCOMPARE(std::get<Selection>(named(items, entry.title)->target).entry, entry.id);
    }

    void section_showsItsFirstClause()
    {
        const auto snapshot = sample();
        const auto section = ordered(snapshot.plan.clauseSections).first();
        const auto items = planItems(snapshot);
        const auto *found = named(items, section.title);
        const auto chosen = std::get<Selection>(found->target).clause;
        for (const auto &clause : ordered(snapshot.plan.clauses)) {
            if (clause.section == section.id) {
                QCOMPARE(chosen, clause.id);
                return;
            }
        }
        QFAIL("the section has no clause");
    }

    void figures_sayTheirValue_andWhatTheyAreAbout()
    {
        const auto snapshot = sample();
        const auto items = figureItems(snapshot);
        QCOMPARE(items.size(), snapshot.figures.named.size());
        const auto *target = named(items, u"Target"_s);
        QCOMPARE(target->end, namedFigure(snapshot.figures, u"target"_s)->text);
        QCOMPARE(std::get<Selection>(target->target), Selection {});
        const auto *need = namedFigure(snapshot.figures, u"mqlNeed.automotive"_s);
        QVERIFY(need);
        const auto selection = std::get<Selection>(named(items, need->label)->target);
        QCOMPARE(selection.stage, need->stage);
        QCOMPARE(selection.market, need->market);
        QVERIFY(selection.channel.isNull());
    }

    void figures_areCalledInTheWindowsWords()
    {
        const auto snapshot = sample();
        const auto called = [&](const QString &key) {
            const auto items = figureItems(snapshot);
            const auto item = std::find_if(
                items.begin(), items.end(), [&](const FindItem &one) { return one.key == key; });
            auto words = item->text + u": "_s + item->end;
            return words.replace(QChar::Nbsp, u' ');
        };
        QCOMPARE(called(u"mqlLag"_s), u"MQL → SAL lag: 2.6 days"_s);
        speak(u"de"_s);
        const auto gap = called(u"mqlGap"_s);
        const auto lag = called(u"mqlLag"_s);
        speak(u"en"_s);
        QCOMPARE(gap, u"Lücke bei MQL: +135"_s);
        QCOMPARE(lag, u"Dauer MQL → SAL: 2.6 Tage"_s);
    }

    void actions_showPathKeyAndState()
    {
        QMenuBar bar;
        auto *view = bar.addMenu(u"&View"_s);
        auto *theme = view->addMenu(u"&Theme"_s);
        auto *dark = theme->addAction(u"&Dark && deep"_s);
        dark->setCheckable(true);
        dark->setChecked(true);
        theme->addSeparator();
        auto *undo = view->addAction(u"&Undo"_s);
        undo->setShortcut(Qt::CTRL | Qt::Key_Z);
        undo->setEnabled(false);
        const auto items = actionItems(bar);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].text, u"Dark & deep"_s);
        QCOMPARE(items[0].hint, u"View › Theme"_s);
        QCOMPARE(items[0].end, u"on"_s);
        QCOMPARE(items[1].end, u"not now   Ctrl+Z"_s);
        QVERIFY(!items[1].isEnabled);
    }
};

QTEST_MAIN(TestFindIndex)
#include "tst_find_index.moc"
