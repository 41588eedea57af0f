// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One clause: its topic and who agreed, and below it the two promises side by side, or one shared
// text. Asks for changes; makes none.

#include "ui/shared/accessible.h"
#include "ui/shared/agreement_chip.h"
#include "ui/shared/live_label.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/view.h"
#include "ui/sla/clause_link.h"

class QBoxLayout;
class QLabel;

namespace lockstep {

class ElidedLabel;

enum class ClauseField { Topic, MarketingPromise, SalesPromise, SharedText };

class ClauseRow : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit ClauseRow(Id<Clause> clause, QWidget *parent = nullptr);

    void show(const Clause &clause, const ClauseFigures &figures, const Standing &standing,
        const Snapshot &snapshot);
    [[nodiscard]] bool isFilled() const { return m_shown.has_value(); }
    [[nodiscard]] ClauseLink link() const { return m_link; }
    [[nodiscard]] bool isFaded() const;
    /// Before show(): whether another clause is about what is selected.
    void standBackForOthers(bool standsBack) { m_standsBack = standsBack; }
    [[nodiscard]] LiveLabel *label(ClauseField field) const;
    [[nodiscard]] QAccessible::Role accessibleRole() const override
    {
        return QAccessible::ListItem;
    }
    [[nodiscard]] std::function<void()> accessiblePress() override
    {
        return [this] { emit selectWanted(m_clause); };
    }

signals:
    void editWanted(Id<Clause> clause, ClauseField field);
    void chipClicked(Id<Clause> clause, Side side);
    void chipMenuWanted(Id<Clause> clause, Side side, QPoint globalPosition);
    void selectWanted(Id<Clause> clause); ///< null: none any more
    void removeWanted(Id<Clause> clause);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectAll();
    void space(const Style &style);
    void showLink(ClauseLink link);
    void fitHead(); ///< the topic in one line goes before who has not agreed
    void showOpen(const Standing &standing);
    void fitPair();
    void showTexts(const Clause &clause, const ClauseFigures &figures);

    /// What is shown: the same again is no work.
    struct Shown {
        Clause clause;
        ClauseFigures figures;
        Standing standing;
        ClauseLink link = ClauseLink::None;
        bool standsBack = false;
        bool isSelected = false;
        Style style;
        bool operator==(const Shown &) const = default;
    };

    std::optional<Shown> m_shown;
    Id<Clause> m_clause;
    LiveLabel *m_topic;
    LiveLabel *m_marketing;
    LiveLabel *m_sales;
    LiveLabel *m_shared;
    QBoxLayout *m_pair; ///< both promises: side by side, or one below the other
    ElidedLabel *m_open; ///< who has not agreed
    AgreementChip *m_chip;
    RemoveButton *m_remove;
    Style m_style;
    ClauseLink m_link = ClauseLink::None;
    bool m_standsBack = false;
    bool m_isSelected = false;
};

} // namespace lockstep
