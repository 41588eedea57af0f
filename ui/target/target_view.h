// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The revenue that both sides answer for: the target, what the plan brings and what is missing, by
// quarter and by market, and the few inputs that it comes down to.

#include "ui/shared/headline_number.h"
#include "ui/shared/view.h"

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace lockstep {

class AgreementChip;
class BridgePanel;
class ChecksPanel;
class MarketAims;
class QuarterChart;
class SpreadPanel;
class TargetBar;
class TeamsPanel;

class TargetView : public View {
    Q_OBJECT

public:
    TargetView(Document &document, Focus &focus, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

signals:
    void whyWanted(const QString &figure); ///< how it came about

protected:
    void build() override;
    void render(const Snapshot &snapshot) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void connectReasons();
    void showHero(const Snapshot &snapshot);
    void showFacts(const Snapshot &snapshot);
    void showBudget(const Snapshot &snapshot);
    void showLaterYears(const Snapshot &snapshot);
    void fitWidth(); ///< numbers beside each other, or below where they have no room
    void connectParts();
    void editTarget(QWidget *over, QRect at);
    void setTargetFrom(const QString &text);
    void editBudget();
    void setBudgetFrom(const QString &text);
    void editShare();
    void setShareFrom(const QString &text);
    void editDealSize(Id<Market> market, QWidget *over);
    void setDealSizeFrom(Id<Market> market, const QString &text);
    [[nodiscard]] const Standing *targetStanding() const;

    QVBoxLayout *m_column = nullptr;
    QBoxLayout *m_hero = nullptr;
    QGridLayout *m_facts = nullptr;
    HeadlineNumber *m_target = nullptr;
    HeadlineNumber *m_planned = nullptr;
    HeadlineNumber *m_gap = nullptr;
    AgreementChip *m_chip = nullptr;
    TargetBar *m_bar = nullptr;
    HeadlineNumber *m_share = nullptr;
    HeadlineNumber *m_deal = nullptr;
    HeadlineNumber *m_wins = nullptr;
    HeadlineNumber *m_first = nullptr;
    HeadlineNumber *m_budget = nullptr;
    SpreadPanel *m_spread = nullptr;
    QuarterChart *m_quarters = nullptr;
    BridgePanel *m_bridge = nullptr;
    MarketAims *m_markets = nullptr;
    TeamsPanel *m_teams = nullptr;
    ChecksPanel *m_checks = nullptr;
    QLabel *m_later = nullptr;
};

[[nodiscard]] const Target *targetOf(const Plan &plan, int fiscalYear); ///< nullptr: none
[[nodiscard]] int firstYearOf(const Plan &plan); ///< the fiscal year that the plan begins with

} // namespace lockstep
