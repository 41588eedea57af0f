// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/why_tree.h"

#include "ui/shared/why_row.h"
#include "ui/shared/why_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

WhyTree::WhyTree(QString figure, QWidget *parent)
    : QWidget(parent)
    , m_figure(std::move(figure))
    , m_sentence(new QLabel)
{
    setObjectName(u"whyTree"_s);
    setAccessibleName(tr("How it comes about"));
    m_sentence->setObjectName(u"whySentence"_s);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sentence);
    column->addStretch(1);
}

void WhyTree::present(const Snapshot &snapshot)
{
    const auto told = why(snapshot.plan, snapshot.figures, m_figure);
    if (!told) {
        m_shown.reset();
        qDeleteAll(std::exchange(m_rows, {}));
        m_sentence->setText(tr("This cannot be worked out as the plan is now."));
        return;
    }
    if (m_shown != *told || !(m_style == snapshot.style))
        show(*told, snapshot.style);
}

void WhyTree::show(const Explanation &explanation, const Style &style)
{
    m_shown = explanation;
    m_style = style;
    m_sentence->setFont(style.font(TextRole::Title));
    m_sentence->setText(said(explanation.sentence));
    m_sentence->setContentsMargins(0, 0, 0, style.px(12));
    qDeleteAll(std::exchange(m_rows, {}));
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (const auto &line : whyLines(explanation.tree)) {
        auto *row = new WhyRow(line, style);
        row->setObjectName(u"whyRow%1"_s.arg(m_rows.size()));
        if (const auto source = line.term->input)
            connect(row, &WhyRow::pressed, this, [this, source] { emit inputWanted(*source); });
        m_rows.append(row);
        column->insertWidget(int(m_rows.size()), row);
    }
}

} // namespace lockstep
