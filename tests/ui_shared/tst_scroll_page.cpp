// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A page that scrolls shows where the keys are, but not where the mouse clicked; and words beside
// a name give way to it.
#include "ui/shared/elided_label.h"
#include "ui/shared/scroll_page.h"

#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestScrollPage : public QObject {
    Q_OBJECT

private slots:
    void theRing_isForKeys_notForClicks()
    {
        QWidget window;
        auto *page = new ScrollPage(u"page"_s, &window);
        auto *other = new QWidget(&window);
        other->setFocusPolicy(Qt::StrongFocus);
        page->resize(200, 100);
        window.resize(200, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto lookAfter = [&](Qt::FocusReason reason) {
            other->setFocus(Qt::OtherFocusReason);
            page->setFocus(reason);
            return page->grab().toImage();
        };
        other->setFocus(Qt::OtherFocusReason);
        const auto quiet = page->grab().toImage();
        QVERIFY(lookAfter(Qt::TabFocusReason) != quiet);
        QVERIFY(lookAfter(Qt::MouseFocusReason) == quiet);
        QVERIFY(lookAfter(Qt::BacktabFocusReason) != quiet);
    }

    void words_giveWay_andGoWhereTheyWouldSayNothing()
    {
        ElidedLabel words(u"Marketing: changed since, Sales: changed since"_s);
        words.giveWay(120);
        QCOMPARE(words.maximumWidth(), 120);
        words.giveWay(12);
        QCOMPARE(words.maximumWidth(), 0);
        words.giveWay(-40);
        QCOMPARE(words.maximumWidth(), 0);
    }
};

QTEST_MAIN(TestScrollPage)
#include "tst_scroll_page.moc"
