// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/view_stage.h"
#include "ui/funnel/forecast_face_shares.h"
#include "ui/funnel/forecast_fan.h"
#include "ui/funnel/funnel_view.h"

#include <QPushButton>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

class ForecastStage : public test::ViewStage<FunnelView> {
public:
    ForecastStage()
    {
        view().setLook({ u"forecast"_s });
        settle();
    }
    ForecastFan *fan() { return widget<ForecastFan>(u"forecastFan"_s); }
};

} // namespace

class TestForecastFace : public QObject {
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void fan_saysTheChanceForQuartersAndYear()
    {
        ForecastStage stage;
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fan()->accessibleParts().isEmpty(), 60'000);
        const auto parts = stage.fan()->accessibleParts();
        QCOMPARE(parts.size(), 5); // four quarters and their year
        const auto known = forecast(stage.plan(), {});
        const auto chance = stage.now().headline.targetMinorUnits > 0
            ? Format(u"en_GB"_s, u"EUR"_s)
                  .percent(wholePercent(*known->years.first().revenue.chance))
            : QString();
        QVERIFY2(parts.last().description.contains(chance), qPrintable(parts.last().description));
    }

    void shares_areRankedAndNamed()
    {
        ForecastStage stage;
        auto *shares = stage.widget<ForecastShares>(u"forecastShares"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shares->accessibleParts().isEmpty(), 60'000);
        QVERIFY(!shares->accessibleParts().first().name.isEmpty());
        QVERIFY(shares->isVisible());
    }

    void cancel_stopsAndBeginsAgain()
    {
        ForecastStage stage;
        stage.click(u"progressCancel"_s);
        auto *again = stage.widget<QPushButton>(u"forecastAgain"_s);
        QVERIFY(again->isVisible());
        stage.click(u"forecastAgain"_s);
        QVERIFY(!again->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fan()->accessibleParts().isEmpty(), 60'000);
    }

    void everything_hasAName()
    {
        ForecastStage stage;
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fan()->accessibleParts().isEmpty(), 60'000);
        const auto *face = stage.widget<QWidget>(u"forecastFace"_s);
        for (const auto *one : face->findChildren<QWidget *>()) {
            const bool isNamed = !one->objectName().isEmpty() && !one->accessibleName().isEmpty();
            QVERIFY2(one->focusPolicy() == Qt::NoFocus || isNamed, one->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestForecastFace)
#include "tst_forecast_face.moc"
