// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/target_question.h"

#include "app/plan/starter.h"
#include "ui/guide/answers.h"
#include "ui/guide/big_field.h"
#include "ui/guide/choices.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Format formatOf(const Plan &plan)
{
    return { plan.settings.locale, plan.settings.currency };
}

QString quoted(const QString &text)
{
    return u"“%1”"_s.arg(text);
}

} // namespace

TargetQuestion::TargetQuestion()
    : Question({ u"targetQuestion"_s, tr("Target"), tr("What do you want to reach together?"),
        tr("New revenue in the first year, for which both of you will answer.") })
    , m_way(new Choices(u"targetWay"_s, { tr("A target"), tr("Growth on last year") }, 2))
    , m_target(new BigField(u"targetRevenue"_s, tr("Revenue target"), tr("as 2 M")))
    , m_last(new BigField(u"lastRevenue"_s, tr("Last year's revenue"), tr("as 1.6 M")))
    , m_growth(new BigField(u"growth"_s, tr("Growth"), tr("as 25 %")))
    , m_comesTo(new QLabel)
{
    m_comesTo->setObjectName(u"targetComesTo"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_way);
    layout->addWidget(m_target);
    layout->addWidget(m_last);
    layout->addWidget(m_growth);
    layout->addWidget(m_comesTo);
    m_way->choose(0);
    showWay();
    for (auto *field : { m_target, m_last, m_growth })
        connect(field, &BigField::typed, this, &TargetQuestion::typed);
    connect(m_way, &Choices::picked, this, [this] {
        showWay();
        emit typed();
    });
}

bool TargetQuestion::isGrowth() const
{
    return m_way->chosen() == 1;
}

void TargetQuestion::showWay()
{
    m_target->setHidden(isGrowth());
    for (QWidget *widget : { static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_growth),
             static_cast<QWidget *>(m_comesTo) })
        widget->setVisible(isGrowth());
}

void TargetQuestion::present(const Snapshot &snapshot)
{
    const auto target = firstTarget(snapshot.plan);
    m_way->restyle(snapshot.style);
    for (auto *field : { m_target, m_last, m_growth })
        field->restyle(snapshot.style);
    m_target->show(target ? snapshot.format.money(target->revenue) : QString());
    m_comesTo->setFont(snapshot.style.font(TextRole::Title));
    m_comesTo->setText(
        target ? tr("makes %1").arg(snapshot.format.money(target->revenue)) : QString());
    layout()->setSpacing(snapshot.style.px(16));
}

Result<Plan> TargetQuestion::answer(const Plan &entered) const
{
    if (isGrowth())
        return fromGrowth(entered);
    const auto typed = m_target->text();
    if (!m_target->isTyped() || typed.isEmpty())
        return entered;
    const auto revenue = formatOf(entered).parseMoney(typed);
    if (!revenue)
        return fail(Fault::NotANumber, quoted(typed));
    return answerTarget(entered, *revenue, tr("said in the room"), EvidenceMark::Estimated);
}

Result<Plan> TargetQuestion::fromGrowth(const Plan &entered) const
{
    if (m_last->text().isEmpty() || m_growth->text().isEmpty())
        return entered;
    const auto format = formatOf(entered);
    const auto last = format.parseMoney(m_last->text());
    if (!last)
        return fail(Fault::NotANumber, quoted(m_last->text()));
    const auto growth = format.parsePercent(m_growth->text());
    if (!growth)
        return fail(Fault::NotANumber, quoted(m_growth->text()));
    return grown(*last, *growth).and_then([&](Money target) {
        return answerTarget(entered, target,
            tr("%1 last year and %2 growth")
                .arg(format.money(*last), format.percent(growth->fraction())),
            EvidenceMark::Estimated);
    });
}

void TargetQuestion::settle()
{
    m_target->settle();
}

bool TargetQuestion::takeEnter()
{
    if (!isGrowth() || !m_last->edit()->hasFocus())
        return false;
    m_growth->setFocus(Qt::TabFocusReason);
    return true;
}

QString TargetQuestion::summary(const Snapshot &snapshot) const
{
    const auto target = firstTarget(snapshot.plan);
    return target ? snapshot.format.money(target->revenue) : QString();
}

void TargetQuestion::focusFirst()
{
    auto *field = isGrowth() ? m_last : m_target;
    field->setFocus(Qt::OtherFocusReason);
    field->edit()->selectAll();
}

} // namespace lockstep
