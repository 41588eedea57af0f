// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shots/evidence_shots.h"

#include "tests/bench/made_up_export.h"
#include "ui/evidence/evidence_desk.h"
#include "ui/window/board.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 4'000;

void settle(const EvidenceDesk &desk)
{
    while (desk.isReading())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int round = 0; round < 8; ++round)
        QApplication::processEvents(); // layouts within layouts settle one after the other
}

void openCard(const MainWindow &window)
{
    const auto press = [&window](const QString &name) {
        if (auto *button = window.findChild<QAbstractButton *>(name))
            button->click();
    };
    press(u"useDealSize"_s);
    auto *scroll = window.findChild<QScrollArea *>(u"evidenceScroll"_s);
    auto *card = window.findChild<QWidget *>(u"cardForm"_s);
    QApplication::processEvents();
    if (scroll && card)
        scroll->ensureWidgetVisible(card);
}

} // namespace

Result<QImage> evidencePicture(const Plan &plan, const QString &part, const PictureWanted &wanted)
{
    const QTemporaryDir folder;
    auto file = PlanFile::create(plan, folder.path());
    if (!file)
        return Failure(file.error());
    const auto given = qEnvironmentVariable("LOCKSTEP_EXPORTS");
    const auto made = folder.filePath(u"crm-export.csv"_s);
    if (given.isEmpty() && !writeMadeUpExport(made, kRows))
        return fail(Fault::CannotWrite, made);
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    Appearance(settings, wanted.theme).setRoom(wanted.isRoom);
    Document document(std::move(*file), [] { return QDateTime::currentDateTimeUtc(); });
    Focus focus;
    MainWindow window(document, focus, { settings, folder.path(), nativeDialogs(), wanted.theme });
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(wanted.size / wanted.scale);
    window.show();
    window.board().grow(kEvidencePane);
    auto &desk = *window.findChild<EvidenceDesk *>();
    desk.take(given.isEmpty() ? QStringList { made } : given.split(u':'));
    settle(desk);
    if (part != u"columns"_s) {
        desk.measure();
        Selection stream;
        stream.channel = plan.streams.first().channel;
        stream.market = plan.streams.first().market;
        focus.select(stream);
        settle(desk);
    }
    if (part == u"card"_s)
        openCard(window);
    settle(desk);
    QImage image(wanted.size, QImage::Format_RGB32);
    image.setDevicePixelRatio(wanted.scale);
    window.render(&image);
    return image;
}

} // namespace lockstep
