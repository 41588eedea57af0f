// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One tripwire: what is agreed as a sentence, how it stands in the plan and as last measured, and,
// unfolded, what it is made of. Asks for changes; makes none.

#include "app/figures/tripwires.h"
#include "ui/shared/accessible.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/live_label.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/view.h"

class QGridLayout;
class QLabel;

namespace lockstep {

enum class TripwireText { Limit, Deadline, FirstAct };
enum class TripwireChoice { Kind, Stage, Stream, Owner };

/// By the order of the choices in Stage: all but the won one.
[[nodiscard]] QList<Stage> watchedStages(const Plan &plan);
/// By the order of the choices in Stream, after "all streams".
[[nodiscard]] QList<Id<Stream>> watchedStreams(const Plan &plan);

class TripwireRow : public QWidget, public Accessible {
    Q_OBJECT

public:
    TripwireRow(Id<Tripwire> tripwire, QWidget *parent);

    void show(const Tripwire &tripwire, const TripwireFigures &figures, const Snapshot &snapshot);
    void setUnfolded(bool isUnfolded);
    [[nodiscard]] bool isUnfolded() const { return m_isUnfolded; }
    [[nodiscard]] LiveLabel *label(TripwireText text) const;
    [[nodiscard]] LiveLabel *sentence() const { return m_sentence; }
    [[nodiscard]] QAccessible::Role accessibleRole() const override
    {
        return QAccessible::ListItem;
    }
    [[nodiscard]] std::function<void()> accessiblePress() override
    {
        return [this] { emit unfoldWanted(m_tripwire); };
    }

signals:
    void unfoldWanted(Id<Tripwire> tripwire); ///< or folded again
    void editWanted(Id<Tripwire> tripwire, TripwireText text);
    void choiceWanted(Id<Tripwire> tripwire, TripwireChoice choice, int index);
    void chipClicked(Id<Tripwire> tripwire, Side side);
    void chipMenuWanted(Id<Tripwire> tripwire, Side side, QPoint globalPosition);
    void removeWanted(Id<Tripwire> tripwire);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A choice among names that the plan may change.
    struct Choice {
        TripwireChoice what {};
        QString question;
        QStringList names {};
        ChoiceButton *button = nullptr;
    };
    /// What is shown: the same again is no work.
    struct Shown {
        Tripwire tripwire;
        TripwireFigures figures;
        Standing standing;
        Style style;
        Plan plan; ///< for its names
        [[nodiscard]] bool isAs(const Shown &other) const;
    };
    void connectAll();
    void offer(Choice &choice, const QStringList &names, int current);
    void showChoices(const Tripwire &tripwire, const Plan &plan);
    void offerChoices();
    void showTexts(const Tripwire &tripwire, const Format &format);
    void showState(const Tripwire &tripwire, const TripwireFigures &figures);
    void placeFields();

    std::optional<Shown> m_shown;
    Id<Tripwire> m_tripwire;
    LiveLabel *m_sentence;
    QLabel *m_state;
    QLabel *m_open; ///< who has not agreed
    AgreementChip *m_chip;
    RemoveButton *m_remove;
    QWidget *m_fields;
    QGridLayout *m_grid;
    QList<Choice> m_choices; ///< by TripwireChoice
    LiveLabel *m_limit;
    LiveLabel *m_deadline;
    LiveLabel *m_firstAct;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
    bool m_isUnfolded = false;
    bool m_isTripped = false;
    int m_columns = 0;
};

} // namespace lockstep
