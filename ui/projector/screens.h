// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Which screens there are and which of them is the audience's. Behind a seam, so that tests plug
// and unplug projectors.

#include <QList>
#include <QObject>
#include <QRect>
#include <optional>

class QWidget;

namespace lockstep {

struct ScreenPlace {
    QString name; ///< "HDMI-1"
    QRect geometry; ///< in the desktop's coordinates
    bool operator==(const ScreenPlace &) const = default;
};

class Screens : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual QList<ScreenPlace> all() const = 0;
    [[nodiscard]] virtual QString nameOf(const QWidget &window) const = 0; ///< of its screen
    virtual void fill(QWidget &window, const ScreenPlace &screen) = 0; ///< shows it full screen

signals:
    void changed();
};

/// Those of the desktop.
class SystemScreens : public Screens {
    Q_OBJECT

public:
    explicit SystemScreens(QObject *parent = nullptr);
    [[nodiscard]] QList<ScreenPlace> all() const override;
    [[nodiscard]] QString nameOf(const QWidget &window) const override;
    void fill(QWidget &window, const ScreenPlace &screen) override;
};

/// A screen other than `own`: `preferred` if it is there, otherwise the first. None if there is
/// only one, or if the others show the same part of the desktop.
[[nodiscard]] std::optional<ScreenPlace> audienceScreen(
    const QList<ScreenPlace> &screens, const QString &own, const QString &preferred);

} // namespace lockstep
