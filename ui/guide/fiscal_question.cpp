// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/fiscal_question.h"

#include "app/calendar/fiscal.h"
#include "app/plan/limits.h"
#include "ui/guide/answers.h"
#include "ui/guide/big_field.h"
#include "ui/guide/choices.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsBeside = 6;

QStringList monthNames()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names += QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    return names;
}

} // namespace

FiscalQuestion::FiscalQuestion()
    : Question({ u"fiscalQuestion"_s, tr("Fiscal year"), tr("When does your fiscal year begin?"),
        tr("The first year that you plan together.") })
    , m_months(new Choices(u"fiscalMonth"_s, monthNames(), kMonthsBeside))
    , m_year(new BigField(u"fiscalYear"_s, tr("of the year"), tr("as 2027")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_months);
    layout->addWidget(m_year);
    connect(m_year, &BigField::typed, this, &FiscalQuestion::typed);
    connect(m_months, &Choices::picked, this, [this] {
        m_isPicked = true;
        emit typed();
    });
}

void FiscalQuestion::present(const Snapshot &snapshot)
{
    const auto start = snapshot.plan.settings.horizonStart;
    m_months->restyle(snapshot.style);
    if (!m_isPicked)
        m_months->choose(start.month() - 1);
    m_year->restyle(snapshot.style);
    m_year->show(QString::number(start.year()));
    layout()->setSpacing(snapshot.style.px(16));
}

Result<Plan> FiscalQuestion::answer(const Plan &entered) const
{
    const auto text = m_year->text();
    if (!m_isPicked && (!m_year->isTyped() || text.isEmpty()))
        return entered;
    const auto &settings = entered.settings;
    const auto year = Format(settings.locale, settings.currency).parseCount(text);
    if (!year)
        return fail(Fault::NotANumber, text.isEmpty() ? tr("The year") : u"“%1”"_s.arg(text));
    const int first = limits::kFirstDate.year();
    const int last = limits::kLastDate.year();
    if (*year < first || *year > last)
        return fail(Fault::OutOfRange, tr("The year"), tr("%1 to %2").arg(first).arg(last));
    return startFiscalYear(entered, static_cast<int>(*year), m_months->chosen() + 1);
}

void FiscalQuestion::settle()
{
    m_isPicked = false;
    m_year->settle();
}

QString FiscalQuestion::summary(const Snapshot &snapshot) const
{
    const auto &settings = snapshot.plan.settings;
    return tr("%1, from %2")
        .arg(fiscalYearLabel(firstFiscalYear(settings)),
            snapshot.format.monthAndYear(settings.horizonStart));
}

void FiscalQuestion::focusFirst()
{
    m_year->setFocus(Qt::OtherFocusReason);
    m_year->edit()->selectAll();
}

} // namespace lockstep
