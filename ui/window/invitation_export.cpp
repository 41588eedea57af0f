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

} // namespace

Result<QString> writeInvitations(const Plan &plan, const QString &path, const QDateTime &now)
{
    const QList<InvitationFile> files = invitationFiles(plan, now);
    if (files.isEmpty())
        return fail(Fault::Empty, u"list of meetings of two or more"_s);
    QStringList without;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString to = files.size() == 1 ? path : numbered(path, i + 1);
        if (const auto written = writeWhole(to, files.at(i).bytes); !written)
            return Failure(written.error());
        without += files.at(i).withoutMail;
    }
    without.removeDuplicates();
    QString sentences = files.size() == 1
        ? InvitationWords::tr("%1 is written, an invitation to %2.").arg(path, files.first().title)
        : InvitationWords::tr("%1 invitations are written, %2 to %3.")
              .arg(QString::number(files.size()), numbered(path, 1), numbered(path, files.size()));
    if (!without.isEmpty())
        sentences += u' '
            + InvitationWords::tr("Without an address, to be invited by hand: %1.")
                  .arg(without.join(u", "_s));
    return sentences;
}

} // namespace lockstep
