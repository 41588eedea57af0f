// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_names.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class tst_FigureNames : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void slug_isCamelCaseOfLettersAndDigits_data();
    void slug_isCamelCaseOfLettersAndDigits();
    void take_givesEverySlugOnce();
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

QTEST_APPLESS_MAIN(tst_FigureNames)
#include "tst_figure_names.moc"
