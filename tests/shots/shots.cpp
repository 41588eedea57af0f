// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-shots DIR [WORD] [--language CODE]: pictures of the sample plan in the window at each
// step, in each view and its faces, of the start screen, the guided start, a plan with nothing in
// it and the projector, at the sizes, themes and type sizes that a change of looks has to be judged
// at; and of the gallery. With WORD only those that have it in their names. "pseudo" is a made-up
// language with long words, "pseudo-rtl" the same from right to left.

#include "app/exchange/sample_plan.h"
#include "app/plan/new_plan.h"
#include "tests/shots/evidence_shots.h"
#include "tests/shots/face_shots.h"
#include "tests/shots/guide_shots.h"
#include "tests/shots/projector_shots.h"
#include "tests/support/pseudo_language.h"
#include "ui/gallery/gallery.h"
#include "ui/gallery/gallery_window.h"
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
    QString projected {}; ///< on the projector: "whole", "report", or a view's key
    bool isEmpty = false; ///< a plan with nothing in it
    QString evidence {}; ///< of the Evidence view: "columns", "measured" or "card"
    QString face {}; ///< of the funnel's or the calendar's pane, of faceNames()
};

QList<Subject> subjects()
{
    QList<Subject> all { { u"start"_s, PictureView::Start }, { u"window"_s } };
    for (const auto &part : { u"columns"_s, u"measured"_s, u"card"_s })
        all.append({ u"evidence-"_s + part, PictureView::Window, PlanStep::Overview, -1, {}, false,
            part });
    for (const auto &face : faceNames())
        all.append({ u"face-"_s + face, PictureView::Window, PlanStep::Overview, -1, {}, false, {},
            face });
    for (const auto &view : { u"calendar"_s, u"funnel"_s, u"markets"_s, u"sla"_s, u"evidence"_s })
        all.append({ view, pictureView(view).value_or(PictureView::Window) });
    for (int step = int(PlanStep::Target); step < kStepCount; ++step)
        all.append({ u"step-"_s + stepKey(PlanStep(step)), PictureView::Window, PlanStep(step) });
    for (int question = 0; question < kGuideQuestions; ++question)
        all.append({ u"guide-%1"_s.arg(question + 1, 2, 10, QChar(u'0')), PictureView::Window,
            PlanStep::Overview, question });
    for (int step = int(PlanStep::Overview); step < kStepCount; ++step)
        all.append({ u"empty-"_s + stepKey(PlanStep(step)), PictureView::Window, PlanStep(step), -1,
            {}, true });
    for (const auto &shown : { u"whole"_s, u"funnel"_s, u"calendar"_s, u"sign"_s, u"report"_s })
        all.append({ u"projector-"_s + shown, PictureView::Window, PlanStep::Overview, -1, shown });
    return all;
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

Result<QImage> pictureOf(const Subject &subject, const PictureWanted &wanted, const Plan &sample)
{
    if (subject.question >= 0)
        return guidePicture(sample, subject.question, wanted);
    if (!subject.evidence.isEmpty())
        return evidencePicture(sample, subject.evidence, wanted);
    if (!subject.face.isEmpty())
        return facePicture(sample, subject.face, wanted);
    if (!subject.projected.isEmpty())
        return projectorPicture(sample, subject.projected, wanted);
    QRandomGenerator ids(1);
    return picture(subject.isEmpty ? newPlan({ 2026, 6, 1 }, ids) : sample, wanted);
}

Result<void> save(const QImage &image, const QString &path)
{
    if (!image.save(path))
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
            auto done = pictureOf(subject, wanted, plan).and_then([&](const QImage &image) {
                return save(image, folder.filePath(name));
            });
            if (!done)
                return done;
        }
    }
    return {};
}

/// As high as it is, at each theme and type size.
Result<void> writeGallery(const QDir &folder, const QString &word)
{
    for (int theme = 0; theme < kThemeCount; ++theme) {
        for (const auto &size : gallerySizes()) {
            const auto name = u"gallery-%1-%2.png"_s.arg(themeName(Theme(theme)), size.name);
            if (!name.contains(word))
                continue;
            const Style style(Theme(theme), size.isRoom, size.zoom);
            applyStyle(*qApp, style);
            Gallery gallery(style);
            if (auto done = save(picture(gallery), folder.filePath(name)); !done)
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
        return speak(u"en"_s); // which knows one from many
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
    const auto done
        = samplePlan()
              .and_then([&](const Plan &plan) { return writeAll(plan, folder, words.value(2)); })
              .and_then([&] { return writeGallery(folder, words.value(2)); });
    if (!done)
        qCritical("%s", qUtf8Printable(explain(done.error())));
    return done ? 0 : 1;
}
