// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Shows the guided start of a new plan in place of the board, and makes its plan the document's.
// What was answered before people left waits for them to come back.

#include "ui/shared/dialogs.h"
#include "ui/window/scene.h"

namespace lockstep {

class FileCommands;
class Guide;

class GuidedStart : public QObject {
    Q_OBJECT

public:
    GuidedStart(Scene &scene, Document &document, FileCommands &files, Dialogs dialogs);

    void begin();
    void restyle(const Style &style);

signals:
    void left(); ///< without a plan
    void failed(const Error &error);

private:
    void make();
    void drop();
    void leave();
    void startAgain();
    void finish(const Plan &plan);

    Scene &m_scene;
    Document &m_document;
    FileCommands &m_files;
    Dialogs m_dialogs;
    Style m_style;
    Guide *m_guide = nullptr; ///< made when it is wanted
};

} // namespace lockstep
