// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/questions.h"

#include "app/funnel/funnel_edits.h"
#include "ui/guide/clauses_question.h"
#include "ui/guide/currency_question.h"
#include "ui/guide/field_question.h"
#include "ui/guide/fiscal_question.h"
#include "ui/guide/measure_panel.h"
#include "ui/guide/names_question.h"
#include "ui/guide/share_question.h"
#include "ui/guide/steps_question.h"
#include "ui/guide/target_question.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(questions)
};

GuideField textField(const QString &name, const QString &label, const QString &placeholder,
    QString Settings::*member)
{
    return { name, label, placeholder,
        [member](const Snapshot &snapshot) { return snapshot.plan.settings.*member; },
        [member](const Plan &plan, const QString &typed) {
            auto settings = plan.settings;
            settings.*member = typed;
            return setSettings(plan, settings);
        },
        true };
}

Question *companyQuestion()
{
    return new FieldQuestion(
        { u"companyQuestion"_s, Words::tr("Company"), Words::tr("Who plans together?"),
            Words::tr("Your company, and the two who will answer for the plan.") },
        { textField(u"company"_s, Words::tr("Company"), Words::tr("as Halden Robotics"),
              &Settings::company),
            textField(u"marketingLeader"_s, Words::tr("Who leads marketing"), Words::tr("a name"),
                &Settings::marketingLeader),
            textField(u"salesLeader"_s, Words::tr("Who leads sales"), Words::tr("a name"),
                &Settings::salesLeader) },
        [](const Snapshot &snapshot) {
            const auto &settings = snapshot.plan.settings;
            QStringList names { settings.company, settings.marketingLeader, settings.salesLeader };
            names.removeAll(QString());
            return names.join(u" · "_s);
        });
}

Question *dealSizeQuestion()
{
    const auto text = [](const Snapshot &snapshot) {
        const auto size = snapshot.plan.settings.dealSize;
        return size.minorUnits > 0 ? snapshot.format.money(size) : QString();
    };
    return new FieldQuestion(
        { u"dealSizeQuestion"_s, Words::tr("Deal size"),
            Words::tr("What does an average deal bring?"),
            Words::tr(
                "From it follows how many deals the target takes. Each market can have its own "
                "later.") },
        { { u"dealSize"_s, {}, Words::tr("as 5,000"), text,
            [](const Plan &plan, const QString &typed) -> Result<Plan> {
                const Format format(plan.settings.locale, plan.settings.currency);
                const auto size = format.parseMoney(typed);
                if (!size)
                    return fail(Fault::NotANumber, u"“%1”"_s.arg(typed));
                return answerDealSize(plan, *size, *QRandomGenerator::global());
            } } },
        text);
}

Question *marketsQuestion()
{
    return new NamesQuestion(
        { u"marketsQuestion"_s, Words::tr("Markets"), Words::tr("Which markets do you aim at?"),
            Words::tr("Type one and press Enter. With none, all customers are one "
                      "market.") },
        NameList::Markets, Words::tr("as Automotive"), {});
}

Question *channelsQuestion()
{
    return new NamesQuestion(
        { u"channelsQuestion"_s, Words::tr("Channels"),
            Words::tr("Through which channels do you sell?"),
            Words::tr("Type one and press Enter. Every market is sold through every channel.") },
        NameList::Channels, Words::tr("as Direct"),
        { Words::tr("Direct"), Words::tr("Partners"), Words::tr("Online"),
            Words::tr("Resellers") });
}

} // namespace

QList<Question *> guideQuestions(const Dialogs &dialogs, QDate today)
{
    auto *rates = new StepsQuestion(
        { u"ratesQuestion"_s, Words::tr("Rates"), Words::tr("How many get to the next stage?"),
            Words::tr(
                "A guess will do. What you have counted is better: read it from your exports.") },
        StepValue::Rate, new MeasurePanel(dialogs, today));
    auto *lags = new StepsQuestion(
        { u"lagsQuestion"_s, Words::tr("Days"), Words::tr("How long does each step take?"),
            Words::tr("The days decide by when a campaign has to start.") },
        StepValue::Lag, nullptr);
    return { companyQuestion(), new FiscalQuestion, new CurrencyQuestion, new TargetQuestion,
        dealSizeQuestion(), new ShareQuestion, rates, lags, marketsQuestion(), channelsQuestion(),
        new ClausesQuestion };
}

} // namespace lockstep
