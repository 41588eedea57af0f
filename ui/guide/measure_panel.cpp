// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/measure_panel.h"

#include "ui/guide/answers.h"
#include "ui/guide/guide_button.h"
#include "ui/shared/explain.h"
#include "ui/shared/why_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Here nobody can name columns or orders of dates on a command line.
QString sentence(const Error &error)
{
    if (error.fault == Fault::NoUsableColumn)
        return MeasurePanel::tr("%1 has no column that can be used (%2); export it with the lead's "
                                "id, the first contact and the day it was won.")
            .arg(error.subject, error.detail);
    if (error.fault == Fault::AmbiguousDates)
        return MeasurePanel::tr("%1 can be read in two ways (%2); choose the one that is meant.")
            .arg(error.subject, error.detail);
    return explain(error);
}

} // namespace

MeasurePanel::MeasurePanel(Dialogs dialogs, QDate today)
    : m_dialogs(std::move(dialogs))
    , m_today(today)
    , m_told(new QLabel)
    , m_progress(new QProgressBar)
{
    m_told->setObjectName(u"measured"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_progress->setObjectName(u"measureProgress"_s);
    m_progress->setAccessibleName(tr("Reading the exports"));
    m_progress->setRange(0, 0); // busy: how far it is nobody knows
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_told);
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    layout->addLayout(buttons);
    m_choose = add(u"measureButton"_s, tr("Measure them from exports…"), &MeasurePanel::choose);
    m_dayFirst = add(u"dayFirstButton"_s, tr("03/04 is 3 April"), &MeasurePanel::readDayFirst);
    m_monthFirst
        = add(u"monthFirstButton"_s, tr("03/04 is March 4"), &MeasurePanel::readMonthFirst);
    m_typeInstead
        = add(u"typeInsteadButton"_s, tr("Type them instead"), &MeasurePanel::typeInstead);
    m_cancel = add(u"cancelMeasuringButton"_s, tr("Stop reading"), &MeasurePanel::cancel);
    buttons->addStretch();
    connect(&m_measuring, &Measuring::done, this, &MeasurePanel::measured);
    showState();
}

GuideButton *MeasurePanel::add(
    const QString &name, const QString &text, void (MeasurePanel::*clicked)())
{
    auto *button = new GuideButton(GuideButton::Look::Choice, name, text);
    button->setCheckable(false);
    connect(button, &GuideButton::clicked, this, clicked);
    static_cast<QHBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout())
        ->addWidget(button);
    return button;
}

void MeasurePanel::present(const Snapshot &snapshot)
{
    m_plan = snapshot.plan;
    for (auto *button : findChildren<GuideButton *>())
        button->restyle(snapshot.style);
    m_told->setFont(snapshot.style.font(TextRole::Body));
    m_progress->setFixedHeight(snapshot.style.px(8));
    m_progress->setTextVisible(false);
    layout()->setSpacing(snapshot.style.px(12));
    showState();
}

void MeasurePanel::showState()
{
    const bool isRunning = m_measuring.isRunning();
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_choose->setVisible(!isRunning);
    m_dayFirst->setVisible(!isRunning && m_asksForOrder);
    m_monthFirst->setVisible(!isRunning && m_asksForOrder);
    m_typeInstead->setVisible(!isRunning && isMeasured(m_plan));
    m_told->setVisible(!isRunning && isMeasured(m_plan) && !m_told->text().isEmpty());
}

void MeasurePanel::choose()
{
    const auto paths = m_dialogs.openFiles(
        window(), { tr("Exports of leads and deals"), tr("Exports (*.csv *.tsv *.txt)"), {} });
    if (paths.isEmpty())
        return;
    m_paths = paths;
    m_measuring.start(m_paths, { {}, m_today });
    showState();
}

void MeasurePanel::readAgain(DateOrder order)
{
    ColumnMap map;
    map.dates = order;
    m_measuring.start(m_paths, { map, m_today });
    showState();
}

void MeasurePanel::cancel()
{
    m_measuring.cancel();
    showState();
}

void MeasurePanel::typeInstead()
{
    emit edited(withoutMeasurement(m_plan, *QRandomGenerator::global()));
}

void MeasurePanel::measured(const Result<Measurement> &measurement)
{
    m_asksForOrder = !measurement && measurement.error().fault == Fault::AmbiguousDates;
    const auto used = measurement.and_then([this](const Measurement &all) {
        return answerMeasurement(m_plan, all, *QRandomGenerator::global());
    });
    if (used) {
        tell(*measurement, *used);
        emit edited(used->plan);
    } else {
        emit said(sentence(used.error()));
    }
    showState();
}

void MeasurePanel::tell(const Measurement &measurement, const UsedMeasurement &used)
{
    const Format format(m_plan.settings.locale, m_plan.settings.currency);
    QStringList lines { tr("Measured from %1: %2 leads, %3 won.")
                            .arg(measurement.files.join(u" + "_s),
                                format.count(static_cast<double>(measurement.total.leads)),
                                format.count(static_cast<double>(measurement.total.won))) };
    for (const auto &source : measurement.sources) {
        if (source.won > 0)
            lines += tr("%1: %2 of %3 leads won, after %4 on average")
                         .arg(source.source, format.percent(source.rate),
                             format.count(static_cast<double>(source.leads)),
                             saidDays(format, source.meanDays));
    }
    if (!used.leftOut.isEmpty())
        lines += tr("Left out: %1.").arg(used.leftOut.join(u"; "_s));
    m_told->setText(lines.join(u'\n'));
}

} // namespace lockstep
