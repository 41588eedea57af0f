// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What both sides see otherwise, as the command line tells it.
#include "app/base/format.h"
#include "app/figures/disagreements.h"
#include "ui/cli/checks_text.h"
#include "ui/cli/command_line.h"
#include "ui/shared/input_text.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString viewOfSide(const Disagreement &of, const ViewRevenue &view, const Format &format)
{
    const QString value = inputText(of.unit, view.value, format);
    return of.planned == view.value ? value + u" (in the plan)"_s : value;
}

} // namespace

QString disagreementsText(const Plan &plan, const Figures &figures)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    QString text = u"\nDisagreements: what both sides' values are apart in revenue\n"_s;
    const QList<Disagreement> all = disagreements(plan, figures);
    for (const Disagreement &one : all) {
        const bool isWrong = one.marketing.problem || one.sales.problem;
        text += u"  %1  %2: marketing %3, sales %4\n"_s.arg(
            isWrong ? u"–"_s : format.compactMoney(one.price()), inLine(one.title),
            viewOfSide(one, one.marketing, format), viewOfSide(one, one.sales, format));
    }
    return all.isEmpty() ? QString() : text;
}

} // namespace lockstep
