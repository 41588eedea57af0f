// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/view_stage.h"
#include "ui/funnel/forecast_face_shares.h"
#include "ui/funnel/forecast_fan.h"
#include "ui/funnel/forecast_worker.h"
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

    /// The year so far ends with the year itself.
    void fan_soFar_sumsUpToTheYear()
    {
        ForecastStage stage;
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fan()->accessibleParts().isEmpty(), 60'000);
        stage.click(u"fanSoFar"_s);
        const auto parts = stage.fan()->accessibleParts();
        QCOMPARE(parts.size(), 5);
        const auto fourth = QString(parts[3].description).replace(parts[3].name, QString());
        const auto year = QString(parts[4].description).replace(parts[4].name, QString());
        QCOMPARE(fourth, year);
        stage.click(u"fanEach"_s);
        QVERIFY(stage.fan()->accessibleParts()[3].description != parts[3].description);
    }

    /// Whatever has a forecast already does not work it out again.
    void face_showsTheForecastThatIsThere()
    {
        test::ViewStage<FunnelView> stage;
        ForecastWorker worker;
        worker.begin();
        worker.follow({ stage.plan(), stage.now(), {}, Style() });
        stage.view().setForecast(worker);
        stage.view().setLook({ u"forecast"_s });
        QTRY_VERIFY_WITH_TIMEOUT(worker.state().result, 60'000);
        QVERIFY(!stage.widget<ForecastFan>(u"forecastFan"_s)->accessibleParts().isEmpty());
        QVERIFY(!stage.view().findChild<ForecastWorker *>());
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
