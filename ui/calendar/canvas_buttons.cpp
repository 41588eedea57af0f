// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/supply.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_input.h"
#include "ui/shared/choice_button.h"

#include <QToolButton>

// The buttons on the canvas: one for a new entry a side, and the stage whose supply is shown.

namespace lockstep {

using namespace Qt::StringLiterals;

QToolButton *CalendarCanvas::addButton(Side side)
{
    auto *button = new QToolButton(this);
    const bool isMarketing = side == Side::Marketing;
    button->setObjectName(isMarketing ? u"addMarketingEntry"_s : u"addSalesEntry"_s);
    button->setText(u"+"_s);
    button->setAutoRaise(true);
    button->hide(); // until its place is known
    button->setAccessibleName(
        isMarketing ? tr("Add an entry of marketing's") : tr("Add an entry of sales'"));
    button->setToolTip(button->accessibleName());
    connect(button, &QToolButton::clicked, this, [this, side] { emit addWanted(side); });
    return button;
}

void CalendarCanvas::placeButtons()
{
    const auto &style = m_snapshot.style;
    const int size = style.px(24);
    for (const auto &[button, header] : { std::pair { m_addMarketing, m_places.marketingHeader },
             std::pair { m_addSales, m_places.salesHeader } }) {
        const QRect at(int(header.left()), int(header.top()) + style.px(26), size, size);
        if (button->geometry() != at)
            button->setGeometry(at);
        button->setVisible(isEnabled() && at.bottom() <= header.bottom());
    }
    placeStage();
}

/// Whose supply is shown, in the plan's names.
void CalendarCanvas::showStage()
{
    const auto stages = ordered(m_snapshot.plan.stages);
    QStringList names;
    for (const Stage &stage : stages)
        names << stage.name;
    if (!m_stage || names != m_stageNames) {
        delete m_stage;
        m_stageNames = names;
        m_stage = new ChoiceButton(tr("Stage whose supply is shown"), names, this);
        m_stage->setObjectName(u"supplyStage"_s);
        m_stage->setAutoFillBackground(true); // so that nothing under it is painted anew
        m_stage->setBackgroundRole(QPalette::Base);
        m_stage->hide();
        connect(m_stage, &ChoiceButton::chosen, this, [this](int index) {
            emit stageChosen(ordered(m_snapshot.plan.stages).value(index).id);
        });
    }
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    m_stage->setFont(style.font(TextRole::Caption, QFont::DemiBold));
    const auto shown = suppliedStage(plan, supplySelection(selection, m_look));
    m_stage->setCurrent(int(std::max<qsizetype>(shown, 0)));
}

/// Left of the strip's words, where there is room.
void CalendarCanvas::placeStage()
{
    const auto &style = m_snapshot.style;
    const double left = sheetArea().left();
    const double room = m_places.stripCaption.left() - left - style.px(4);
    const int height = style.px(24);
    const QRect at(int(left), int(m_places.stripCaption.center().y()) - height / 2,
        std::min(int(room), m_stage->sizeHint().width()), height);
    if (m_stage->geometry() != at)
        m_stage->setGeometry(at);
    m_stage->setVisible(
        m_stageNames.size() > 1 && !m_places.strip.isEmpty() && room >= style.px(64));
}

} // namespace lockstep
