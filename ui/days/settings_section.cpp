// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/days/settings_section.h"

#include "ui/shared/calm_choice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace lockstep {

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(const QString &name, const QString &heading)
    : m_grid(new QGridLayout(this))
    , m_heading(new QLabel(heading))
{
    setObjectName(name);
    setAccessibleName(heading);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_heading, 0, 0, 1, 2);
}

void SettingsSection::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const Style &style = snapshot.style;
    fill(); // fields may be made there
    m_heading->setFont(style.font(TextRole::Title));
    for (QLabel *label : std::as_const(m_labels))
        label->setFont(style.font(TextRole::Caption));
    for (auto *edit : findChildren<QLineEdit *>())
        edit->setMinimumHeight(style.px(28));
    m_grid->setHorizontalSpacing(style.px(12));
    m_grid->setVerticalSpacing(style.px(8));
}

QComboBox *SettingsSection::addChoice(
    const QString &name, const QString &label, const QStringList &choices)
{
    auto *box = new CalmChoice;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->addItems(choices);
    addField(label, box);
    return box;
}

QLineEdit *SettingsSection::addTyped(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    addField(label, edit);
    return edit;
}

void SettingsSection::addField(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    m_labels.append(words);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
}

void SettingsSection::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

QLabel *SettingsSection::addSentence(const QString &name)
{
    auto *sentence = new QLabel;
    sentence->setObjectName(name);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    m_labels.append(sentence);
    addWide(sentence);
    return sentence;
}

void SettingsSection::setFieldVisible(QWidget *field, bool isVisible)
{
    field->setVisible(isVisible);
    for (QLabel *label : std::as_const(m_labels)) {
        if (label->buddy() == field)
            label->setVisible(isVisible);
    }
}

void SettingsSection::setLabel(QWidget *field, const QString &label)
{
    for (QLabel *words : std::as_const(m_labels)) {
        if (words->buddy() == field)
            words->setText(label);
    }
}

void showTyped(QLineEdit *edit, const QString &text)
{
    if (!edit->isModified())
        edit->setText(text);
}

void showChosen(QComboBox *box, int index)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(index);
}

} // namespace lockstep
