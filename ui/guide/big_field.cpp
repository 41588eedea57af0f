// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/big_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

BigField::BigField(
    const QString &name, const QString &label, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label))
    , m_edit(new QLineEdit)
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(label);
    m_edit->setPlaceholderText(placeholder);
    m_label->setBuddy(m_edit);
    m_label->setHidden(label.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &BigField::typed);
}

void BigField::restyle(const Style &style)
{
    auto font = style.font(TextRole::Title, QFont::Normal);
    font.setPixelSize(style.px(20));
    m_edit->setFont(font);
    m_edit->setFixedHeight(style.px(48));
    m_edit->setTextMargins(style.px(8), 0, style.px(8), 0);
    m_label->setFont(style.font(TextRole::Caption));
    auto palette = m_label->palette();
    palette.setColor(QPalette::WindowText, style.colours().muted);
    m_label->setPalette(palette);
    layout()->setSpacing(style.px(4));
}

void BigField::show(const QString &text)
{
    if (!m_edit->isModified() && m_edit->text() != text)
        m_edit->setText(text);
}

void BigField::settle()
{
    m_edit->setModified(false);
}

QString BigField::text() const
{
    return m_edit->text().trimmed();
}

bool BigField::isTyped() const
{
    return m_edit->isModified();
}

void BigField::type(const QString &text)
{
    m_edit->setText(text);
    m_edit->setModified(true);
    emit typed();
}

} // namespace lockstep
