// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/phrase.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

/// As a translator might: another order of the words, another of the arguments.
QString german(const char *english)
{
    const QHash<QByteArray, QString> words { { "%1 of %2", u"von %2 sind es %1"_s },
        { "%1 rate", u"Quote %1"_s } };
    return words.value(english, QString::fromUtf8(english));
}

} // namespace

class TestPhrase : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void name_isTheSameEverywhere()
    {
        const Phrase name(u"%1 rate"_s);
        QCOMPARE(name.english(), u"%1 rate"_s);
        QCOMPARE(name.said(german), u"%1 rate"_s);
    }

    void words_areFilledInBothLanguages()
    {
        const Phrase share = phrase("%1 of %2", 3, phrase("%1 rate", u"MQL → SAL"_s));
        QCOMPARE(share.english(), u"3 of MQL → SAL rate"_s);
        QCOMPARE(share.said(german), u"von Quote MQL → SAL sind es 3"_s);
    }

    void argumentThatLooksLikeAPlace_staysAsItIs()
    {
        QCOMPARE(phrase("%1 of %2", u"20 %2"_s, u"5 %"_s).english(), u"20 %2 of 5 %"_s);
    }

    void placeWithoutArgument_stays()
    {
        QCOMPARE(phrase("100 % of %2", u"x"_s).english(), u"100 % of %2"_s);
    }
};

QTEST_APPLESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
