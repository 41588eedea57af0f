// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How large projected text must be, worked by hand from "1/50 of the picture's height at eight
// picture heights".

#include "ui/projector/smallest_text.h"
#include "ui/shared/legibility.h"
#include "ui/shared/style.h"

#include <QLabel>
#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestLegibility : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eightHeightsAway_isAFiftiethOfThePicture()
    {
        // 1080 / 50 = 21.6
        QCOMPARE(smallestLegiblePixels(1080, { 1.5, 12 }), 22);
        // 720 / 50 = 14.4
        QCOMPARE(smallestLegiblePixels(720, { 1.5, 12 }), 15);
        // 2160 / 50 = 43.2
        QCOMPARE(smallestLegiblePixels(2160, { 2, 16 }), 44);
    }

    void twiceAsFar_isTwiceAsHigh()
    {
        // 21.6 × 16 / 8 = 43.2
        QCOMPARE(smallestLegiblePixels(1080, { 1.5, 24 }), 44);
        // 21.6 × 4 / 8 = 10.8
        QCOMPARE(smallestLegiblePixels(1080, { 2, 8 }), 11);
    }

    void units_doNotMatter_asLongAsTheyAreTheSame()
    {
        // 60 in and 40 ft = 480 in: eight heights.
        QCOMPARE(smallestLegiblePixels(1080, { 60, 480 }), 22);
    }

    void roomWithoutASize_asksForNothing()
    {
        QCOMPARE(smallestLegiblePixels(1080, { 0, 12 }), 0);
        QCOMPARE(smallestLegiblePixels(1080, { 1.5, 0 }), 0);
    }

    void zoom_makesCaptionsAtLeastThatHigh()
    {
        // Captions of the room size have 24 pixels: 22 / 24 = 0.917, 24 / 24, 25 / 24 = 1.04,
        // 44 / 24 = 1.83, 11 / 24 = 0.458.
        QCOMPARE(roomZoomFor(22), 1.0);
        QCOMPARE(roomZoomFor(24), 1.0);
        QCOMPARE(roomZoomFor(25), 1.1);
        QCOMPARE(roomZoomFor(44), 1.9);
        QCOMPARE(roomZoomFor(11), 0.5);
    }

    void zoom_reallyMakesThem()
    {
        for (int least = 12; least <= 72; ++least) {
            const Style style(Theme::Light, true, roomZoomFor(least));
            QVERIFY2(
                style.font(TextRole::Caption).pixelSize() >= least, qPrintable(u"%1"_s.arg(least)));
        }
    }

    void smallestText_isTheSmallestThatIsPainted()
    {
        QWidget page;
        auto *large = new QLabel(u"Target 24.0 M"_s, &page);
        auto *small = new QLabel(u"of it guessed"_s, &page);
        auto *hidden = new QLabel(u"hidden"_s, &page);
        QFont font;
        font.setPixelSize(40);
        large->setFont(font);
        font.setPixelSize(17);
        small->setFont(font);
        small->move(0, 60);
        font.setPixelSize(8);
        hidden->setFont(font);
        hidden->hide();
        page.resize(400, 200);
        QCOMPARE(smallestText(page), 17);
        small->hide();
        QCOMPARE(smallestText(page), 40);
        large->clear();
        QCOMPARE(smallestText(page), 0);
    }
};

QTEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
