// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/picture.h"

#include "ui/funnel/lever_worker.h"
#include "ui/sign/apart_worker.h"
#include "ui/window/appearance.h"
#include "ui/window/board.h"
#include "ui/window/headline_strip.h"
#include "ui/window/main_window.h"
#include "ui/window/scene.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QSettings>
#include <QTemporaryDir>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMoment = 150; // milliseconds

// The pane that shows a view, as the board counts them.
int paneOf(PictureView view)
{
    switch (view) {
    case PictureView::Window:
    case PictureView::Start:
        return Board::kNone;
    case PictureView::Calendar:
        return kCalendarPane;
    case PictureView::Funnel:
        return kFunnelPane;
    case PictureView::Markets:
        return kMarketsPane;
    case PictureView::Sla:
        return kSlaPane;
    case PictureView::Evidence:
        return kEvidencePane;
    }
    Q_UNREACHABLE();
}

/// Layouts within layouts settle one after the other, and what is worked out beside them or looked
/// for a moment later, as clashes are, comes in.
void settle(const MainWindow &window)
{
    const QDeadlineTimer moment(kMoment);
    while (!moment.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, int(moment.remainingTime()));
    for (auto *worker : window.findChildren<LeverWorker *>())
        worker->wait();
    for (auto *worker : window.findChildren<ApartWorker *>())
        worker->wait();
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
}

} // namespace

std::optional<PictureView> pictureView(const QString &name)
{
    static const QHash<QString, PictureView> views { { u"window"_s, PictureView::Window },
        { u"calendar"_s, PictureView::Calendar }, { u"funnel"_s, PictureView::Funnel },
        { u"markets"_s, PictureView::Markets }, { u"sla"_s, PictureView::Sla },
        { u"evidence"_s, PictureView::Evidence } };
    const auto view = views.find(name);
    return view != views.end() ? std::optional(*view) : std::nullopt;
}

Result<QImage> picture(const Plan &plan, const PictureWanted &wanted)
{
    const QTemporaryDir folder;
    auto file = PlanFile::create(plan, folder.path());
    if (!file)
        return Failure(file.error());
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    Appearance appearance(settings, wanted.theme);
    appearance.setRoom(wanted.isRoom);

    Document document(std::move(*file), [] { return QDateTime::currentDateTimeUtc(); });
    Focus focus;
    MainWindow window(document, focus, { settings, folder.path(), nativeDialogs(), wanted.theme });
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(wanted.size / wanted.scale);
    window.board().arrange(wanted.step);
    window.board().grow(paneOf(wanted.view));
    if (wanted.view == PictureView::Start)
        window.showStart();
    window.show();
    QImage image(wanted.size, QImage::Format_RGB32);
    image.setDevicePixelRatio(wanted.scale);
    window.render(&image); // the first paint, after which the other views follow
    settle(window);
    // Last, for the window awaits its own one, and would say so.
    window.scene().strip().showForecast(forecastNow(window.snapshot()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    window.render(&image);
    return image;
}

} // namespace lockstep
