// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui_funnel/waterfall_samples.h"
#include "ui/funnel/text_fit.h"

#include <QImage>
#include <QRandomGenerator>
#include <QtTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

Waterfall randomFunnel(QRandomGenerator &random)
{
    QList<double> need;
    QList<double> planned;
    const int stages = random.bounded(2, 13);
    for (int i = 0; i < stages; ++i) {
        need << std::pow(10.0, random.bounded(8.0)) * (random.bounded(5) > 0 ? 1 : 0);
        planned << need.last() * random.bounded(2.0);
    }
    auto result = funnel(need, planned);
    for (auto &stage : result.stages) {
        stage.name = QString(random.bounded(1, 30), u'W');
        stage.lagDays = random.bounded(3650.0);
        stage.needMinorUnits = random.bounded(1e12);
        stage.gapMinorUnits = -random.bounded(1e12);
        stage.twoPointsMinorUnits = random.bounded(1e12);
        stage.agreement = { 8, random.bounded(9), random.bounded(9), random.bounded(2) };
    }
    return result;
}

WaterfallLayout layout(const Waterfall &waterfall, QSizeF size = { 900, 500 }, bool isRoom = false)
{
    return waterfallLayout(
        { QPointF(0, 0), size }, waterfall, Style(Theme::Light, isRoom), kFormat);
}

} // namespace

