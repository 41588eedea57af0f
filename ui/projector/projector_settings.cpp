// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/projector_settings.h"

#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUsualScreenHeight = 1.5;
constexpr double kUsualHeightsAway = 8;

double positive(const QSettings &settings, const QString &key, double otherwise)
{
    const double value = settings.value(key).toDouble();
    return value > 0 ? value : otherwise;
}

} // namespace

ProjectorSettings::ProjectorSettings(QSettings &settings)
    : m_settings(settings)
{
}

Style ProjectorSettings::style() const
{
    const int theme
        = std::clamp(m_settings.value(u"projector/theme"_s, 0).toInt(), 0, kThemeCount - 1);
    const double zoom = positive(m_settings, u"projector/zoom"_s, 1);
    return Style(Theme(theme), m_settings.value(u"projector/room"_s, true).toBool(),
        std::clamp(zoom, kLeastZoom, kMostZoom));
}

void ProjectorSettings::chooseTheme(Theme theme)
{
    m_settings.setValue(u"projector/theme"_s, int(theme));
}

void ProjectorSettings::setRoomSize(bool isRoom)
{
    m_settings.setValue(u"projector/room"_s, isRoom);
}

void ProjectorSettings::setZoom(double zoom)
{
    m_settings.setValue(u"projector/zoom"_s, std::clamp(zoom, kLeastZoom, kMostZoom));
}

QString ProjectorSettings::shown() const
{
    return m_settings.value(u"projector/shows"_s, kWhole.toString()).toString();
}

void ProjectorSettings::setShown(const QString &key)
{
    m_settings.setValue(u"projector/shows"_s, key);
}

RoomSize ProjectorSettings::room() const
{
    const double height = positive(m_settings, u"projector/screenHeight"_s, kUsualScreenHeight);
    return { height, positive(m_settings, u"projector/lastRow"_s, kUsualHeightsAway * height) };
}

void ProjectorSettings::setRoom(const RoomSize &room)
{
    m_settings.setValue(u"projector/screenHeight"_s, room.screenHeight);
    m_settings.setValue(u"projector/lastRow"_s, room.lastRow);
}

QString ProjectorSettings::screen() const
{
    return m_settings.value(u"projector/screen"_s).toString();
}

void ProjectorSettings::setScreen(const QString &name)
{
    m_settings.setValue(u"projector/screen"_s, name);
}

QByteArray ProjectorSettings::geometry() const
{
    return m_settings.value(u"projector/geometry"_s).toByteArray();
}

void ProjectorSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"projector/geometry"_s, geometry);
}

} // namespace lockstep
