// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_words.h"

#include "ui/calendar/entry_text.h"
#include "ui/shared/contrast.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// "declines: too dear"; without a reason only that.
QString withNote(const QString &words, const QString &note)
{
    return note.isEmpty() ? words
                          : EntryWords::tr("%1: %2", "what is said and why").arg(words, note);
}

QString voiceWords(const Voice &voice)
{
    if (voice.isVoid)
        return EntryWords::tr("has spoken, but it was changed since");
    switch (voice.stand) {
    case Stand::Open:
        return EntryWords::tr("has not said");
    case Stand::Agreed:
        return EntryWords::tr("approves");
    case Stand::AgreedWithReservation:
        return withNote(EntryWords::tr("approves with a reservation"), voice.note);
    case Stand::Disputed:
        return withNote(EntryWords::tr("declines"), voice.note);
    case Stand::Parked:
        return withNote(EntryWords::tr("puts it off"), voice.note);
    }
    Q_UNREACHABLE();
}

} // namespace

EntryWords::EntryWords()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(0, 1);
    m_marketing = makeRow(Side::Marketing);
    m_sales = makeRow(Side::Sales);
}

EntryWords::Row EntryWords::makeRow(Side side)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool isMarketing = side == Side::Marketing;
    const QString name = isMarketing ? u"Marketing"_s : u"Sales"_s;
    Row row { new QLabel, new QPushButton(tr("Approve")), new QPushButton(tr("Decline")),
        new QLineEdit };
    row.words->setObjectName(u"entryWordOf"_s + name);
    row.words->setWordWrap(true);
    row.words->setTextFormat(Qt::PlainText);
    row.approve->setObjectName(u"approveAs"_s + name);
    row.approve->setAccessibleName(
        isMarketing ? tr("Approve as marketing") : tr("Approve as sales"));
    row.decline->setObjectName(u"declineAs"_s + name);
    row.decline->setAccessibleName(
        isMarketing ? tr("Decline as marketing") : tr("Decline as sales"));
    row.why->setObjectName(u"whyNotAs"_s + name);
    row.why->setAccessibleName(
        isMarketing ? tr("Why marketing declines") : tr("Why sales declines"));
    row.why->setPlaceholderText(tr("Why not? Then Enter"));
    row.why->hide();
    const int line = grid->rowCount();
    grid->addWidget(row.words, line, 0);
    grid->addWidget(row.approve, line, 1);
    grid->addWidget(row.decline, line, 2);
    grid->addWidget(row.why, line + 1, 0, 1, 3);
    connect(row.approve, &QPushButton::clicked, this,
        [this, side] { emit said(side, Stand::Agreed, {}); });
    connect(row.decline, &QPushButton::clicked, this, [this, row] { askWhy(row); });
    connect(row.why, &QLineEdit::returnPressed, this, [this, row, side] {
        const QString why = row.why->text().trimmed();
        row.why->hide();
        row.decline->setFocus();
        emit said(side, Stand::Disputed, why);
    });
    return row;
}

void EntryWords::askWhy(const Row &row)
{
    row.why->clear();
    row.why->show();
    row.why->setFocus(Qt::OtherFocusReason);
}

/// What was typed of one entry is no reason against another.
void EntryWords::forgetWhy()
{
    for (const Row &row : { m_marketing, m_sales }) {
        row.why->clear();
        row.why->hide();
    }
}

void EntryWords::show(const Standing &standing, const Style &style)
{
    if (std::exchange(m_entry, standing.item.id) != standing.item.id)
        forgetWhy();
    showRow(m_marketing, standing.marketing, Side::Marketing, style);
    showRow(m_sales, standing.sales, Side::Sales, style);
}

void EntryWords::showRow(const Row &row, const Voice &voice, Side side, const Style &style)
{
    row.words->setText(
        tr("%1 %2", "a side and what it says").arg(sideName(side), voiceWords(voice)));
    row.words->setFont(style.font(TextRole::Body));
    QPalette palette = row.approve->palette();
    if (voice.isNo())
        palette.setColor(QPalette::WindowText, readable(style.colours().disputed, style));
    if (voice.isYes())
        palette.setColor(QPalette::WindowText, readable(style.colours().good, style));
    row.words->setPalette(palette);
    row.approve->setEnabled(voice.isVoid || voice.stand != Stand::Agreed);
}

} // namespace lockstep
