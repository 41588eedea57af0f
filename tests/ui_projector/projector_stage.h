// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A projector beside a window, on screens that come and go by script, showing views that only write
// down what they are given.

#include "app/exchange/sample_plan.h"
#include "ui/projector/audience_picture.h"
#include "ui/projector/projector.h"
#include "ui/projector/projector_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace lockstep::test {

class ScriptedScreens : public Screens {
public:
    [[nodiscard]] QList<ScreenPlace> all() const override { return places; }
    [[nodiscard]] QString nameOf(const QWidget &) const override { return own; }
    void fill(QWidget &window, const ScreenPlace &screen) override
    {
        filled.append(screen.name);
        window.setGeometry(screen.geometry);
        window.show();
    }
    void set(const QList<ScreenPlace> &now)
    {
        places = now;
        emit changed();
    }

    QList<ScreenPlace> places;
    QString own = QStringLiteral("laptop");
    QStringList filled;
};

inline const ScreenPlace kLaptop { QStringLiteral("laptop"), { 0, 0, 1280, 720 } };
inline const ScreenPlace kBeamer { QStringLiteral("beamer"), { 1280, 0, 1920, 1080 } };
inline const ScreenPlace kBoard { QStringLiteral("board"), { 3200, 0, 1920, 1080 } };

class PlainView : public View {
public:
    PlainView(Document &document, Focus &focus)
        : View(document, focus)
    {
    }
    [[nodiscard]] QString title() const override { return QStringLiteral("Plain"); }
    QList<Snapshot> shown;

protected:
    void render(const Snapshot &snapshot) override { shown.append(snapshot); }
};

class ProjectorStage {
public:
    explicit ProjectorStage(const QList<ScreenPlace> &places = { kLaptop })
        : m_document(*PlanFile::create(*samplePlan(), m_folder.path()),
            [] {
                return QDateTime({ 2026, 6, 10 }, { 9, 0 }, Qt::UTC);
            })
        , settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
        main.resize(1280, 720);
        start(places);
    }

    /// As after the program's end: only the settings are left.
    void start(const QList<ScreenPlace> &places)
    {
        auto made = std::make_unique<ScriptedScreens>();
        screens = made.get();
        screens->places = places;
        projector = std::make_unique<Projector>(main, settings, views(), std::move(made));
        menu = std::make_unique<QMenu>();
        projector->fill(*menu);
        QObject::connect(projector.get(), &Projector::told,
            [this](const QString &notice) { notices.append(notice); });
        present(QStringLiteral("Halden"));
    }

    void present(const QString &title)
    {
        Snapshot snapshot;
        snapshot.plan = m_document.plan();
        snapshot.plan.settings.title = title;
        snapshot.figures = figures(m_document.plan());
        projector->present(snapshot);
    }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return menu->findChild<QAction *>(name);
    }
    void trigger(const QString &name) const { action(name)->trigger(); }
    [[nodiscard]] ProjectorWindow &window() const { return *projector->window(); }
    /// Titles of the plan as the audience's views saw them, one after the other.
    [[nodiscard]] QStringList audienceSaw() const
    {
        QStringList titles;
        for (const auto *view : window().findChildren<View *>()) {
            for (const auto &snapshot : static_cast<const PlainView *>(view)->shown)
                titles.append(snapshot.plan.settings.title);
        }
        return titles;
    }

private:
    AudienceViews views()
    {
        const auto make = [this] { return new PlainView(m_document, m_focus); };
        const auto makeStrip = [] {
            return AudiencePart { new QLabel(QStringLiteral("strip")), [](const Snapshot &) {} };
        };
        const auto today = [] { return QDate(2026, 6, 10); };
        return { makeStrip,
            { { QStringLiteral("calendar"), QStringLiteral("Calendar"), make },
                { QStringLiteral("funnel"), QStringLiteral("Funnel"), make } },
            today };
    }

    QTemporaryDir m_folder;
    Document m_document;
    Focus m_focus;

public:
    QSettings settings;
    QWidget main;
    ScriptedScreens *screens = nullptr;
    std::unique_ptr<Projector> projector;
    std::unique_ptr<QMenu> menu;
    QStringList notices;
};

} // namespace lockstep::test
