// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/forecast_face.h"

#include "ui/funnel/forecast_face_shares.h"
#include "ui/funnel/forecast_fan.h"
#include "ui/shared/progress.h"
#include "ui/shared/scroll_page.h"
#include "ui/shared/segment_switch.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

ForecastFace::ForecastFace(const FaceLinks &links, QWidget *parent)
    : FunnelFace(links, parent)
    , m_worker(links.forecast())
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(u"forecastFace"_s);
    auto *scroll = new ScrollPage(u"forecastScroll"_s, this);
    scroll->setAccessibleName(tr("Forecast"));
    m_fan = new ForecastFan(scroll->page());
    m_counts = new SegmentSwitch(tr("The quarters"),
        { { u"fanEach"_s, tr("Each quarter"), tr("How sure each quarter's revenue is by itself.") },
            { u"fanSoFar"_s, tr("Year so far"),
                tr("How sure the revenue is from the year's start up to each quarter.") } },
        scroll->page());
    m_counts->setObjectName(u"fanSwitch"_s);
    m_shares = new ForecastShares(scroll->page());
    m_progress = new Progress(scroll->page());
    m_again = new QPushButton(tr("Forecast again"), scroll->page());
    m_again->setObjectName(u"forecastAgain"_s);
    m_again->setAccessibleName(m_again->text());
    m_stopped = new QLabel(tr("The forecast was stopped."), scroll->page());
    auto *stopped = new QHBoxLayout;
    stopped->addWidget(m_stopped, 1);
    stopped->addWidget(m_again);
    auto *page = new QVBoxLayout(scroll->page());
    m_whole = new QLabel(
        tr("The forecast is of the whole plan, not only of what is chosen above."), scroll->page());
    m_whole->setObjectName(u"forecastOfAll"_s);
    m_whole->setWordWrap(true);
    page->addWidget(m_whole);
    page->addWidget(m_progress);
    page->addLayout(stopped);
    page->addWidget(m_counts, 0, Qt::AlignLeading);
    page->addLayout(m_parts, 1);
    m_parts->addWidget(m_fan, 3);
    m_parts->addWidget(m_shares, 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
    connect(m_progress, &Progress::cancelled, &m_worker, &ForecastWorker::stop);
    connect(m_again, &QPushButton::clicked, &m_worker, &ForecastWorker::again);
    connect(&m_worker, &ForecastWorker::changed, this, &ForecastFace::showState);
    connect(m_counts, &SegmentSwitch::chosen, this, [this](int choice) {
        m_isSoFar = choice == 1;
        showState();
    });
}

void ForecastFace::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const int pad = snapshot.style.px(12);
    setSpacing(*m_parts, snapshot.style.px(16));
    m_parts->parentWidget()->layout()->setContentsMargins(pad, 0, pad, pad);
    m_whole->setVisible(hasStreams(snapshot.selection));
    m_whole->setFont(snapshot.style.font(TextRole::Body));
    showState();
}

void ForecastFace::showState()
{
    const auto &state = m_worker.state();
    if (state.result)
        m_last = state.result;
    m_stopped->setVisible(state.isStopped);
    m_stopped->setFont(m_snapshot.style.font(TextRole::Body));
    m_again->setVisible(state.isStopped);
    m_progress->setVisible(state.isAwaited);
    m_progress->show(tr("Playing the year through…"), int(state.progress * 100), m_snapshot.style);
    m_fan->setVisible(m_last != nullptr);
    m_counts->setVisible(m_last != nullptr);
    m_shares->setVisible(m_last != nullptr && !m_last->years.isEmpty());
    if (!m_last)
        return;
    m_counts->show(m_isSoFar ? 1 : 0, m_snapshot.style);
    m_fan->show(m_snapshot, *m_last,
        { m_isSoFar ? ForecastFan::Counts::SoFar : ForecastFan::Counts::Each, !state.result });
    if (!m_last->years.isEmpty())
        m_shares->show(m_snapshot, m_last->years.first());
    arrange();
}

void ForecastFace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ForecastFace::arrange()
{
    const bool isBeside = width() > m_snapshot.style.px(760);
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (auto *part : { static_cast<QWidget *>(m_fan), static_cast<QWidget *>(m_shares) })
        m_parts->setAlignment(part, isBeside ? Qt::AlignTop : Qt::Alignment());
    // Beside a longer list, the fan is as high as what is seen of the page.
    const int above = m_counts->sizeHint().height() + m_snapshot.style.px(24);
    const int least = m_fan->minimumSizeHint().height();
    m_fan->setMinimumHeight(isBeside ? std::max(least, height() - above) : least);
    m_fan->setMaximumHeight(isBeside ? m_fan->minimumHeight() : QWIDGETSIZE_MAX);
}

} // namespace lockstep
