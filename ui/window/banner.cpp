// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/banner.h"

#include "ui/shared/contrast.h"
#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_offers(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"dismissBannerButton"_s);
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_offers);
    layout->addWidget(m_close);
    hide();
}

void Banner::say(Kind kind, const QString &text, const QList<Remedy> &remedies)
{
    const bool isSaid
        = isVisible() && text == m_text->text() && m_buttons.size() == remedies.size();
    if (isSaid)
        return; // its buttons keep the keyboard
    m_kind = kind;
    offer(remedies);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    restyle(m_style);
    show();
}

void Banner::offer(const QList<Remedy> &remedies)
{
    for (auto *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // it may be the one that was just clicked
    }
    for (const auto &remedy : remedies) {
        auto *button = new QPushButton(remedy.words, this);
        button->setObjectName(remedy.name);
        connect(button, &QPushButton::clicked, this, [this, act = remedy.act] {
            dismiss();
            act();
        });
        m_offers->addWidget(button);
        m_buttons.append(button);
    }
}

bool Banner::isOffer() const
{
    return isVisible() && m_kind == Kind::Offer;
}

void Banner::retract(const QString &text)
{
    if (m_text->text() == text)
        dismiss();
}

void Banner::dismiss()
{
    hide();
}

void Banner::restyle(const Style &style)
{
    m_style = style;
    const auto &c = style.colours();
    auto palette = m_text->palette();
    palette.setColor(QPalette::WindowText, m_kind == Kind::Error ? readable(c.bad, style) : c.ink);
    m_text->setPalette(palette);
    m_close->setIcon(icon(Icon::Close, style));
    m_offers->setSpacing(style.px(8));
    layout()->setSpacing(style.px(12));
    layout()->setContentsMargins(style.px(20), style.px(8), style.px(16), style.px(8));
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_style.colours();
    painter.fillRect(rect(), c.paper);
    painter.fillRect(0, 0, m_style.px(4), height(), m_kind == Kind::Error ? c.bad : c.good);
    painter.fillRect(0, height() - 1, width(), 1, c.hairline);
}

} // namespace lockstep
