// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// For the side panel: why a plan file does not open as usual, and the ways in which it still can.

#include "app/store/file_lock.h"
#include "app/store/plan_file.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

/// A file that did not open, and why.
struct Refusal {
    QString path;
    Error error;
    std::optional<Holder> holder {}; ///< who has it open, where that is why
};

/// Whether there is more to choose from than to leave it.
[[nodiscard]] bool hasChoice(const Error &error);

class OpenChoice : public QWidget {
    Q_OBJECT

public:
    OpenChoice(const Refusal &refusal, const Style &style, QWidget *parent = nullptr);

signals:
    void accessWanted(Access access);
    void salvageWanted(); ///< open what can be read of it
};

[[nodiscard]] QString heldSentence(const Refusal &refusal); ///< "joint.lockstep is open on …"
/// After a crash: whose lock this program replaced.
[[nodiscard]] QString takenOverSentence(const QString &file, const Holder &before);
/// What of a damaged plan is gone, line by line.
[[nodiscard]] QWidget *lostList(const QStringList &lost, const Style &style);

} // namespace lockstep
