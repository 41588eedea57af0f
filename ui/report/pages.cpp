// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/pages.h"

#include "ui/report/parts.h"
#include "ui/report/set_text.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kContentsLine = 22;
constexpr double kContentsHeading = 60;
constexpr int kLinesPerPage = int((kContentHeight - kContentsHeading) / kContentsLine);

int contentsPages(qsizetype lines)
{
    return std::max(1, int((lines + kLinesPerPage - 1) / kLinesPerPage));
}

double contentsY(qsizetype line)
{
    return kMarginTop + kContentsHeading + double(line % kLinesPerPage) * kContentsLine;
}

} // namespace

Pages::Pages(const Plan &plan, const Figures &figures, const QString &date, const PrintedWith &with)
    : m_plan(plan)
    , m_figures(figures)
    , m_date(date)
    , m_forecast(with.forecast)
    , m_outline(lockstep::outline(
          plan, figures, { m_forecast.get(), with.isCancelled, with.before, with.today }))
{
    SetTexts texts;
    const std::span<const Part> parts(m_outline.parts);
    for (size_t i = 0; i < parts.size(); ++i) {
        if (with.isCancelled && *with.isCancelled)
            return;
        setPart(m_flow, texts, parts.subspan(i), { m_plan, m_figures, m_forecast.get() });
    }
    m_landmarks = m_flow.landmarks();
    m_front = 1 + contentsPages(m_landmarks.size());
    for (Landmark &mark : m_landmarks)
        mark.page += m_front;
}

void Pages::paint(QPainter &painter, int page) const
{
    if (page == 0) {
        paintTitlePage(painter);
        return;
    }
    if (page < m_front)
        paintContents(painter, page - 1);
    paintFooter(painter, page);
    for (const PlacedBlock &block : m_flow.blocksOf(page - m_front))
        block.paint(painter, block.at);
}

QList<PageLink> Pages::links() const
{
    QList<PageLink> links;
    for (qsizetype line = 0; line < m_landmarks.size(); ++line)
        links.append({ 1 + int(line / kLinesPerPage),
            QRectF(kMarginX, contentsY(line), kContentWidth, kContentsLine),
            m_landmarks[line].page });
    return links;
}

void Pages::paintTitlePage(QPainter &painter) const
{
    const auto put
        = [&](double y, const QString &text, double pixels, QFont::Weight weight, Tone tone) {
              QFont font = paperFont(TextRole::Title, weight);
              font.setPixelSize(int(pixels));
              const SetText set(text, font, kContentWidth);
              set.paint(painter, { kMarginX, y }, paperColour(tone));
              return y + set.height();
          };
    painter.fillRect(QRectF(kMarginX, 250, kContentWidth / 2, 6), paperColour(Tone::Marketing));
    painter.fillRect(
        QRectF(kMarginX + kContentWidth / 2, 250, kContentWidth / 2, 6), paperColour(Tone::Sales));
    double y = put(286, m_outline.company, 18, QFont::Normal, Tone::Muted);
    y = put(y + 8, m_outline.title, 44, QFont::DemiBold, Tone::Plain);
    y = put(y + 12, m_outline.subtitle, 16, QFont::Normal, Tone::Plain);
    if (!m_outline.draft.isEmpty())
        put(y + 28, m_outline.draft, 16, QFont::DemiBold, Tone::Bad);
    const double half = kContentWidth / 2;
    const auto leader = [&](double x, const QString &name, const QString &role, Tone tone) {
        QFont font = paperFont(TextRole::Title, QFont::DemiBold);
        font.setPixelSize(20);
        SetText(name, font, half - 24).paint(painter, { x, 720 }, paperColour(Tone::Plain));
        SetText(role, paperFont(TextRole::Body), half - 24)
            .paint(painter, { x, 750 }, paperColour(tone));
    };
    leader(kMarginX, m_outline.marketingLeader, QObject::tr("Marketing"), Tone::Marketing);
    leader(kMarginX + half, m_outline.salesLeader, QObject::tr("Sales"), Tone::Sales);
    put(kPageHeight - 130, m_date, 13, QFont::Normal, Tone::Muted);
}

void Pages::paintContents(QPainter &painter, int contentsPage) const
{
    QFont title = paperFont(TextRole::Title, QFont::DemiBold);
    title.setPixelSize(28);
    SetText(QObject::tr("Contents"), title, kContentWidth)
        .paint(painter, { kMarginX, kMarginTop }, paperColour(Tone::Plain));
    const auto first = qsizetype(contentsPage) * kLinesPerPage;
    const auto end = std::min(first + kLinesPerPage, m_landmarks.size());
    for (auto line = first; line < end; ++line) {
        const Landmark &mark = m_landmarks[line];
        const double y = contentsY(line);
        const double indent = mark.level == 1 ? 0 : 20;
        const QFont font
            = paperFont(TextRole::Body, mark.level == 1 ? QFont::DemiBold : QFont::Normal);
        const QString text = QFontMetricsF(font).elidedText(
            mark.text, Qt::ElideRight, kContentWidth - indent - 60);
        SetText(text, font, kContentWidth - indent - 50)
            .paint(painter, { kMarginX + indent, y }, paperColour(Tone::Plain));
        SetText(QString::number(mark.page + 1), font, 40, Qt::AlignRight)
            .paint(painter, { kMarginX + kContentWidth - 40, y }, paperColour(Tone::Plain));
    }
}

void Pages::paintFooter(QPainter &painter, int page) const
{
    const QFont font = paperFont(TextRole::Caption);
    const double y = kPageHeight - 48;
    QStringList words { m_outline.company, m_outline.title };
    if (!m_outline.draft.isEmpty())
        words.append(QObject::tr("scenario in the making, not the plan"));
    words.removeAll(QString());
    const QString line
        = QFontMetricsF(font).elidedText(words.join(u" · "_s), Qt::ElideRight, kContentWidth - 120);
    SetText(line, font, kContentWidth - 110)
        .paint(painter, { kMarginX, y },
            paperColour(m_outline.draft.isEmpty() ? Tone::Muted : Tone::Bad));
    SetText(QObject::tr("%1 of %2").arg(page + 1).arg(count()), font, 100, Qt::AlignRight)
        .paint(painter, { kMarginX + kContentWidth - 100, y }, paperColour(Tone::Muted));
}

} // namespace lockstep
