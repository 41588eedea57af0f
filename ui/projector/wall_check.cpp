// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/wall_check.h"

#include "ui/projector/audience_picture.h"
#include "ui/projector/smallest_text.h"

namespace lockstep {

namespace {

/// Lays `picture` out at `size`, as the projector's window would, and looks at it.
void look(QWidget &holder, AudiencePicture &picture, const Snapshot &snapshot, QSize size)
{
    holder.setAttribute(Qt::WA_DontShowOnScreen);
    holder.setEnabled(false);
    holder.setFont(snapshot.style.font(TextRole::Body));
    holder.resize(size);
    picture.setGeometry(QRect(QPoint(), size));
    picture.present(snapshot);
    holder.show();
    for (int round = 0; round < 3; ++round) // layouts within layouts settle one after the other
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

CheckedView check(AudienceCard &card)
{
    const QSize needed = card.minimumSizeHint();
    return { card.key(), card.accessibleName(), smallestText(card),
        needed.width() <= card.width() && needed.height() <= card.height() };
}

} // namespace

QList<CheckedView> checkWall(const AudienceViews &views, const Snapshot &snapshot, QSize size)
{
    QWidget holder;
    auto *wall = new AudienceWall(views, &holder);
    look(holder, *wall, snapshot, size);
    QList<CheckedView> checked;
    for (auto *card : wall->cards())
        checked.append(check(*card));
    return checked;
}

CheckedView checkAlone(const AudienceView &view, const Snapshot &snapshot, QSize size)
{
    QWidget holder;
    auto *card = new AudienceCard(view, &holder);
    look(holder, *card, snapshot, size);
    return check(*card);
}

} // namespace lockstep
