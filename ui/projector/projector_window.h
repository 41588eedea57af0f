// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The audience's window: one picture, and the curtain over it. Takes no edits: the picture is
// disabled as a whole, though nothing in it looks so. Single keys do what presenters expect.

#include "ui/projector/audience_picture.h"
#include "ui/projector/curtain.h"

namespace lockstep {

class ProjectorWindow : public QWidget {
    Q_OBJECT

public:
    ProjectorWindow();

    void setPicture(AudiencePicture *picture); ///< takes it, drops the one before
    [[nodiscard]] AudiencePicture *picture() const { return m_picture; }
    void present(const Snapshot &snapshot);
    [[nodiscard]] QPixmap grabPicture() { return m_stage->grab(); }
    [[nodiscard]] Curtain &curtain() const { return *m_curtain; }

signals:
    void keyPressed(int key);
    void closed(); ///< by hand

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *m_stage; ///< holds the picture, disabled
    AudiencePicture *m_picture = nullptr;
    Curtain *m_curtain;
};

} // namespace lockstep
