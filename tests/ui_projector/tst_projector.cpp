// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The audience's window: what it shows, that it follows, freezes and blanks, that it takes no
// edits, and that it survives every plug that is pulled.

#include "projector_stage.h"

#include "ui/projector/report_picture.h"

#include <QLabel>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestProjector : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void audienceScreen_isAnotherThanOurs_theRememberedOneIfThere()
    {
        QVERIFY(!audienceScreen({ kLaptop }, u"laptop"_s, {}));
        QCOMPARE(audienceScreen({ kLaptop, kBeamer, kBoard }, u"laptop"_s, {})->name, u"beamer"_s);
        QCOMPARE(audienceScreen({ kLaptop, kBeamer, kBoard }, u"laptop"_s, u"board"_s)->name,
            u"board"_s);
        QCOMPARE(audienceScreen({ kLaptop, kBeamer }, u"beamer"_s, u"beamer"_s)->name, u"laptop"_s);
    }

    void mirroredScreen_isNoSecondScreen()
    {
        const ScreenPlace mirror { u"mirror"_s, kLaptop.geometry };
        QVERIFY(!audienceScreen({ kLaptop, mirror }, u"laptop"_s, {}));
    }

    void beforeItIsWanted_nothingIsMade()
    {
        const ProjectorStage stage({ kLaptop, kBeamer });
        QVERIFY(!stage.projector->window());
    }

    void withOneScreen_itIsAWindow()
    {
        const ProjectorStage stage;
        stage.trigger(u"projectorAction"_s);
        QVERIFY(stage.window().isVisible());
        QVERIFY(stage.screens->filled.isEmpty());
        QCOMPARE(stage.audienceSaw(), QStringList(u"Halden"_s)); // in room size, one has room
    }

    void withASecondScreen_itFillsThat()
    {
        const ProjectorStage stage({ kLaptop, kBeamer });
        stage.trigger(u"projectorAction"_s);
        QCOMPARE(stage.screens->filled, QStringList(u"beamer"_s));
        QCOMPARE(stage.window().geometry(), kBeamer.geometry);
        stage.trigger(u"projectorAction"_s);
        QVERIFY(!stage.window().isVisible());
    }

    void screenPluggedIn_takesTheWindowOver()
    {
        const ProjectorStage stage;
        stage.trigger(u"projectorAction"_s);
        stage.screens->set({ kLaptop, kBeamer });
        QCOMPARE(stage.screens->filled, QStringList(u"beamer"_s));
        QVERIFY(stage.window().isVisible());
    }

    void screenGone_hidesAndSaysSo_andComesBackWithIt()
    {
        ProjectorStage stage({ kLaptop, kBeamer });
        auto *sign = stage.projector->newSign();
        sign->setParent(&stage.main);
        stage.trigger(u"projectorAction"_s);
        stage.screens->set({ kLaptop });
        QVERIFY(!stage.window().isVisible());
        QVERIFY(stage.projector->isOn());
        QCOMPARE(stage.notices.size(), 1);
        QVERIFY(stage.notices[0].contains(u"has gone"_s));
        QVERIFY(!sign->isHidden());

        stage.screens->set({ kLaptop }); // says it once
        QCOMPARE(stage.notices.size(), 1);
        stage.present(u"Halden 2"_s);

        stage.screens->set({ kLaptop, kBoard });
        QVERIFY(stage.window().isVisible());
        QCOMPARE(stage.window().geometry(), kBoard.geometry);
        QCOMPARE(stage.notices.size(), 2);
        QVERIFY(stage.notices[1].contains(u"back"_s));
        QVERIFY(sign->isHidden());
        QCOMPARE(stage.audienceSaw().last(), u"Halden 2"_s);
    }

    void ourOwnScreenGone_leavesTheProjectorsToUs()
    {
        const ProjectorStage stage({ kLaptop, kBeamer });
        stage.trigger(u"projectorAction"_s);
        stage.screens->own = u"beamer"_s; // the desktop moved us there
        stage.screens->set({ kBeamer });
        QVERIFY(!stage.window().isVisible());
    }

    void unchangedScreen_isNotDisturbed()
    {
        const ProjectorStage stage({ kLaptop, kBeamer });
        stage.trigger(u"projectorAction"_s);
        stage.screens->set({ kLaptop, kBeamer, kBoard });
        QCOMPARE(stage.screens->filled, QStringList(u"beamer"_s));
    }

    void whileFrozen_thePictureStays_andThenCatchesUp()
    {
        ProjectorStage stage;
        stage.trigger(u"projectorAction"_s);
        stage.trigger(u"freezeAction"_s);
        QCOMPARE(stage.window().curtain().kind(), Curtain::Kind::Frozen);
        const auto before = stage.window().grab().toImage();
        stage.present(u"Secret"_s);
        stage.trigger(u"project-funnel"_s);
        QCOMPARE(stage.window().grab().toImage(), before);
        QVERIFY(!stage.audienceSaw().contains(u"Secret"_s));

        stage.trigger(u"freezeAction"_s);
        QCOMPARE(stage.window().curtain().kind(), Curtain::Kind::Open);
        QCOMPARE(stage.audienceSaw(), QStringList(u"Secret"_s)); // one view now: the funnel
    }

    void blank_showsTitleOrBlack_andFreezingSurvivesIt()
    {
        ProjectorStage stage;
        stage.trigger(u"projectorAction"_s);
        stage.trigger(u"freezeAction"_s);
        stage.trigger(u"blankAction"_s);
        QCOMPARE(stage.window().curtain().kind(), Curtain::Kind::Title);
        stage.trigger(u"blackAction"_s);
        const auto black = stage.window().grab().toImage();
        QCOMPARE(black.pixelColor(black.rect().center()), QColor(Qt::black));
        stage.trigger(u"blackAction"_s);
        QCOMPARE(stage.window().curtain().kind(), Curtain::Kind::Frozen);
    }

    void sign_namesTheKey_andEndsWhatItSays()
    {
        ProjectorStage stage;
        auto *sign = qobject_cast<QAbstractButton *>(stage.projector->newSign());
        sign->setParent(&stage.main);
        QVERIFY(sign->isHidden());
        stage.trigger(u"projectorAction"_s);
        stage.trigger(u"freezeAction"_s);
        QVERIFY(sign->text().contains(u"frozen"_s) && sign->text().contains(u"F7"_s));
        stage.trigger(u"blankAction"_s);
        QVERIFY(sign->text().contains(u"F8"_s));
        sign->click();
        QVERIFY(sign->text().contains(u"frozen"_s));
        sign->click();
        QVERIFY(sign->isHidden());
    }

    void keysInTheAudiencesWindow_areThePresenters()
    {
        const ProjectorStage stage;
        stage.trigger(u"projectorAction"_s);
        auto &window = stage.window();
        QTest::keyClick(&window, Qt::Key_B);
        QCOMPARE(window.curtain().kind(), Curtain::Kind::Black);
        QTest::keyClick(&window, Qt::Key_W);
        QCOMPARE(window.curtain().kind(), Curtain::Kind::Title);
        QTest::keyClick(&window, Qt::Key_Escape);
        QTest::keyClick(&window, Qt::Key_F);
        QCOMPARE(window.curtain().kind(), Curtain::Kind::Frozen);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(window.curtain().kind(), Curtain::Kind::Open);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F7); // the main window's keys work here too
        QVERIFY(stage.projector->isFrozen());
        QVERIFY(window.isVisible());
    }

    void audience_cannotEdit_andNothingLooksDisabled()
    {
        const ProjectorStage stage;
        stage.trigger(u"projectorAction"_s);
        for (const auto *widget : stage.window().findChildren<QWidget *>()) {
            if (widget->objectName() == u"curtain"_s)
                continue;
            QVERIFY2(!widget->isEnabled(), qPrintable(widget->objectName()));
            QCOMPARE(widget->palette().color(QPalette::Disabled, QPalette::WindowText),
                widget->palette().color(QPalette::Active, QPalette::WindowText));
        }
        QCOMPARE(stage.window().childAt(stage.window().rect().center()), nullptr);
    }

    void closedByHand_isOff_andFrozenNoMore()
    {
        const ProjectorStage stage;
        stage.trigger(u"projectorAction"_s);
        stage.trigger(u"freezeAction"_s);
        stage.window().close();
        QVERIFY(!stage.projector->isOn() && !stage.projector->isFrozen());
        QVERIFY(!stage.action(u"projectorAction"_s)->isChecked());
        QVERIFY(!stage.action(u"freezeAction"_s)->isEnabled());
    }

    void report_isTurnedByHalfScreensInRoomSize_byPagesOtherwise()
    {
        ProjectorStage stage({ kLaptop, kBeamer });
        stage.trigger(u"project-report"_s);
        auto *report = stage.window().findChild<ReportPicture *>();
        QVERIFY(report->pageCount() > 3);
        // Room size, 1920 px for 793.7 − 2 × 44 = 705.7 of the page: 397 of its 1122.5 are seen at
        // once and a turn is 337, so it takes 1122.5 − 397 = 725.5, three turns, to reach its end.
        for (int turn = 0; turn < 3; ++turn) {
            stage.trigger(u"nextPageAction"_s);
            QCOMPARE(report->page(), 0);
        }
        stage.trigger(u"nextPageAction"_s);
        QCOMPARE(report->page(), 1);
        stage.trigger(u"previousPageAction"_s);
        QCOMPARE(report->page(), 0);

        stage.trigger(u"projectorRoomAction"_s);
        stage.trigger(u"nextPageAction"_s);
        QCOMPARE(report->page(), 1);
        for (int turn = 0; turn < 100; ++turn)
            QTest::keyClick(&stage.window(), Qt::Key_PageDown);
        QCOMPARE(report->page(), report->pageCount() - 1);
    }

    void pageKeys_areOffWithoutAReport()
    {
        const ProjectorStage stage;
        stage.trigger(u"projectorAction"_s);
        QVERIFY(!stage.action(u"nextPageAction"_s)->isEnabled());
    }

    void settings_areRemembered()
    {
        ProjectorStage stage({ kLaptop, kBeamer, kBoard });
        stage.trigger(u"project-funnel"_s);
        stage.trigger(u"projectorTheme1Action"_s);
        stage.trigger(u"projectorRoomAction"_s);
        stage.trigger(u"projectorLargerAction"_s);
        stage.settings.setValue(u"projector/screen"_s, u"board"_s);
        stage.start({ kLaptop, kBeamer, kBoard });
        stage.trigger(u"projectorAction"_s);
        QCOMPARE(stage.window().findChildren<View *>().size(), 1);
        const auto *view = static_cast<PlainView *>(stage.window().findChild<View *>());
        QCOMPARE(view->shown.last().style, Style(Theme::Dark, false, 1.1));
        QCOMPARE(stage.screens->filled, QStringList(u"board"_s));
    }

    void badSettings_areUnderstoodAsUsual()
    {
        ProjectorStage stage;
        stage.settings.setValue(u"projector/theme"_s, 99);
        stage.settings.setValue(u"projector/zoom"_s, u"huge"_s);
        stage.settings.setValue(u"projector/shows"_s, u"nothing we know"_s);
        stage.trigger(u"projectorAction"_s);
        QCOMPARE(stage.window().findChildren<View *>().size(), 2);
        QCOMPARE(ProjectorSettings(stage.settings).style().zoom(), 1.0);
    }
};

QTEST_MAIN(TestProjector)
#include "tst_projector.moc"
