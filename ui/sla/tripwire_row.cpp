// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sla/tripwire_row.h"

#include "ui/shared/contrast.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/open_words.h"
#include "ui/shared/shapes.h"
#include "ui/shared/spacing.h"
#include "ui/shared/why_words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace lockstep {

using namespace Qt::StringLiterals;

TripwireRow::TripwireRow(Id<Tripwire> tripwire, QWidget *parent)
    : QWidget(parent)
    , m_tripwire(tripwire)
    , m_sentence(new LiveLabel(TextRole::Body, this))
    , m_state(new QLabel(this))
    , m_open(new ElidedLabel(this))
    , m_chip(new AgreementChip(this))
    , m_remove(new RemoveButton(tr("Remove this tripwire"), this))
    , m_fields(new QWidget(this))
    , m_grid(new QGridLayout(m_fields))
    , m_choices { { TripwireChoice::Kind, tr("What is watched") },
        { TripwireChoice::Stage, tr("Where") }, { TripwireChoice::Stream, tr("In which stream") },
        { TripwireChoice::Owner, tr("Who acts first") } }
    , m_limit(new LiveLabel(TextRole::Body, m_fields))
    , m_deadline(new LiveLabel(TextRole::Body, m_fields))
    , m_firstAct(new LiveLabel(TextRole::Body, m_fields))
{
    const QString id = QString::number(tripwire.value);
    setObjectName(u"tripwire"_s + id);
    m_sentence->setObjectName(u"tripwireSentence"_s + id);
    m_state->setObjectName(u"tripwireState"_s + id);
    m_state->setWordWrap(true);
    m_open->setObjectName(u"tripwireOpen"_s + id);
    m_open->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_chip->setObjectName(u"tripwireChip"_s + id);
    m_remove->setObjectName(u"removeTripwire"_s + id);
    m_limit->setObjectName(u"tripwireLimit"_s + id);
    m_deadline->setObjectName(u"tripwireDeadline"_s + id);
    m_firstAct->setObjectName(u"tripwireAct"_s + id);
    m_fields->setObjectName(u"tripwireFields"_s + id);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1, Qt::AlignTop);
    auto *said = new QHBoxLayout;
    said->addWidget(m_remove);
    said->addWidget(m_open);
    said->addWidget(m_chip);
    head->addLayout(said);
    head->setAlignment(said, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_state);
    all->addWidget(m_fields);
    m_grid->setContentsMargins({});
    m_fields->hide();
    connectAll();
}

void TripwireRow::connectAll()
{
    connect(m_sentence, &LiveLabel::editWanted, this, [this] { emit unfoldWanted(m_tripwire); });
    for (const auto text : { TripwireText::Limit, TripwireText::Deadline, TripwireText::FirstAct })
        connect(label(text), &LiveLabel::editWanted, this,
            [this, text] { emit editWanted(m_tripwire, text); });
    connect(m_chip, &AgreementChip::clicked, this,
        [this](Side side) { emit chipClicked(m_tripwire, side); });
    connect(m_chip, &AgreementChip::menuWanted, this,
        [this](Side side, QPoint at) { emit chipMenuWanted(m_tripwire, side, at); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(m_tripwire); });
}

LiveLabel *TripwireRow::label(TripwireText text) const
{
    switch (text) {
    case TripwireText::Limit:
        return m_limit;
    case TripwireText::Deadline:
        return m_deadline;
    case TripwireText::FirstAct:
        return m_firstAct;
    }
    Q_UNREACHABLE();
}

void TripwireRow::setUnfolded(bool isUnfolded)
{
    m_isUnfolded = isUnfolded;
    offerChoices();
    m_fields->setVisible(isUnfolded);
    m_sentence->setToolTip(isUnfolded ? tr("Click to close") : tr("Click to change it"));
}

/// A button knows its choices from the start: other names make another one.
void TripwireRow::offer(Choice &choice, const QStringList &names, int current)
{
    if (names != choice.names) {
        delete choice.button;
        choice.names = names;
        choice.button = new ChoiceButton(choice.question, names, m_fields);
        static const QStringList kinds { u"Kind"_s, u"Stage"_s, u"Stream"_s, u"Owner"_s };
        choice.button->setObjectName(
            u"tripwire%1%2"_s.arg(kinds[int(choice.what)]).arg(m_tripwire.value));
        connect(choice.button, &ChoiceButton::chosen, this,
            [this, what = choice.what](int index) { emit choiceWanted(m_tripwire, what, index); });
        m_columns = 0;
    }
    choice.button->setCurrent(current);
    choice.button->setFont(m_style.font(TextRole::Body));
}

void TripwireRow::showTexts(const Tripwire &tripwire, const Format &format)
{
    const auto share = format.percent(tripwire.limitRate.fraction());
    const auto limit = tripwire.kind == TripwireKind::Rate ? tr("under %1").arg(share)
        : tripwire.kind == TripwireKind::Lag
        ? tr("longer than %1").arg(saidDays(format, tripwire.limitLag))
        : tr("more than %1").arg(share);
    m_limit->show(limit, tr("Limit"), m_style);
    m_deadline->show(tripwire.deadline.minutes > 0
            ? tr("within %1").arg(saidDays(format, tripwire.deadline))
            : QString(),
        tr("Until when"), m_style);
    m_firstAct->show(tripwire.firstAct, tr("What is done first"), m_style);
}

