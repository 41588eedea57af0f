// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/verdict_words.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return VerdictWords::tr("Not decided");
    case Verdict::Keep:
        return VerdictWords::tr("Keep");
    case Verdict::More:
        return VerdictWords::tr("Do more of");
    case Verdict::Less:
        return VerdictWords::tr("Do less of");
    case Verdict::Stop:
        return VerdictWords::tr("Stop");
    }
    Q_UNREACHABLE();
}

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return VerdictWords::tr("O", "the key for: not decided");
    case Verdict::Keep:
        return VerdictWords::tr("K", "the key for: keep");
    case Verdict::More:
        return VerdictWords::tr("M", "the key for: do more of");
    case Verdict::Less:
        return VerdictWords::tr("L", "the key for: do less of");
    case Verdict::Stop:
        return VerdictWords::tr("S", "the key for: stop");
    }
    Q_UNREACHABLE();
}

QString verdictClashText(
    const Plan &plan, const Format &format, const Clash &clash, const QString &entries)
{
    const PastEffort *effort = find(plan.pastEfforts, clash.effort);
    const QString what = effort ? effort->name : QString();
    const QString cost = format.compactMoney(clash.amount);
    if (clash.most > 0)
        return VerdictWords::tr("%1 is to be less, and the calendar spends %2 on it, after %3 last "
                                "year: %4.")
            .arg(what, cost, format.compactMoney(clash.most), entries);
    return clash.amount > 0
        ? VerdictWords::tr("%1 is to stop, and the calendar still spends %2 on it: %3.")
              .arg(what, cost, entries)
        : VerdictWords::tr("%1 is to stop, and is still on the calendar: %2.").arg(what, entries);
}

} // namespace lockstep
