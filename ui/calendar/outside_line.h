// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One line under the sheet about the entries that it cannot show, as they lie before or after the
// plan's months, with a list of them. Not there when there are none.

#include "app/calendar/outside_plan.h"
#include "ui/shared/view.h"

class QMenu;
class QToolButton;

namespace lockstep {

class ElidedLabel;

class OutsideLine : public QWidget {
    Q_OBJECT

public:
    explicit OutsideLine(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot, const OutsidePlan &outside);

signals:
    void entryWanted(Id<Entry> entry);

private:
    void list();
    void add(Id<Entry> entry);

    Snapshot m_snapshot; ///< as last shown
    OutsidePlan m_outside;
    ElidedLabel *m_words;
    QToolButton *m_button;
    QMenu *m_list;
};

} // namespace lockstep
