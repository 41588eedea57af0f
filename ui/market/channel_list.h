// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The channels through which the markets are sold to, renamed in place. Asks for changes; makes
// none.

#include "app/figures/channel_care.h"
#include "ui/shared/live_label.h"
#include "ui/shared/view.h"

class QGridLayout;
class QToolButton;

namespace lockstep {

class ChannelCell;

class ChannelList : public QWidget {
    Q_OBJECT

public:
    explicit ChannelList(QWidget *parent);
    void show(const Snapshot &snapshot);
    [[nodiscard]] LiveLabel *name(Id<Channel> channel) const; ///< null: it has none

signals:
    void editWanted(Id<Channel> channel);
    void removeWanted(Id<Channel> channel);
    void addWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitCells(const QList<Channel> &channels);
    ChannelCell *makeCell(Id<Channel> channel);
    void placeCells(); ///< in as many columns as there is room for

    QLabel *m_title;
    QGridLayout *m_grid;
    QToolButton *m_add;
    QList<ChannelCell *> m_cells;
    KnownCare m_care; ///< as it was shown last
    Style m_style;
    int m_columns = 0;
};

} // namespace lockstep
