// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Files of other kinds, in and out of the open plan: plan.json, exports that become evidence, the
// PDF. What takes long is done in the background, and can be cancelled.

#include "app/document/document.h"
#include "ui/shared/dialogs.h"

class QSettings;

namespace lockstep {

class Background;
class CalendarFiles;
struct CalendarPage;
class EvidenceDesk;
class FileCommands;
class ForecastWorker;

class Transfers : public QObject {
    Q_OBJECT

public:
    Transfers(Document &document, Dialogs dialogs, QSettings &settings, FileCommands &files,
        Background &background);
    /// What the window knows goes onto paper as it is.
    void setForecast(const ForecastWorker &forecast) { m_forecast = &forecast; }
    [[nodiscard]] EvidenceDesk &desk(); ///< of this session's exports; made on first use

    void importPlan();
    void importEvidence();
    [[nodiscard]] CalendarFiles &calendar() { return *m_calendar; }
    void exportPdf();
    void exportCalendarPage(CalendarPage page); ///< the plan, its figures and the date are added
    void exportJson();
    void take(const QStringList &paths); ///< dropped: a plan is opened, others are imported

signals:
    void failed(const Error &error);
    void told(const QString &text);
    void exportsTaken(); ///< they are looked at on the desk

private:
    [[nodiscard]] QString askWhere(
        const QString &title, const QString &filter, const QString &extension);
    void importPlanFrom(const QString &path);
    /// With a restore point before it, unless nothing comes of it.
    [[nodiscard]] Result<void> commitImport(
        const QString &title, const QString &point, const Result<Plan> &next);
    void takeExports(const QStringList &paths);
    void report(const Result<void> &done, const QString &success);

    Document &m_document;
    Dialogs m_dialogs;
    QSettings &m_settings;
    FileCommands &m_files;
    Background &m_background;
    CalendarFiles *m_calendar;
    const ForecastWorker *m_forecast = nullptr;
    EvidenceDesk *m_desk = nullptr;
};

} // namespace lockstep
