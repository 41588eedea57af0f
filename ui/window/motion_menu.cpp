// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/motion_menu.h"

#include "ui/shared/motion.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct MotionMenuWords {
    Q_DECLARE_TR_FUNCTIONS(motionMenu)
};

// As they stand in the settings, by Motion.
const QStringList &names()
{
    static const QStringList all { u"system"_s, u"reduced"_s, u"full"_s };
    return all;
}

Motion chosenMotion(const QSettings &settings)
{
    const auto name = settings.value(u"look/motion"_s).toString();
    return Motion(std::max<qsizetype>(0, names().indexOf(name)));
}

} // namespace

void addMotionMenu(QMenu &menu, QSettings &settings)
{
    setMotion(chosenMotion(settings));
    auto *chooser = menu.addMenu(MotionMenuWords::tr("Reduce &motion"));
    chooser->setObjectName(u"motionMenu"_s);
    auto *group = new QActionGroup(chooser);
    const auto add = [&](Motion motion, const QString &text, const QString &tip) {
        auto *action = chooser->addAction(text);
        action->setObjectName(names()[int(motion)] + u"MotionAction"_s);
        action->setStatusTip(tip);
        action->setCheckable(true);
        action->setChecked(chosenMotion(settings) == motion);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, chooser, [&settings, motion] {
            settings.setValue(u"look/motion"_s, names()[int(motion)]);
            setMotion(motion);
        });
    };
    add(Motion::FollowSystem, MotionMenuWords::tr("As the &system says"),
        MotionMenuWords::tr("Things move only if the desktop wants them to."));
    add(Motion::Reduced, MotionMenuWords::tr("&On: nothing moves"),
        MotionMenuWords::tr("Panels and panes are there at once."));
    add(Motion::Full, MotionMenuWords::tr("O&ff: show where things go"),
        MotionMenuWords::tr("Panels slide in, and panes show where they went."));
}

} // namespace lockstep
