// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/audience_picture.h"

#include "ui/shared/shapes.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 2; // cards in a row or column, at most
constexpr int kWallViews = kSide * kSide;
constexpr QSize kLeastCard { 440, 260 }; // below, a chart says nothing to the last row

/// How many cards of `least` fit into `whole`, at most kSide.
int countIn(int whole, int least, int gap)
{
    return std::clamp((whole + gap) / (least + gap), 1, kSide);
}

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
    const Colours &colours = m_style.colours();
    drawRounded(painter, rect(), colours.paper, colours.hairline, m_style.px(6));
}

AudienceWall::AudienceWall(const AudienceViews &views, QWidget *parent)
    : AudiencePicture(parent)
    , m_strip(views.makeStrip())
    , m_grid(new QGridLayout)
{
    for (const auto &view : views.views.mid(0, kWallViews))
        m_cards.append(new AudienceCard(view, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_strip.widget);
    layout->addLayout(m_grid, 1);
}

void AudienceWall::present(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    m_strip.present(snapshot);
    fit();
    for (auto *card : std::as_const(m_cards))
        card->present(snapshot);
}

void AudienceWall::resizeEvent(QResizeEvent *event)
{
    AudiencePicture::resizeEvent(event);
    fit();
}

/// Rather few that can be read than four that cannot.
void AudienceWall::fit()
{
    const int gap = m_style.px(8);
    m_grid->setContentsMargins(gap, gap, gap, gap);
    m_grid->setSpacing(gap);
    const int high = height() - m_strip.widget->sizeHint().height() - 2 * gap;
    const int columns = countIn(width() - 2 * gap, m_style.px(kLeastCard.width()), gap);
    const int rows = countIn(high, m_style.px(kLeastCard.height()), gap);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards[i]);
        m_cards[i]->setVisible(i < columns * rows);
        if (i < columns * rows)
            m_grid->addWidget(m_cards[i], i / columns, i % columns);
    }
    for (int i = 0; i < kSide; ++i) {
        m_grid->setRowStretch(i, i < rows ? 1 : 0);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

QList<AudienceCard *> AudienceWall::cards() const
{
    QList<AudienceCard *> shown;
    for (auto *card : m_cards) {
        if (!card->isHidden())
            shown.append(card);
    }
    return shown;
}

} // namespace lockstep
