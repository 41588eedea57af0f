// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/import_page.h"

#include "app/evidence/mapping_edit.h"
#include "ui/evidence/evidence_desk.h"
#include "ui/evidence/import_questions.h"
#include "ui/evidence/mapping_row.h"
#include "ui/evidence/mapping_words.h"
#include "ui/shared/contrast.h"
#include "ui/shared/ink.h"
#include "ui/shared/scroll_page.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(EvidenceDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(tr("Which column is for what?"), this))
    , m_joined(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_questions(new ImportQuestions(this))
    , m_scroll(new ScrollPage(u"mappingScroll"_s, this))
    , m_measure(new QPushButton(tr("Measure"), this))
    , m_other(new QPushButton(tr("Other files…"), this))
    , m_leave(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"importPage"_s);
    m_scroll->setAccessibleName(m_title->text());
    auto *column = new QVBoxLayout(this);
    buildHead(*column);
    m_list = new QVBoxLayout(m_scroll->page());
    column->addWidget(m_scroll, 1);
    buildButtons(*column);
    connect(m_questions, &ImportQuestions::mapWanted, &m_desk, &EvidenceDesk::correct);
    connect(m_questions, &ImportQuestions::notANumber, this, [this](const QString &text) {
        m_problem->setText(problemWords({ Fault::NotANumber, text, {} }));
        m_problem->setVisible(true);
    });
}

void ImportPage::buildHead(QVBoxLayout &column)
{
    m_joined->setObjectName(u"mappingJoined"_s);
    m_problem->setObjectName(u"mappingProblem"_s);
    for (auto *label : { m_title, m_joined, m_problem }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column.addWidget(label);
    }
    column.addWidget(m_questions);
}

void ImportPage::buildButtons(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    m_measure->setObjectName(u"measureExports"_s);
    m_measure->setDefault(true);
    m_other->setObjectName(u"otherExports"_s);
    m_leave->setObjectName(u"leaveMapping"_s);
    for (auto *button : { m_measure, m_other, m_leave }) {
        button->setAccessibleName(button->text());
        line->addWidget(button);
    }
    line->addStretch(1);
    column.addLayout(line);
    connect(m_measure, &QPushButton::clicked, &m_desk, &EvidenceDesk::measure);
    connect(m_other, &QPushButton::clicked, this, [this] { m_desk.choose(window()); });
    connect(m_leave, &QPushButton::clicked, &m_desk, &EvidenceDesk::leave);
}

void ImportPage::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto &style = snapshot.style;
    const auto &mapping = m_desk.mapping();
    m_desk.rateIn(snapshot.format.currency());
    m_title->setFont(style.font(TextRole::Title));
    m_joined->setFont(style.font(TextRole::Body));
    m_joined->setText(mapping.matchRate
            ? tr("Files are joined by their identifiers: %1 of those in the smaller one are in the "
                 "other, too.")
                  .arg(snapshot.format.percent(*mapping.matchRate))
            : tr("Only counts leave these files. Nothing of the plan changes before you take a "
                 "number into it."));
    setInk(*m_joined, style.colours().muted);
    showProblem(style);
    m_questions->show(mapping, m_desk.map(), { currencies(), m_desk.delimiters() }, snapshot);
    showRows(style);
    for (auto *button : { m_measure, m_other, m_leave })
        button->setFont(style.font(TextRole::Body));
    m_measure->setEnabled(!mapping.problem && !isMixed());
    layout()->setContentsMargins(style.px(16), style.px(8), style.px(16), style.px(12));
    layout()->setSpacing(style.px(8));
}

void ImportPage::showProblem(const Style &style)
{
    QStringList sentences;
    for (const auto &problem : { m_desk.error(), m_desk.mapping().problem }) {
        if (problem)
            sentences += problemWords(*problem);
    }
    m_problem->setVisible(!sentences.isEmpty());
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setFont(style.font(TextRole::Body, QFont::DemiBold));
    setInk(*m_problem, readable(style.colours().bad, style));
}

/// Those found at first, and those that stood further down.
QStringList ImportPage::currencies() const
{
    auto found = m_desk.mapping().currencies;
    if (m_desk.error() && m_desk.error()->fault == Fault::SeveralCurrencies) {
        static const QRegularExpression code(u"\\b[A-Z]{3}\\b"_s);
        auto codes = code.globalMatch(m_desk.error()->detail);
        while (codes.hasNext()) {
            const auto text = codes.next().captured();
            if (!found.contains(text))
                found += text;
        }
    }
    return found;
}

/// More than one currency that nobody said the worth of: they cannot be added up.
bool ImportPage::isMixed() const
{
    auto unrated = currencies();
    unrated.removeIf([this](const QString &one) { return m_desk.map().rates.contains(one); });
    return unrated.size() > 1;
}

/// File by file; rows are used again, so that the keyboard stays where it was.
void ImportPage::showRows(const Style &style)
{
    const auto &columns = m_desk.mapping().columns;
    while (m_rows.size() < columns.size()) {
        auto *file = new QLabel(m_scroll->page());
        file->setTextFormat(Qt::PlainText);
        m_files.append(file);
        auto *row = new MappingRow(m_rows.size(), m_scroll->page());
        m_rows.append(row);
        m_list->addWidget(file);
        m_list->addWidget(row);
        connect(row, &MappingRow::useWanted, this,
            [this](qsizetype column, std::optional<ColumnUse> use) {
                m_desk.correct(withUse(m_desk.map(), m_desk.mapping(), column, use));
            });
    }
    QString before;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const bool isThere = at < columns.size();
        m_rows[at]->setVisible(isThere);
        m_files[at]->setVisible(isThere && columns[at].file != before);
        if (!isThere)
            continue;
        before = columns[at].file;
        m_files[at]->setText(before);
        m_files[at]->setFont(style.font(TextRole::Caption));
        m_files[at]->setContentsMargins(0, style.px(12), 0, 0);
        setInk(*m_files[at], style.colours().muted);
        m_rows[at]->show(columns[at], style);
    }
    m_list->setContentsMargins(style.px(8), 0, style.px(8), 0);
    m_list->setSpacing(0);
    m_list->setAlignment(Qt::AlignTop);
}

} // namespace lockstep
