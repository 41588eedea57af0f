// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Words on a card of the look back: none is cut that has room.
#include "ui/evidence/card_lines.h"

#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestCardLines : public QObject {
    Q_OBJECT

private slots:
    void lines_areCutInTheLastOneOnly()
    {
        const QString text = u"The best return of all; the co-marketing programme builds on it."_s;
        for (int pixels = 11; pixels < 15; ++pixels) {
            QFont font(u"Inter"_s);
            font.setPixelSize(pixels);
            const QFontMetrics fonts(font);
            for (int width = 120; width < 500; ++width) {
                const auto lines = cardLines(fonts, text, width, 9);
                QCOMPARE(lines.join(u' '), text);
            }
        }
    }

    void paragraphs_beginAnew_andWhatHasNoRoomEndsInDots()
    {
        const QFontMetrics fonts(QFont(u"Inter"_s));
        QCOMPARE(cardLines(fonts, u"One\nTwo"_s, 1'000, 9), QStringList({ u"One"_s, u"Two"_s }));
        const auto cut = cardLines(
            fonts, u"One two three four five six"_s, fonts.horizontalAdvance(u"One two"_s) + 2, 2);
        QCOMPARE(cut.size(), 2);
        QCOMPARE(cut.first(), u"One two"_s);
        QVERIFY(cut.last().endsWith(u'…'));
        QVERIFY(cardLines(fonts, u"One"_s, 100, 0).isEmpty());
    }
};

QTEST_MAIN(TestCardLines)
#include "tst_card_lines.moc"
