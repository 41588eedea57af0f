// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the audience sees and how large, and the room it sits in; remembered in the settings.

#include "ui/shared/legibility.h"
#include "ui/shared/style.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace lockstep {

class ProjectorSettings {
public:
    explicit ProjectorSettings(QSettings &settings);

    [[nodiscard]] Style style() const; ///< light and room size unless chosen otherwise
    void chooseTheme(Theme theme);
    void setRoomSize(bool isRoom);
    void setZoom(double zoom); ///< within kLeastZoom … kMostZoom

    [[nodiscard]] QString shown() const; ///< kWhole, kReport, or a view's key
    void setShown(const QString &key);

    /// In metres; eight screen heights to the last row unless entered.
    [[nodiscard]] RoomSize room() const;
    void setRoom(const RoomSize &room);

    [[nodiscard]] QString screen() const; ///< the audience's when there last was one
    void setScreen(const QString &name);
    [[nodiscard]] QByteArray geometry() const; ///< of the window that is not full screen
    void setGeometry(const QByteArray &geometry);

    static constexpr double kLeastZoom = 0.5;
    static constexpr double kMostZoom = 3.0;
    static constexpr QStringView kWhole = u"whole";
    static constexpr QStringView kReport = u"report";

private:
    QSettings &m_settings;
};

} // namespace lockstep
