// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/currency_question.h"

#include "app/funnel/funnel_edits.h"
#include "app/plan/starter.h"
#include "ui/guide/big_field.h"
#include "ui/guide/choices.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QStringList &usualCurrencies()
{
    static const QStringList codes { u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"SEK"_s, u"JPY"_s };
    return codes;
}

const QStringList &usualLocales()
{
    static const QStringList locales { u"en_GB"_s, u"de_DE"_s, u"de_CH"_s, u"fr_FR"_s, u"nl_NL"_s,
        u"sv_SE"_s };
    return locales;
}

/// "Deutschland: 1.234.567,5".
QStringList writings()
{
    constexpr double kExample = 1'234'567.5;
    QStringList texts;
    for (const auto &name : usualLocales()) {
        const QLocale locale(name);
        texts += u"%1: %2"_s.arg(locale.nativeTerritoryName(), locale.toString(kExample, 'f', 1));
    }
    return texts;
}

} // namespace

CurrencyQuestion::CurrencyQuestion()
    : Question({ u"currencyQuestion"_s, tr("Currency"), tr("Which currency do you count in?"),
        tr("And how do you write numbers?") })
    , m_code(new BigField(u"currencyCode"_s, {}, tr("three letters, as EUR")))
    , m_usual(new Choices(u"currencyChoice"_s, usualCurrencies(), int(usualCurrencies().size())))
    , m_writing(new Choices(u"writingChoice"_s, writings(), 2))
{
    m_code->edit()->setAccessibleName(tr("Currency"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_code);
    layout->addWidget(m_usual);
    layout->addWidget(m_writing);
    connect(m_code, &BigField::typed, this, &CurrencyQuestion::typed);
    connect(m_usual, &Choices::picked, this,
        [this](int index) { m_code->type(usualCurrencies()[index]); });
    connect(m_writing, &Choices::picked, this, [this] {
        m_isPicked = true;
        emit typed();
    });
}

void CurrencyQuestion::present(const Snapshot &snapshot)
{
    const auto &settings = snapshot.plan.settings;
    m_code->restyle(snapshot.style);
    m_code->show(settings.currency);
    m_usual->restyle(snapshot.style);
    m_usual->choose(static_cast<int>(usualCurrencies().indexOf(m_code->text().toUpper())));
    m_writing->restyle(snapshot.style);
    if (!m_isPicked)
        m_writing->choose(static_cast<int>(usualLocales().indexOf(settings.locale)));
    layout()->setSpacing(snapshot.style.px(16));
}

Result<Plan> CurrencyQuestion::answer(const Plan &entered) const
{
    auto settings = entered.settings;
    if (m_isPicked)
        settings.locale = usualLocales()[m_writing->chosen()];
    auto next = setSettings(entered, settings);
    const auto code = m_code->text().toUpper();
    return m_code->isTyped() && !code.isEmpty() && next ? withCurrency(*std::move(next), code)
                                                        : next;
}

void CurrencyQuestion::settle()
{
    m_isPicked = false;
    m_code->settle();
}

QString CurrencyQuestion::summary(const Snapshot &snapshot) const
{
    return snapshot.plan.settings.currency;
}

void CurrencyQuestion::focusFirst()
{
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->edit()->selectAll();
}

} // namespace lockstep
