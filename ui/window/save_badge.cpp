// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/save_badge.h"

#include "ui/shared/contrast.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/window/file_commands.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Icon saveIcon(const Document &document)
{
    if (document.isReadOnly())
        return Icon::Lock;
    switch (document.saveState()) {
    case Document::SaveState::Untitled:
        return Icon::File;
    case Document::SaveState::Saved:
    case Document::SaveState::Saving:
        return Icon::SaveOk;
    case Document::SaveState::CannotSave:
        return Icon::SaveError;
    }
    Q_UNREACHABLE();
}

QString saveSentence(const Document &document)
{
    const auto path = QDir::toNativeSeparators(document.path());
    if (document.isReadOnly())
        return SaveBadge::tr("%1 is open to be looked at. To change it, save it under a name of "
                             "its own.")
            .arg(path);
    switch (document.saveState()) {
    case Document::SaveState::Untitled:
        return SaveBadge::tr("This plan has no file yet. Every step is kept in a working copy on "
                             "this computer; save it under a name to keep it for good.");
    case Document::SaveState::Saved:
        return SaveBadge::tr("Everything is saved in %1.").arg(path);
    case Document::SaveState::Saving:
        return SaveBadge::tr("The last step is about to be saved in %1.").arg(path);
    case Document::SaveState::CannotSave:
        return explain(document.saveError()) + u"\n\n"_s
            + SaveBadge::tr("Nothing is lost: every step is kept in a working copy on this "
                            "computer. Try again, or save the plan somewhere else.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString saveWords(const Document &document)
{
    if (document.isReadOnly())
        return SaveBadge::tr("read only");
    switch (document.saveState()) {
    case Document::SaveState::Untitled:
        return SaveBadge::tr("no file yet");
    case Document::SaveState::Saved:
        return SaveBadge::tr("saved");
    case Document::SaveState::Saving:
        return SaveBadge::tr("saving…");
    case Document::SaveState::CannotSave:
        return SaveBadge::tr("could not save");
    }
    Q_UNREACHABLE();
}

SaveBadge::SaveBadge(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"saveState"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
}

bool SaveBadge::show(const Document &document, const Style &style)
{
    Shown next { document.isReadOnly(), document.saveState(), saveSentence(document), style };
    if (m_shown == next)
        return false;
    m_shown = std::move(next);
    const bool isBad = document.saveState() == Document::SaveState::CannotSave;
    const auto &c = style.colours();
    const auto colour = isBad ? readable(c.bad, style) : c.muted;
    auto colours = palette();
    colours.setColor(QPalette::ButtonText, colour);
    setPalette(colours);
    setFont(style.font(TextRole::Caption, isBad ? QFont::DemiBold : QFont::Normal));
    setIcon(lockstep::icon(saveIcon(document), colour));
    setIconSize({ style.px(14), style.px(14) });
    setText(saveWords(document));
    setAccessibleName(tr("State of saving: %1").arg(saveWords(document)));
    setToolTip(m_shown->sentence);
    return true;
}

QWidget *savePanel(const Document &document, FileCommands &files,
    const std::function<void()> &merge, const Style &style)
{
    auto *panel = new QWidget;
    panel->setObjectName(u"savePanel"_s);
    auto *text = new QLabel(saveSentence(document));
    text->setObjectName(u"saveExplanation"_s);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(style.px(12));
    layout->addWidget(text);
    const auto offer = [&](const QString &name, const QString &words, auto what) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        QObject::connect(button, &QPushButton::clicked, &files, what);
        layout->addWidget(button, 0, Qt::AlignLeading);
    };
    const bool isBad = document.saveState() == Document::SaveState::CannotSave;
    const bool isOutside = isBad && document.saveError().fault == Fault::ChangedOutside;
    if (isOutside)
        offer(u"mergeHereButton"_s, SaveBadge::tr("Merge…"), merge);
    else if (isBad)
        offer(u"saveAgainButton"_s, SaveBadge::tr("Try again"), &FileCommands::save);
    offer(u"saveElsewhereButton"_s, SaveBadge::tr("Save as…"), &FileCommands::saveAs);
    if (isOutside)
        offer(u"overwriteHereButton"_s, SaveBadge::tr("Overwrite"), &FileCommands::saveOver);
    layout->addStretch();
    return panel;
}

} // namespace lockstep
