// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/look_back_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return u"not decided"_s;
    case Verdict::Keep:
        return u"keep"_s;
    case Verdict::More:
        return u"do more of"_s;
    case Verdict::Less:
        return u"do less of"_s;
    case Verdict::Stop:
        return u"stop"_s;
    }
    Q_UNREACHABLE();
}

QString verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return u"?"_s;
    case Verdict::Keep:
        return u"="_s;
    case Verdict::More:
        return u"↑"_s;
    case Verdict::Less:
        return u"↓"_s;
    case Verdict::Stop:
        return u"×"_s;
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
