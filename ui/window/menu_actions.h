// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the window's menus are made: an action with its name, words, tip, key and picture in one
// line.

#include "ui/shared/icons.h"

#include <QAction>
#include <QMenu>

namespace lockstep {

struct ActionWords {
    QString name; ///< of the object
    QString text;
    QString tip; ///< what it does, in a sentence
    QKeySequence key {};
    std::optional<Icon> picture {};
};

template <class Do> QAction *addAction(QMenu &menu, const ActionWords &words, Do what)
{
    auto *action = menu.addAction(words.text);
    action->setObjectName(words.name);
    action->setStatusTip(words.tip);
    action->setToolTip(words.tip);
    action->setShortcut(words.key);
    if (words.picture)
        action->setProperty("picture", int(*words.picture));
    QObject::connect(action, &QAction::triggered, &menu, what);
    return action;
}

/// Its pictures and tips are made when the menu is opened, in the style of that time.
void showPictures(QMenu &menu, const Style &style);

} // namespace lockstep
