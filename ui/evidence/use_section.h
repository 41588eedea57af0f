// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// "Use as": which of the measured numbers becomes which input of which stream, and the planning
// card on which both sides choose. Asks for edits; makes none.

#include "app/evidence/take_measured.h"
#include "ui/evidence/card_form.h"
#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

#include <tuple>

class QGridLayout;
class QPushButton;
class QLabel;

namespace lockstep {

class ChoiceButton;

class UseSection : public Section {
    Q_OBJECT

public:
    explicit UseSection(QWidget *parent = nullptr);
    /// `stream` is where numbers go to; null: none is chosen yet.
    void show(const EvidenceLook &look, Id<Stream> stream);
    void open(const PlanningCard &card, MeasuredInput input, const Snapshot &snapshot);
    void shut();
    [[nodiscard]] bool isOpen() const { return !m_form->isHidden(); }

signals:
    void streamWanted(lockstep::Id<lockstep::Stream> stream);
    void stepWanted(int step);
    void cardWanted(lockstep::MeasuredInput input);
    void chosen(lockstep::MeasuredInput input, const lockstep::PlanningChoice &choice);
    void lastYearWanted();
    void allWanted(); ///< every source's rate and days at once

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Offer {
        MeasuredInput input {};
        QString name;
        QPushButton *button = nullptr;
    };
    void addOffer(MeasuredInput input, const QString &objectName, const QString &name);
    void offerStreams(const Plan &plan, Id<Stream> stream);
    void offerSteps(const EvidenceLook &look);
    void offerNumbers(const EvidenceLook &look, Id<Stream> stream);
    [[nodiscard]] static QString leftOutText(const EvidenceLook &look);
    [[nodiscard]] QString numberText(const EvidenceLook &look, MeasuredInput input) const;
    void place();

    QWidget *m_whereLine;
    QLabel *m_where;
    QLabel *m_what;
    ChoiceButton *m_steps = nullptr; ///< made anew for each measurement's stages
    QStringList m_stepNames;
    ChoiceButton *m_streams = nullptr; ///< made anew when the plan has others
    QStringList m_streamNames;
    QList<Id<Stream>> m_streamIds;
    QGridLayout *m_grid;
    QList<Offer> m_offers;
    QPushButton *m_lastYear;
    QPushButton *m_all;
    CardForm *m_form;
    MeasuredInput m_input {};
    std::tuple<SlicePlace, int, Id<Stream>> m_seen; ///< what the card takes from, and where to
    int m_columns = 0;
    Style m_style;
};

} // namespace lockstep
