// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/view_stage.h"
#include "ui/sla/promise_editor.h"
#include "ui/sla/sla_view.h"

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

// Of the sample plan.
constexpr Id<Stage> kMqlStage { 23 };
constexpr Id<Market> kAutomotive { 31 };
constexpr Id<Market> kFood { 32 };
constexpr Id<Channel> kPartner { 42 };
constexpr Id<Entry> kWebinars { 302 }; // of food & beverage, direct
constexpr Id<Clause> kQuantity { 414 };
constexpr Id<Clause> kDefinition { 415 };
constexpr Id<Touch> kFifthTouch { 455 };

using SlaStage = test::ViewStage<SlaView>;

/// The sample plan whose clause "Definition of an MQL" shows `text` as sales' promise.
Plan withPromise(const QString &text)
{
    Plan plan = *samplePlan();
    for (Clause &clause : plan.clauses) {
        if (clause.id == kDefinition)
            clause.salesPromise = text;
    }
    return plan;
}

ClauseLink link(SlaStage &stage, Id<Clause> clause)
{
    return stage.widget<ClauseRow>(u"clause%1"_s.arg(clause.value))->link();
}

QDate due(SlaStage &stage, Id<Touch> touch)
{
    for (const TouchDue &one : stage.now().sampleLead) {
        if (one.touch == touch)
            return one.due.date();
    }
    return {};
}

const Voice &salesVoice(SlaStage &stage, Id<Clause> clause)
{
    return standing(stage.now(), ItemKind::Clause, clause.value)->sales;
}

} // namespace

