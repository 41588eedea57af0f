// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sla/cadence_panel.h"

#include "ui/shared/spacing.h"
#include "ui/shared/why_words.h"
#include "ui/sla/attempts_line.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr TouchKind kKinds[] { TouchKind::Call, TouchKind::Voicemail, TouchKind::Mail,
    TouchKind::Social, TouchKind::Meeting };

QStringList kindNames()
{
    QStringList names;
    for (const TouchKind kind : kKinds)
        names.append(touchKindName(kind));
    return names;
}

QStringList bases()
{
    return { CadencePanel::tr("Offsets count from hand-off"),
        CadencePanel::tr("Offsets count from the touch before") };
}

LiveLabel *plainLabel(TextRole role, QWidget *parent)
{
    auto *label = new LiveLabel(role, parent);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

QString touchKindName(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call:
        return CadencePanel::tr("Call");
    case TouchKind::Voicemail:
        return CadencePanel::tr("Voicemail");
    case TouchKind::Mail:
        return CadencePanel::tr("Mail");
    case TouchKind::Social:
        return CadencePanel::tr("Social message");
    case TouchKind::Meeting:
        return CadencePanel::tr("Meeting");
    }
    Q_UNREACHABLE();
}

CadencePanel::CadencePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(TextRole::Title, this))
    , m_firstResponse(new LiveLabel(TextRole::Body, this))
    , m_basis(new ChoiceButton(tr("What offsets count from"), bases(), this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_grid(new QGridLayout)
    , m_add(new QToolButton(this))
    , m_today(new LiveLabel(TextRole::Body, this))
{
    setObjectName(u"cadence"_s);
    m_title->setWeight(QFont::DemiBold);
    m_firstResponse->setObjectName(u"firstResponse"_s);
    m_basis->setObjectName(u"cadenceBasis"_s);
    m_today->setObjectName(u"attemptsToday"_s);
    m_add->setObjectName(u"addTouch"_s);
    m_add->setText(tr("+ Add touch"));
    m_add->setAccessibleName(tr("Add touch"));
    m_add->setAutoRaise(true);

    m_line->addWidget(m_firstResponse, 1);
    m_line->addWidget(m_basis, 0, Qt::AlignLeft);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_title);
    all->addLayout(m_line);
    all->addLayout(m_grid);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    all->addWidget(m_today);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 4);
    connect(m_firstResponse, &LiveLabel::editWanted, this, &CadencePanel::firstResponseEditWanted);
    connect(m_add, &QToolButton::clicked, this, &CadencePanel::addWanted);
    connect(m_today, &LiveLabel::editWanted, this, &CadencePanel::attemptsEditWanted);
    connect(
        m_basis, &ChoiceButton::chosen, this, [this](int index) { emit basisWanted(index == 1); });
}

LiveLabel *CadencePanel::label(Id<Touch> touch, TouchField field) const
{
    for (const Row &row : m_rows) {
        if (row.touch == touch)
            return field == TouchField::Offset ? row.offset : row.text;
    }
    return nullptr;
}

CadencePanel::Row CadencePanel::makeRow(Id<Touch> touch)
{
    Row row { touch, new ChoiceButton(tr("Kind of touch"), kindNames(), this),
        new LiveLabel(TextRole::Body, this), plainLabel(TextRole::Body, this),
        new LiveLabel(TextRole::Body, this), new RemoveButton(tr("Remove this touch"), this) };
    const QString id = QString::number(touch.value);
    row.kind->setObjectName(u"touchKind"_s + id);
    row.offset->setObjectName(u"touchOffset"_s + id);
    row.text->setObjectName(u"touchText"_s + id);
    row.remove->setObjectName(u"removeTouch"_s + id);
    connect(row.kind, &ChoiceButton::chosen, this,
        [this, touch](int index) { emit kindWanted(touch, kKinds[index]); });
    connect(row.offset, &LiveLabel::editWanted, this,
        [this, touch] { emit touchEditWanted(touch, TouchField::Offset); });
    connect(row.text, &LiveLabel::editWanted, this,
        [this, touch] { emit touchEditWanted(touch, TouchField::Text); });
    connect(row.remove, &QToolButton::clicked, this, [this, touch] { emit removeWanted(touch); });
    return row;
}

