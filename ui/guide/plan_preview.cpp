// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/plan_preview.h"

#include "ui/guide/answers.h"
#include "ui/guide/funnel_picture.h"
#include "ui/guide/summary_row.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/ink.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

} // namespace

PlanPreview::PlanPreview(const QList<Question *> &questions)
    : m_questions(questions)
    , m_title(new ElidedLabel)
    , m_funnel(new FunnelPicture)
    , m_list(new QWidget)
{
    setObjectName(u"planPreview"_s);
    setAccessibleName(tr("Your plan so far"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the window's height decides
    m_title->setObjectName(u"previewTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_numbers = { { u"target"_s, new QLabel, new ElidedLabel(tr("target")) },
        { u"wonNeed"_s, new QLabel, new ElidedLabel(tr("deals")) },
        { u"mqlNeed"_s, new QLabel, new ElidedLabel(tr("leads")) } };
    layOut();
}

void PlanPreview::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    auto *numbers = new QHBoxLayout;
    for (const auto &number : std::as_const(m_numbers)) {
        auto *column = new QVBoxLayout;
        number.value->setObjectName(number.figure + u"Preview"_s);
        column->setSpacing(0);
        column->addWidget(number.value);
        column->addWidget(number.caption);
        numbers->addLayout(column, 1);
    }
    layout->addLayout(numbers);
    layout->addWidget(m_funnel, 1);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    for (int i = 0; i < m_questions.size(); ++i) {
        const auto &words = m_questions[i]->words();
        auto *row = new SummaryRow(words.name + u"Summary"_s, words.label);
        connect(row, &SummaryRow::clicked, this, [this, i] { emit wanted(i); });
        rows->addWidget(row);
        m_rows += row;
    }
    layout->addWidget(m_list);
}

void PlanPreview::present(const Snapshot &snapshot, int current, const QList<bool> &answered)
{
    m_style = snapshot.style;
    const int margin = m_style.px(24);
    layout()->setContentsMargins(margin, margin, margin, m_style.px(16));
    layout()->setSpacing(m_style.px(16));
    m_title->setFont(m_style.font(TextRole::Title));
    const auto &settings = snapshot.plan.settings;
    m_title->setText(settings.company.isEmpty()
            ? settings.title
            : u"%1 · %2"_s.arg(settings.company, settings.title));
    showNumbers(snapshot);
    m_funnel->present(snapshot);
    showRows(snapshot, current, answered);
    fitRows();
    update();
}

int PlanPreview::leastWidth() const
{
    int width = 2 * m_style.px(24);
    for (const auto &number : m_numbers)
        width += number.caption->sizeHint().width() + m_style.px(8);
    return width;
}

void PlanPreview::showNumbers(const Snapshot &snapshot)
{
    const bool hasTarget = firstTarget(snapshot.plan).has_value();
    auto large = m_style.font(TextRole::Headline);
    if (width() < m_style.px(320)) // projected on a small screen
        large.setPixelSize(m_style.px(width() < m_style.px(240) ? 15 : 20));
    for (const auto &number : std::as_const(m_numbers)) {
        const auto *figure = namedFigure(snapshot.figures, number.figure);
        const bool isKnown = figure && hasTarget && figure->value > 0;
        number.value->setFont(large);
        number.caption->setFont(m_style.font(TextRole::Caption));
        number.value->setText(!isKnown       ? u"–"_s
                : figure->unit == u"money"_s ? snapshot.format.compactMoney(figure->value)
                                             : figure->text);
        setInk(*number.value, isKnown ? m_style.colours().ink : m_style.colours().muted);
        setInk(*number.caption, m_style.colours().muted);
    }
}

void PlanPreview::showRows(const Snapshot &snapshot, int current, const QList<bool> &answered)
{
    m_rowCount = 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->show(m_questions[i]->summary(snapshot), i == current, m_style);
        m_rows[i]->setVisible(answered[i]);
        m_rowCount += answered[i] ? 1 : 0;
    }
}

void PlanPreview::fitRows()
{
    const auto &first = m_numbers.first();
    const int above = m_title->sizeHint().height() + first.value->sizeHint().height()
        + first.caption->sizeHint().height();
    const int spaces = m_style.px(24 + 3 * 16 + 16);
    const int rows = m_rowCount * m_style.px(28);
    m_list->setHidden(
        m_rowCount == 0 || above + spaces + rows + m_funnel->minimumHeight() > height());
}

void PlanPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void PlanPreview::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_style.colours().ground);
}

} // namespace lockstep