class TestSlaView : public QObject {
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void lead_thatNobodyAgreedTo_isWarnedOf()
    {
        Plan plan = *samplePlan();
        plan.seals.removeIf([](const Seal &seal) { return seal.kind == ItemKind::Stage; });
        SlaStage stage(plan);
        auto *warning = stage.widget<QLabel>(u"handOverWarning"_s);
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().startsWith(u"Neither side has agreed what counts as MQL."_s),
            qPrintable(warning->text()));
        for (const Side side : { Side::Marketing, Side::Sales }) {
            const Standing *lead = standing(stage.now(), ItemKind::Stage, kMqlStage.value);
            QVERIFY(stage.document()
                        .commit(u"Agree"_s,
                            seal(stage.plan(), lead->item,
                                { side, Stand::Agreed, {}, {},
                                    QDateTime({ 2026, 6, 10 }, { 9, 0 }, Qt::UTC) },
                                *QRandomGenerator::global()))
                        .has_value());
            stage.settle();
        }
        QVERIFY(!warning->isVisible());
    }

    void firstResponse_nothing_isRefused()
    {
        SlaStage stage;
        const Plan before = stage.plan();
        stage.type(u"firstResponse"_s, u"0"_s);
        QVERIFY(!stage.error().isEmpty());
        QCOMPARE(stage.plan(), before);
        stage.type(u"firstResponse"_s, u"soon"_s);
        QVERIFY(stage.error().contains(u"soon"_s));
        QCOMPARE(stage.plan(), before);
        stage.type(u"firstResponse"_s, u"30 min"_s);
        QCOMPARE(stage.error(), QString());
        QVERIFY(stage.isOneStep(u"Change first-response limit"_s, before));
    }

    void touch_offset_movesTheSampleLead()
    {
        SlaStage stage;
        const Plan before = stage.plan();
        // Handed over on Monday, 6 July 2026.
        QCOMPARE(due(stage, kFifthTouch), QDate(2026, 7, 8));
        stage.type(u"touchOffset455"_s, u"2.5 d"_s);
        QCOMPARE(due(stage, kFifthTouch), QDate(2026, 7, 8));
        stage.type(u"touchOffset454"_s, u"2 d"_s);
        QCOMPARE(due(stage, { 454 }), QDate(2026, 7, 8));
        QCOMPARE(stage.document().undoTitle(), u"Change time of touch"_s);
        QVERIFY(stage.document().undo());
        QVERIFY(stage.isOneStep(u"Change time of touch"_s, before));
    }

    void touch_kindTextAndBasis_change()
    {
        SlaStage stage;
        const Plan before = stage.plan();
        stage.choose(u"touchKind455"_s, 4);
        QCOMPARE(find(stage.plan().touches, kFifthTouch)->kind, TouchKind::Meeting);
        QVERIFY(stage.isOneStep(u"Change kind of touch"_s, before));
        stage.type(u"touchText455"_s, u"Meet on site"_s);
        QVERIFY(stage.isOneStep(u"Change text of touch"_s, before));
        stage.choose(u"cadenceBasis"_s, 1);
        QVERIFY(stage.plan().settings.cadenceFromPreviousTouch);
    }

    void touch_addedInItsPlaceAndRemoved()
    {
        SlaStage stage;
        const Plan before = stage.plan();
        stage.click(u"addTouch"_s);
        QCOMPARE(stage.plan().touches.size(), before.touches.size() + 1);
        const auto added = ordered(stage.plan().touches).last().id;
        const auto *line = stage.widget<QLineEdit>(u"inlineEdit"_s);
        QVERIFY(line);
        const auto *offset = stage.widget<QWidget>(u"touchOffset%1"_s.arg(added.value));
        QCOMPARE(line->geometry().topLeft(), offset->geometry().topLeft());
        stage.answer(u"10 d"_s);
        QCOMPARE(find(stage.plan().touches, added)->offset, durationFromDays(10));
        stage.click(u"removeTouch%1"_s.arg(added.value));
        QCOMPARE(stage.plan(), before);
    }

    void chip_click_agreesUntilTheTextChanges()
    {
        SlaStage stage;
        QCOMPARE(salesVoice(stage, kQuantity).stand, Stand::Open);
        auto *chip = stage.widget<QWidget>(u"chip414"_s);
        QTest::mouseClick(chip, Qt::LeftButton, {}, { chip->width() - 3, chip->height() / 2 });
        QCOMPARE(salesVoice(stage, kQuantity).stand, Stand::Agreed);
        QVERIFY(!salesVoice(stage, kQuantity).isVoid);
        QTest::keyClick(stage.widget<QWidget>(u"salesPromise414"_s), Qt::Key_F2);
        auto *editor = stage.widget<PromiseEditor>(u"promiseEditor"_s);
        editor->setPlainText(u"Sales accepts what it likes."_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(salesVoice(stage, kQuantity).isVoid);
        QVERIFY(chip->accessibleName().contains(u"changed since"_s));
    }

    void section_addedNamedRemoved()
    {
        SlaStage stage;
        const Plan before = stage.plan();
        stage.click(u"addSection"_s);
        stage.answer(u"Pilot"_s);
        const auto sections = ordered(stage.plan().clauseSections);
        QCOMPARE(sections.last().title, u"Pilot"_s);
        stage.click(u"removeSection%1"_s.arg(sections.last().id.value));
        QCOMPARE(stage.plan(), before);
        stage.click(u"removeSection405"_s);
        QCOMPARE(stage.plan().clauses.size(), before.clauses.size() - 2);
        QCOMPARE(stage.document().undoTitle(), u"Remove section"_s);
    }

    void clause_addedInItsPlaceAndRemoved()
    {
        SlaStage stage;
        const Plan before = stage.plan();
        stage.click(u"addClause402"_s);
        QCOMPARE(stage.plan().clauses.size(), before.clauses.size() + 1);
        const auto added = ordered(stage.plan().clauses).last();
        QCOMPARE(added.section, Id<ClauseSection> { 402 });
        auto *editor = stage.widget<PromiseEditor>(u"promiseEditor"_s);
        QVERIFY(editor);
        const auto *topic = stage.widget<QWidget>(u"topic%1"_s.arg(added.id.value));
        QCOMPARE(editor->mapToGlobal(QPoint()), topic->mapToGlobal(QPoint()));
        editor->setPlainText(u"Pilot scope"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(find(stage.plan().clauses, added.id)->topic, u"Pilot scope"_s);
        SlaStage::settle();
        stage.click(u"removeClause%1"_s.arg(added.id.value));
        QCOMPARE(stage.plan(), before);
    }

    void clause_removedWhileWritten_staysAway()
    {
        SlaStage stage;
        stage.click(u"addClause402"_s);
        auto *editor = stage.widget<PromiseEditor>(u"promiseEditor"_s);
        editor->setPlainText(u"Too late"_s);
        QVERIFY(stage.document().undo());
        const Plan before = stage.plan();
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(stage.plan(), before);
    }

    void unknownFigure_isAnErrorPart()
    {
        SlaStage stage(withPromise(u"Sales rejects {noSuchThing} at most."_s));
        for (const ClauseFigures &one : stage.now().clauses)
            QCOMPARE(one.sales.hasErrors(), one.clause == kDefinition);
        QVERIFY(stage.widget<QWidget>(u"salesPromise415"_s)
                    ->accessibleDescription()
                    .contains(u"{noSuchThing}"_s));
    }

    void selection_goesBothWays()
    {
        SlaStage stage;
        auto *row = stage.widget<ClauseRow>(u"clause414"_s);
        QTest::mouseClick(row, Qt::LeftButton, {}, { 2, row->height() - 3 });
        QCOMPARE(stage.focus().selection().clause, kQuantity);
        QTest::mouseClick(row, Qt::LeftButton, {}, { 2, row->height() - 3 });
        QCOMPARE(stage.focus().selection(), Selection());
        Selection last;
        last.clause = { 424 };
        stage.focus().select(last);
        SlaStage::settle();
        QVERIFY(!stage.widget<ClauseRow>(u"clause424"_s)->visibleRegion().isEmpty());
    }

    void link_toWhatIsSelected_data()
    {
        QTest::addColumn<QString>("promise");
        QTest::addColumn<Selection>("selection");
        QTest::addColumn<ClauseLink>("expected");
        Selection mql;
        mql.stage = kMqlStage;
        Selection automotive;
        automotive.market = kAutomotive;
        Selection food;
        food.market = kFood;
        Selection partner;
        partner.channel = kPartner;
        Selection webinars;
        webinars.entry = kWebinars;
        const auto row = [](const char *title, const QString &figure, const Selection &selection,
                             ClauseLink expected) {
            QTest::newRow(title) << u"Sales takes {%1}."_s.arg(figure) << selection << expected;
        };
        const QString ofAutomotive = u"mqlNeed.automotive"_s;
        row("nothing selected", ofAutomotive, {}, ClauseLink::None);
        row("its stage", u"mqlNeed"_s, mql, ClauseLink::Shown);
        row("its stage in a market", ofAutomotive, mql, ClauseLink::Shown);
        row("another stage", u"sqlNeed"_s, mql, ClauseLink::None);
        row("its market", ofAutomotive, automotive, ClauseLink::Shown);
        row("another market", ofAutomotive, food, ClauseLink::Elsewhere);
        row("a market, but no channel", ofAutomotive, partner, ClauseLink::None);
        row("its channel", u"target.partner"_s, partner, ClauseLink::Shown);
        row("an entry of another market", ofAutomotive, webinars, ClauseLink::Elsewhere);
        row("an entry of another channel", u"target.partner"_s, webinars, ClauseLink::Elsewhere);
        row("an entry of its channel", u"target.direct"_s, webinars, ClauseLink::Shown);
        row("the whole plan", u"target"_s, food, ClauseLink::None);
    }

    void link_toWhatIsSelected()
    {
        QFETCH(QString, promise);
        QFETCH(Selection, selection);
        QFETCH(ClauseLink, expected);
        SlaStage stage(withPromise(promise));
        stage.focus().select(selection);
        QCOMPARE(link(stage, kDefinition), expected);
        const auto *row = stage.widget<ClauseRow>(u"clause415"_s);
        QCOMPARE(row->accessibleDescription().isEmpty(), expected == ClauseLink::None);
        stage.focus().clear();
        QCOMPARE(link(stage, kDefinition), ClauseLink::None);
    }

    void widgets_allHaveNames()
    {
        SlaStage stage;
        QCOMPARE(stage.nameless(), QStringList());
    }
};

QTEST_MAIN(TestSlaView)
#include "tst_sla_view.moc"