void TripwireRow::showState(const Tripwire &tripwire, const TripwireFigures &figures)
{
    m_isTripped = figures.isTrippedByPlan || figures.state == TripwireState::Tripped;
    const bool holds = figures.state == TripwireState::Holds;
    m_state->setText(said(plannedPhrase(tripwire, figures, m_format)) + u' '
        + said(measuredPhrase(tripwire, figures, m_format)));
    m_state->setFont(m_style.font(TextRole::Caption));
    m_state->setContentsMargins(m_style.px(4), 0, 0, 0); // in line with the sentence
    const auto &c = m_style.colours();
    auto palette = m_state->palette();
    palette.setColor(QPalette::WindowText,
        m_isTripped ? readable(c.bad, m_style)
            : holds ? readable(c.good, m_style)
                    : c.muted);
    m_state->setPalette(palette);
}

void TripwireRow::show(
    const Tripwire &tripwire, const TripwireFigures &figures, const Snapshot &snapshot)
{
    const auto *stand = standing(snapshot.figures, ItemKind::Tripwire, tripwire.id.value);
    Shown next { tripwire, figures, stand ? *stand : Standing {}, snapshot.style, snapshot.plan };
    if (m_shown && m_shown->isAs(next))
        return;
    m_shown = std::move(next);
    m_style = snapshot.style;
    m_format = snapshot.format;
    layout()->setContentsMargins(m_style.px(12), m_style.px(6), m_style.px(12), m_style.px(8));
    setSpacing(*layout(), m_style.px(2));
    setSpacing(*m_grid, m_style.px(8), m_style.px(2));
    const auto sentence = said(tripwireSentence(snapshot.plan, tripwire, m_format));
    m_sentence->show(sentence, tr("Tripwire"), m_style);
    setAccessibleName(sentence);
    m_remove->setFont(m_style.font(TextRole::Body));
    m_remove->setAccessibleDescription(sentence);
    m_chip->show(m_shown->standing, m_style);
    m_open->setText(stand ? openWords(*stand) : QString());
    m_open->setFont(m_style.font(TextRole::Caption));
    auto palette = m_open->palette();
    palette.setColor(QPalette::WindowText, m_style.colours().muted);
    m_open->setPalette(palette);
    showState(tripwire, figures);
    showTexts(tripwire, m_format);
    offerChoices();
    setAccessibleDescription(m_state->text());
    update();
}

/// Once somebody looks: hundreds of streams have names to be put together.
void TripwireRow::offerChoices()
{
    if (m_isUnfolded && m_shown)
        showChoices(m_shown->tripwire, m_shown->plan);
    placeFields();
}

/// Whether all that the row says comes from the same.
bool TripwireRow::Shown::isAs(const Shown &other) const
{
    const auto &settings = plan.settings;
    const auto &others = other.plan.settings;
    return tripwire == other.tripwire && figures == other.figures && standing == other.standing
        && style == other.style && settings.locale == others.locale
        && settings.currency == others.currency && plan.stages == other.plan.stages
        && plan.streams == other.plan.streams && plan.markets == other.plan.markets
        && plan.channels == other.plan.channels;
}

/// Two lines, or one field after the other where it is narrow.
void TripwireRow::placeFields()
{
    m_open->setVisible(width() >= m_style.px(760)); // else the sentence has the room: see the chip
    const int columns = width() < m_style.px(520) ? 2 : 4;
    if (m_choices.first().button == nullptr || std::exchange(m_columns, columns) == columns)
        return;
    const bool isNarrow = columns == 2;
    const auto button = [this](TripwireChoice choice) { return m_choices[int(choice)].button; };
    const auto place = [&](QWidget *field, int line, int column, int span = 1) {
        m_grid->addWidget(field, line, column, 1, span, Qt::AlignTop);
        field->show();
    };
    place(button(TripwireChoice::Kind), 0, 0);
    place(button(TripwireChoice::Stage), 0, 1);
    place(button(TripwireChoice::Stream), isNarrow ? 1 : 0, isNarrow ? 0 : 2);
    place(m_limit, isNarrow ? 1 : 0, isNarrow ? 1 : 3);
    place(button(TripwireChoice::Owner), isNarrow ? 2 : 1, 0);
    place(m_deadline, isNarrow ? 2 : 1, 1);
    place(m_firstAct, isNarrow ? 3 : 1, isNarrow ? 0 : 2, 2);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? (column == 3 ? 2 : 1) : 0);
    QWidget *before = m_sentence;
    for (QWidget *field : std::initializer_list<QWidget *> { button(TripwireChoice::Kind),
             button(TripwireChoice::Stage), button(TripwireChoice::Stream), m_limit,
             button(TripwireChoice::Owner), m_deadline, m_firstAct, m_remove, m_chip }) {
        setTabOrder(before, field);
        before = field;
    }
}

void TripwireRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFields();
}

void TripwireRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isUnfolded)
        emit unfoldWanted(m_tripwire);
    else
        QWidget::keyPressEvent(event);
}

/// A bar at the edge of those that are tripped: the second sign beside the words.
void TripwireRow::paintEvent(QPaintEvent *)
{
    if (!m_isTripped)
        return;
    QPainter painter(this);
    const QRect bar(m_style.px(4), m_style.px(8), m_style.px(4), height() - m_style.px(16));
    const QRect at = layoutDirection() == Qt::RightToLeft
        ? bar.translated(width() - bar.width() - 2 * bar.left(), 0)
        : bar;
    painter.fillRect(at, m_style.colours().bad);
}

} // namespace lockstep
