// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Who works what comes: each team with its people and what they can handle, week by week, and the
// week in which it is too much.

#include "ui/shared/view.h"
#include "ui/target/plan_edit.h"
#include "ui/target/team_fields.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lockstep {

class AgreementChip;
class AmountCell;
class ChoiceButton;
class LiveLabel;
class RemoveButton;
class WeekStrip;

class TeamsPanel : public QWidget {
    Q_OBJECT

public:
    explicit TeamsPanel(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changeWanted(const QString &title, const PlanEdit &edit);
    void toggled(const Standing &standing, Side side);
    void menuWanted(const Standing &standing, Side side, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Change = std::function<Result<Team>(Team)>;
    struct Card {
        Id<Team> team;
        QStringList stages; ///< their names, as the choice has them
        QWidget *all = nullptr;
        LiveLabel *name = nullptr;
        ChoiceButton *stage = nullptr;
        AgreementChip *chip = nullptr;
        ChoiceButton *mark = nullptr; ///< how well it is known what they can handle
        RemoveButton *remove = nullptr;
        QWidget *line = nullptr; ///< of the inputs, which flow
        QList<AmountCell *> inputs; ///< as teamFields()
        WeekStrip *weeks = nullptr;
        QLabel *words = nullptr;
    };
    void fitCards();
    [[nodiscard]] Card makeCard(const Team &team);
    void makeInputs(Card &card);
    void connectCard(const Card &card);
    void connectChip(const Card &card);
    void showCard(const Card &card, const Team &team);
    void showWeeks(const Card &card, const Team &team, const TeamFigures &figures);
    void flow(const Card &card) const;
    [[nodiscard]] QString wordsOf(const TeamFigures &figures) const;
    void change(Id<Team> id, const QString &title, const Change &change);
    void edit(Id<Team> id, int field, AmountCell *over);
    void add();

    Snapshot m_snapshot;
    QList<TeamField> m_fields;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QList<Card> m_cards;
    QToolButton *m_add;
};

} // namespace lockstep
