// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/broken_page.h"

#include "ui/shared/error_words.h"
#include "ui/shared/explain.h"
#include "ui/shared/ink.h"
#include "ui/shared/why_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBroken = 12; // rows; the others come up as these are mended

QString brokenText(const BrokenInput &input, const Format &format)
{
    switch (input.unit) {
    case InputUnit::Ratio:
        return format.percent(Ratio { input.value }.fraction());
    case InputUnit::Duration:
        return saidDays(format, Duration { input.value });
    case InputUnit::Money:
        return format.money({ input.value });
    case InputUnit::Count:
        break;
    }
    return format.count(double(input.value));
}

template <class Value, class Number>
std::optional<qint64> numberIn(const std::optional<Value> &value, Number Value::*number)
{
    return value ? std::optional<qint64>((*value).*number) : std::nullopt;
}

std::optional<qint64> mendedFrom(InputUnit unit, const QString &text, const Format &format)
{
    switch (unit) {
    case InputUnit::Ratio:
        return numberIn(format.parsePercent(text), &Ratio::ppm);
    case InputUnit::Duration:
        return numberIn(typedDuration(format, text), &Duration::minutes);
    case InputUnit::Money:
        return numberIn(format.parseMoney(text), &Money::minorUnits);
    case InputUnit::Count:
        break;
    }
    return format.parseCount(text);
}

} // namespace

BrokenPage::BrokenPage(const FaceLinks &links, QWidget *parent)
    : ScrollPage(tr("Values to mend"), parent)
    , m_links(links)
    , m_column(new QVBoxLayout(page()))
    , m_head(new QLabel(page()))
    , m_more(new QLabel(page()))
{
    setObjectName(u"brokenPage"_s);
    m_head->setObjectName(u"brokenText"_s);
    m_more->setObjectName(u"brokenMore"_s);
    for (auto *label : { m_head, m_more }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_column->addWidget(m_head);
    m_column->addWidget(m_more);
    m_column->addStretch(1);
}

void BrokenPage::addRow()
{
    const auto index = m_rows.size();
    Row row { new QWidget(page()) };
    row.sentence = new QLabel(row.box);
    row.sentence->setTextFormat(Qt::PlainText);
    row.sentence->setWordWrap(true);
    row.name = new QLabel(row.box);
    row.name->setWordWrap(true);
    row.value = new QLineEdit(row.box);
    row.name->setBuddy(row.value);
    auto *line = new QHBoxLayout;
    line->addWidget(row.name, 3);
    line->addWidget(row.value, 1);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins({});
    column->addWidget(row.sentence);
    column->addLayout(line);
    connect(row.value, &QLineEdit::editingFinished, this, [this, index] { typed(index); });
    m_column->insertWidget(int(index) + 1, row.box);
    m_rows.append(row);
}

void BrokenPage::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto &findings = snapshot.figures.findings;
    const auto broken = brokenInputs(snapshot.plan);
    const auto shown = std::min(broken.size(), kMostBroken);
    const bool isSaidBelow = !findings.isEmpty() && !broken.isEmpty()
        && std::any_of(broken.begin(), broken.end(),
            [&](const BrokenInput &one) { return one.error == findings.first().error; });
    m_head->setText(isSaidBelow
            ? tr("Nothing can be computed as long as a value is outside its range.")
            : findings.isEmpty() ? QString()
                                 : explain(findings.first().error));
    while (m_rows.size() < shown)
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].box->setVisible(i < shown);
        if (i < shown)
            fill(m_rows[i], broken[i]);
    }
    m_more->setText(tr("and %1 more").arg(broken.size() - shown));
    m_more->setVisible(broken.size() > shown);
    restyle();
}

void BrokenPage::fill(Row &row, const BrokenInput &input)
{
    const bool isOther = row.input.place != input.place;
    row.input = input;
    const auto name = capitalised(subjectWords(input.title));
    row.sentence->setText(explain(input.error));
    row.name->setText(name);
    row.value->setObjectName(u"broken_%1_%2"_s.arg(input.place.field).arg(input.place.row));
    row.value->setAccessibleName(name);
    row.value->setAccessibleDescription(row.sentence->text());
    if (isOther || !row.value->hasFocus() || !row.value->isModified())
        row.value->setText(brokenText(input, m_snapshot.format));
}

/// What is refused stays there to be typed again, with the reason in the pane's line.
void BrokenPage::typed(qsizetype row)
{
    auto *line = m_rows[row].value;
    if (!line->isModified())
        return;
    line->setModified(false);
    const auto input = m_rows[row].input; // the row may be another's afterwards
    const auto value = mendedFrom(input.unit, line->text(), m_snapshot.format);
    if (!value)
        return m_links.refuse({ Fault::NotANumber, line->text(), {} });
    m_links.apply(tr("Mend %1").arg(subjectWords(input.title)),
        mendInput(m_links.document.committed(), input.place, *value));
}

void BrokenPage::restyle()
{
    const auto &style = m_snapshot.style;
    m_column->setContentsMargins(style.px(16), style.px(12), style.px(16), style.px(12));
    m_column->setSpacing(style.px(12));
    m_head->setFont(style.font(TextRole::Title));
    m_more->setFont(style.font(TextRole::Caption));
    setInk(*m_more, style.colours().muted);
    for (const auto &row : std::as_const(m_rows)) {
        row.sentence->setFont(style.font(TextRole::Body));
        row.name->setFont(style.font(TextRole::Caption));
        setInk(*row.name, style.colours().muted);
        row.value->setFont(style.font(TextRole::Body));
        row.box->layout()->setSpacing(style.px(4));
    }
}

} // namespace lockstep
