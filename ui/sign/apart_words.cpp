// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a disagreement says: both values, whose the plan has, and what lies between them.

#include "app/plan/row_names.h"
#include "ui/shared/explain.h"
#include "ui/shared/input_text.h"
#include "ui/shared/plan_words.h"
#include "ui/sign/obstacles.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

struct ApartWords {
    Q_DECLARE_TR_FUNCTIONS(ApartWords)
};

QString viewText(const Disagreement &of, Side side, const Format &format)
{
    const auto &view = side == Side::Marketing ? of.marketing : of.sales;
    const auto value = inputText(of.unit, view.value, format);
    const auto said = side == Side::Marketing ? ApartWords::tr("Marketing %1").arg(value)
                                              : ApartWords::tr("Sales %1").arg(value);
    return of.hasView(side) ? ApartWords::tr("%1 (in the plan)").arg(said) : said;
}

} // namespace

QString apartText(const Disagreement &disagreement, const Format &format)
{
    const auto &[marketing, sales] = std::tie(disagreement.marketing, disagreement.sales);
    const auto field = fieldName(fieldWords(disagreement.place.field.toUtf8().constData()));
    const auto views = ApartWords::tr("%1: %2, %3", "a value and both sides' views of it")
                           .arg(field, viewText(disagreement, Side::Marketing, format),
                               viewText(disagreement, Side::Sales, format));
    for (const auto *view : { &marketing, &sales }) {
        if (view->problem)
            return views + u'.' + u' ' + explain(*view->problem);
    }
    if (!disagreement.isPriced)
        return views + u'…';
    return disagreement.price() < 1
        ? ApartWords::tr("%1: no revenue apart.").arg(views)
        : ApartWords::tr("%1: %2 %3 of revenue apart.", "views, amount, currency")
              .arg(views, format.compactMoney(disagreement.price()), format.currency());
}

} // namespace lockstep
