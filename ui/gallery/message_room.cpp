// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/gallery/gallery.h"

#include "ui/shared/empty_state.h"
#include "ui/shared/motion.h"
#include "ui/shared/progress.h"
#include "ui/shared/shapes.h"
#include "ui/shared/side_panel.h"
#include "ui/shared/toast.h"

#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// A piece of window for what lies over one.
class Stage : public QWidget {
public:
    Stage(int width, int height, const Style &style)
        : m_style(style)
    {
        setFixedSize(style.px(width), style.px(height));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &c = m_style.colours();
        drawRounded(painter, rect(), c.ground, QPen(c.hairline, 1), m_style.px(6));
    }

private:
    Style m_style;
};

Progress *progress(const QString &text, std::optional<int> percent, const Style &style)
{
    auto *shown = new Progress;
    shown->setFixedWidth(style.px(360));
    shown->show(text, percent, style);
    return shown;
}

void hangProgress(Gallery &gallery)
{
    const auto &style = gallery.style();
    gallery.addSection(Gallery::tr("Progress"),
        { { gallery.exhibit(
                progress(Gallery::tr("Reading leads.csv"), 0, style), Gallery::tr("begun")),
              gallery.exhibit(
                  progress(Gallery::tr("Reading leads.csv"), 42, style), Gallery::tr("on the way")),
              gallery.exhibit(
                  progress(Gallery::tr("Reading leads.csv"), 100, style), Gallery::tr("done")) },
            { gallery.exhibit(progress(Gallery::tr("Looking for where the export ends"), {}, style),
                  Gallery::tr("nobody knows how far")),
                gallery.exhibit(progress(Gallery::tr("Measuring rates, cycle times and deal sizes "
                                                     "of every market, channel and source"),
                                    71, style),
                    Gallery::tr("long")) } });
}

QWidget *toast(const QString &text, const QString &action, const Style &style)
{
    auto *stage = new Stage(480, 128, style);
    auto *shown = new Toast(stage);
    shown->setStay(24 * 60 * 60 * 1000);
    shown->restyle(style);
    shown->say(text, action, [] {});
    return stage;
}

void hangToasts(Gallery &gallery)
{
    const auto &style = gallery.style();
    gallery.addSection(Gallery::tr("Toast"),
        { { gallery.exhibit(toast(Gallery::tr("Exported to joint-plan.pdf."), {}, style),
                Gallery::tr("message")),
              gallery.exhibit(
                  toast(Gallery::tr("Removed Autumn campaign."), Gallery::tr("Undo"), style),
                  Gallery::tr("with a way back")) },
            { gallery.exhibit(toast(Gallery::tr("Removed Autumn campaign for mid-sized car makers "
                                                "in Germany, Austria and Switzerland."),
                                  Gallery::tr("Undo"), style),
                Gallery::tr("long")) } });
}

EmptyState *emptyState(bool hasPicture, const Style &style)
{
    auto *shown = new EmptyState(Icon::Calendar,
        Gallery::tr("Campaigns, trade shows and launches of both sides stand here, on one "
                    "calendar."),
        Gallery::tr("Add the first campaign"));
    if (hasPicture)
        shown->setPicture([](QPainter &painter, const QRectF &at, const Style &look) {
            const auto &c = look.colours();
            const double bar = at.height() / 4;
            for (int i = 0; i < 3; ++i) {
                const QRectF lane(at.left() + i * at.width() / 6, at.top() + i * 1.4 * bar,
                    at.width() * 0.6, bar);
                drawRounded(painter, lane, c.raised,
                    QPen(i % 2 == 0 ? c.marketing : c.sales, look.px(1.5)), look.px(4));
            }
        });
    shown->restyle(style);
    return shown;
}

void hangEmptyStates(Gallery &gallery)
{
    const auto &style = gallery.style();
    gallery.addSection(Gallery::tr("Empty view"),
        { { gallery.exhibit(emptyState(false, style), Gallery::tr("with an icon")),
            gallery.exhibit(emptyState(true, style), Gallery::tr("with a picture")) } });
}

void hangSidePanel(Gallery &gallery)
{
    const auto &style = gallery.style();
    auto *stage = new Stage(640, 280, style);
    auto *panel = new SidePanel(stage);
    panel->restyle(style);
    auto *content = new QLabel(Gallery::tr("What belongs to the selection, with its inputs."));
    content->setWordWrap(true);
    content->setAlignment(Qt::AlignTop);
    content->setFont(style.font(TextRole::Body));
    panel->open(Gallery::tr("Plan settings"), content);
    gallery.addSection(
        Gallery::tr("Side panel"), { { gallery.exhibit(stage, Gallery::tr("open")) } });
}

} // namespace

void hangMessages(Gallery &gallery)
{
    hangProgress(gallery);
    hangToasts(gallery);
    hangEmptyStates(gallery);
    hangSidePanel(gallery);
}

} // namespace lockstep
