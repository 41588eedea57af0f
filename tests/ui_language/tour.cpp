// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui_language/tour.h"

#include "app/exchange/sample_plan.h"
#include "tests/ui/window_rig.h"
#include "ui/guide/guide.h"
#include "ui/shared/motion.h"

namespace lockstep::test {

using namespace Qt::StringLiterals;

namespace {

using Look = std::function<void(const QString &, QWidget &)>;

void settle()
{
    for (int round = 0; round < 6; ++round) { // layouts within layouts settle one after the other
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void stepsAndPanes(const Rig &rig, const Look &look)
{
    for (int step = 0; step < kStepCount; ++step) {
        rig.window->board().arrange(PlanStep(step));
        settle();
        look(u"step "_s + stepKey(PlanStep(step)), *rig.window);
    }
    for (int pane = 0; pane < kPaneCount; ++pane) {
        rig.window->board().grow(pane);
        settle();
        look(u"pane %1"_s.arg(pane), *rig.window);
    }
    rig.window->board().grow(Board::kNone);
    rig.window->board().arrange(PlanStep::Overview);
}

void panels(const Rig &rig, const Look &look)
{
    for (const auto &action : { u"planSettingsAction"_s, u"shortcutsAction"_s, u"aboutAction"_s,
             u"legibilityAction"_s, u"findAction"_s, u"startScreenAction"_s }) {
        rig.trigger(action);
        settle();
        look(action, *rig.window);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
    }
}

void guide(const Rig &rig, const Look &look)
{
    rig.trigger(u"newAction"_s);
    settle();
    auto *guide = rig.window->findChild<Guide *>();
    for (int question = 0; question < guide->questionCount(); ++question) {
        guide->open(question);
        settle();
        look(u"question %1"_s.arg(question), *rig.window);
    }
}

} // namespace

void tour(const TourSize &size, const Look &look)
{
    setMotion(Motion::Reduced); // nothing is looked at on its way
    Rig rig(*samplePlan());
    rig.settings.setValue(u"look/zoom"_s, size.zoom);
    rig.window.reset();
    rig.show();
    rig.window->resize(size.window);
    settle();
    stepsAndPanes(rig, look);
    panels(rig, look);
    guide(rig, look);
}

} // namespace lockstep::test
