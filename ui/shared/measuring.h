// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Looks exports through and measures them while the window stays awake. What comes of them is the
// caller's business.

#include "app/evidence/export_survey.h"
#include "app/evidence/measure.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace lockstep {

class Measuring : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Measuring() override { cancel(); }

    /// What their columns hold; `delimiter` as people say.
    void look(const QStringList &paths, std::optional<char> delimiter = {});
    void start(const QStringList &paths, const MeasureOptions &options);
    void cancel(); ///< reading ends, and nothing is told of it
    [[nodiscard]] bool isRunning() const { return m_isCancelled != nullptr; }

signals:
    void progressed(const lockstep::ReadProgress &progress); ///< a few times a second
    void looked(const QList<lockstep::FileSurvey> &files);
    void refused(const lockstep::Error &error); ///< to be looked through
    void done(const lockstep::Result<lockstep::Measurement> &measured);

private:
    template <class Read, class Done> void run(Read read, Done done);
    [[nodiscard]] Watch watch();

    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of what is being read; nothing: nothing is
};

} // namespace lockstep
