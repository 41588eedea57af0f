// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The waterfall on screen: the drawing, a click or arrow key on a stage or one of its numbers, and
// the handles over rates and lags. Says what people want; what becomes of it is the view's.

#include "ui/funnel/step_handle.h"
#include "ui/funnel/waterfall_layout.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class WaterfallCanvas : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit WaterfallCanvas(QWidget *parent);
    void show(const Waterfall &waterfall, const Selection &selection, const Style &style,
        const Format &format);
    void setMode(WaterfallMode mode) { m_mode = mode; } ///< before show()
    /// The year's revenue target in minor units, with its name and why; 0: none. Before show().
    void setTarget(double minorUnits, const QString &name, const QString &why);
    void setFlows(const WaterfallFlows &flows) { m_flows = flows; } ///< before show()
    /// Whether there is more to be told of how a number came about.
    using IsExplained = std::function<bool(const WaterfallNumber &number)>;
    void setExplained(IsExplained isExplained) { m_isExplained = std::move(isExplained); }
    /// Who still has to agree to each step, in sentences; said with its rate. Before show().
    void setOpen(const QStringList &sentences) { m_open = sentences; }
    /// Something is in the hand: what is read when one stops is said again when it is let go.
    void setHeld(bool isHeld) { m_isHeld = isHeld; }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] StepHandle *handle(StepInput input, qsizetype index) const;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the stages

signals:
    void stageClicked(Id<Stage> stage);
    void whyWanted(const WaterfallNumber &number); ///< by a click, or Enter
    void pulledTo(StepInput input, qsizetype index, double from, double wanted);
    void settledAt(StepInput input, qsizetype index, double from, double wanted);
    void cancelled();
    void editWanted(StepInput input, qsizetype index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct StepHandles {
        StepHandle *rate = nullptr;
        StepHandle *lag = nullptr;
    };
    void makeHandles(qsizetype count);
    void arrangeTarget();
    [[nodiscard]] QRegion besideTexts() const;
    void paintTarget(QPainter &painter) const;
    StepHandle *newHandle(StepInput input, qsizetype index);
    void arrange();
    void arrangeNow();
    [[nodiscard]] qsizetype stageAt(QPointF position) const; ///< -1: none
    [[nodiscard]] qsizetype leakAt(QPointF position) const; ///< whose leavers; -1: none
    [[nodiscard]] qsizetype selectedStage() const;
    [[nodiscard]] const PlacedText *numberAt(QPointF position) const; ///< nullptr: none
    /// Those of the selected stage, from top to bottom.
    [[nodiscard]] QList<const PlacedText *> numbers() const;
    [[nodiscard]] const PlacedText *currentNumber() const; ///< nullptr: the stage itself
    [[nodiscard]] bool stepThroughNumbers(int key); ///< false: no such key, or nowhere to go
    void setPointed(const std::optional<WaterfallNumber> &number);
    void paintNumbers(QPainter &painter) const;
    [[nodiscard]] QString tipAt(QPointF position) const;

    Waterfall m_waterfall;
    Selection m_selection;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
    WaterfallMode m_mode = WaterfallMode::Both;
    WaterfallFlows m_flows;
    WaterfallLayout m_layout;
    bool m_isStale = false; ///< the layout is of what was shown before
    /// Its first showing is over, in which sizes change several times before anything is painted.
    bool m_hasSettled = false;
    QStringList m_open;
    bool m_isHeld = false;
    IsExplained m_isExplained = [](const WaterfallNumber &) { return false; };
    QString m_what; ///< number of the selected stage that the keyboard is at; empty: the stage
    std::optional<WaterfallNumber> m_pointed; ///< the mouse is over it
    QList<StepHandles> m_handles;
    StepHandle *m_target = nullptr; ///< at the top of the last column
    struct Target {
        double minorUnits = 0;
        QString name;
        QString why;
    } m_wanted;
};

} // namespace lockstep
