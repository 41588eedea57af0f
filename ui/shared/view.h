// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What every view is: a widget that shows a snapshot, edits through the document, selects through
// the focus, and has one line for what went wrong. A hidden view notes that it is stale and catches
// up when it is shown.

#include "app/base/format.h"
#include "app/document/document.h"
#include "app/figures/selection.h"
#include "ui/shared/focus.h"
#include "ui/shared/style.h"

#include <QWidget>

class QLabel;

namespace lockstep {

/// Everything a view needs to paint itself: computed once per change, handed to all.
struct Snapshot {
    Plan plan;
    Figures figures;
    Selection selection;
    Style style;
    Format format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

class View : public QWidget {
    Q_OBJECT

public:
    View(Document &document, Focus &focus, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0; ///< of its pane
    void present(const Snapshot &snapshot);
    /// The first rendering waits until the window has been painted once, so that a window of
    /// several views appears early and the rest of it a moment later.
    void renderAfterFirstPaint() { m_waitsForPaint = true; }
    [[nodiscard]] bool isStale() const { return m_stale; } ///< what was presented is not shown yet

protected:
    /// Makes the view's widgets, just before it is rendered first: what nobody has seen yet costs
    /// nothing.
    virtual void build() { }
    virtual void render(const Snapshot &snapshot) = 0; ///< called when visible and stale

    /// The one child that fills the view, above the error line.
    void setContent(QWidget *content);
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] Focus &focus() { return m_focus; }

    /// Commits; what went wrong stands in the view's error line until the next edit. True: done.
    bool apply(const QString &title, Result<Plan> next);
    bool preview(Result<Plan> next);
    void showError(const Error &error);
    void clearError();
    /// One side's word on an item, in the name of that side's leader: Agreed if it was open, void
    /// or otherwise; Open if it was agreed. A context menu offers all stands.
    void toggleAgreed(const Standing &standing, Side side);
    void chooseStand(const Standing &standing, Side side, QPoint globalPosition);

    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void catchUp();
    bool told(const Result<void> &done); ///< shows or clears the error; true: done
    void say(const Item &item, Side side, Stand stand, QPoint globalPosition);

    Document &m_document;
    Focus &m_focus;
    Snapshot m_snapshot;
    bool m_stale = false;
    bool m_isBuilt = false;
    bool m_waitsForPaint = false;
    QLabel *m_error = nullptr;
};

} // namespace lockstep
