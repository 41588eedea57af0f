// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The audience's window beside the real one: the same plan at once, in its own theme and size.

#include "tests/ui/window_rig.h"
#include "tests/ui_projector/projector_stage.h"

#include "app/exchange/sample_plan.h"
#include "ui/projector/projector_window.h"
#include "ui/shared/headline_number.h"

#include <QApplication>
#include <QDoubleSpinBox>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

ProjectorWindow *audienceWindow()
{
    for (auto *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ProjectorWindow *>(window))
            return found;
    }
    return nullptr;
}

/// Layouts within layouts settle one after the other.
QImage settledPicture(QWidget &window)
{
    QImage before;
    QImage now = window.grab().toImage();
    while (now != before) {
        QTest::qWait(30);
        before = std::exchange(now, window.grab().toImage());
    }
    return now;
}

/// How many of the picture's pixels are this colour, 0 … 1.
double shareOf(const QImage &picture, const QColor &colour)
{
    qint64 count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == colour ? 1 : 0;
    }
    return double(count) / (double(picture.width()) * picture.height());
}

} // namespace

class TestAudience : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }

    void darkRoom_besideALightWindow()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"projectorTheme1Action"_s);
        rig.trigger(u"projectorAction"_s);
        auto *audience = audienceWindow();
        audience->resize(1920, 1080);
        QTRY_COMPARE(audience->findChildren<View *>().size(), 4);
        const auto *chance = audience->findChild<HeadlineNumber *>(u"chanceNumber"_s);
        QVERIFY(chance);
        QTRY_VERIFY_WITH_TIMEOUT(chance->value() != u"…"_s, 20'000);
        const auto theirs = settledPicture(*audience);
        const auto ours = rig.window->grab().toImage();
        QVERIFY(shareOf(theirs, Style(Theme::Dark).colours().paper) > 0.3);
        QVERIFY(shareOf(theirs, QColor(Qt::white)) < 0.01);
        QVERIFY(shareOf(ours, Style(Theme::Light).colours().paper) > 0.3);

        // Another size and theme in the window changes nothing here, and the other way round.
        rig.trigger(u"roomAction"_s);
        rig.trigger(u"darkAction"_s);
        QVERIFY(settledPicture(*rig.window) != ours);
        QCOMPARE(settledPicture(*audience), theirs);
        rig.trigger(u"projectorTheme0Action"_s);
        QTRY_VERIFY(shareOf(audience->grab().toImage(), QColor(Qt::white)) > 0.3);
        QVERIFY(shareOf(rig.window->grab().toImage(), Style(Theme::Dark).colours().paper) > 0.3);
    }

    void editAndSelection_areSeenAtOnce_butNotWhileFrozen()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"projectorAction"_s);
        auto *audience = audienceWindow();
        const auto picture = [audience] {
            QCoreApplication::processEvents();
            return audience->grab().toImage();
        };
        QTest::qWait(50);
        const auto before = picture();
        Selection selection;
        selection.stage = rig.document.plan().stages.first().id;
        rig.focus.select(selection);
        const auto selected = picture();
        QVERIFY(selected != before);

        rig.trigger(u"freezeAction"_s);
        auto plan = rig.document.plan();
        plan.settings.title = u"Something else"_s;
        plan.stages.first().name = u"Visits"_s;
        QVERIFY(rig.document.commit(u"Rename"_s, plan));
        QCOMPARE(picture(), selected);
        rig.trigger(u"freezeAction"_s);
        QVERIFY(picture() != selected);
    }

    void roomEntered_setsTheZoom_andOffersViewsAlone()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"projectorAction"_s);
        auto *audience = audienceWindow();
        audience->resize(1920, 1080);
        rig.trigger(u"legibilityAction"_s);
        rig.find<QDoubleSpinBox>(u"screenHeight"_s)->setValue(150);
        rig.find<QDoubleSpinBox>(u"lastRow"_s)->setValue(24);
        // Sixteen heights: 1080 / 50 × 16 / 8 = 43.2, and 44 / 24 = 1.83.
        const auto *rule = rig.find<QLabel>(u"legibilityRule"_s);
        QVERIFY(rule->text().contains(u"44"_s) && rule->text().contains(u"1,080"_s));
        QVERIFY(rule->text().contains(u"190"_s));
        const auto *calendar = rig.find<QLabel>(u"calendarVerdict"_s);
        QVERIFY(!calendar->text().isEmpty());
    }

    void closingTheWindow_takesTheAudiencesWithIt()
    {
        Rig rig(*samplePlan());
        rig.trigger(u"projectorAction"_s);
        QVERIFY(audienceWindow());
        rig.window->close();
        rig.window.reset();
        QVERIFY(!audienceWindow());
    }

    /// Two by two take twice 440 by 260 pixels of the normal size, beside what is between them.
    void wall_showsAsManyCardsAsHaveRoom()
    {
        const QTemporaryDir folder;
        Document document(*PlanFile::create(*samplePlan(), folder.path()), [] {
            return QDateTime({ 2026, 6, 10 }, { 9, 0 }, Qt::UTC);
        });
        Focus focus;
        AudienceViews views;
        views.makeStrip = [] { return AudiencePart { new QLabel, [](const Snapshot &) {} }; };
        for (const auto &key : { u"calendar"_s, u"funnel"_s, u"markets"_s, u"sla"_s })
            views.views.append({ key, key, [&] { return new PlainView(document, focus); } });
        AudienceWall wall(views);
        wall.setAttribute(Qt::WA_DontShowOnScreen);
        wall.present({ document.plan(), {}, {}, Style() });
        wall.show();
        const auto shownAt = [&](QSize size) {
            wall.resize(size);
            return wall.cards().size();
        };
        QCOMPARE(shownAt({ 1280, 720 }), 4);
        QCOMPARE(shownAt({ 1280, 400 }), 2); // side by side
        QCOMPARE(shownAt({ 800, 720 }), 2); // one above the other
        QCOMPARE(shownAt({ 800, 400 }), 1);
        wall.present({ document.plan(), {}, {}, Style(Theme::Light, true) });
        QCOMPARE(shownAt({ 1920, 1080 }), 2);
    }
};

QTEST_MAIN(TestAudience)
#include "tst_audience.moc"
