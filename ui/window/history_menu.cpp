// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/history_menu.h"

#include "app/document/document.h"
#include "app/store/history.h"
#include "ui/window/menu_actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct HistoryMenuWords {
    Q_DECLARE_TR_FUNCTIONS(historyMenu)
};

constexpr std::array kLimits { 1'000LL, kHistoryLimit, 100'000LL };

qint64 chosen(const QSettings &settings)
{
    const auto limit = settings.value(u"history/limit"_s, kHistoryLimit).toLongLong();
    return std::find(kLimits.begin(), kLimits.end(), limit) == kLimits.end() ? kHistoryLimit
                                                                             : limit;
}

void addLimits(QMenu &menu, QSettings &settings, Document &document)
{
    auto *group = new QActionGroup(&menu);
    for (const qint64 limit : kLimits) {
        auto *action = lockstep::addAction(menu,
            { u"keep%1StepsAction"_s.arg(limit),
                HistoryMenuWords::tr("The last %1 steps").arg(QLocale().toString(limit)),
                HistoryMenuWords::tr(
                    "Older ones go with the next step, and restore points among them; so they do "
                    "in plans that are opened later.") },
            [&settings, &document, limit] {
                settings.setValue(u"history/limit"_s, limit);
                document.setHistoryLimit(limit);
            });
        action->setCheckable(true);
        action->setChecked(chosen(settings) == limit);
        group->addAction(action);
    }
}

} // namespace

QAction *addHistoryMenu(QMenu &menu, QSettings &settings, Document &document,
    const std::function<void(const Result<void> &)> &tell)
{
    document.setHistoryLimit(chosen(settings));
    auto *keep = menu.addMenu(HistoryMenuWords::tr("History &keeps"));
    keep->setObjectName(u"historyMenu"_s);
    addLimits(*keep, settings, document);
    return lockstep::addAction(menu,
        { u"compactHistoryAction"_s, HistoryMenuWords::tr("Compact &history"),
            HistoryMenuWords::tr(
                "Joins all steps between restore points into one each. This cannot be undone: "
                "set restore points first where you want to come back to.") },
        [&document, tell] { tell(document.compactHistory()); });
}

} // namespace lockstep
