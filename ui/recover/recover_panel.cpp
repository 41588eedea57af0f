// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/recover/recover_panel.h"

#include "ui/recover/recover_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &words, const QString &about)
{
    auto *made = new QPushButton(words);
    made->setObjectName(name);
    made->setAccessibleName(u"%1: %2"_s.arg(words, about));
    return made;
}

QLabel *line(const QString &name, const QString &words, const QFont &font)
{
    auto *made = new QLabel(words);
    made->setObjectName(name);
    made->setFont(font);
    made->setWordWrap(true);
    return made;
}

} // namespace

RecoverPanel::RecoverPanel(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_sentence(line(u"recoverSentence"_s, {}, style.font(TextRole::Body)))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"recoverPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style.px(24));
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
    column->addStretch();
    m_rows->setSpacing(style.px(24));
}

void RecoverPanel::present(const QList<AbandonedCopy> &copies)
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be the one that was just clicked
        delete item;
    }
    m_sentence->setText(copies.isEmpty()
            ? tr("Nothing was left behind: every plan is whole in its file.")
            : tr("These plans hold steps that are in no file, because Lockstep or this computer "
                 "stopped before they were saved."));
    int number = 0;
    for (const auto &copy : copies)
        m_rows->addWidget(row(copy, ++number));
}

QWidget *RecoverPanel::row(const AbandonedCopy &copy, int number)
{
    auto *made = new QWidget;
    made->setObjectName(u"recoverRow%1"_s.arg(number));
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(m_style.px(4));
    column->addWidget(line(u"recoverName%1"_s.arg(number), leftName(copy),
        m_style.font(TextRole::Body, QFont::DemiBold)));
    column->addWidget(
        line(u"recoverDetail%1"_s.arg(number), leftDetail(copy), m_style.font(TextRole::Caption)));
    column->addSpacing(m_style.px(4));
    addOffers(*column, copy, number);
    return made;
}

/// Dropping cannot be undone, so its button only brings the question.
void RecoverPanel::addOffers(QVBoxLayout &column, const AbandonedCopy &copy, int number)
{
    const auto name = leftName(copy);
    auto *open = button(u"recoverOpen%1"_s.arg(number), tr("Open it"), name);
    auto *ask = button(u"recoverDrop%1"_s.arg(number), tr("Drop…"), name);
    auto *drop = button(u"recoverDropForGood%1"_s.arg(number), tr("Drop for good"), name);
    auto *keep = button(u"recoverKeep%1"_s.arg(number), tr("Keep"), name);
    open->setVisible(!copy.error);
    const auto showQuestion = [=, isOpening = !copy.error](bool isAsked) {
        open->setVisible(isOpening && !isAsked);
        ask->setVisible(!isAsked);
        drop->setVisible(isAsked);
        keep->setVisible(isAsked);
        (isAsked ? keep : ask)->setFocus();
    };
    drop->hide();
    keep->hide();
    connect(open, &QPushButton::clicked, this, [this, copy] { emit openWanted(copy); });
    connect(ask, &QPushButton::clicked, this, [showQuestion] { showQuestion(true); });
    connect(keep, &QPushButton::clicked, this, [showQuestion] { showQuestion(false); });
    connect(drop, &QPushButton::clicked, this, [this, copy] { emit dropWanted(copy); });
    auto *offers = new QHBoxLayout;
    offers->setSpacing(m_style.px(8));
    for (auto *offer : { open, ask, drop, keep })
        offers->addWidget(offer);
    offers->addStretch();
    column.addLayout(offers);
}

} // namespace lockstep
