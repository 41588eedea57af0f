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

struct QuestionsWords {
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
        { u"companyQuestion"_s, QuestionsWords::tr("Company"),
            QuestionsWords::tr("Who plans together?"),
            QuestionsWords::tr("Your company, and the two who will answer for the plan.") },
        { textField(u"company"_s, QuestionsWords::tr("Company"),
              QuestionsWords::tr("as Halden Robotics"), &Settings::company),
            textField(u"marketingLeader"_s, QuestionsWords::tr("Who leads marketing"),
                QuestionsWords::tr("a name"), &Settings::marketingLeader),
            textField(u"salesLeader"_s, QuestionsWords::tr("Who leads sales"),
                QuestionsWords::tr("a name"), &Settings::salesLeader) },
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
        { u"dealSizeQuestion"_s, QuestionsWords::tr("Deal size"),
            QuestionsWords::tr("What does an average deal bring?"),
            QuestionsWords::tr(
                "From it follows how many deals the target takes. Each market can have its own "
                "later.") },
        { { u"dealSize"_s, {}, QuestionsWords::tr("as 5,000"), text,
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
        { u"marketsQuestion"_s, QuestionsWords::tr("Markets"),
            QuestionsWords::tr("Which markets do you aim at?"),
            QuestionsWords::tr("Type one and press Enter. With none, all customers are one "
                               "market.") },
        NameList::Markets, QuestionsWords::tr("as Automotive"), {});
}

Question *channelsQuestion()
{
    return new NamesQuestion(
        { u"channelsQuestion"_s, QuestionsWords::tr("Channels"),
            QuestionsWords::tr("Through which channels do you sell?"),
            QuestionsWords::tr(
                "Type one and press Enter. Every market is sold through every channel.") },
        NameList::Channels, QuestionsWords::tr("as Direct"),
        { QuestionsWords::tr("Direct"), QuestionsWords::tr("Partners"),
            QuestionsWords::tr("Online"), QuestionsWords::tr("Resellers") });
}

} // namespace

QList<Question *> guideQuestions(const Dialogs &dialogs, QDate today)
{
    auto *rates = new StepsQuestion(
        { u"ratesQuestion"_s, QuestionsWords::tr("Rates"),
            QuestionsWords::tr("How many get to the next stage?"),
            QuestionsWords::tr(
                "A guess will do. What you have counted is better: read it from your exports.") },
        StepValue::Rate, new MeasurePanel(dialogs, today));
    auto *lags = new StepsQuestion(
        { u"lagsQuestion"_s, QuestionsWords::tr("Days"),
            QuestionsWords::tr("How long does each step take?"),
            QuestionsWords::tr("The days decide by when a campaign has to start.") },
        StepValue::Lag, nullptr);
    return { companyQuestion(), new FiscalQuestion, new CurrencyQuestion, new TargetQuestion,
        dealSizeQuestion(), new ShareQuestion, rates, lags, marketsQuestion(), channelsQuestion(),
        new ClausesQuestion };
}

} // namespace lockstep
