// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/recover/open_choice.h"

#include "ui/shared/explain.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString inLocalTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QLabel *sentence(const QString &name, const QString &words, const Style &style)
{
    auto *made = new QLabel(words);
    made->setObjectName(name);
    made->setFont(style.font(TextRole::Body));
    made->setWordWrap(true);
    return made;
}

} // namespace

bool hasChoice(const Error &error)
{
    return error.fault == Fault::InUse || error.fault == Fault::NewerVersion
        || error.fault == Fault::Damaged;
}

QString heldSentence(const Refusal &refusal)
{
    if (!refusal.holder)
        return explain(refusal.error);
    const auto &holder = *refusal.holder;
    const auto since = inLocalTime(holder.since);
    return holder.user.isEmpty() ? OpenChoice::tr("%1 is open on %2, since %3.")
                                       .arg(refusal.error.subject, holder.host, since)
                                 : OpenChoice::tr("%1 is open on %2 by %3, since %4.")
                                       .arg(refusal.error.subject, holder.host, holder.user, since);
}

QString takenOverSentence(const QString &file, const Holder &before)
{
    return OpenChoice::tr("%1 was still marked as open on %2 since %3, by a program that did not "
                          "end as it should. It is open here now.")
        .arg(file, before.host, inLocalTime(before.since));
}

OpenChoice::OpenChoice(const Refusal &refusal, const Style &style, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"openChoice"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style.px(12));
    column->addWidget(sentence(u"openChoiceSentence"_s, heldSentence(refusal), style));
    const auto offer = [&](const QString &name, const QString &words, const QString &what,
                           const std::function<void()> &choose) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAccessibleDescription(what);
        connect(button, &QPushButton::clicked, this, choose);
        column->addWidget(button, 0, Qt::AlignLeading);
        auto *below = sentence({}, what, style);
        below->setFont(style.font(TextRole::Caption));
        column->addWidget(below);
    };
    const auto fault = refusal.error.fault;
    if (fault == Fault::Damaged)
        offer(u"salvageButton"_s, tr("Open what can be read"),
            tr("As a plan without a file yet, with a list of what was lost. The file stays as it "
               "is."),
            [this] { emit salvageWanted(); });
    if (fault != Fault::Damaged)
        offer(u"openReadOnlyButton"_s, tr("Open read only"),
            tr("To look at it. Nothing can be changed."),
            [this] { emit accessWanted(Access::ReadOnly); });
    if (fault == Fault::InUse) {
        offer(u"openCopyButton"_s, tr("Open a copy"),
            tr("A plan of its own that can be merged with the other one later."),
            [this] { emit accessWanted(Access::Copy); });
        offer(u"openAgainButton"_s, tr("Try again"), tr("Once it is closed there."),
            [this] { emit accessWanted(Access::Edit); });
    }
    column->addStretch();
}

QWidget *lostList(const QStringList &lost, const Style &style)
{
    auto *list = new QWidget;
    list->setObjectName(u"lostList"_s);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(style.px(8));
    column->addWidget(sentence(u"lostSentence"_s,
        lost.isEmpty()
            ? OpenChoice::tr("Everything in it could be read; only its history is gone. Save the "
                             "plan under a name.")
            : OpenChoice::tr("This could not be read. Everything else is there; look it through, "
                             "then save it under a name."),
        style));
    column->addWidget(sentence(u"lostLines"_s, lost.join(u'\n'), style));
    column->addStretch();
    return list;
}

} // namespace lockstep
