// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/workshop/break_panel.h"

#include "ui/shared/stepper.h"
#include "ui/workshop/workshop_break.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

QStringList outputsSoFar(const Document &document, const Figures &figures)
{
    const Tally &tally = figures.tally;
    const auto today = document.now().toLocalTime().date();
    QStringList lines {
        BreakPanel::tr("%1 of %n item(s) agreed by both sides", "", tally.items).arg(tally.agreed)
    };
    if (tally.disputed > 0)
        lines << BreakPanel::tr("%n item(s) in dispute", "", tally.disputed);
    lines << BreakPanel::tr(
        "%n step(s) since the last break", "", stepsSinceBreak(document, today));
    return lines;
}

QString breakTitle(const WorkshopBreak &pause, const Format &format)
{
    const auto time = pause.goesOnAt().toLocalTime().time();
    return BreakPanel::tr("Break until %1")
        .arg(format.locale().toString(time, QLocale::ShortFormat));
}

BreakPanel::BreakPanel(WorkshopBreak &pause, const Document &document)
    : m_break(pause)
    , m_document(document)
    , m_until(new QLabel)
    , m_outputs(new QLabel)
    , m_point(new QLabel)
    , m_minutes(new Stepper(tr("Length of the break"),
          { WorkshopBreak::kLeastMinutes, WorkshopBreak::kMostMinutes, 5,
              [](double minutes) { return QString::number(int(minutes)); },
              [](const QString &text) -> std::optional<double> {
                  bool isNumber = false;
                  const int minutes = text.trimmed().toInt(&isNumber);
                  return isNumber ? std::optional<double>(minutes) : std::nullopt;
              },
              tr("minutes") }))
    , m_goOn(new QPushButton(tr("&Go on")))
{
    setObjectName(u"breakPanel"_s);
    m_until->setObjectName(u"breakUntil"_s);
    m_outputs->setObjectName(u"breakOutputs"_s);
    m_point->setObjectName(u"breakPoint"_s);
    m_minutes->setObjectName(u"breakMinutes"_s);
    m_goOn->setObjectName(u"breakGoOn"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (auto *widget :
        std::initializer_list<QWidget *> { m_until, m_minutes, m_outputs, m_point, m_goOn })
        column->addWidget(widget);
    column->addStretch();
    for (auto *label : { m_until, m_outputs, m_point })
        label->setWordWrap(true);
    connect(m_minutes, &Stepper::changed, this,
        [this](double minutes) { m_break.setMinutes(int(minutes)); });
    connect(m_goOn, &QPushButton::clicked, &m_break, &WorkshopBreak::end);
    connect(&m_break, &WorkshopBreak::changed, this, &BreakPanel::say);
}

void BreakPanel::present(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto &style = snapshot.style;
    layout()->setSpacing(style.px(12));
    m_until->setFont(style.font(TextRole::Headline));
    m_goOn->setMinimumHeight(style.px(36));
    say();
}

void BreakPanel::say()
{
    if (!m_break.isOn())
        return;
    m_until->setText(breakTitle(m_break, m_snapshot.format));
    m_minutes->show(m_break.minutes(), m_snapshot.style);
    m_outputs->setText(outputsSoFar(m_document, m_snapshot.figures).join(u'\n'));
    m_point->setText(m_break.hasPoint()
            ? tr("The plan as it is now is a restore point: the history leads back to it.")
            : tr("This plan takes no steps, so no restore point was set."));
}

} // namespace lockstep
