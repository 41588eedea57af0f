// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Our own icons: each has its drawing, in its colour, on one grid, in one weight.

#include "ui/shared/icons.h"

#include <QFile>
#include <QPainter>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(Icon name, const QColor &colour, int side)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(painter, image.rect(), name, colour);
    return image;
}

/// Whether all that is painted at all lies within the margin of a drawing on a 24 × 24 grid.
bool keepsItsMargin(const QImage &image, int margin)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInside
                = image.rect().adjusted(margin, margin, -margin, -margin).contains(x, y);
            if (!isInside && qAlpha(image.pixel(x, y)) > 0)
                return false;
        }
    }
    return true;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyIcon_isADrawingOfOneWeight()
    {
        QList<QImage> seen;
        for (int i = 0; i < kIconCount; ++i) {
            QFile file(iconFile(Icon(i)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const auto text = file.readAll();
            QVERIFY2(text.contains("viewBox=\"0 0 24 24\""), qPrintable(file.fileName()));
            QVERIFY2(text.count("stroke-width=\"1.75\"") == 1, qPrintable(file.fileName()));
            QVERIFY2(text.contains("stroke=\"currentColor\""), qPrintable(file.fileName()));
            const auto image = drawn(Icon(i), Qt::red, 96);
            QVERIFY2(keepsItsMargin(image, 4), qPrintable(file.fileName()));
            QVERIFY2(!seen.contains(image), qPrintable(file.fileName()));
            seen.append(image);
        }
    }

    void icon_hasTheColourItIsGiven_atEverySize()
    {
        for (const int side : { 16, 24, 96 }) {
            // The middle of the minus is a line.
            const auto pixel
                = drawn(Icon::Minus, QColor(0x0072B2), side).pixelColor(side / 2, side / 2);
            QVERIFY(pixel.alpha() > 100);
            QVERIFY(pixel.blue() > pixel.red());
        }
        const auto pixmap = icon(Icon::Minus, QColor(Qt::red)).pixmap({ 32, 32 }, 2);
        QCOMPARE(pixmap.size(), QSize(64, 64));
        QCOMPARE(pixmap.toImage().pixelColor(32, 32), QColor(Qt::red));
    }

    void icon_pointedAt_isInk_disabledStandsBack()
    {
        const Style style;
        const auto minus = icon(Icon::Minus, style);
        const auto middle = [&minus](QIcon::Mode mode) {
            return minus.pixmap({ 64, 64 }, 1, mode).toImage().pixelColor(32, 32);
        };
        QCOMPARE(middle(QIcon::Normal), style.colours().muted);
        QCOMPARE(middle(QIcon::Active), style.colours().ink);
        QVERIFY(middle(QIcon::Disabled).alpha() < 128);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
