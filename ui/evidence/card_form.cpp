// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/card_form.h"

#include "app/evidence/spanned_steps.h"
#include "ui/shared/contrast.h"
#include "ui/shared/error_words.h"
#include "ui/shared/explain.h"
#include "ui/shared/ink.h"
#include "ui/shared/input_text.h"
#include "ui/shared/plan_words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *cardLine(QWidget *parent, const QString &name, const QString &title)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(title);
    return line;
}

} // namespace

CardForm::CardForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_measuredTitle(new QLabel(tr("Measured"), this))
    , m_measured(new QLabel(this))
    , m_interval(new QLabel(this))
    , m_agreedTitle(new QLabel(tr("Both plan with"), this))
    , m_agreed(cardLine(this, u"cardAgreed"_s, tr("Both plan with")))
    , m_now(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_accept(new QPushButton(tr("Take into the plan"), this))
    , m_leave(new QPushButton(tr("Leave it"), this))
{
    setObjectName(u"cardForm"_s);
    m_title->setObjectName(u"cardTitle"_s);
    m_measured->setObjectName(u"cardMeasured"_s);
    m_interval->setObjectName(u"cardInterval"_s);
    m_steps->setObjectName(u"cardSteps"_s);
    m_wrong->setObjectName(u"cardWrong"_s);
    m_accept->setObjectName(u"cardAccept"_s);
    m_accept->setAccessibleName(m_accept->text());
    m_accept->setDefault(true);
    m_leave->setObjectName(u"cardLeave"_s);
    m_leave->setAccessibleName(m_leave->text());
    for (auto *label : { m_title, m_interval, m_now, m_steps, m_wrong }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_grid->addWidget(m_measuredTitle, 0, 0);
    m_grid->addWidget(m_measured, 1, 0);
    m_grid->addWidget(m_interval, 2, 0, Qt::AlignTop);
    m_marketing = addSide(u"cardMarketing"_s, tr("Marketing would take"), 1);
    m_sales = addSide(u"cardSales"_s, tr("Sales would take"), 2);
    m_grid->addWidget(m_agreedTitle, 0, 3);
    m_grid->addWidget(m_agreed, 1, 3);
    m_grid->addWidget(m_now, 2, 3, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_steps);
    column->addWidget(m_wrong);
    column->addLayout(buttons);
    for (int at = 0; at < 4; ++at)
        m_grid->setColumnStretch(at, 1);
    connect(m_accept, &QPushButton::clicked, this, &CardForm::accept);
    connect(m_leave, &QPushButton::clicked, this, &CardForm::left);
    connect(m_agreed, &QLineEdit::returnPressed, this, &CardForm::accept);
    connect(m_agreed, &QLineEdit::textChanged, this, &CardForm::showSteps);
}

CardForm::Side CardForm::addSide(const QString &name, const QString &title, int column)
{
    Side side { new QLabel(title, this), cardLine(this, name, title),
        cardLine(this, name + u"Reason"_s, tr("%1: why").arg(title)) };
    side.reason->setPlaceholderText(tr("Why?"));
    m_grid->addWidget(side.title, 0, column);
    m_grid->addWidget(side.value, 1, column);
    m_grid->addWidget(side.reason, 2, column);
    connect(side.value, &QLineEdit::returnPressed, side.reason,
        [line = side.reason] { line->setFocus(Qt::TabFocusReason); });
    connect(side.reason, &QLineEdit::returnPressed, this, &CardForm::accept);
    return side;
}

void CardForm::open(const PlanningCard &card, std::optional<qint64> proposed, bool isFixed,
    const Snapshot &snapshot)
{
    m_card = card;
    m_wrong->clear();
    restyle(snapshot);
    m_title->setText(card.steps.size() < 2  ? capitalised(subjectWords(card.title))
            : card.unit == InputUnit::Ratio ? tr("Rate over several steps")
                                            : tr("Time over several steps"));
    fill(m_marketing, card.marketing);
    fill(m_sales, card.sales);
    put(*m_agreed, proposed);
    m_agreed->setReadOnly(isFixed);
    m_now->setText(nowText());
    showMeasured();
    showSteps();
    m_agreed->setFocus(Qt::OtherFocusReason);
    m_agreed->selectAll();
}

void CardForm::put(QLineEdit &line, const std::optional<qint64> &value)
{
    const auto text = value ? inputText(m_card.unit, *value, m_snapshot.format) : QString();
    m_shown.insert(&line, { text, value.value_or(0) });
    line.setText(text);
}

void CardForm::fill(const Side &side, const std::optional<Opinion> &said)
{
    put(*side.value, said ? std::optional(said->value) : std::nullopt);
    side.reason->setText(said ? said->reason : QString());
}

void CardForm::showMeasured()
{
    if (m_card.readings.isEmpty()) {
        m_measured->setText(u"–"_s);
        m_interval->setText(tr("Nothing was measured yet."));
        return;
    }
    const auto &latest = m_card.readings.first();
    const auto &format = m_snapshot.format;
    const bool isCountOnly = m_card.shape && latest.reading.value == 0; // deals without amounts
    m_measured->setText(
        isCountOnly ? u"–"_s : inputText(m_card.unit, latest.reading.value, format));
    QStringList words { spreadText(latest.reading, m_card.unit, format),
        casesText(latest.reading) };
    if (!latest.reading.slice.isEmpty())
        words += latest.reading.slice;
    if (const auto *then = m_card.then())
        words += tr("then, on %1: %2")
                     .arg(format.date(then->study.measuredOn),
                         inputText(m_card.unit, then->reading.value, format));
    words.removeAll(QString());
    m_interval->setText(words.join(u" · "_s));
}

void CardForm::showSteps()
{
    m_steps->setVisible(m_card.steps.size() > 1 || m_card.shape);
    if (m_card.shape)
        m_steps->setText(shapeText());
    if (m_card.steps.size() < 2)
        return;
    bool isWrong = false;
    const auto whole = read(*m_agreed, isWrong).value_or(m_card.planned);
    QList<qint64> now;
    for (const auto &step : std::as_const(m_card.steps))
        now += step.planned;
    const auto next = onSteps(m_card.unit, now, whole);
    QStringList lines { m_card.unit == InputUnit::Ratio
            ? tr("The plan has stages in between: the rate is put on their steps in proportion, so "
                 "that together they make it.")
            : tr("The plan has stages in between: the time is put on their steps in proportion, so "
                 "that together they make it.") };
    for (qsizetype at = 0; at < next.size(); ++at)
        lines += tr("%1: %2, now %3")
                     .arg(capitalised(itemName(m_card.steps[at].title)),
                         inputText(m_card.unit, next[at], m_snapshot.format),
                         inputText(m_card.unit, now[at], m_snapshot.format));
    m_steps->setText(lines.join(u'\n'));
}

void CardForm::restyle(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto &style = snapshot.style;
    const auto &c = style.colours();
    m_title->setFont(style.font(TextRole::Title));
    for (auto *heading : { m_measuredTitle, m_marketing.title, m_sales.title, m_agreedTitle })
        heading->setFont(style.font(TextRole::Caption, QFont::DemiBold));
    setInk(*m_marketing.title, readable(c.marketing, style));
    setInk(*m_sales.title, readable(c.sales, style));
    m_measured->setFont(style.font(TextRole::Title));
    for (auto *small : { m_interval, m_now, m_steps }) {
        small->setFont(style.font(TextRole::Caption));
        setInk(*small, c.muted);
    }
    m_wrong->setFont(style.font(TextRole::Caption));
    m_wrong->setVisible(!m_wrong->text().isEmpty());
    setInk(*m_wrong, readable(c.bad, style));
    for (auto *line : findChildren<QLineEdit *>())
        line->setFont(style.font(TextRole::Body));
    for (auto *button : { m_accept, m_leave })
        button->setFont(style.font(TextRole::Body));
    m_grid->setHorizontalSpacing(style.px(16));
    m_grid->setVerticalSpacing(style.px(4));
    layout()->setContentsMargins(0, style.px(8), 0, style.px(8));
    layout()->setSpacing(style.px(8));
}

std::optional<qint64> CardForm::read(const QLineEdit &line, bool &isWrong) const
{
    if (line.text().trimmed().isEmpty())
        return std::nullopt;
    if (const auto shown = m_shown.value(&line); shown.text == line.text())
        return shown.value;
    const auto value = inputFrom(m_card.unit, line.text(), m_snapshot.format);
    isWrong |= !value;
    return value;
}

void CardForm::accept()
{
    for (const auto *line : { m_marketing.value, m_sales.value, m_agreed }) {
        bool isWrong = false;
        (void)read(*line, isWrong);
        if (!isWrong)
            continue;
        m_wrong->setText(explain({ Fault::NotANumber, line->text(), {} }));
        m_wrong->show();
        return;
    }
    bool isWrong = false;
    emit chosen({ read(*m_marketing.value, isWrong), m_marketing.reason->text(),
        read(*m_sales.value, isWrong), m_sales.reason->text(), read(*m_agreed, isWrong) });
}

void CardForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
