// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A plan in a window of 1920 by 1080, with settings and a state folder of its own.

#include "ui/window/main_window.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace lockstep::test {

class ShownPlan {
public:
    explicit ShownPlan(const Plan &plan)
        : m_settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , m_document(PlanFile::create(plan, m_folder.path()).value(),
              [] { return QDateTime::currentDateTimeUtc(); })
        , m_window(m_document, m_focus, { m_settings, m_folder.path() })
    {
        m_window.setGeometry(0, 0, 1920, 1080);
        m_window.show();
    }

    [[nodiscard]] bool appears() { return QTest::qWaitForWindowExposed(&m_window); }
    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Document m_document;
    Focus m_focus;
    MainWindow m_window;
};

} // namespace lockstep::test
