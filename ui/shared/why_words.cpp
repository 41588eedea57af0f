// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/why_words.h"

#include "app/figures/why.h"

#include <QCoreApplication>

namespace lockstep {

QString said(const Phrase &phrase)
{
    return phrase.said(
        [](const char *english) { return QCoreApplication::translate("Why", english); });
}

QString saidDays(const Format &format, double days)
{
    return said(durationPhrase(format.days(days)));
}

} // namespace lockstep
