// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/mapping_row.h"

#include "ui/evidence/confidence_bar.h"
#include "ui/evidence/mapping_words.h"
#include "ui/evidence/section.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/ink.h"

#include <QHBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

ElidedLabel *stretched(QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

MappingRow::MappingRow(qsizetype column, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_name(stretched(this))
    , m_samples(stretched(this))
    , m_role(new ChoiceButton(tr("Column"), useChoices(), this))
    , m_bar(new ConfidenceBar(this))
    , m_sure(stretched(this))
{
    setObjectName(u"mappingRow%1"_s.arg(column));
    m_role->setObjectName(u"mappingUse%1"_s.arg(column));
    m_sure->setObjectName(u"mappingSure%1"_s.arg(column));
    m_role->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_name, 4);
    line->addWidget(m_samples, 5);
    line->addWidget(m_role, 3);
    line->addWidget(m_bar);
    line->addWidget(m_sure, 3);
    connect(m_role, &ChoiceButton::chosen, this, [this](int index) {
        emit useWanted(
            m_column, index == 0 ? std::nullopt : std::optional(kColumnUses[size_t(index - 1)]));
    });
}

void MappingRow::show(const ColumnGuess &guess, const Style &style)
{
    m_name->setText(guess.column);
    m_samples->setText(guess.samples.join(u" · "_s));
    const auto at = guess.use ? 1
            + int(
                std::find(kColumnUses.begin(), kColumnUses.end(), *guess.use) - kColumnUses.begin())
                              : 0;
    showChoice(*m_role, at, style.font(TextRole::Body));
    m_role->setAccessibleName(tr("%1 is taken for: %2").arg(guess.column, useChoices().value(at)));
    QStringList sure;
    if (guess.use)
        sure += sureWords(guess.confidence);
    if (!guess.stage.isEmpty())
        sure += guess.stage;
    if (!guess.note.isEmpty())
        sure += noteWords(guess.note);
    m_sure->setText(sure.join(u" · "_s));
    m_bar->show(guess.use ? guess.confidence : -1, style);
    m_name->setFont(style.font(TextRole::Body, QFont::DemiBold));
    for (auto *small : { m_samples, m_sure }) {
        small->setFont(style.font(TextRole::Caption));
        setInk(*small, style.colours().muted);
    }
    setInk(*m_name, guess.use ? style.colours().ink : style.colours().muted);
    layout()->setContentsMargins(0, style.px(2), 0, style.px(2));
    layout()->setSpacing(style.px(12));
}

} // namespace lockstep
