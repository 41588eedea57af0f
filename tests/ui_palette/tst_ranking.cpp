// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Names against what somebody types. Letters are counted from 0 by hand.

#include "ui/palette/ranking.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

std::optional<Match> matched(const QString &text, const QString &typed)
{
    return match(folded(text), typedWords(typed));
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fold_dropsCaseAndDiacritics_andKnowsWhereLettersCameFrom()
    {
        const auto text = folded(u"Größe É"_s);
        QCOMPARE(text.letters, u"grosse e"_s);
        QCOMPARE(text.from, (QList<int> { 0, 1, 2, 3, 3, 4, 5, 6 }));
        QCOMPARE(text.wordStarts, (QList<int> { 0, 7 }));
    }

    void fold_ofPlainText_needsNoMap()
    {
        const auto text = folded(u"MQL → SAL"_s.remove(u'→'));
        QCOMPARE(text.letters, u"mql  sal"_s);
        QVERIFY(text.from.isEmpty());
        QCOMPARE(text.wordStarts, (QList<int> { 0, 5 }));
    }

    // "Win rate": w0 i1 n2 _3 r4 a5 t6 e7
    void word_isFoundByItsBestWay()
    {
        QCOMPARE(matched(u"Win rate"_s, u"ra"_s), (Match { Found::AtWordStart, 4, { 4, 5 } }));
        QCOMPARE(matched(u"Win rate"_s, u"wr"_s), (Match { Found::ByInitials, 0, { 0, 4 } }));
        QCOMPARE(matched(u"Win rate"_s, u"at"_s), (Match { Found::Inside, 5, { 5, 6 } }));
        // w0, then r4 and t6: three letters skipped between w and r, one between r and t
        QCOMPARE(matched(u"Win rate"_s, u"wrt"_s), (Match { Found::Scattered, 4, { 0, 4, 6 } }));
    }

    void initials_mayBeginAtAnyWord()
    {
        // "Open sample plan": o0, s5, p12
        QCOMPARE(
            matched(u"Open sample plan"_s, u"sp"_s), (Match { Found::ByInitials, 5, { 5, 12 } }));
        QVERIFY(matched(u"Open sample plan"_s, u"op"_s)->how == Found::AtWordStart);
    }

    void scatteredLetters_beginAWord()
    {
        QVERIFY(!matched(u"Win rate"_s, u"nt"_s));
        QVERIFY(!matched(u"Win rate"_s, u"wx"_s));
        // Six letters may be skipped for two: w0, x8 skips seven, x7 six.
        QVERIFY(!matched(u"W1234567x"_s, u"wx"_s));
        QVERIFY(matched(u"W123456x"_s, u"wx"_s));
        QVERIFY(!matched(u"Win rate"_s, u"ratew"_s));
    }

    void case_andDiacritics_doNotMatter()
    {
        QCOMPARE(
            matched(u"Crème brûlée"_s, u"BRULEE"_s)->letters, (QList<int> { 6, 7, 8, 9, 10, 11 }));
        QCOMPARE(matched(u"Creme"_s, u"crÈ"_s)->how, Found::AtWordStart);
        // Both letters that ß stands for are the one at 3.
        QCOMPARE(matched(u"Größe"_s, u"gross"_s)->letters, (QList<int> { 0, 1, 2, 3 }));
    }

    void severalWords_allHaveToBeFound_inAnyOrder()
    {
        // "MQL needed, Direct": n4, d12; the distances add up
        const auto found = matched(u"MQL needed, Direct"_s, u"direct  need"_s);
        QVERIFY(found);
        QCOMPARE(found->how, Found::AtWordStart);
        QCOMPARE(found->distance, 16);
        QCOMPARE(found->letters, (QList<int> { 4, 5, 6, 7, 12, 13, 14, 15, 16, 17 }));
        QVERIFY(!matched(u"MQL needed, Direct"_s, u"need partner"_s));
    }

    void severalWords_areAsGoodAsTheWorst()
    {
        QCOMPARE(matched(u"Win rate"_s, u"win at"_s)->how, Found::Inside);
    }

    void hint_helpsWhereTheNameLacksAWord()
    {
        const auto text = folded(u"Autumn fair"_s);
        const auto hint = folded(u"Trade show"_s);
        QCOMPARE(match(text, hint, { u"trade"_s }), (Match { Found::AtWordStart, 11, {} }));
        QCOMPARE(match(text, hint, { u"trade"_s, u"au"_s })->letters, (QList<int> { 0, 1 }));
        QVERIFY(!match(text, hint, { u"rade"_s })); // not the beginning of a word
    }

    void nothingTyped_matchesEverything_withoutLetters()
    {
        QCOMPARE(matched(u"Win rate"_s, u"  "_s), (Match { Found::AtWordStart, 0, {} }));
    }
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
