// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/definition_panel.h"

#include "app/funnel/definitions.h"
#include "ui/shared/contrast.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString stateText(const DefinitionStanding &standing, const Format &format)
{
    const QString of = format.date(standing.date);
    switch (standing.state) {
    case DefinitionState::Empty:
        return DefinitionPanel::tr("Nothing is written down yet.");
    case DefinitionState::Unkept:
        return DefinitionPanel::tr("No version has been kept yet.");
    case DefinitionState::Kept:
        return DefinitionPanel::tr("Version %1 of %2").arg(standing.number).arg(of);
    case DefinitionState::Changed:
        return DefinitionPanel::tr("≠ Changed since version %1 of %2").arg(standing.number).arg(of);
    }
    Q_UNREACHABLE();
}

QString partLabel(DefinitionPart part)
{
    switch (part) {
    case DefinitionPart::Definition:
        return DefinitionPanel::tr("Definition");
    case DefinitionPart::EntryCriteria:
        return DefinitionPanel::tr("To enter it");
    case DefinitionPart::ExitCriteria:
        return DefinitionPanel::tr("To leave it");
    }
    Q_UNREACHABLE();
}

/// What went is struck out, what came is bold and underlined.
QString marked(const QList<WordChange> &words)
{
    QStringList parts;
    for (const auto &change : words) {
        const auto text = change.words.toHtmlEscaped();
        parts << (change.what == WordChange::What::Same    ? text
                : change.what == WordChange::What::Removed ? u"<s>%1</s>"_s.arg(text)
                                                           : u"<b><u>%1</u></b>"_s.arg(text));
    }
    return parts.join(u' ');
}

QString changesMarked(const DefinitionVersion &before, const DefinitionVersion &now)
{
    QString lines;
    const auto changes = definitionChanges(before, now);
    for (const auto &change : changes)
        lines += u"<br>%1: "_s.arg(partLabel(change.part).toHtmlEscaped()) + marked(change.words);
    return lines;
}

/// The latest first; the very first has nothing to be compared with.
QString versionsText(const QList<DefinitionVersion> &versions, const Stage &stage, bool isChanged,
    const Format &format)
{
    QStringList blocks;
    const auto head = [](const QString &text) { return u"<b>%1</b>"_s.arg(text.toHtmlEscaped()); };
    if (isChanged)
        blocks << head(DefinitionPanel::tr("Not kept yet"))
                + changesMarked(versions.last(), definitionNow(stage));
    for (auto i = versions.size() - 1; i >= 0; --i) {
        auto block = head(
            DefinitionPanel::tr("Version %1 of %2").arg(i + 1).arg(format.date(versions[i].date)));
        if (!versions[i].note.isEmpty())
            block += u" · "_s + versions[i].note.toHtmlEscaped();
        if (i > 0)
            block += changesMarked(versions[i - 1], versions[i]);
        blocks << block;
    }
    return blocks.join(u"<br>"_s);
}

} // namespace

DefinitionPanel::DefinitionPanel(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep as version…"), this))
    , m_unfold(new QPushButton(tr("Versions"), this))
    , m_versions(new QLabel(this))
{
    setObjectName(u"definitionPanel"_s);
    m_state->setObjectName(u"definitionState"_s);
    m_state->setWordWrap(true);
    m_keep->setObjectName(u"keepDefinition"_s);
    m_keep->setAccessibleName(tr("Keep as version"));
    m_keep->setToolTip(tr("These texts, with today’s date and what changed and why."));
    m_unfold->setObjectName(u"showVersions"_s);
    m_unfold->setAccessibleName(tr("Show the versions of the definition"));
    m_unfold->setCheckable(true);
    m_versions->setObjectName(u"definitionVersions"_s);
    m_versions->setTextFormat(Qt::RichText);
    m_versions->setWordWrap(true);
    m_versions->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_unfold);
    buttons->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_state);
    all->addLayout(buttons);
    all->addWidget(m_versions);
    connect(m_keep, &QPushButton::clicked, this, &DefinitionPanel::askForNote);
    connect(m_unfold, &QPushButton::toggled, m_versions, &QLabel::setVisible);
}

/// One line over the buttons: Enter keeps the version, with or without a note.
void DefinitionPanel::askForNote()
{
    setFocusProxy(m_keep);
    const QRect line(0, m_keep->y(), width(), m_keep->height());
    auto *edit
        = InlineEdit::open(this, line, {}, [this](const QString &note) { emit keepWanted(note); });
    edit->setPlaceholderText(tr("What changed, and why? Enter keeps it"));
    edit->setAccessibleName(tr("Change note"));
    edit->acceptUnchanged();
}

void DefinitionPanel::show(
    const Plan &plan, const Stage &stage, const Style &style, const Format &format)
{
    const auto standing = definitionStanding(plan, stage);
    const auto versions = definitionVersions(plan, stage.id);
    const bool isChanged = standing.state == DefinitionState::Changed;
    m_state->setText(stateText(standing, format));
    auto palette = m_state->palette();
    palette.setColor(QPalette::WindowText,
        isChanged ? readable(style.colours().disputed, style) : style.colours().muted);
    m_state->setPalette(palette);
    m_keep->setVisible(standing.mayBeKept());
    m_unfold->setVisible(!versions.isEmpty());
    m_versions->setVisible(!versions.isEmpty() && m_unfold->isChecked());
    m_versions->setText(
        versions.isEmpty() ? QString() : versionsText(versions, stage, isChanged, format));
    const std::initializer_list<QWidget *> all { m_state, m_keep, m_unfold, m_versions };
    for (auto *widget : all)
        widget->setFont(style.font(TextRole::Caption));
    setSpacing(*layout(), style.px(4));
}

} // namespace lockstep
