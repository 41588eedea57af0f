// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The real window, offscreen, on a plan of its own, with dialogs that answer by script.

#include "ui/window/board.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace lockstep::test {

/// Every warning but the offscreen platform's own, which has no window manager to tell sizes to.
[[nodiscard]] inline QRegularExpression ourWarnings()
{
    return QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints)"));
}

/// What the dialogs will answer, and how often they were asked.
struct Script {
    QString openFile;
    QStringList openFiles;
    QString saveFile;
    UntitledAnswer untitled = UntitledAnswer::Discard;
    int untitledAsked = 0;
};

[[nodiscard]] inline Dialogs scripted(Script &script)
{
    return { [&script](QWidget *, const FileQuestion &) { return script.openFile; },
        [&script](QWidget *, const FileQuestion &) { return script.openFiles; },
        [&script](QWidget *, const FileQuestion &) { return script.saveFile; },
        [&script](QWidget *, const QString &) {
            ++script.untitledAsked;
            return script.untitled;
        } };
}

inline const QDateTime kNow(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);

/// Sized and shown. `window` can be closed and made again on the same settings.
struct Rig {
    explicit Rig(const Plan &plan)
        : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , document(std::move(*PlanFile::create(plan, folder.path())), [] { return kNow; })
    {
        show();
    }

    void show()
    {
        window = std::make_unique<MainWindow>(document, focus,
            WindowSeams { settings, folder.path(), scripted(script), Theme::Light });
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        for (const auto *view : window->findChildren<View *>())
            QTRY_VERIFY(!view->isVisible() || !view->isStale());
    }

    template <class Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        if (!found)
            qWarning("There is no %s", qPrintable(name));
        return found;
    }
    void trigger(const QString &action) const { find<QAction>(action)->trigger(); }
    /// An empty one: the guided start, and nothing answered.
    void newPlan() const
    {
        trigger(QStringLiteral("newAction"));
        find<QAbstractButton>(QStringLiteral("guideFinish"))->click();
    }
    [[nodiscard]] QString bannerText() const
    {
        const auto *text = find<QLabel>(QStringLiteral("bannerText"));
        return text->isVisible() ? text->text() : QString();
    }
    [[nodiscard]] QString filePath(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QSettings settings;
    Script script;
    Document document;
    Focus focus;
    std::unique_ptr<MainWindow> window;
};

} // namespace lockstep::test
