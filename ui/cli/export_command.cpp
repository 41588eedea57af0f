// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/command_line.h"
#include "ui/cli/commands.h"

#include "app/exchange/calendar_export.h"
#include "app/exchange/invitations.h"
#include "app/exchange/plan_json.h"
#include "app/figures/figures.h"
#include "app/report/draft_words.h"
#include "app/store/draft.h"
#include "app/store/plan_file.h"
#include "app/store/whole_file.h"
#include "ui/report/calendar_paper.h"
#include "ui/report/paper.h"
#include "ui/window/invitation_export.h"
#include "ui/window/picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

// By whatever names; a plan may have any ending.
bool isSameFile(const QString &a, const QString &b)
{
    const QString target = QFileInfo(a).canonicalFilePath(); // empty when there is none
    return !target.isEmpty() && target == QFileInfo(b).canonicalFilePath();
}

/// No other options than `known`.
Result<void> expectOptions(const Words &words, const QStringList &known)
{
    for (auto option = words.options.keyBegin(); option != words.options.keyEnd(); ++option) {
        if (!known.contains(*option))
            return fail(Fault::UnknownOption, u"--"_s + *option);
    }
    return {};
}

Result<void> exportPdf(const Plan &plan, const QString &path, const std::optional<Plan> &before)
{
    PdfOptions options;
    options.before = before;
    return writePdf(path, plan, figures(plan), QDateTime::currentDateTimeUtc(), options);
}

Result<PaperSize> paperFrom(const Plan &plan, const Words &words)
{
    const QString name = words.value(u"paper"_s);
    if (!words.has(u"paper"_s))
        return usualPaper(plan);
    if (name != "a4"_L1 && name != "letter"_L1)
        return fail(Fault::UnknownOption, u"--paper "_s + name);
    return name == "a4"_L1 ? PaperSize::A4 : PaperSize::Letter;
}

Result<LaneGrouping> lanesFrom(const Words &words)
{
    const QStringList names { u"side"_s, u"market"_s, u"channel"_s, u"kind"_s, u"person"_s,
        u"stream"_s };
    if (!words.has(u"lanes"_s))
        return LaneGrouping::Side;
    const auto at = names.indexOf(words.value(u"lanes"_s));
    if (at < 0)
        return fail(Fault::UnknownOption, u"--lanes "_s + words.value(u"lanes"_s));
    return LaneGrouping(at);
}

/// The calendar alone, on one page.
Result<void> exportCalendarPage(const Plan &plan, const QString &path, const Words &words)
{
    if (words.value(u"view"_s) != "calendar"_L1)
        return fail(Fault::UnknownOption, u"--view "_s + words.value(u"view"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CalendarPage page { plan, figures(plan) };
    page.date = Format(plan.settings.locale, plan.settings.currency).date(now.date());
    return lanesFrom(words)
        .and_then([&](LaneGrouping lanes) {
            page.look.lanes = lanes;
            return paperFrom(plan, words);
        })
        .and_then([&](PaperSize paper) { return calendarPdf(page, paper, now); })
        .and_then([&](const QByteArray &pdf) { return writeWhole(path, pdf); });
}

Result<void> exportJson(const Plan &plan, const QString &path)
{
    return writeWhole(path, toJson(plan));
}

Result<void> exportIcs(const Plan &plan, const QString &path)
{
    return writeWhole(path, exportCalendar(plan, QDateTime::currentDateTimeUtc()));
}

Result<WrittenInvitations> invitationsOf(const Plan &plan, const QString &path, const Words &words)
{
    const auto others = words.has(u"force"_s) ? OtherFiles::Replaced : OtherFiles::Kept;
    return writeInvitations(plan, path, QDateTime::currentDateTimeUtc(), others)
        .map_error([](Error error) {
            if (error.fault == Fault::AlreadyExists)
                error.detail = u"--force replaces it"_s;
            return error;
        });
}

/// The plan in `from` remembers what was sent, and stays as it is where that is nothing new.
Result<void> exportInvitations(
    const Plan &plan, const QString &from, const QString &path, const Words &words)
{
    QString notice;
    const auto write = [&](const Plan &now) -> Result<Plan> {
        return invitationsOf(now, path, words).map([&](const WrittenInvitations &written) {
            notice = written.notice;
            return written.plan;
        });
    };
    const bool isNews = invitationFiles(plan, {}).plan != plan;
    return (isNews ? editPlanFile(from, u"Export invitations"_s, write)
                   : write(plan).map([](const Plan &) {}))
        .and_then([&] { return print(inLine(notice) + u'\n'); });
}

Result<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,5})x(\\d{1,5})\\z"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto isFine
        = [](int length) { return length >= kMinPicturePixels && length <= kMaxPicturePixels; };
    if (!isFine(size.width()) || !isFine(size.height()))
        return fail(Fault::UnknownOption, u"--size "_s + text);
    return size;
}

