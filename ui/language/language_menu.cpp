// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/language/language_menu.h"

#include "ui/language/language.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(languageMenu)
};

} // namespace

void addLanguageMenu(
    QMenu &menu, QSettings &settings, const std::function<void(const QString &)> &tell)
{
    auto *chooser = menu.addMenu(Words::tr("L&anguage"));
    chooser->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(chooser);
    const auto add = [&](const Language &language) {
        auto *action = chooser->addAction(language.name);
        action->setObjectName(u"language_%1"_s.arg(language.code));
        action->setStatusTip(Words::tr("What Lockstep speaks from its next start."));
        action->setCheckable(true);
        action->setChecked(chosenLanguage(settings) == language.code);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, chooser, [&settings, tell, language] {
            chooseLanguage(settings, language.code);
            tell(language.code.isEmpty()
                    ? Words::tr("From its next start, Lockstep speaks the system's language.")
                    : Words::tr("From its next start, Lockstep speaks %1.").arg(language.name));
        });
    };
    add({ {}, Words::tr("&Follow the system") });
    for (const auto &language : languages())
        add(language);
}

} // namespace lockstep
