// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/progress.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

Progress::Progress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_percent(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"progress"_s);
    m_text->setObjectName(u"progressText"_s);
    m_text->setWordWrap(true);
    m_percent->setObjectName(u"progressPercent"_s);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"progressCancel"_s);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_percent, 0, 1, Qt::AlignRight | Qt::AlignBottom);
    grid->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, &Progress::cancelled);
}

void Progress::show(const QString &text, std::optional<int> percent, const Style &style)
{
    m_text->setText(text);
    m_percent->setText(percent ? tr("%1 %").arg(*percent) : QString());
    m_bar->setRange(0, percent ? 100 : 0);
    m_bar->setValue(percent.value_or(0));
    m_bar->setAccessibleName(text);
    m_bar->setFixedHeight(style.px(8));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(text));
    m_text->setFont(style.font(TextRole::Body));
    m_percent->setFont(style.font(TextRole::Body, QFont::DemiBold));
    m_cancel->setFont(style.font(TextRole::Body));
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(style.px(16));
    grid->setVerticalSpacing(style.px(8));
}

} // namespace lockstep
