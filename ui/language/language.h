// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The languages that the window speaks: which there are, which one a person wants, and speaking it.
// The command line does not ask for one; what it says stays English.

#include <QList>
#include <QString>

class QSettings;

namespace lockstep {

struct Language {
    QString code; ///< "de"
    QString name; ///< as those who speak it say it: "Deutsch"
};

[[nodiscard]] QList<Language> languages();

/// The code of the chosen language; empty where the system's is followed.
[[nodiscard]] QString chosenLanguage(const QSettings &settings);
void chooseLanguage(QSettings &settings, const QString &code);
/// The code of the chosen language, else of the first of the system's that there is, else English.
[[nodiscard]] QString languageFor(const QSettings &settings, const QStringList &systemLanguages);

/// From here on texts are translated; what is on screen already keeps its words.
void speak(const QString &code);
/// The same, with what the settings and the system say.
void speakAsWanted(const QSettings &settings);

} // namespace lockstep
