// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/import_questions.h"

#include "ui/evidence/mapping_words.h"
#include "ui/evidence/section.h"
#include "ui/shared/choice_button.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Beside what is found by itself; signs of other files stand on the command line.
constexpr std::array kDelimiters { ',', ';', '\t', '|', ':', ' ', '^', '~' };

QWidget *questionLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    parent->layout()->addWidget(line);
    return line;
}

} // namespace

ImportQuestions::ImportQuestions(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    buildDelimiter();
    m_dates = questionLine(this);
    m_datesText = new QLabel(tr("In dates such as 03/04, what comes first?"), m_dates);
    m_dates->layout()->addWidget(m_datesText);
    m_dayFirst = addOrder(u"dayFirst"_s, tr("The day: 3 April"), DateOrder::DayFirst);
    m_monthFirst = addOrder(u"monthFirst"_s, tr("The month: March 4"), DateOrder::MonthFirst);
    static_cast<QHBoxLayout *>(m_dates->layout())->addStretch(1);
    m_amounts = questionLine(this);
    m_amountsText = new QLabel(tr("Amounts are written with a"), m_amounts);
    m_decimal = new ChoiceButton(tr("Amounts are written with a"),
        { tr("decimal point: 1,234.50"), tr("decimal comma: 1.234,50") }, m_amounts);
    m_decimal->setObjectName(u"decimalChoice"_s);
    m_amounts->layout()->addWidget(m_amountsText);
    m_amounts->layout()->addWidget(m_decimal);
    static_cast<QHBoxLayout *>(m_amounts->layout())->addStretch(1);
    connect(m_decimal, &ChoiceButton::chosen, this, [this](int index) {
        auto map = m_map;
        map.decimal = DecimalSign(index);
        emit mapWanted(map);
    });
    m_rates = questionLine(this);
    m_ratesText = new QLabel(m_rates);
    m_ratesText->setObjectName(u"ratesText"_s);
    m_ratesText->setTextFormat(Qt::PlainText);
    m_rates->layout()->addWidget(m_ratesText);
    static_cast<QHBoxLayout *>(m_rates->layout())->addStretch(1);
}

void ImportQuestions::buildDelimiter()
{
    m_cells = questionLine(this);
    m_cellsText = new QLabel(m_cells);
    m_cellsText->setObjectName(u"delimiterText"_s);
    m_cellsText->setTextFormat(Qt::PlainText);
    QStringList choices { tr("as found in the files") };
    for (const char delimiter : kDelimiters)
        choices += delimiterWords(delimiter);
    m_delimiter = new ChoiceButton(tr("What separates cells"), choices, m_cells);
    m_delimiter->setObjectName(u"delimiterChoice"_s);
    m_cells->layout()->addWidget(m_cellsText);
    m_cells->layout()->addWidget(m_delimiter);
    static_cast<QHBoxLayout *>(m_cells->layout())->addStretch(1);
    connect(m_delimiter, &ChoiceButton::chosen, this, [this](int index) {
        auto map = m_map;
        map.delimiter = index == 0 ? std::nullopt : std::optional(kDelimiters.at(index - 1));
        if (map != m_map)
            emit mapWanted(map);
    });
}

/// What is remembered may be a sign that is not offered here.
void ImportQuestions::showDelimiter(const QList<char> &delimiters, const Style &style)
{
    QStringList words;
    for (const char delimiter : delimiters)
        words += delimiterWords(delimiter);
    m_cells->setVisible(!words.isEmpty());
    m_cellsText->setText(tr("Between cells stands: %1.").arg(words.join(u", "_s)));
    const auto *stated
        = std::find(kDelimiters.begin(), kDelimiters.end(), m_map.delimiter.value_or('\0'));
    showChoice(*m_delimiter,
        stated == kDelimiters.end() ? 0 : int(stated - kDelimiters.begin()) + 1,
        style.font(TextRole::Body));
}

