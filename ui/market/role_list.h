// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The people who have a say in a market's purchase: one line each, all of it changed in place. Asks
// for changes; makes none.

#include "ui/shared/choice_button.h"
#include "ui/shared/live_label.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/view.h"

class QGridLayout;

namespace lockstep {

class RoleList : public QWidget {
    Q_OBJECT

public:
    explicit RoleList(Id<Market> market, QWidget *parent = nullptr);
    void show(const Snapshot &snapshot, const QColor &ink);
    [[nodiscard]] LiveLabel *title(Id<BuyerRole> role) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changeWanted(BuyerRole role); ///< as it should be
    void titleEditWanted(Id<BuyerRole> role);
    void addWanted(Id<Market> market);
    void removeWanted(Id<BuyerRole> role);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        BuyerRole role;
        LiveLabel *title = nullptr;
        ChoiceButton *seniority = nullptr;
        ChoiceButton *say = nullptr;
        RemoveButton *remove = nullptr;
    };
    void fitRows(const QList<BuyerRole> &roles);
    Row makeRow(const BuyerRole &role);
    void placeRows(); ///< each in one line, or the title above its choices where it is narrow
    void fitWidth();
    [[nodiscard]] int choicesWidth() const; ///< what the words beside a title take at most
    [[nodiscard]] const BuyerRole *roleOf(Id<BuyerRole> id) const;

    Id<Market> m_market;
    QGridLayout *m_grid;
    QToolButton *m_add;
    QList<Row> m_rows;
    Style m_style;
    bool m_isNarrow = false;
};

} // namespace lockstep
