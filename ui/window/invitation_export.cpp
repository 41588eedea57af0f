// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/invitation_export.h"

#include "app/exchange/invitations.h"
#include "app/store/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct InvitationWords {
    Q_DECLARE_TR_FUNCTIONS(invitationExport)
};

QString numbered(const QString &path, qsizetype number)
{
    const QString ending = u'.' + QFileInfo(path).suffix();
    return u"%1-%2%3"_s.arg(path.chopped(ending.size()), QString::number(number), ending);
}

QStringList pathsOf(const QString &path, qsizetype count)
{
    if (count == 1)
        return { path };
    QStringList paths;
    for (qsizetype number = 1; number <= count; ++number)
        paths.append(numbered(path, number));
    return paths;
}

/// Who chose `path` was asked about that one alone.
Result<void> areFree(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (paths.size() > 1 && (info.exists() || info.isSymLink()))
            return fail(Fault::AlreadyExists, info.fileName());
    }
    return {};
}

Result<void> writeAll(const QStringList &paths, const QList<InvitationFile> &files)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto written = writeWhole(paths.at(i), files.at(i).bytes);
        if (written)
            continue;
        Error error = written.error();
        if (i > 0)
            error.detail = InvitationWords::tr("%1; written before it: %2")
                               .arg(error.detail, QStringList(paths.first(i)).join(u", "_s));
        return Failure(error);
    }
    return {};
}

QString notice(const QList<InvitationFile> &files, const QStringList &paths)
{
    const bool isOne = files.size() == 1;
    const bool isOff = isOne && files.first().isCancellation;
    QStringList sentences { isOff ? InvitationWords::tr("%1 is written, which calls off %2.")
                                        .arg(paths.first(), files.first().title)
            : isOne ? InvitationWords::tr("%1 is written, an invitation to %2.")
                          .arg(paths.first(), files.first().title)
                    : InvitationWords::tr("%1 invitations are written, %2 to %3.")
                          .arg(QString::number(files.size()), paths.first(), paths.last()) };
    QStringList without;
    QStringList off;
    for (const InvitationFile &file : files) {
        without += file.withoutMail;
        if (file.isCancellation && !isOne)
            off += file.title;
    }
    without.removeDuplicates();
    if (!off.isEmpty())
        sentences += InvitationWords::tr("Of these, called off or without some of the people: %1.")
                         .arg(off.join(u", "_s));
    if (!without.isEmpty())
        sentences += InvitationWords::tr("Without an address, to be invited by hand: %1.")
                         .arg(without.join(u", "_s));
    return sentences.join(u' ');
}

} // namespace

Result<WrittenInvitations> writeInvitations(
    const Plan &plan, const QString &path, const QDateTime &now, OtherFiles others)
{
    const SentInvitations sent = invitationFiles(plan, now);
    if (sent.files.isEmpty())
        return fail(Fault::Empty, u"list of meetings of two or more"_s);
    const QStringList paths = pathsOf(path, sent.files.size());
    const auto free = others == OtherFiles::Kept ? areFree(paths) : Result<void>();
    const auto written = free.and_then([&] { return writeAll(paths, sent.files); });
    if (!written)
        return Failure(written.error());
    return WrittenInvitations { notice(sent.files, paths), sent.plan };
}

} // namespace lockstep
