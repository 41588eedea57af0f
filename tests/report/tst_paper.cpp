// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/paper.h"

#include "app/base/format.h"
#include "app/exchange/sample_plan.h"
#include "tests/support/plan_builder.h"
#include "ui/language/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <poppler/qt6/poppler-qt6.h>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC);

// A written plan, read back by another program's library.
struct Printed {
    QTemporaryDir folder;
    std::unique_ptr<Poppler::Document> pdf;
    QString text;

    explicit Printed(const Plan &plan)
    {
        const QString path = folder.filePath(u"plan.pdf"_s);
        if (!writePdf(path, plan, figures(plan), kNow))
            return;
        pdf = Poppler::Document::load(path);
        for (int page = 0; pdf && page < pdf->numPages(); ++page)
            text += pdf->page(page)->text({}) + u'\f';
        text = text.simplified();
    }
};

int countAll(const QVector<Poppler::OutlineItem> &items)
{
    int count = 0;
    for (const auto &item : items)
        count += 1 + countAll(item.children());
    return count;
}

} // namespace

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
        QCOMPARE(outline.size(), 9);
        QCOMPARE(outline.at(2).name(), u"Funnel"_s);
        QVERIFY(outline.at(2).hasChildren());
        QVERIFY(countAll(outline) > 12);
        QVERIFY(
            outline.at(7).destination()->pageNumber() > outline.at(0).destination()->pageNumber());
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
