// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What assistive technology finds when it walks over a window: every object that can be seen, with
// the path of names that leads to it.

#include <QAccessible>
#include <QWidget>

namespace lockstep::test {

struct Found {
    QAccessibleInterface *interface = nullptr;
    QString path; ///< "mainWindow/board/calendarPane/…" for messages

    [[nodiscard]] QString name() const { return interface->text(QAccessible::Name); }
    [[nodiscard]] QAccessible::Role role() const { return interface->role(); }
    [[nodiscard]] QString described() const
    {
        return QStringLiteral("%1 (role %2, \"%3\")").arg(path).arg(int(role())).arg(name());
    }
};

inline QString pathPart(QAccessibleInterface *interface)
{
    const auto *object = interface->object();
    if (!object)
        return QStringLiteral("[%1]").arg(interface->text(QAccessible::Name));
    return object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                          : object->objectName();
}

inline void walk(QAccessibleInterface *interface, const QString &above, QList<Found> &found)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    const auto path = above + u'/' + pathPart(interface);
    found.append({ interface, path });
    for (int i = 0; i < interface->childCount(); ++i)
        walk(interface->child(i), path, found);
}

inline QList<Found> walked(QWidget &window)
{
    QList<Found> found;
    walk(QAccessible::queryAccessibleInterface(&window), {}, found);
    return found;
}

/// What people operate, as against what they only read.
inline bool isControl(const Found &one)
{
    switch (one.role()) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
        return true;
    default:
        return one.interface->state().focusable;
    }
}

} // namespace lockstep::test
