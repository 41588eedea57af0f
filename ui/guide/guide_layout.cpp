// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// How the guided start is laid out: dots above, the question to the left with its way back and on
// below, the plan to the right.

#include "ui/guide/guide.h"

#include "ui/guide/guide_button.h"
#include "ui/guide/plan_preview.h"
#include "ui/guide/progress_dots.h"
#include "ui/shared/contrast.h"
#include "ui/shared/ink.h"
#include "ui/shared/page_style.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// As high as the page that is shown, not as the highest.
class Pages : public QStackedWidget {
public:
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget()->minimumSizeHint();
    }
    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return currentWidget()->hasHeightForWidth();
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return currentWidget()->heightForWidth(width);
    }
};

} // namespace

void Guide::layOut()
{
    m_left = new QWidget;
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins({});
    left->setSpacing(0);
    left->addWidget(makeTop());
    left->addWidget(makeAsking(), 1);
    left->addWidget(makeBottom());
    m_preview = new PlanPreview(m_questions);
    connect(m_preview, &PlanPreview::wanted, this, &Guide::open);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_preview);
}

QWidget *Guide::makeTop()
{
    QStringList labels;
    for (const auto *question : std::as_const(m_questions))
        labels += question->words().label;
    m_dots = new ProgressDots(labels);
    connect(m_dots, &ProgressDots::wanted, this, &Guide::open);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->addWidget(m_dots);
    row->addStretch();
    return top;
}

QWidget *Guide::makeAsking()
{
    m_title = new QLabel;
    m_title->setObjectName(u"guideTitle"_s);
    m_help = new QLabel;
    m_help->setObjectName(u"guideHelp"_s);
    m_error = new QLabel;
    m_error->setObjectName(u"guideError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    m_stack = new Pages;
    for (auto *question : std::as_const(m_questions))
        m_stack->addWidget(question);
    m_column = new QWidget;
    auto *column = new QVBoxLayout(m_column);
    for (auto *label : { m_title, m_help })
        column->addWidget(label);
    column->addWidget(m_stack);
    column->addWidget(m_error);
    column->addStretch(1);
    for (auto *label : { m_title, m_help, m_error })
        label->setWordWrap(true);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"guideScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_column);
    for (auto *widget : { m_scroll->viewport(), m_column })
        widget->setAutoFillBackground(false); // the guide paints behind all
    return m_scroll;
}

QWidget *Guide::makeBottom()
{
    using Look = GuideButton::Look;
    m_next = new GuideButton(Look::Full, u"guideNext"_s, tr("Go on"));
    m_back = new GuideButton(Look::Quiet, u"guideBack"_s, tr("Back"));
    m_finish = new GuideButton(Look::Quiet, u"guideFinish"_s, tr("Finish now"));
    m_leave = new GuideButton(Look::Quiet, u"guideLeave"_s, tr("Cancel"));
    m_again = new GuideButton(Look::Quiet, u"guideAgain"_s, tr("Start again"));
    connect(m_again, &GuideButton::clicked, this, &Guide::againWanted);
    connect(m_next, &GuideButton::clicked, this, &Guide::goOn);
    connect(m_back, &GuideButton::clicked, this, &Guide::goBack);
    connect(m_finish, &GuideButton::clicked, this, &Guide::finish);
    connect(m_leave, &GuideButton::clicked, this, &Guide::left);
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    for (auto *button : { m_next, m_back })
        row->addWidget(button);
    row->addStretch();
    for (auto *button : { m_again, m_finish, m_leave })
        row->addWidget(button);
    return bottom;
}

void Guide::restyle(const Style &style)
{
    m_style = style;
    fitStyle();
    fitColumns();
    present();
}

void Guide::fitStyle()
{
    m_snapshot.style = grownTo(m_style, size());
    m_column->layout()->setSpacing(m_snapshot.style.px(8));
}

void Guide::present()
{
    const auto &settings = m_snapshot.plan.settings;
    m_snapshot.format = Format(settings.locale, settings.currency);
    for (auto *question : std::as_const(m_questions))
        question->present(m_snapshot);
    QList<bool> answered;
    for (int i = 0; i < questionCount(); ++i)
        answered += m_seen[i] && !m_questions[i]->summary(m_snapshot).isEmpty();
    m_dots->show(m_current, answered, m_snapshot.style);
    m_preview->present(m_snapshot, m_current, answered);
    restyleWords();
    m_back->setEnabled(m_current > 0);
    m_next->setText(m_current + 1 < questionCount() ? tr("Go on") : tr("Open the plan"));
    m_again->setHidden(!m_isResumed);
    for (auto *button : { m_next, m_back, m_again, m_finish, m_leave })
        button->restyle(m_snapshot.style);
    m_finish->setHidden(m_current + 1 == questionCount());
}

void Guide::restyleWords()
{
    const auto &style = m_snapshot.style;
    const auto &c = style.colours();
    const auto &words = m_questions[m_current]->words();
    m_title->setText(words.title);
    m_help->setText(words.help);
    auto large = style.font(TextRole::Headline);
    if (m_left->width() < style.px(560)) // projected on a small screen
        large.setPixelSize(style.px(22));
    m_title->setFont(large);
    m_help->setFont(style.font(TextRole::Body));
    m_error->setFont(style.font(TextRole::Body));
    setInk(*m_help, c.muted);
    setInk(*m_error, readable(c.bad, style));
    m_help->setContentsMargins(0, 0, 0, style.px(12));
}

/// The plan takes two fifths, less where long words need it and none where its own have no room,
/// and the question no more than reads well. Questions all begin at the same height, so that
/// nothing jumps from one to the next.
void Guide::fitColumns()
{
    const auto &style = m_snapshot.style;
    const int needed = std::max(m_left->layout()->itemAt(2)->minimumSize().width(),
        m_column->minimumSizeHint().width() + style.px(12));
    const int beside = std::min({ width() - needed, width() * 2 / 5, style.px(560) });
    const bool hasPreview = beside >= m_preview->leastWidth();
    m_preview->setVisible(hasPreview);
    m_preview->setFixedWidth(std::max(beside, 0));
    const int room = width() - (hasPreview ? beside : 0);
    m_column->setMaximumWidth(std::max(style.px(style.isRoom() ? 520 : 760), room * 2 / 3));
    const int edge = style.px(style.isRoom() ? 8 : 24);
    const int side = std::max(style.px(style.isRoom() ? 24 : 64), (room - style.px(760)) / 4);
    const int above = style.isRoom() ? style.px(12) : height() / 10;
    auto *top = m_left->layout()->itemAt(0)->widget()->layout();
    auto *bottom = m_left->layout()->itemAt(2)->widget()->layout();
    top->setContentsMargins(side - style.px(6), edge, side, 0);
    bottom->setContentsMargins(side, 0, side - style.px(12), edge);
    bottom->setSpacing(style.px(4));
    m_column->layout()->setContentsMargins(side, above, side, style.px(8));
    restyleWords();
    update();
}

void Guide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto before = m_snapshot.style;
    fitStyle();
    fitColumns();
    if (!(m_snapshot.style == before))
        present();
}

void Guide::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_snapshot.style.colours().paper);
}

} // namespace lockstep
