// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/headline_strip.h"

#include "app/funnel/funnel_edits.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/spacing.h"
#include "ui/window/headlines.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDeskOfRoom = 0.5; ///< what is doubled in a room
constexpr int kMostKinds = 3; ///< of items that somebody has to agree to, by name

} // namespace

HeadlineStrip::HeadlineStrip(Document &document, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_target(new HeadlineNumber(u"targetNumber"_s, true))
    , m_planned(new HeadlineNumber(u"plannedNumber"_s, true))
    , m_gap(new HeadlineNumber(u"gapNumber"_s, true))
    , m_chance(new HeadlineNumber(u"chanceNumber"_s, false))
    , m_lastStart(new HeadlineNumber(u"lastStartNumber"_s, true))
    , m_guesses(new HeadlineNumber(u"guessNumber"_s, true))
    , m_agreed(new HeadlineNumber(u"agreedNumber"_s, true))
    , m_disputes(new HeadlineNumber(u"disputesNumber"_s, true))
    , m_numbers(
          { m_target, m_planned, m_gap, m_chance, m_lastStart, m_guesses, m_agreed, m_disputes })
    , m_selection(new QLabel)
    , m_clear(new QToolButton)
{
    setObjectName(u"headlineStrip"_s);
    setAccessibleName(tr("Headline figures"));
    m_selection->setObjectName(u"selectionLabel"_s);
    m_clear->setObjectName(u"clearSelectionButton"_s);
    m_clear->setAccessibleName(tr("Clear the selection"));
    m_clear->setToolTip(tr("Clear the selection (Esc)"));
    m_clear->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    for (auto *number : m_numbers)
        layout->addWidget(number);
    layout->addStretch(1);
    layout->addWidget(m_selection);
    layout->addWidget(m_clear);
    connect(m_target, &HeadlineNumber::editWanted, this, &HeadlineStrip::editTarget);
    const std::pair<HeadlineNumber *, QString> explained[]
        = { { m_planned, u"planned"_s }, { m_gap, u"gap"_s }, { m_guesses, u"guessShare"_s },
              { m_agreed, u"agreed"_s }, { m_disputes, u"disputed"_s } };
    for (const auto &[number, figure] : explained)
        connect(number, &HeadlineNumber::editWanted, this,
            [this, figure = figure] { emit whyWanted(figure); });
    connect(m_lastStart, &HeadlineNumber::editWanted, this, [this] {
        if (const auto figure = lastStartFigure(m_snapshot); !figure.isEmpty())
            emit whyWanted(figure);
    });
    connect(m_clear, &QToolButton::clicked, &focus, &Focus::clear);
    connect(this, &HeadlineStrip::painted, this, [this, layout] {
        m_open = new QLabel(this);
        m_open->setObjectName(u"openLines"_s);
        layout->insertWidget(layout->indexOf(m_selection), m_open);
        restyle();
        findOpen();
        showOpen();
    });
}

void HeadlineStrip::present(const Snapshot &snapshot)
{
    const bool isRestyled = !(snapshot.style == m_snapshot.style) || m_openOf == std::nullopt;
    m_snapshot = snapshot;
    if (isRestyled)
        restyle();
    showNumbers();
    findOpen();
    showSelection();
}

void HeadlineStrip::restyle()
{
    const auto &style = m_snapshot.style;
    layout()->setContentsMargins(style.px(12), style.px(4), style.px(16), style.px(4));
    setSpacing(*layout(), style.px(12));
    m_selection->setFont(style.font(TextRole::Body, QFont::Medium));
    m_clear->setIcon(icon(Icon::Close, style));
    if (m_open) {
        m_open->setFont(style.font(TextRole::Caption));
        auto palette = m_open->palette();
        palette.setColor(QPalette::WindowText, style.colours().muted);
        m_open->setPalette(palette);
    }
    m_openOf.reset();
    update();
}

void HeadlineStrip::follow(const ForecastWorker &worker)
{
    const auto *from = &worker;
    connect(from, &ForecastWorker::changed, this, [this, from] { showForecast(from->state()); });
    showForecast(from->state());
}

void HeadlineStrip::showForecast(const ForecastState &forecast)
{
    const bool looksTheSame
        = forecast.result == m_forecast.result && forecast.isAwaited == m_forecast.isAwaited;
    m_forecast = forecast;
    if (looksTheSame || !m_isPlaced) // else they are shown when they get their place
        return;
    showNumbers();
    showOpen();
}

/// In a window too narrow for this size, all numbers are smaller alike rather than cut off. Where
/// they would be smaller than on a desk, the last start goes, which stands in the calendar, too.
void HeadlineStrip::showNumbers()
{
    const auto &style = m_snapshot.style;
    const Contents all = contents();
    const double least = style.isRoom() ? kDeskOfRoom : 1;
    m_hasLastStart = true;
    int wanted = wantedWidth(all, style);
    m_hasLastStart = !m_isPlaced || least * wanted <= width();
    m_lastStart->setVisible(m_hasLastStart);
    if (!m_hasLastStart)
        wanted = wantedWidth(all, style);
    const bool isFitting = !m_isPlaced || wanted <= width();
    const Style fitting
        = isFitting ? style : Style(style.theme(), style.isRoom(), style.zoom() * width() / wanted);
    m_taken = isFitting ? wanted : wantedWidth(all, fitting);
    for (qsizetype i = 0; i < all.size(); ++i)
        m_numbers[i]->show(all[i], fitting);
}

HeadlineStrip::Contents HeadlineStrip::contents() const
{
    const auto all = headlines(m_snapshot);
    Contents contents { all.target, all.planned, all.gap, chanceHeadline(m_snapshot, m_forecast),
        all.lastStart, all.guesses, all.agreed, all.disputes };
    if (m_isScenario) {
        for (auto &content : contents)
            content.why += u' ' + tr("This is the scenario in the making, not the plan.");
    }
    return contents;
}

void HeadlineStrip::setScenario(bool isInTheMaking)
{
    if (std::exchange(m_isScenario, isInTheMaking) != isInTheMaking && m_isPlaced)
        showNumbers();
}

int HeadlineStrip::wantedWidth(const Contents &contents, const Style &style) const
{
    const auto margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right();
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers[i] != m_lastStart || m_hasLastStart)
            wanted += HeadlineNumber::wanted(contents[i], style).width() + layout()->spacing();
    }
    return wanted;
}

void HeadlineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isPlaced = true;
    showNumbers();
    showOpen();
}

void HeadlineStrip::showSelection()
{
    const auto text = selectionText(m_snapshot);
    if (text != m_selection->text() || !text.isEmpty()) // numbers may have moved what it is on
        update();
    m_selection->setText(text);
    m_selection->setAccessibleName(tr("Selected: %1").arg(text));
    m_selection->setVisible(!text.isEmpty());
    m_clear->setVisible(!text.isEmpty());
    showOpen();
}

void HeadlineStrip::findOpen()
{
    const auto &standings = m_snapshot.figures.standings;
    if (!m_open || (m_openOf && &**m_openOf == &*standings))
        return;
    m_openOf = standings;
    m_openChoice.clear();
    for (int kinds = kMostKinds; kinds > 0; --kinds) {
        m_open->setText(openLines(m_snapshot.figures, kinds).join(u'\n'));
        m_openChoice.append({ m_open->text(), m_open->sizeHint().width() });
    }
}

void HeadlineStrip::showOpen()
{
    if (!m_open || m_openChoice.isEmpty())
        return;
    const int room = width() - m_taken - 2 * layout()->spacing();
    const auto fits = [room](const auto &choice) { return choice.second <= room; };
    const auto at = std::find_if(m_openChoice.cbegin(), m_openChoice.cend(), fits);
    const bool isFitting = at != m_openChoice.cend();
    m_open->setText(isFitting ? at->first : m_openChoice.last().first);
    m_open->setVisible(isFitting && m_selection->isHidden() && !m_open->text().isEmpty());
}

void HeadlineStrip::paintEvent(QPaintEvent *)
{
    if (!std::exchange(m_isPainted, true))
        QMetaObject::invokeMethod(this, &HeadlineStrip::painted, Qt::QueuedConnection);
    QPainter painter(this);
    const auto &c = m_snapshot.style.colours();
    painter.fillRect(rect(), c.paper);
    painter.fillRect(0, height() - 1, width(), 1, c.hairline);
    if (!m_selection->isVisible())
        return;
    const int pad = m_snapshot.style.px(8);
    const QRectF pill(QPointF(m_selection->x() - pad, m_clear->y() - pad / 2.0),
        QPointF(m_clear->geometry().right() + pad / 2.0, m_clear->geometry().bottom() + pad / 2.0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.selected);
    painter.drawRoundedRect(pill, m_snapshot.style.px(6), m_snapshot.style.px(6));
}

void HeadlineStrip::editTarget()
{
    InlineEdit::open(m_target, m_target->valueRect(), m_target->value(),
        [this](const QString &text) { setTargetFrom(text); })
        ->setAccessibleName(tr("Revenue target"));
}

void HeadlineStrip::setTargetFrom(const QString &text)
{
    const auto revenue = m_snapshot.format.parseMoney(text);
    if (!revenue) {
        refuse({ Fault::NotANumber, text, {} });
        return;
    }
    const auto &plan = m_document.committed();
    const int year = firstFiscalYear(plan.settings);
    const Evidence agreed { EvidenceMark::Estimated, tr("said in the room") };
    const auto done
        = m_document.commit(tr("Change revenue target"), setTarget(plan, year, *revenue, agreed));
    if (!done)
        refuse(done.error());
}

/// Beside the line where it was typed, if that is still there.
void HeadlineStrip::refuse(const Error &error)
{
    if (!InlineEdit::refuse(explain(error)))
        emit failed(error);
}

} // namespace lockstep