Result<PictureWanted> pictureFrom(const Words &words)
{
    PictureWanted wanted;
    wanted.isRoom = words.has(u"room"_s);
    if (words.has(u"view"_s)) {
        const auto view = pictureView(words.value(u"view"_s));
        if (!view)
            return fail(Fault::UnknownOption, u"--view "_s + words.value(u"view"_s));
        wanted.view = *view;
    }
    if (words.has(u"theme"_s)) {
        const QString theme = words.value(u"theme"_s);
        if (theme != "light"_L1 && theme != "dark"_L1)
            return fail(Fault::UnknownOption, u"--theme "_s + theme);
        wanted.theme = theme == "dark"_L1 ? Theme::Dark : Theme::Light;
    }
    if (!words.has(u"size"_s))
        return wanted;
    return sizeFrom(words.value(u"size"_s)).map([&](QSize size) {
        wanted.size = size;
        return wanted;
    });
}

Result<void> exportPng(const Plan &plan, const QString &path, const Words &words)
{
    return pictureFrom(words)
        .and_then([&](const PictureWanted &wanted) { return picture(plan, wanted); })
        .and_then([&](const QImage &image) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            return image.save(&buffer, "PNG")
                ? writeWhole(path, bytes)
                : fail(Fault::CannotWrite, QFileInfo(path).fileName());
        });
}

/// `before`: see planBeforeScenario().
Result<void> exportTo(
    const Plan &plan, const QString &path, const Words &words, const std::optional<Plan> &before)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == "png"_L1)
        return expectOptions(words, { u"view"_s, u"size"_s, u"theme"_s, u"room"_s }).and_then([&] {
            return exportPng(plan, path, words);
        });
    if (extension == "ics"_L1 && words.has(u"invitations"_s))
        return expectOptions(words, { u"invitations"_s, u"force"_s }).and_then([&] {
            return exportInvitations(plan, words.positional.first(), path, words);
        });
    if (extension == "pdf"_L1 && words.has(u"view"_s))
        return expectOptions(words, { u"view"_s, u"paper"_s, u"lanes"_s }).and_then([&] {
            return exportCalendarPage(plan, path, words);
        });
    if (const auto none = expectOptions(words, {}); !none)
        return none;
    if (extension == "pdf"_L1)
        return exportPdf(plan, path, before);
    if (extension == "json"_L1)
        return exportJson(plan, path);
    if (extension == "ics"_L1)
        return exportIcs(plan, path);
    return fail(
        Fault::UnknownExtension, QFileInfo(path).fileName(), u".pdf, .json, .ics or .png"_s);
}

} // namespace

Result<Exit> runExport(const QStringList &arguments)
{
    const auto words = sortWords(arguments, { u"room"_s, u"invitations"_s, u"force"_s },
        { u"view"_s, u"size"_s, u"theme"_s, u"paper"_s, u"lanes"_s });
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"FILE"_s, u"TO"_s }); !fits)
        return Failure(fits.error());
    const QString &from = words->positional.at(0);
    const QString &to = words->positional.at(1);
    if (isSameFile(from, to))
        return fail(Fault::CannotWrite, QFileInfo(to).fileName(), u"it is the plan itself"_s);
    return readPlanFile(from)
        .and_then([&](const Plan &plan) {
            const auto before = planBeforeScenario(from);
            if (!before)
                complain(u"lockstep-cli: "_s + draftUnknown(before.error()));
            else if (*before)
                complain(u"lockstep-cli: "_s + draftSentence(plan, **before));
            if (!before && QFileInfo(to).suffix().toLower() == "pdf"_L1)
                return Result<void>(Failure(before.error())); // it would not say so itself
            return exportTo(plan, to, *words, before.value_or(std::nullopt));
        })
        .map([] { return Exit::Done; });
}

} // namespace lockstep
