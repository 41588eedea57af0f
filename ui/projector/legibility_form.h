// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How high the picture is and how far away the last row sits: sets the projector's zoom from it,
// and says which view cannot be read there as a part of the whole plan.

#include "ui/projector/audience.h"
#include "ui/projector/projector_settings.h"
#include "ui/projector/wall_check.h"

class QDoubleSpinBox;
class QVBoxLayout;

namespace lockstep {

class LegibilityForm : public QWidget {
    Q_OBJECT

public:
    /// `picture` is how many pixels the audience sees.
    LegibilityForm(
        ProjectorSettings &settings, AudienceViews views, QSize picture, QWidget *parent = nullptr);
    void present(const Snapshot &snapshot);

signals:
    void zoomChosen(); ///< the settings have it
    void aloneWanted(const QString &key); ///< that view in place of the whole plan

private:
    QDoubleSpinBox *field(const QString &name, const QString &text);
    void roomEntered();
    void judge();
    [[nodiscard]] QString verdict(const CheckedView &view, int least) const;
    void offerAlone(const CheckedView &view, int least, const Snapshot &snapshot);
    QLabel *addLine(const QString &text);

    ProjectorSettings &m_settings;
    AudienceViews m_views;
    QSize m_picture;
    Snapshot m_snapshot;
    QVBoxLayout *m_column;
    QDoubleSpinBox *m_height;
    QDoubleSpinBox *m_lastRow;
    QLabel *m_rule;
    QWidget *m_verdicts = nullptr; ///< made anew with every judgement
};

} // namespace lockstep
