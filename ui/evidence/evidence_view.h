// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What last year's data really say: exports chosen or dropped, their columns mapped, what was
// measured, linked to the selection, and taken into the plan number by number. Without exports,
// what the plan keeps of earlier ones.

#include "app/evidence/plan_link.h"
#include "app/evidence/take_measured.h"
#include "app/evidence/use_measurement.h"
#include "ui/evidence/evidence_desk.h"
#include "ui/shared/view.h"

class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace lockstep {

class CampaignsPage;
class EmptyState;
struct EffortChange;
class HistoryPage;
class ImportPage;
class LookBackPage;
class Progress;
struct PlanningChoice;
struct InputPlace;
class ResultPage;
class SegmentSwitch;

class EvidenceView : public View {
    Q_OBJECT

public:
    EvidenceView(Document &document, Focus &focus, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setDesk(EvidenceDesk &desk); ///< before it is shown; else its own

protected:
    void build() override;
    void render(const Snapshot &snapshot) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeEmpty();
    void makeProgress();
    [[nodiscard]] ImportPage &importPage();
    [[nodiscard]] HistoryPage &historyPage();
    [[nodiscard]] ResultPage &resultPage();
    void connectResult(ResultPage &page);
    void makeFaces(QVBoxLayout &column);
    void showFaces(const Style &style);
    [[nodiscard]] LookBackPage &lookBackPage();
    [[nodiscard]] CampaignsPage &campaignsPage();
    static void paintExample(QPainter &painter, const QRectF &at, const Style &style);

    void showPage();
    void showMeasured();
    void showProgress();
    void showResult();
    void beginAnew();
    void renderNow();
    void follow(const Selection &selection); ///< the part and the step that it names
    [[nodiscard]] Id<Stream> stream() const;
    [[nodiscard]] Taken taken(MeasuredInput input) const;

    [[nodiscard]] const Measurement *measuredOfAll() const; ///< nullptr: nothing is
    void chooseFiles();
    void decide(Id<PastEffort> id, Verdict verdict);
    void changeEffort(const EffortChange &change);
    void addEffort(const QString &line, PastKind kind);
    void takeEfforts(PastKind kind);
    void takeCampaigns();
    void takeAttemptsNow();
    void chooseName(Dimension dimension, const QString &name);
    void chooseStage(const QString &stage);
    void chooseStep(int step);
    void chooseStream(Id<Stream> stream);
    void openCard(MeasuredInput input);
    void use(MeasuredInput input, const PlanningChoice &choice);
    [[nodiscard]] Id<Target> firstTarget() const;
    void useAll(MeasuredFunnel funnel);
    [[nodiscard]] Result<Plan> withAll(const Plan &plan, MeasuredFunnel funnel) const;
    void settleKept(const InputPlace &place, const PlanningChoice &choice);

    EvidenceDesk *m_desk = nullptr;
    QStackedLayout *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_refused = nullptr; ///< why files could not be read, under the empty state
    QWidget *m_emptyPage = nullptr;
    Progress *m_progress = nullptr;
    QWidget *m_progressPage = nullptr;
    QPushButton *m_typeHistory = nullptr;
    HistoryPage *m_history = nullptr;
    ImportPage *m_import = nullptr; ///< made, as the next, when it is first wanted
    ResultPage *m_result = nullptr;
    SegmentSwitch *m_faces = nullptr;
    QHBoxLayout *m_facesLine = nullptr;
    LookBackPage *m_lookBack = nullptr;
    CampaignsPage *m_campaigns = nullptr;
    SlicePlace m_place;
    int m_step = -1;
    bool m_isBehind = false; ///< the desk went on while nobody saw the view
    Selection m_followed;
};

} // namespace lockstep
