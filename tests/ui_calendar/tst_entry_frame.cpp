// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The form of an entry lies over the calendar: its edge can be seen, on dark paper too.
#include "app/exchange/sample_plan.h"
#include "ui/calendar/entry_editor.h"
#include "ui/shared/contrast.h"

#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestEntryFrame : public QObject {
    Q_OBJECT

private slots:
    void edge_canBeToldFromThePaper_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("high contrast") << Theme::HighContrast;
    }
    void edge_canBeToldFromThePaper()
    {
        QFETCH(Theme, theme);
        const Style style(theme);
        const Plan plan = *samplePlan();
        QWidget calendar;
        calendar.resize(900, 700);
        EntryEditor form(&calendar);
        form.show({ plan, figures(plan), {}, style, Format(u"en_GB"_s, u"EUR"_s) },
            plan.entries.first().id);
        form.placeNextTo({ 10, 10, 100, 20 }, calendar.rect());
        calendar.show();
        QCoreApplication::processEvents();
        const auto picture = form.grab().toImage();
        const auto edge = picture.pixelColor(0, picture.height() / 2);
        QVERIFY(contrast(edge, style.colours().paper) >= 3);
    }
};

QTEST_MAIN(TestEntryFrame)
#include "tst_entry_frame.moc"
