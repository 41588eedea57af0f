// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What is narrow stays readable: rates beside the frame of the selected stage, and what is chosen
// above the waterfall.
#include "tests/ui_funnel/funnel_stage.h"

#include <QComboBox>
#include <QStyleOptionComboBox>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestStageFrame : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void frame_doesNotCrossTheRatesBesideIt()
    {
        FunnelStage stage(twoChannels());
        stage.view().resize(1200, 640);
        stage.look(kMql);
        auto *canvas = stage.widget<QWidget>(u"waterfall"_s);
        auto *rate = stage.handle(u"rateHandle1"_s);
        QVERIFY(canvas && rate);
        stage.view().setFocus();
        QCoreApplication::processEvents();
        const auto plain = canvas->grab().toImage();
        canvas->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const auto framed = canvas->grab().toImage();
        QVERIFY(plain != framed);
        const QPoint middle = rate->geometry().center();
        for (int x = -6; x <= 6; ++x) {
            for (int y = -4; y <= 4; ++y) {
                const QPoint at = middle + QPoint(x, y);
                QCOMPARE(framed.pixelColor(at), plain.pixelColor(at));
            }
        }
    }

    void whatIsChosen_isNotCut_whereItIsNarrow()
    {
        Plan plan = twoChannels();
        plan.markets[0].name = u"Contract logistics, parcel hubs and cold stores"_s;
        FunnelStage stage(plan);
        stage.view().resize(470, 400);
        QCoreApplication::processEvents();
        const auto *channel = stage.widget<QComboBox>(u"channelChooser"_s);
        QStyleOptionComboBox option;
        option.initFrom(channel);
        const auto room = channel->style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, channel);
        QVERIFY(room.width() >= channel->fontMetrics().horizontalAdvance(channel->currentText()));
    }
};

QTEST_MAIN(TestStageFrame)
#include "tst_stage_frame.moc"
