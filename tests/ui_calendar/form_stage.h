// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The form of one entry, open on a calendar with a launch and a fair.

#include "tests/support/plan_builder.h"
#include "tests/ui_calendar/calendar_stage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline constexpr Id<Entry> kLaunch { 701 };
inline constexpr Id<Entry> kFair { 702 };

inline Plan twoEntries()
{
    Plan plan = smallPlan();
    Entry launch;
    launch.id = kLaunch;
    launch.kind = EntryKind::Launch;
    launch.title = u"Cell 4"_s;
    launch.period = { { 2027, 3, 1 }, { 2027, 3, 2 } };
    launch.market = kMarket;
    launch.channel = kChannel;
    Entry fair = launch;
    fair.id = kFair;
    fair.kind = EntryKind::TradeShow;
    fair.title = u"Fair"_s;
    fair.period = { { 2026, 9, 1 }, { 2026, 9, 4 } };
    fair.stage = kMql;
    fair.expectedVolume = 100;
    plan.entries = { launch, fair };
    return plan;
}

/// The form of one entry, open.
class FormStage : public CalendarStage {
public:
    explicit FormStage(const Plan &plan = twoEntries(), Id<Entry> entry = kFair)
        : CalendarStage(plan, Style(), { 1200, 900 })
    {
        select(entry);
        QTest::keyClick(&canvas(), Qt::Key_F2);
        QTest::mouseClick(widget<QToolButton>("moreEntryFields"), Qt::LeftButton);
    }

    void type(const char *name, const QString &text)
    {
        auto *edit = widget<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    /// Of any script, which the keys of a test are not.
    void insert(const char *name, const QString &text)
    {
        auto *edit = widget<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        edit->setModified(true);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void choose(const char *name, const QString &text)
    {
        auto *box = widget<QComboBox>(name);
        const int index = box->findText(text);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    void click(const char *name)
    {
        QTest::mouseClick(widget<QWidget>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QString said(const char *name)
    {
        return widget<QLabel>(name)->text().replace(QChar::Nbsp, u' ');
    }
};

} // namespace lockstep::test
