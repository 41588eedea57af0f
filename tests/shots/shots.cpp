// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-shots DIR [WORD] [--language CODE]: pictures of the sample plan in the window at each
// step, in each view, of the start screen and the guided start, at the sizes, themes and type sizes
// that a change of looks has to be judged at. With WORD only those that have it in their names.
// "pseudo" is a made-up language with long words, "pseudo-rtl" the same from right to left.

#include "app/exchange/sample_plan.h"
#include "tests/shots/guide_shots.h"
#include "tests/support/pseudo_language.h"
#include "ui/language/language.h"
#include "ui/shared/explain.h"
#include "ui/window/picture.h"

#include <QApplication>
#include <QDir>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

struct Subject {
    QString name;
    PictureView view = PictureView::Window;
    PlanStep step = PlanStep::Overview;
    int question = -1; ///< of the guided start
};

QList<Subject> subjects()
{
    QList<Subject> all { { u"start"_s, PictureView::Start }, { u"window"_s } };
    for (const auto &view : { u"calendar"_s, u"funnel"_s, u"markets"_s, u"sla"_s })
        all.append({ view, pictureView(view).value_or(PictureView::Window) });
    for (int step = int(PlanStep::Target); step < kStepCount; ++step)
        all.append({ u"step-"_s + stepKey(PlanStep(step)), PictureView::Window, PlanStep(step) });
    for (int question = 0; question < kGuideQuestions; ++question)
        all.append({ u"guide-%1"_s.arg(question + 1, 2, 10, QChar(u'0')), PictureView::Window,
            PlanStep::Overview, question });
    return all;
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::HighContrast:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

struct Screen {
    QSize size;
    double scale;
};
const QList<Screen> kScreens { { { 1280, 720 }, 1 }, { { 1920, 1080 }, 1 }, { { 3840, 2160 }, 2 } };

QString fileName(const QString &view, const PictureWanted &wanted)
{
    return u"%1-%2x%3-%4-%5.png"_s.arg(view)
        .arg(wanted.size.width())
        .arg(wanted.size.height())
        .arg(themeName(wanted.theme), wanted.isRoom ? u"room"_s : u"normal"_s);
}

Result<void> writePicture(
    const Plan &plan, const QString &path, const Subject &subject, const PictureWanted &wanted)
{
    const auto image = subject.question < 0 ? picture(plan, wanted)
                                            : guidePicture(plan, subject.question, wanted);
    if (!image)
        return Failure(image.error());
    if (!image->save(path))
        return fail(Fault::CannotWrite, path);
    return {};
}

QList<PictureWanted> picturesOf(const Subject &subject)
{
    QList<PictureWanted> all;
    for (const auto &screen : kScreens) {
        for (const auto theme : { Theme::Light, Theme::Dark, Theme::HighContrast }) {
            for (const bool isRoom : { false, true })
                all.append(
                    { subject.view, screen.size, screen.scale, theme, isRoom, subject.step });
        }
    }
    return all;
}

Result<void> writeAll(const Plan &plan, const QDir &folder, const QString &word)
{
    for (const auto &subject : subjects()) {
        for (const auto &wanted : picturesOf(subject)) {
            const auto name = fileName(subject.name, wanted);
            if (!name.contains(word))
                continue;
            if (const auto done = writePicture(plan, folder.filePath(name), subject, wanted); !done)
                return done;
        }
    }
    return {};
}

/// Takes "--language CODE" out of the words, and speaks it.
void takeLanguage(QStringList &words)
{
    const auto option = words.indexOf(u"--language"_s);
    if (option < 0)
        return;
    const auto code = words.value(option + 1);
    words.remove(option, std::min<qsizetype>(2, words.size() - option));
    static test::PseudoLanguage leftToRight;
    static test::PseudoLanguage rightToLeft(Qt::RightToLeft);
    if (code.startsWith(u"pseudo"_s))
        QApplication::installTranslator(code == u"pseudo"_s ? &leftToRight : &rightToLeft);
    else
        speak(code);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    auto words = QApplication::arguments();
    takeLanguage(words);
    const QDir folder(words.value(1, u"."_s));
    folder.mkpath(u"."_s);
    const auto done = samplePlan().and_then(
        [&](const Plan &plan) { return writeAll(plan, folder, words.value(2)); });
    if (!done)
        qCritical("%s", qUtf8Printable(explain(done.error())));
    return done ? 0 : 1;
}
