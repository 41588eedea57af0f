// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// "Use as": which of the measured numbers becomes which input of which stream, and the planning
// card on which both sides choose. Asks for edits; makes none.

#include "app/evidence/take_measured.h"
#include "app/evidence/use_measurement.h"
#include "ui/evidence/card_form.h"
#include "ui/evidence/evidence_look.h"
#include "ui/evidence/section.h"

#include <tuple>

class QGridLayout;
class QPushButton;
class QLabel;

namespace lockstep {

class AttemptsOffer;
class ChoiceButton;
class StageChoices;

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
    void stageChosen(const QString &measured, const QString &planned);
    void attemptsWanted(); ///< how often leads are tried
    void allWanted(lockstep::MeasuredFunnel funnel); ///< every source's rate and days at once

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Offer {
        MeasuredInput input {};
        QString name;
        QPushButton *button = nullptr;
    };
    void buildFunnel();
    void addOffer(MeasuredInput input, const QString &objectName, const QString &name);
    void offerStreams(const Plan &plan, Id<Stream> stream);
    void offerSteps(const EvidenceLook &look);
    void showFunnel(const EvidenceLook &look);
    void offerNumbers(const EvidenceLook &look, Id<Stream> stream);
    [[nodiscard]] static QString leftOutText(const EvidenceLook &look);
    /// Why a number cannot be taken as it stands; empty: it can.
    [[nodiscard]] static QString hindrance(const EvidenceLook &look, MeasuredInput input);
    [[nodiscard]] static QString advice(const EvidenceLook &look, Id<Stream> stream);
    [[nodiscard]] static double rateOffered(const EvidenceLook &look, Id<Stream> stream);
    [[nodiscard]] static QString lagOffered(const EvidenceLook &look, Id<Stream> stream);
    [[nodiscard]] static Reading skipsOffered(const EvidenceLook &look, Id<Stream> stream);
    [[nodiscard]] QString numberText(
        const EvidenceLook &look, MeasuredInput input, Id<Stream> stream) const;
    void place();

    QWidget *m_whereLine;
    QLabel *m_where;
    QLabel *m_what;
    ChoiceButton *m_steps = nullptr; ///< made anew for each measurement's stages
    QStringList m_stepNames;
    ChoiceButton *m_streams = nullptr; ///< made anew when the plan has others
    QStringList m_streamNames;
    QList<Id<Stream>> m_streamIds;
    StageChoices *m_stages;
    QGridLayout *m_grid;
    QList<Offer> m_offers;
    QPushButton *m_lastYear;
    QPushButton *m_all;
    AttemptsOffer *m_attempts;
    QWidget *m_funnelLine; ///< what becomes of a new plan's stages
    QLabel *m_funnelText;
    ChoiceButton *m_funnel;
    MeasuredFunnel m_cut = MeasuredFunnel::KeepStages;
    CardForm *m_form;
    MeasuredInput m_input {};
    /// What the card takes from, and where to.
    std::tuple<SlicePlace, int, Id<Stream>, QList<Id<Stage>>, QDate> m_seen;
    int m_columns = 0;
    Style m_style;
};

} // namespace lockstep