QPushButton *ImportQuestions::addOrder(const QString &name, const QString &text, DateOrder order)
{
    auto *button = new QPushButton(text, m_dates);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setCheckable(true);
    m_dates->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, order] {
        auto map = m_map;
        map.dates = order;
        emit mapWanted(map);
    });
    return button;
}

void ImportQuestions::show(
    const Mapping &mapping, const ColumnMap &map, const Found &found, const Snapshot &snapshot)
{
    m_map = map;
    m_locale = snapshot.format.locale();
    const auto &style = snapshot.style;
    const bool isAsked = mapping.problem && mapping.problem->fault == Fault::AmbiguousDates;
    m_dates->setVisible(isAsked || map.dates);
    m_dayFirst->setChecked(map.dates == DateOrder::DayFirst);
    m_monthFirst->setChecked(map.dates == DateOrder::MonthFirst);
    m_amounts->setVisible(mapping.has(ColumnUse::Amount));
    for (const auto &column : mapping.columns) {
        if (column.use == ColumnUse::Amount)
            showChoice(
                *m_decimal, column.note == u"decimal comma"_s ? 1 : 0, style.font(TextRole::Body));
    }
    showDelimiter(found.delimiters, style);
    showRates(found.currencies, snapshot);
    const auto font = style.font(TextRole::Body);
    for (auto *child : findChildren<QWidget *>())
        child->setFont(font);
    for (auto *line : { m_cells, m_dates, m_amounts, m_rates })
        line->layout()->setSpacing(style.px(8));
    layout()->setSpacing(style.px(8));
}

/// Everything is made one currency, the plan's.
void ImportQuestions::showRates(const QStringList &currencies, const Snapshot &snapshot)
{
    const auto &own = snapshot.format.currency();
    auto others = currencies;
    others.removeAll(own);
    m_rates->setVisible(!others.isEmpty());
    m_ratesText->setText(
        tr("Amounts are in %1, and the plan counts in %2.").arg(others.join(u", "_s), own));
    for (const auto &currency : currencies) {
        if (currency == own || m_rateOf.contains(currency))
            continue;
        Rate rate { new QLabel(m_rates), new QLineEdit(m_rates) };
        rate.edit->setObjectName(u"rate"_s + currency);
        auto *row = static_cast<QHBoxLayout *>(m_rates->layout());
        row->insertWidget(row->count() - 1, rate.text);
        row->insertWidget(row->count() - 1, rate.edit);
        connect(rate.edit, &QLineEdit::editingFinished, this,
            [this, currency, edit = rate.edit] { takeRate(currency, edit->text()); });
        m_rateOf.insert(currency, rate);
    }
    for (auto rate = m_rateOf.begin(); rate != m_rateOf.end(); ++rate) {
        const bool isHere = others.contains(rate.key());
        rate->text->setVisible(isHere);
        rate->edit->setVisible(isHere);
        rate->text->setText(tr("1 %1 in %2:").arg(rate.key(), own));
        rate->edit->setAccessibleName(tr("What one %1 is worth in %2").arg(rate.key(), own));
        rate->edit->setFixedWidth(snapshot.style.px(96));
        if (!rate->edit->hasFocus() && m_map.rates.contains(rate.key()))
            rate->edit->setText(m_locale.toString(m_map.rates[rate.key()], 'g', 8));
    }
}

void ImportQuestions::takeRate(const QString &currency, const QString &text)
{
    auto map = m_map;
    bool isNumber = false;
    double rate = m_locale.toDouble(text, &isNumber);
    if (!isNumber)
        rate = text.toDouble(&isNumber);
    if (text.trimmed().isEmpty())
        map.rates.remove(currency);
    else if (isNumber && rate > 0)
        map.rates.insert(currency, rate);
    else
        emit notANumber(text);
    if (map != m_map)
        emit mapWanted(map);
}

} // namespace lockstep
