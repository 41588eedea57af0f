// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/calendar_page_drawing.h"

#include "app/calendar/fiscal.h"
#include "ui/calendar/calendar_key.h"
#include "ui/calendar/calendar_layout.h"
#include "ui/calendar/entry_text.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Of the text sizes that a hand still reads from a page, the largest first.
constexpr double kSizes[] { 0.95, 0.85, 0.75, 0.65, 0.55 };
constexpr double kAboveKey = 12;

/// What is drawn, in one size of text.
class PageContent {
public:
    PageContent(const CalendarPage &page, double size)
        : m_page(page)
        , m_selection(page.selection)
        , m_style(Theme::Light, false, size)
        , m_format(page.plan.settings.locale, page.plan.settings.currency)
    {
        m_selection.entry = {};
        m_selection.clause = {};
        m_look.shown = page.look.shown.isValid()
            ? page.look.shown
            : shownPeriod(page.plan, page.figures, m_selection);
        m_look.lanes = page.look.lanes;
        m_look.matching = page.look.matching;
        m_look.supplyStage = page.look.supplyStage;
    }

    [[nodiscard]] CalendarInput input() const
    {
        return { m_page.plan, m_page.figures, m_selection, m_style, m_format, m_look.shown,
            m_look };
    }

private:
    const CalendarPage &m_page;
    Selection m_selection;
    CalendarLook m_look;
    Style m_style;
    Format m_format;
};

template <class Noun> void addName(QStringList &names, const QList<Noun> &rows, Id<Noun> id)
{
    if (const Noun *row = find(rows, id))
        names << row->name;
}

/// "Automotive, Direct, Q2 FY27": what alone is not pale.
QString stressedWords(const CalendarPage &page)
{
    QStringList names;
    addName(names, page.plan.markets, page.selection.market);
    addName(names, page.plan.channels, page.selection.channel);
    addName(names, page.plan.stages, page.selection.stage);
    const auto &quarters = page.figures.quarters;
    const int quarter = page.selection.quarter;
    if (quarter >= 0 && quarter < quarters.size())
        names << quarterLabel(quarters[quarter]);
    return names.join(u", "_s);
}

/// What the page shows and how: "1 Jul 2026 – 30 Jun 2027 · Lanes: market · Looked for: “fair” (3
/// of 40, the others are pale)"
QString saidOf(const CalendarInput &input, const CalendarPage &page)
{
    QStringList parts { input.format.period(input.shown), lanesName(input.look.lanes) };
    if (input.look.matching)
        parts << CalendarWords::tr("Looked for: %1 (%2 of %3, the others are pale)")
                     .arg(wordsOf(page.filter),
                         input.format.count(double(input.look.matching->size())),
                         input.format.count(double(page.plan.entries.size())));
    if (const QString stressed = stressedWords(page); !stressed.isEmpty())
        parts << CalendarWords::tr("Selected: %1").arg(stressed);
    return parts.join(u" · "_s);
}

/// One line at the top of `area`; what is left below it.
QRectF writeLine(QPainter &painter, QRectF area, const QString &text, const QFont &font,
    const QColor &colour, Qt::Alignment side = Qt::AlignLeft)
{
    const QFontMetricsF metrics(font);
    QRectF line = area;
    line.setHeight(metrics.height());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(line, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, line.width()));
    area.setTop(line.bottom());
    return area;
}

/// What is left below it, which is as much on every page.
QRectF drawHead(QPainter &painter, const QRectF &area, const CalendarPage &page)
{
    const PageContent large(page, kSizes[0]);
    const CalendarInput input = large.input();
    const auto &style = input.style;
    const auto &settings = page.plan.settings;
    QStringList names { settings.company, settings.title, CalendarWords::tr("Shared calendar") };
    names.removeAll(QString());
    const QFont small = style.font(TextRole::Caption);
    const QColor muted = style.colours().muted;
    writeLine(painter, area, page.date, small, muted, Qt::AlignRight);
    QRectF left = area;
    left.setRight(area.right() - QFontMetricsF(small).horizontalAdvance(page.date) - style.px(16));
    left = writeLine(painter, left, names.join(u" · "_s),
        style.font(TextRole::Title, QFont::DemiBold), style.colours().ink);
    left.setRight(area.right());
    left = writeLine(painter, left, saidOf(input, page), small, muted);
    return left.adjusted(0, style.px(8), 0, 0);
}

/// The key's height, drawn where nobody sees it.
double keyHeight(double width, const CalendarInput &input)
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    return drawCalendarKey(painter, { 10, 10, width, 1 }, input);
}

/// All of `room` but for the key.
QRectF lanesIn(QRectF room, const CalendarInput &input)
{
    room.setBottom(room.bottom() - keyHeight(room.width(), input) - input.style.px(kAboveKey));
    return room;
}

/// The largest in which everything has room, or else the smallest.
double sizeFor(const QRectF &room, const CalendarPage &page)
{
    const auto fits = [&](double size) {
        const PageContent content(page, size);
        const CalendarInput input = content.input();
        return calendarLayout(lanesIn(room, input), input).hidden.isEmpty();
    };
    const auto found = std::find_if(std::begin(kSizes), std::end(kSizes), fits);
    return found != std::end(kSizes) ? *found : *std::prev(std::end(kSizes));
}

} // namespace

void drawCalendarPage(QPainter &painter, const QRectF &area, const CalendarPage &page)
{
    const QRectF room = drawHead(painter, area, page);
    const PageContent content(page, sizeFor(room, page));
    const CalendarInput input = content.input();
    const QRectF lanes = lanesIn(room, input);
    (void)drawCalendar(painter, lanes, input.plan, input.figures, input.selection, input.style,
        input.format, input.look);
    QRectF key = room;
    key.setTop(lanes.bottom() + input.style.px(kAboveKey));
    (void)drawCalendarKey(painter, key, input);
}

} // namespace lockstep
