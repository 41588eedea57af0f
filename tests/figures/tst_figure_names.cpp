// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_names.h"

#include "app/figures/why.h"
#include "tests/support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class tst_FigureNames : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void slug_isCamelCaseOfLettersAndDigits_data();
    void slug_isCamelCaseOfLettersAndDigits();
    void take_givesEverySlugOnce();
    void figureLabel_whereOneTeamsNameBeginsAnothers_isTheWholeNames();
};

void tst_FigureNames::slug_isCamelCaseOfLettersAndDigits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an abbreviation") << u"MQL"_s << u"mql"_s;
    QTest::newRow("several words") << u"Sales accepted  lead"_s << u"salesAcceptedLead"_s;
    QTest::newRow("signs between words") << u"R&D / OEM (EU)"_s << u"rDOemEu"_s;
    QTest::newRow("accents and umlauts") << u"Größe à la carte"_s << u"grosseALaCarte"_s;
    QTest::newRow("digits") << u"Tier 1"_s << u"tier1"_s;
    QTest::newRow("another script") << u"العملاء"_s << u"العملاء"_s;
    QTest::newRow("no letter") << u"– · –"_s << QString();
}

void tst_FigureNames::slug_isCamelCaseOfLettersAndDigits()
{
    QFETCH(QString, name);
    QTEST(slug(name), "expected");
}

void tst_FigureNames::take_givesEverySlugOnce()
{
    UniqueSlugs slugs({ u"win"_s });
    QCOMPARE(slugs.take(u"MQL"_s, u"stage"_s), u"mql"_s);
    QCOMPARE(slugs.take(u"mql "_s, u"stage"_s), u"mql2"_s);
    QCOMPARE(slugs.take(u"Mql"_s, u"stage"_s), u"mql3"_s);
    QCOMPARE(slugs.take(u"Win"_s, u"stage"_s), u"win2"_s);
    QCOMPARE(slugs.take(u"!"_s, u"stage"_s), u"stage"_s);
}

/// "SDR" begins "SDR East", too: what is translated is what follows the longer name.
void tst_FigureNames::figureLabel_whereOneTeamsNameBeginsAnothers_isTheWholeNames()
{
    Plan plan = smallPlan();
    for (const auto &name : { u"SDR"_s, u"SDR East"_s }) {
        Team team;
        team.id = { 751 + plan.teams.size() };
        team.name = name;
        team.stage = kMql;
        team.headCount = 2;
        team.perMonth = 31;
        plan.teams.append(team);
    }
    const Figures all = figures(plan);
    QStringList asked;
    const auto label = figureLabel(plan, *namedFigure(all, u"capacity.sdrEast"_s));
    const auto said = label.said([&asked](const char *words) {
        asked.append(QString::fromUtf8(words));
        return asked.last();
    });
    QCOMPARE(said, u"SDR East: can handle a week"_s);
    QCOMPARE(asked, QStringList(u"%1: can handle a week"_s));
}

QTEST_APPLESS_MAIN(tst_FigureNames)
#include "tst_figure_names.moc"
