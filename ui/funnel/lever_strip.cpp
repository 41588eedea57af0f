// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/lever_strip.h"

#include "ui/funnel/lever_list.h"
#include "ui/funnel/lever_place.h"
#include "ui/funnel/lever_worker.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

LeverStrip::LeverStrip(const FaceLinks &links, QWidget *parent)
    : QWidget(parent)
    , m_links(links)
    , m_worker(new LeverWorker(LeverWorker::Wanted::Money, this))
    , m_title(new QLabel(this))
    , m_list(new LeverList(this))
{
    setObjectName(u"leverStrip"_s);
    setAccessibleName(tr("The strongest levers"));
    m_list->setObjectName(u"leverStripList"_s);
    m_title->setObjectName(u"leverStripTitle"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addStretch(1);
    connect(
        m_worker, &LeverWorker::done, this, [this](const std::shared_ptr<const LeverBoard> &board) {
            m_board = board;
            show(m_snapshot);
        });
    connect(m_list, &LeverList::opened, this,
        [this](int row) { goToLever(m_links, m_snapshot, m_board->lines[row].effect.lever); });
}

void LeverStrip::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto &style = snapshot.style;
    layout()->setContentsMargins(0, style.px(8), style.px(8), style.px(8));
    setSpacing(*layout(), style.px(4));
    m_title->setFont(style.font(TextRole::Body, QFont::DemiBold));
    m_title->setIndent(style.px(12));
    m_worker->follow(snapshot);
    m_title->setText(!m_board            ? tr("Working out the levers…")
            : m_board->streams.isEmpty() ? tr("What is worth most")
                                         : tr("What is worth most in %1").arg(m_board->streams));
    fit();
}

void LeverStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LeverStrip::fit()
{
    if (!m_board)
        return;
    const auto margins = layout()->contentsMargins();
    const int room = height() - margins.top() - margins.bottom() - layout()->spacing()
        - m_title->sizeHint().height();
    m_list->show(m_board, m_snapshot.style, m_snapshot.format);
    const qsizetype rows = m_list->rowsIn(room);
    m_list->setHidden(rows == 0);
    if (m_board->lines.size() <= rows)
        return;
    LeverBoard shown = *m_board;
    shown.lines.resize(rows);
    m_list->show(std::make_shared<const LeverBoard>(shown), m_snapshot.style, m_snapshot.format);
}

} // namespace lockstep
