// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/audience_picture.h"

#include <QGridLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 2;
constexpr int kWallViews = 4;

} // namespace

AudienceCard::AudienceCard(const AudienceView &view, QWidget *parent)
    : AudiencePicture(parent)
    , m_key(view.key)
    , m_title(new QLabel(view.title, this))
    , m_view(view.make())
{
    setObjectName(view.key + u"Card"_s);
    setAccessibleName(view.title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
}

void AudienceCard::present(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    m_title->setFont(m_style.font(TextRole::Title));
    m_title->setContentsMargins(m_style.px(16), 0, m_style.px(16), m_style.px(4));
    layout()->setContentsMargins(1, m_style.px(8), 1, m_style.px(8));
    m_view->present(snapshot);
    update();
}

void AudienceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_style.colours().hairline);
    painter.setBrush(m_style.colours().paper);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_style.px(6), m_style.px(6));
}

AudienceWall::AudienceWall(const AudienceViews &views, QWidget *parent)
    : AudiencePicture(parent)
    , m_strip(views.makeStrip())
    , m_grid(new QGridLayout)
{
    for (const auto &view : views.views.mid(0, kWallViews)) {
        auto *card = new AudienceCard(view);
        const int index = int(m_cards.size());
        m_grid->addWidget(card, index / kColumns, index % kColumns);
        m_grid->setRowStretch(index / kColumns, 1);
        m_grid->setColumnStretch(index % kColumns, 1);
        m_cards.append(card);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_strip.widget);
    layout->addLayout(m_grid, 1);
}

void AudienceWall::present(const Snapshot &snapshot)
{
    const int gap = snapshot.style.px(8);
    m_grid->setContentsMargins(gap, gap, gap, gap);
    m_grid->setSpacing(gap);
    m_strip.present(snapshot);
    for (auto *card : m_cards)
        card->present(snapshot);
}

} // namespace lockstep