class TestWaterfallLayout : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void column_shortOfNeed_isFilledInProportion()
    {
        const auto column = layout(funnel({ 1000, 100 }, { 250, 100 })).columns[0];
        QCOMPARE(column.planned.height() / column.need.height(), 0.25);
        QCOMPARE(column.missing.height() / column.need.height(), 0.75);
        QCOMPARE(column.missing.top(), column.need.top());
        QCOMPARE(column.planned.bottom(), column.need.bottom());
        QVERIFY(column.surplus.isNull());
    }

    void column_beyondNeed_showsTheSurplusAbove()
    {
        const auto column = layout(funnel({ 1000, 100 }, { 1250, 100 })).columns[0];
        QCOMPARE(column.surplus.height() / column.need.height(), 0.25);
        QCOMPARE(column.surplus.bottom(), column.need.top());
        QCOMPARE(column.planned, column.need);
        QVERIFY(column.missing.isNull());
    }

    void columns_areLogarithmicFromZero()
    {
        // log(1 + 999) : log(1 + 9) = 3 : 1
        const auto columns = layout(funnel({ 999, 9 }, { 999, 9 })).columns;
        QVERIFY(std::abs(columns[0].need.height() / columns[1].need.height() - 3) < 1e-9);
    }

    void noNeedAndNoPlan_hasNoHeight()
    {
        for (const auto &column : layout(funnel({ 0, 0 }, { 0, 0 })).columns)
            QCOMPARE(column.silhouette().height(), 0.0);
    }

    void nothing_isLaidOutForNothing()
    {
        QVERIFY(layout({}).columns.isEmpty());
        QVERIFY(layout(funnel({ 5, 1 }, { 5, 1 }), { 0, 0 }).texts.isEmpty());
    }

    void owners_areRunsOfStages()
    {
        const auto owners = layout(funnel({ 9, 8, 7, 6 }, { 9, 8, 7, 6 })).owners;
        QCOMPARE(owners.size(), 2);
        QCOMPARE(owners[0].owner, Side::Marketing);
        QCOMPARE(owners[1].owner, Side::Sales);
        QVERIFY(owners[0].bar.right() < owners[1].bar.left());
    }

    void needAndRates_areReadableInASmallPane_data()
    {
        QTest::addColumn<bool>("isRoom");
        QTest::newRow("at the desk") << false;
        QTest::newRow("in the room") << true;
    }

    void needAndRates_areReadableInASmallPane()
    {
        QFETCH(bool, isRoom);
        const auto six = funnel({ 101'234, 20'410, 4'210, 1'890, 612, 151 },
            { 88'000, 19'200, 4'310, 1'640, 540, 138 });
        const auto texts = layout(six, { 480, 260 }, isRoom).texts;
        QVERIFY(says(texts, u"101,234"_s));
        QVERIFY(says(texts, u"151"_s));
        QVERIFY(says(texts, u"12.3\u00A0%"_s));
        QVERIFY(says(texts, u"Stage 0"_s));
    }

    /// What a projector of 1280 by 720 leaves of the window in room size.
    void planAndGap_areSaidInTheRoom()
    {
        const auto texts = layout(sixStages(), { 1'214, 345 }, true).texts;
        QStringList all;
        for (const auto &text : texts)
            all << text.text;
        QVERIFY2(says(texts, u"145,672 planned"_s), qPrintable(all.join(u'|')));
        QVERIFY(says(texts, u"\u221220,604"_s));
        QVERIFY(says(texts, u"12.3\u00A0%"_s));
        for (const auto &text : texts)
            QVERIFY(text.font.pixelSize() >= 720 / 50);
    }

    void steps_sayWhatPointsAreWorthAndWhoHasNotAgreed()
    {
        auto three = funnel({ 90, 30, 5 }, { 90, 20, 8 });
        three.stages[0].twoPointsMinorUnits = 190'000'000;
        three.stages[0].agreement = { 6, 3, 2, 1 };
        three.stages[1].agreement = { 6, 0, 0, 0 };
        const auto wide = layout(three, { 1200, 500 }).texts;
        QVERIFY(says(wide, u"2 points more: +1.9\u00A0M"_s));
        QVERIFY(says(wide, u"to agree:"_s));
        QVERIFY(says(wide, u"Marketing 3"_s));
        QVERIFY(says(wide, u"Sales 2 ≠"_s));
        QVERIFY(says(wide, u"✓ agreed"_s));
        const auto narrow = layout(three, { 270, 400 }).texts;
        QVERIFY(says(narrow, u"+2 points"_s));
        QVERIFY(says(narrow, u"+1.9\u00A0M"_s));
        QVERIFY(says(narrow, u"disputed"_s));
    }

    void lowPane_keepsRatesAndDays()
    {
        const auto six = funnel({ 101'234, 20'410, 4'210, 1'890, 612, 151 },
            { 88'000, 19'200, 4'310, 1'640, 540, 138 });
        for (const bool isRoom : { false, true }) {
            const auto low = layout(six, { 600, 180 }, isRoom);
            for (int i = 0; i < 5; ++i) {
                QVERIFY(!low.rates[i].isNull());
                QVERIFY(!low.lags[i].isNull());
            }
        }
    }

    void texts_neverOverlapNorLeaveTheArea()
    {
        QRandomGenerator random(20260701);
        for (int round = 0; round < 120; ++round) {
            const auto waterfall = randomFunnel(random);
            const QSizeF size(random.bounded(60, 2000), random.bounded(40, 1100));
            const bool isRoom = random.bounded(2) == 1;
            const auto found = waterfallLayout({ QPointF(0, 0), size }, waterfall,
                Style(Theme::Light, isRoom), kFormat, WaterfallMode::Both, leaking(waterfall));
            const QRectF area(QPointF(0, 0), size);
            for (qsizetype i = 0; i < found.texts.size(); ++i) {
                const auto &text = found.texts[i];
                QVERIFY2(area.contains(text.rect),
                    qPrintable(u"%1 %2,%3 in %4x%5"_s.arg(text.text)
                                   .arg(text.rect.left())
                                   .arg(text.rect.bottom())
                                   .arg(size.width())
                                   .arg(size.height())));
                for (qsizetype j = 0; j < i; ++j) {
                    QVERIFY2(!text.rect.intersects(found.texts[j].rect),
                        qPrintable(text.text + u" over "_s + found.texts[j].text));
                }
            }
            for (const auto &column : found.columns) {
                QVERIFY(area.contains(column.cell));
                for (const auto &text : found.texts)
                    QVERIFY(!column.silhouette().intersects(text.rect));
            }
        }
    }

    void textSize_isNoLessThanWhatIsDrawn()
    {
        const QFont font = Style().font(TextRole::Headline);
        for (const auto &text : { u"262,993"_s, u"−226,993"_s, u"Inquiry → MQL"_s, u"12.3\u00A0%"_s,
                 u"by 12 Nov 2027"_s, u"Über 1,111 Aufträge"_s, u"استفسار"_s }) {
            const double drawn = QFontMetricsF(font).horizontalAdvance(text);
            QVERIFY2(textSize(font, text).width() >= drawn - 1, qPrintable(text));
        }
    }

    void places_matchTheStages()
    {
        QImage image(900, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        Selection second;
        second.stage = { 2 };
        const auto places = drawWaterfall(
            painter, image.rect(), funnel({ 90, 30, 5 }, { 90, 20, 8 }), second, Style(), kFormat);
        QCOMPARE(places.bars.size(), 3);
        QCOMPARE(places.rates.size(), 2);
        QCOMPARE(places.lags.size(), 2);
        QVERIFY(places.bars[0].right() <= places.bars[1].left() + 1e-9);
        QVERIFY(places.rates[0].center().x() > places.bars[0].center().x());
        QVERIFY(places.rates[0].center().x() < places.bars[1].center().x());
        QVERIFY(places.labels.size() > 10);
    }
};

QTEST_MAIN(TestWaterfallLayout)
#include "tst_waterfall_layout.moc"
