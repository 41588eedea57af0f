// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/bridge_face.h"

#include "app/calendar/fiscal.h"
#include "ui/funnel/bridge_chart.h"
#include "ui/shared/segment_switch.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

// Heights, of the normal size.
constexpr int kLow = 320;
constexpr int kVeryLow = 220;

} // namespace

BridgeFace::BridgeFace(const FaceLinks &links, QWidget *parent)
    : FunnelFace(links, parent)
    , m_layout(new QVBoxLayout(this))
    , m_answer(new QLabel(this))
    , m_chart(new BridgeChart(this))
{
    setObjectName(u"bridgeFace"_s);
    m_answer->setObjectName(u"bridgeAnswer"_s);
    m_answer->setWordWrap(true);
    m_layout->addWidget(m_answer);
    m_layout->addWidget(m_chart, 1);
    connect(m_chart, &BridgeChart::opened, this, &BridgeFace::open);
}

/// That of the selected quarter, or the one chosen here.
int BridgeFace::wantedYear(const Snapshot &snapshot) const
{
    const int quarter = snapshot.selection.quarter;
    return quarter < 0 ? m_year : snapshot.figures.quarters.value(quarter).fiscalYear;
}

void BridgeFace::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto years = bridgeYears(snapshot.figures);
    QList<int> numbers;
    for (const auto &year : years)
        numbers.append(year.bridge.fiscalYear);
    const auto at = std::max<qsizetype>(0, numbers.indexOf(wantedYear(snapshot)));
    makeSwitch(numbers);
    if (m_switch)
        m_switch->show(int(at), snapshot.style);
    m_shown = years.value(at);
    const auto &style = snapshot.style;
    m_layout->setContentsMargins(style.px(12), style.px(4), style.px(12), style.px(8));
    setSpacing(*m_layout, style.px(8));
    fitAnswer();
    m_answer->setText(bridgeAnswer(m_shown, snapshot.format));
    m_chart->show(bridgeColumns(m_shown, snapshot.format), style);
    m_chart->setVisible(!years.isEmpty());
}

void BridgeFace::resizeEvent(QResizeEvent *event)
{
    FunnelFace::resizeEvent(event);
    fitAnswer();
}

/// Where it is low, the chart needs the room more; its tips say the same.
void BridgeFace::fitAnswer()
{
    const auto &style = m_snapshot.style;
    const bool isLow = height() < style.px(kLow);
    m_answer->setVisible(height() >= style.px(kVeryLow));
    m_answer->setFont(style.font(isLow ? TextRole::Body : TextRole::Title, QFont::Normal));
}

void BridgeFace::makeSwitch(const QList<int> &fiscalYears)
{
    if (fiscalYears == m_years)
        return;
    m_years = fiscalYears;
    delete m_switch;
    m_switch = nullptr;
    if (m_years.size() < 2)
        return;
    QList<SegmentSwitch::Segment> segments;
    for (const int year : m_years)
        segments.append({ u"bridgeYear%1"_s.arg(year), fiscalYearLabel(year),
            tr("The way to the target of %1.").arg(fiscalYearLabel(year)) });
    m_switch = new SegmentSwitch(tr("The year"), segments, this);
    m_switch->setObjectName(u"bridgeYears"_s);
    m_layout->insertWidget(0, m_switch, 0, Qt::AlignLeading);
    connect(
        m_switch, &SegmentSwitch::chosen, this, [this](int index) { chooseYear(m_years[index]); });
}

/// A selected quarter says which year: it gives way.
void BridgeFace::chooseYear(int fiscalYear)
{
    m_year = fiscalYear;
    auto selection = links().focus.selection();
    selection.quarter = -1;
    if (selection != links().focus.selection())
        return links().focus.select(selection);
    show(Snapshot(m_snapshot));
}

/// What people stated is changed where the target is talked about; what follows explains itself.
void BridgeFace::open(int column)
{
    const auto &lines = m_shown.bridge.lines;
    if (column < lines.size() && !lines[column].row.isNull())
        return links().goTo(ItemKind::BridgeRow);
    links().showWhy(column < lines.size() ? u"newBusiness"_s : u"target"_s);
}

} // namespace lockstep
