// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The menu in which a language is chosen: the system's, or one of those that there are. Heard from
// the next start on, as the window's words are set once; `tell` is given the sentence that says so.

#include <QString>

#include <functional>

class QMenu;
class QSettings;

namespace lockstep {

void addLanguageMenu(
    QMenu &menu, QSettings &settings, const std::function<void(const QString &)> &tell);

} // namespace lockstep
