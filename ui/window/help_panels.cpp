// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/help_panels.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct HelpPanelsWords {
    Q_DECLARE_TR_FUNCTIONS(helpPanels)
};

void addRow(QGridLayout &grid, const QString &what, const QString &key, const Style &style)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(what);
    name->setWordWrap(true);
    auto *keys = new QLabel(key);
    keys->setFont(style.font(TextRole::Body, QFont::Medium));
    keys->setAlignment(Qt::AlignRight | Qt::AlignTop);
    // Several of them are longer than the panel is wide, in some languages.
    keys->setWordWrap(key.contains(u" · "_s));
    grid.addWidget(name, row, 0);
    grid.addWidget(keys, row, 1, Qt::AlignTop);
}

void addHeading(QGridLayout &grid, const QString &text, const Style &style)
{
    auto *heading = new QLabel(text);
    heading->setFont(style.font(TextRole::Title));
    heading->setContentsMargins(0, grid.rowCount() > 1 ? style.px(16) : 0, 0, 0);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

/// Those of its actions, and of the menus in it, that have a key.
QList<QAction *> withKey(const QMenu &menu)
{
    QList<QAction *> found;
    for (auto *action : menu.actions()) {
        if (action->menu())
            found += withKey(*action->menu());
        else if (!action->shortcut().isEmpty())
            found.append(action);
    }
    return found;
}

QString plain(QString text)
{
    return text.remove(u'&');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const auto &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.mid(0, 2).join(u" · "_s);
}

QString native(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

void addCalendarKeys(QGridLayout &grid, const Style &style)
{
    addHeading(grid, HelpPanelsWords::tr("On the calendar"), style);
    const std::pair<QString, QString> rows[] {
        { HelpPanelsWords::tr("Move an entry by a day, by a week"),
            HelpPanelsWords::tr("← → · Shift+← →") },
        { HelpPanelsWords::tr("Make it longer or shorter"), HelpPanelsWords::tr("Ctrl+← →") },
        { HelpPanelsWords::tr("Choose several, to move them together"),
            HelpPanelsWords::tr("Shift+click · Shift+drag") },
        { HelpPanelsWords::tr("Choose all that is found"), native(QKeySequence::SelectAll) },
        { HelpPanelsWords::tr("Copy an entry"), HelpPanelsWords::tr("Ctrl+drag") },
        { HelpPanelsWords::tr("Nearer or farther: year, quarter, month"),
            HelpPanelsWords::tr("+ − · Ctrl+wheel") },
        { HelpPanelsWords::tr("Earlier or later"),
            HelpPanelsWords::tr("Page up · Page down · Shift+wheel") },
        { HelpPanelsWords::tr("Search the calendar"), native(QKeySequence::Find) },
    };
    for (const auto &[what, keys] : rows)
        addRow(grid, what, keys, style);
}

} // namespace

QWidget *shortcutList(const QMenuBar &menus, const Style &style)
{
    auto *list = new QWidget;
    list->setObjectName(u"shortcutList"_s);
    list->setAccessibleName(HelpPanelsWords::tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(style.px(8));
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (const auto *entry : menus.actions()) {
        const auto actions = entry->menu() ? withKey(*entry->menu()) : QList<QAction *>();
        if (!actions.isEmpty())
            addHeading(*grid, plain(entry->text()), style);
        for (const auto *action : actions)
            addRow(*grid, plain(action->text()), keysOf(*action), style);
    }
    addHeading(*grid, HelpPanelsWords::tr("Everywhere"), style);
    addRow(*grid, HelpPanelsWords::tr("Leave what is open or selected"), HelpPanelsWords::tr("Esc"),
        style);
    addRow(*grid, HelpPanelsWords::tr("Change the number under the keyboard"), u"F2"_s, style);
    addCalendarKeys(*grid, style);
    grid->setRowStretch(grid->rowCount(), 1);
    return list;
}

QWidget *aboutText(const Style &style)
{
    auto *text = new QLabel(
        HelpPanelsWords::tr(
            "Lockstep %1\n\nOne growth target, one joint plan: marketing and sales plan together "
            "and agree, "
            "item by item.\n\nFree software under the GNU General Public License, version 3. "
            "Built with Qt %2.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    text->setObjectName(u"aboutText"_s);
    text->setAccessibleName(HelpPanelsWords::tr("About Lockstep"));
    text->setFont(style.font(TextRole::Body));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop);
    return text;
}

} // namespace lockstep
