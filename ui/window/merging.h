// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Brings in another leader's file, or what another program wrote into the plan's own: reads it,
// shows what contradicts in place of the board, and takes over what was decided. Reading and
// comparing is done in the background.

#include "app/document/document.h"
#include "ui/shared/dialogs.h"
#include "ui/window/scene.h"

#include <QPointer>

namespace lockstep {

class Background;
class MergePage;
struct FileMerge;

class Merging : public QObject {
    Q_OBJECT

public:
    Merging(Scene &scene, Document &document, Dialogs dialogs, Background &background);

    void begin(); ///< asks which file
    void beginWith(const QString &path);
    void beginOutside();
    void drop(); ///< the plan that it was about is left
    void restyle(const Style &style);

signals:
    void failed(const Error &error);
    void told(const QString &notice);
    /// With a way back to the step before, where anything came in.
    void merged(const QString &notice, std::optional<qint64> before);

private:
    void show(const FileMerge &merge, const QStringList &incoming);
    void goOn(const FileMerge &merge);
    void finish();
    void leave();

    Scene &m_scene;
    Document &m_document;
    Dialogs m_dialogs;
    Background &m_background;
    Style m_style;
    QPointer<MergePage> m_page;
};

} // namespace lockstep
