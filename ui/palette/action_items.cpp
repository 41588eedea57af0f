// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The actions of the menus, as people read them there.

#include "ui/palette/find_item.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct ActionItemsWords {
    Q_DECLARE_TR_FUNCTIONS(actionItems)
};

/// Without the mark of the key that chooses it in its menu.
QString plainText(const QString &text)
{
    static const QRegularExpression mark(u"&(.)"_s);
    return QString(text).replace(mark, u"\\1"_s);
}

QString stateText(const QAction &action)
{
    if (!action.isEnabled())
        return ActionItemsWords::tr("not now");
    if (!action.isCheckable())
        return {};
    return action.isChecked() ? ActionItemsWords::tr("on") : ActionItemsWords::tr("off");
}

FindItem item(QAction &action, const QString &path)
{
    auto parts
        = QStringList { stateText(action), action.shortcut().toString(QKeySequence::NativeText) };
    parts.removeAll(QString());
    const auto text = plainText(action.text());
    const auto key = action.objectName().isEmpty() ? path + u'/' + text : action.objectName();
    return { FindGroup::Actions, key, text, path, parts.join(u"   "_s), action.isEnabled(),
        QPointer(&action) };
}

void add(QList<FindItem> &items, const QList<QAction *> &actions, const QString &path)
{
    for (auto *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        auto *menu = action->menu();
        if (!menu) {
            items.append(item(*action, path));
            continue;
        }
        emit menu->aboutToShow(); // some menus are filled only when they are wanted
        const auto name = plainText(action->text());
        add(items, menu->actions(), path.isEmpty() ? name : path + u" › "_s + name);
    }
}

} // namespace

QList<FindItem> actionItems(const QMenuBar &menus)
{
    QList<FindItem> items;
    add(items, menus.actions(), {});
    return items;
}

} // namespace lockstep
