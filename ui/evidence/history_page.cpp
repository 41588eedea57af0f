// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/history_page.h"

#include "ui/evidence/evidence_desk.h"
#include "ui/evidence/history_grid.h"
#include "ui/evidence/mapping_words.h"
#include "ui/evidence/warning_words.h"
#include "ui/shared/contrast.h"
#include "ui/shared/ink.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What the table's reader names, in the window's language.
QString placeWordsOf(QString subject)
{
    static const QRegularExpression row(u"^history table, row (\\d+)"_s);
    if (const auto found = row.match(subject); found.hasMatch())
        return HistoryPage::tr("Row %1").arg(found.captured(1)) + subject.mid(found.capturedEnd());
    if (subject.startsWith(u"the history table’s column of quarters"))
        return HistoryPage::tr("The column of quarters, as Q1 2026,");
    static const QRegularExpression counts(
        u"^the history table’s columns of leads and won deals(?: \\(not: (.*)\\))?$"_s);
    if (const auto found = counts.match(subject); found.hasMatch())
        return found.captured(1).isEmpty()
            ? HistoryPage::tr("What says how many leads came and were won")
            : HistoryPage::tr("What says how many leads came and were won (%1 does not)")
                  .arg(found.captured(1));
    return subject == u"history table" ? HistoryPage::tr("The table") : subject;
}

HistoryTable emptyTable(const Plan &plan)
{
    HistoryTable table;
    const auto stages = ordered(plan.stages);
    for (const auto &stage : stages)
        table.stages += stage.name;
    if (table.stages.size() < 2)
        table.stages = { u"Lead"_s, u"Won"_s };
    return table;
}

} // namespace

HistoryPage::HistoryPage(EvidenceDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(tr("What did each quarter bring?"), this))
    , m_words(new QLabel(
          tr("Paste a table from a spreadsheet, or type: one row for each calendar quarter, month "
             "or year, with channel and segment where you tell them apart. How many came to each "
             "stage in that time, the revenue of the deals won, and the mean days from first "
             "contact to won. Revenue and days may stay empty."),
          this))
    , m_grid(new HistoryGrid(this))
    , m_problem(new QLabel(this))
    , m_measure(new QPushButton(tr("Measure"), this))
    , m_paste(new QPushButton(tr("Paste"), this))
    , m_clear(new QPushButton(tr("Empty the table"), this))
    , m_leave(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"historyPage"_s);
    m_problem->setObjectName(u"historyProblem"_s);
    m_measure->setObjectName(u"measureHistory"_s);
    m_measure->setDefault(true);
    m_paste->setObjectName(u"pasteHistory"_s);
    m_clear->setObjectName(u"clearHistory"_s);
    m_leave->setObjectName(u"leaveHistory"_s);
    auto *column = new QVBoxLayout(this);
    for (auto *label : { m_title, m_words, m_problem }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_grid, 1);
    column->addWidget(m_problem);
    buildButtons(*column);
    connect(m_grid, &HistoryGrid::refused, this, &HistoryPage::say);
    connect(m_grid, &HistoryGrid::taken, this, &HistoryPage::tell);
    connect(&m_desk, &EvidenceDesk::forgotten, this, [this] { m_isBegun = false; });
}

void HistoryPage::buildButtons(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    for (auto *button : { m_measure, m_paste, m_clear, m_leave }) {
        button->setAccessibleName(button->text());
        line->addWidget(button);
    }
    line->addStretch(1);
    column.addLayout(line);
    connect(m_measure, &QPushButton::clicked, this, &HistoryPage::measure);
    connect(m_paste, &QPushButton::clicked, this, &HistoryPage::paste);
    connect(m_clear, &QPushButton::clicked, this, &HistoryPage::empty);
    connect(m_leave, &QPushButton::clicked, &m_desk, &EvidenceDesk::leave);
}

void HistoryPage::paste()
{
    m_problem->clear();
    m_grid->paste(QGuiApplication::clipboard()->text());
    restyle();
}

void HistoryPage::empty()
{
    m_problem->clear();
    take(emptyTable(m_snapshot.plan));
    restyle();
}

void HistoryPage::take(const HistoryTable &table)
{
    m_grid->show(table, m_snapshot.format.locale());
    m_untyped = m_grid->text();
}

void HistoryPage::beginAnewUnlessTyped()
{
    if (m_grid->text() == m_untyped)
        m_isBegun = false;
}

void HistoryPage::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    if (!std::exchange(m_isBegun, true)) {
        auto table = m_desk.history();
        if (table.rows.isEmpty())
            table = keptHistory(snapshot.plan).table;
        m_problem->clear();
        take(table.rows.isEmpty() ? emptyTable(snapshot.plan) : table);
        m_grid->setFocus(Qt::OtherFocusReason);
    }
    restyle();
}

void HistoryPage::restyle()
{
    const auto &style = m_snapshot.style;
    m_title->setFont(style.font(TextRole::Title));
    m_words->setFont(style.font(TextRole::Body));
    setInk(*m_words, style.colours().muted);
    m_problem->setFont(style.font(TextRole::Body, QFont::DemiBold));
    setInk(*m_problem, readable(style.colours().bad, style));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_grid->restyle(style);
    for (auto *button : { m_measure, m_paste, m_clear, m_leave })
        button->setFont(style.font(TextRole::Body));
    layout()->setContentsMargins(style.px(16), style.px(8), style.px(16), style.px(12));
    layout()->setSpacing(style.px(8));
}

void HistoryPage::measure()
{
    m_problem->clear();
    const auto before = std::exchange(m_untyped, m_grid->text());
    const auto taken
        = historyTable(m_untyped, m_grid->stages()).and_then([this](const HistoryTable &table) {
              return m_desk.takeHistory(table, tr("History table"));
          });
    if (taken)
        return;
    m_untyped = before;
    say(taken.error());
}

/// What a pasted table has that the grid has not.
void HistoryPage::tell(const HistoryTable &table)
{
    QStringList sentences;
    const auto warnings = historyWarnings(table);
    for (const auto &warning : warnings)
        sentences += warningWords(warning, m_snapshot.format);
    m_problem->setText(sentences.join(u'\n'));
    restyle();
}

void HistoryPage::say(const Error &error)
{
    m_problem->setText(problemWords({ error.fault, placeWordsOf(error.subject), error.detail }));
    restyle();
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_desk.leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
