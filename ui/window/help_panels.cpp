// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/help_panels.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("helpPanels", text);
}

void addRow(QGridLayout &grid, const QString &what, const QString &key, const Style &style)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(what);
    name->setWordWrap(true);
    auto *keys = new QLabel(key);
    keys->setFont(style.font(TextRole::Body, QFont::Medium));
    grid.addWidget(name, row, 0);
    grid.addWidget(keys, row, 1, Qt::AlignRight | Qt::AlignTop);
}

} // namespace

QWidget *shortcutList(const QWidget &window, const Style &style)
{
    auto *list = new QWidget;
    list->setObjectName(u"shortcutList"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(style.px(8));
    grid->setColumnStretch(0, 1);
    for (const auto *action : window.findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty())
            addRow(*grid, action->text().remove(u'&'),
                action->shortcut().toString(QKeySequence::NativeText), style);
    }
    addRow(*grid, tr("Leave what is open or selected"), tr("Esc"), style);
    addRow(*grid, tr("Change the number under the keyboard"), u"F2"_s, style);
    grid->setRowStretch(grid->rowCount(), 1);
    return list;
}

QWidget *aboutText(const Style &style)
{
    auto *text = new QLabel(
        tr("Lockstep %1\n\nOne growth target, one joint plan: marketing and sales plan together "
           "and agree, "
           "item by item.\n\nFree software under the GNU General Public License, version 3. "
           "Built with Qt %2.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    text->setObjectName(u"aboutText"_s);
    text->setAccessibleName(tr("About Lockstep"));
    text->setFont(style.font(TextRole::Body));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop);
    return text;
}

} // namespace lockstep
