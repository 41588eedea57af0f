// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/paper.h"

#include "app/base/format.h"
#include "tests/report/printed_paper.h"
#include "tests/support/plan_builder.h"
#include "ui/language/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestPaper : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void titlePage_namesCompanyPlanAndBothLeaders()
    {
        const Printed printed(test::smallPlan());
        QVERIFY(printed.pdf);
        const QString title = printed.pdf->page(0)->text({});
        for (const QString &word :
            { u"Example Ltd"_s, u"FY27 joint plan"_s, u"Mara Lind"_s, u"Sam Ortega"_s })
            QVERIFY2(title.contains(word), qPrintable(word));
    }

    void contents_listsChaptersWithTheirPages_andLeadsThere()
    {
        const Printed printed(samplePlan().value());
        QVERIFY(printed.pdf);
        const auto contents = printed.pdf->page(1);
        QVERIFY(contents->text({}).contains(u"Contents"_s));
        const auto links = contents->links();
        QVERIFY(links.size() >= 6);
        for (const auto &link : links) {
            const auto *there = dynamic_cast<const Poppler::LinkGoto *>(link.get());
            QVERIFY(there);
            QVERIFY(there->destination().pageNumber() > 2);
        }
    }

    void bookmarks_nestSectionsInChapters()
    {
        const Printed printed(samplePlan().value());
        const auto outline = printed.pdf->outline();
        QCOMPARE(outline.size(), 13);
        QCOMPARE(outline.at(4).name(), u"Funnel"_s);
        QVERIFY(outline.at(4).hasChildren());
        QVERIFY(countAll(outline) > 13);
        QVERIFY(
            outline.at(11).destination()->pageNumber() > outline.at(0).destination()->pageNumber());
    }

    void everyPageAfterTheTitle_hasItsNumber()
    {
        const Printed printed(samplePlan().value());
        const int pages = printed.pdf->numPages();
        for (int page = 1; page < pages; ++page) {
            const QString text = printed.pdf->page(page)->text({});
            QVERIFY2(text.contains(u"%1 of %2"_s.arg(page + 1).arg(pages)), qPrintable(text));
        }
    }

    void facts_nameTitleAuthorsAndDate()
    {
        const Printed printed(test::smallPlan());
        QCOMPARE(printed.pdf->info(u"Title"_s), u"FY27 joint plan"_s);
        QCOMPARE(printed.pdf->info(u"Author"_s), u"Mara Lind, Sam Ortega"_s);
        QCOMPARE(printed.pdf->date(u"CreationDate"_s), kNow);
    }

    void text_holdsTheFiguresAndTheSignatures()
    {
        const Plan plan = samplePlan().value();
        const Printed printed(plan);
        const Figures all = figures(plan);
        for (const auto &name : { u"target"_s, u"planned"_s }) {
            const NamedFigure *figure = namedFigure(all, name);
            QVERIFY(figure);
        }
        const Format format(plan.settings.locale, plan.settings.currency);
        QVERIFY(
            printed.text.contains(format.compactMoney(all.headline.targetMinorUnits).simplified()));
        QVERIFY(printed.text.contains(u"for marketing: place, date, signature"_s));
        QVERIFY(printed.text.contains(plan.settings.salesLeader));
    }

    /// The window's language is not that of the pictures either.
    void paper_isEnglish_besideAGermanWindow()
    {
        speak(u"de"_s);
        const Printed printed(samplePlan().value());
        speak(u"en"_s);
        QVERIFY(printed.text.contains(u"chance"_s));
        for (const auto &german : { u"geplant"_s, u"letzter Start"_s, u"wirksam"_s })
            QVERIFY2(!printed.text.contains(german), qPrintable(german));
    }

    /// "+642 Tsd EUR" is wider than "+642 k EUR".
    void germanNumbers_areNeverParted()
    {
        Plan plan = samplePlan().value();
        plan.settings.locale = u"de_DE"_s;
        const Printed paper(plan);
        const Figures all = figures(plan);
        for (const NamedFigure &figure : all.overall)
            QVERIFY2(paper.text.contains(figure.text.simplified()), qPrintable(figure.text));
        const QRegularExpression parted(u"\\d (Ts|Mi|Mr)\\s"_s); // "26,9 Mi", and "o" below
        QVERIFY2(!parted.match(paper.text).hasMatch(),
            qPrintable(paper.text.mid(parted.match(paper.text).capturedStart() - 40, 80)));
    }

    void unknownFigureInAClause_isPrintedWithItsBraces()
    {
        Plan plan = test::smallPlan();
        const Id<ClauseSection> section { 701 };
        plan.clauseSections = { { section, 0, u"Promises"_s } };
        plan.clauses = { { { 801 }, section, 0, u"Volume"_s, u"We bring {noSuchFigure} leads."_s,
            u"We call {wonNeed} times."_s, {} } };
        const Printed printed(plan);
        QVERIFY2(printed.text.contains(u"{noSuchFigure}"_s), qPrintable(printed.text));
        QVERIFY(printed.text.contains(u"We call 12 times."_s));
    }

    void veryLongClause_andEmptyPlan_arePrinted()
    {
        Plan plan = test::smallPlan();
        const Id<ClauseSection> section { 701 };
        plan.clauseSections = { { section, 0, u"Promises"_s } };
        plan.clauses = { { { 801 }, section, 0, u"Volume"_s, u"word "_s.repeated(3'000), {}, {} } };
        QVERIFY(Printed(plan).pdf);
        Plan empty;
        empty.settings.horizonStart = QDate(2026, 1, 1);
        QVERIFY(Printed(empty).pdf);
    }

    void textsLongerThanAPage_loseNothing()
    {
        const auto words = [](QChar letter) {
            QStringList all;
            for (int i = 1000; i < 3000; ++i)
                all.append(letter + QString::number(i));
            return all;
        };
        Plan plan = test::smallPlan();
        const Id<ClauseSection> section { 701 };
        plan.clauseSections = { { section, 0, u"Promises"_s } };
        plan.clauses = { { { 801 }, section, 0, u"Volume"_s, words(u'm').join(u' '),
            words(u's').join(u' '), words(u'b').join(u' ') } };
        Seal objection;
        objection.id = { 901 };
        objection.kind = ItemKind::Clause;
        objection.item = 801;
        objection.side = Side::Sales;
        objection.stand = Stand::Disputed;
        objection.note = words(u'n').join(u' ');
        objection.at = kNow;
        plan.seals = { objection };
        const QStringList printed = Printed(plan).text.split(QRegularExpression(u"[\\s;,.]+"_s));
        const QSet<QString> found(printed.begin(), printed.end());
        for (const QChar letter : u"msbn"_s) {
            for (const QString &word : words(letter))
                QVERIFY2(found.contains(word), qPrintable(word));
        }
    }

    void headings_neverStandAloneAtAPagesFoot_data()
    {
        QTest::addColumn<Plan>("plan");
        Plan german = samplePlan().value();
        german.settings.locale = u"de_DE"_s;
        QTest::newRow("the sample plan") << samplePlan().value();
        QTest::newRow("with German numbers and dates") << german;
        QTest::newRow("with twelve streams") << manyStreams();
    }
    void headings_neverStandAloneAtAPagesFoot()
    {
        QFETCH(Plan, plan);
        QVERIFY(check(plan).isEmpty() || check(plan).first().severity != Severity::Error);
        const Printed printed(plan);
        const auto headings = allOf(printed.pdf->outline());
        QVERIFY(headings.size() > 30);
        for (const auto &heading : headings) {
            constexpr double kHeading = 40; // points, with what separates it from the next
            const auto there = heading.destination();
            const auto page = printed.pdf->page(there->pageNumber() - 1);
            QVERIFY2(hasTextBelow(*page, there->top() * 842 + kHeading),
                qPrintable(u"%1 on page %2"_s.arg(heading.name()).arg(there->pageNumber())));
        }
    }

    void pages_areNeverEmpty()
    {
        const Printed printed(manyStreams());
        for (int page = 1; page < printed.pdf->numPages(); ++page)
            QVERIFY2(printed.pdf->page(page)->textList().size() > 20,
                qPrintable(QString::number(page + 1)));
    }

    void scenarioInTheMaking_isSaidOnTheTitleAndOnEveryPage()
    {
        const Plan before = test::smallPlan();
        Plan plan = before;
        plan.steps[0].rate = { 250'000 };
        PdfOptions options;
        options.before = before;
        const Printed printed(plan, options);
        QVERIFY(printed.pdf);
        QVERIFY(printed.pdf->page(0)->text({}).simplified().contains(
            u"A scenario is in the making, with 1 change so far"_s));
        for (int page = 1; page < printed.pdf->numPages(); ++page)
            QVERIFY(printed.pdf->page(page)->text({}).contains(
                u"scenario in the making, not the plan"_s));
        QVERIFY(!Printed(before).text.contains(u"in the making"_s));
    }

    void cancelled_stopsBeforeThePaper_andLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.pdf"_s);
        const Plan plan = test::smallPlan();
        const std::atomic_bool isCancelled = true;
        const auto written = writePdf(path, plan, figures(plan), kNow, { &isCancelled });
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void unwritablePlace_isRefused_andLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"nowhere/plan.pdf"_s);
        const Plan plan = test::smallPlan();
        const auto written = writePdf(path, plan, figures(plan), kNow);
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::CannotWrite);
        QCOMPARE(written.error().subject, u"plan.pdf"_s);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
