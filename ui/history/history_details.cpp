// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/history_details.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

HistoryDetails::HistoryDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_note(new QLabel)
    , m_sentences(new SentenceList)
    , m_actions(new HistoryActions)
{
    setObjectName(u"historyDetails"_s);
    m_title->setObjectName(u"historyTitle"_s);
    m_about->setObjectName(u"historyAbout"_s);
    m_note->setObjectName(u"historyNote"_s);
    m_sentences->setObjectName(u"historySentences"_s);
    m_sentences->setAccessibleName(tr("What changed"));
    auto *layout = new QVBoxLayout(this);
    for (auto *label : { m_title, m_about, m_note }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_note);
    layout->addWidget(m_sentences, 1);
    layout->addWidget(m_actions);
}

void HistoryDetails::show(const HistoryRow &row, const Heading &heading, const Style &style)
{
    m_style = style;
    layout()->setContentsMargins(0, style.px(12), 0, 0);
    layout()->setSpacing(style.px(4));
    m_title->setFont(style.font(TextRole::Body, QFont::DemiBold));
    m_title->setText(heading.title);
    for (auto *label : { m_about, m_note }) {
        label->setFont(style.font(TextRole::Caption));
        auto palette = label->palette();
        palette.setColor(QPalette::WindowText, style.colours().muted);
        label->setPalette(palette);
    }
    m_about->setText(heading.about);
    m_about->setVisible(!heading.about.isEmpty());
    m_actions->setContentsMargins(0, style.px(8), 0, 0);
    m_actions->show(row, heading.isComparing, style);
    update();
}

void HistoryDetails::showSentences(const QString &note, const QList<Sentence> &sentences)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_sentences->show(sentences, m_style);
}

void HistoryDetails::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, m_style.colours().hairline);
}

} // namespace lockstep