// In one line, or in two, the kind alone in the first.
void CadencePanel::placeRow(const Row &row, int line)
{
    const int below = 2 * line + (m_isCramped ? 1 : 0);
    m_grid->addWidget(row.kind, 2 * line, 0, 1, m_isCramped ? 4 : 1, Qt::AlignTop);
    m_grid->addWidget(row.offset, below, m_isCramped ? 0 : 1, Qt::AlignTop);
    m_grid->addWidget(row.due, below, 2, Qt::AlignTop);
    m_grid->addWidget(row.text, below, 3, Qt::AlignTop);
    m_grid->addWidget(row.remove, 2 * line, 4, Qt::AlignTop);
    for (QWidget *cell :
        std::initializer_list<QWidget *> { row.kind, row.offset, row.text, row.remove })
        cell->setVisible(true); // now, so that it has a place at once
}

bool CadencePanel::isCramped() const
{
    int widest = 0;
    for (const Row &row : m_rows)
        widest = std::max(widest, row.kind->sizeHint().width());
    return width() < widest + m_style.px(250); // for the offset, what is said, and the way out
}

// Rows in the order of `touches`, the ones that are there already kept.
void CadencePanel::fitRows(const QList<Touch> &touches)
{
    const auto matches = [&] {
        return std::equal(m_rows.begin(), m_rows.end(), touches.begin(), touches.end(),
            [](const Row &row, const Touch &touch) { return row.touch == touch.id; });
    };
    if (matches())
        return;
    for (const Row &row : std::exchange(m_rows, {})) {
        for (QWidget *cell : std::initializer_list<QWidget *> {
                 row.kind, row.offset, row.due, row.text, row.remove }) {
            cell->hide();
            cell->deleteLater();
        }
    }
    for (const Touch &touch : touches) {
        m_rows.append(makeRow(touch.id));
        placeRow(m_rows.last(), int(m_rows.size()) - 1);
    }
}

void CadencePanel::showRow(
    const Row &row, const Touch &touch, const QDateTime &due, const Snapshot &snapshot)
{
    const auto kind = std::find(std::begin(kKinds), std::end(kKinds), touch.kind);
    row.kind->setFont(snapshot.style.font(TextRole::Body));
    for (QToolButton *button : std::initializer_list<QToolButton *> { row.kind, row.remove })
        button->setFixedHeight(snapshot.style.px(28)); // as a text of one line
    row.kind->setCurrent(int(kind - std::begin(kKinds)));
    for (QWidget *cell : std::initializer_list<QWidget *> { row.kind, row.remove })
        cell->setAccessibleDescription(
            tr("Touch after %1: %2").arg(saidDays(snapshot.format, touch.offset), touch.text));
    row.offset->show(saidDays(snapshot.format, touch.offset), tr("After"), snapshot.style);
    row.due->setColour(snapshot.style.colours().muted);
    row.due->show(snapshot.format.dateTime(due), tr("Sample lead"), snapshot.style);
    row.text->show(touch.text, tr("What is said"), snapshot.style);
}

QSize CadencePanel::minimumSizeHint() const
{
    return { m_style.px(200), QWidget::minimumSizeHint().height() };
}

void CadencePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

/// Where it is narrow, what can be counted from the offsets is left out.
void CadencePanel::fitWidth()
{
    const bool isNarrow = width() < m_style.px(440);
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool cramped = isCramped();
    if (std::exchange(m_isCramped, cramped) != cramped) {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            placeRow(m_rows.at(i), int(i));
    }
    for (const Row &row : std::as_const(m_rows))
        row.due->setHidden(isNarrow);
}

void CadencePanel::show(const Snapshot &snapshot)
{
    const Style &style = m_style = snapshot.style;
    layout()->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(12));
    setSpacing(*layout(), style.px(4));
    setSpacing(*m_grid, style.px(8), style.px(2));
    m_basis->setFont(style.font(TextRole::Body));
    m_add->setFont(style.font(TextRole::Body));
    m_add->setVisible(isEnabled()); // nobody adds in the audience's window
    m_title->show(tr("Follow-up of a handed-over lead"), {}, style);
    m_firstResponse->show(tr("First attempt within %1")
                              .arg(saidDays(snapshot.format, snapshot.plan.settings.firstResponse)),
        tr("First response"), style);
    m_basis->setCurrent(snapshot.plan.settings.cadenceFromPreviousTouch ? 1 : 0);
    m_today->show(attemptsSentence(snapshot.plan, snapshot.format),
        tr("How often is a lead tried today? Type: call 1.1, mail 0.7"), style);
    QHash<Id<Touch>, QDateTime> due;
    for (const TouchDue &one : snapshot.figures.sampleLead)
        due.insert(one.touch, one.due);
    const QList<Touch> touches = ordered(snapshot.plan.touches);
    fitRows(touches);
    for (qsizetype i = 0; i < touches.size(); ++i)
        showRow(m_rows.at(i), touches.at(i), due.value(touches.at(i).id), snapshot);
    fitWidth();
}

} // namespace lockstep
