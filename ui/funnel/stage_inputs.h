// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Everything that can be stated about the selected stage, to be typed and chosen in place, and its
// place among the stages. What the streams differ in stands there where a single one is looked at.

#include "ui/funnel/funnel_face.h"
#include "ui/funnel/stage_fields.h"
#include "ui/shared/scroll_page.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace lockstep {

class CurveChart;
class DefinitionPanel;

class StageInputs : public ScrollPage {
    Q_OBJECT

public:
    StageInputs(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot, Id<Stage> stage, Id<Stream> stream);
    void enter(const QString &input); ///< by its object name

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        StageField field;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr; ///< either this
        QComboBox *box = nullptr; ///< or this
    };
    void addHead(QGridLayout *grid, const QString &text);
    void addRow(QGridLayout *grid, const StageField &field);
    void addCurve(QGridLayout *grid);
    void addVersions(QGridLayout *grid);
    void addPlaces(QGridLayout *grid);
    QPushButton *addButton(const QString &objectName, const QString &text);
    void fill(const Row &row, const StageScope &at, bool isAsked);
    void hint(qsizetype row);
    void typed(qsizetype row);
    void chosen(qsizetype row, int choice);
    void nudge(qsizetype row, int by);
    void insert();
    void shift(int by); ///< among the stages
    [[nodiscard]] std::optional<StageScope> scope() const; ///< of the plan as it is committed
    [[nodiscard]] int place() const;

    FaceLinks m_links;
    Snapshot m_snapshot;
    Id<Stage> m_stage;
    Id<Stream> m_stream;
    QList<Row> m_rows;
    QList<QLabel *> m_heads;
    CurveChart *m_curve = nullptr;
    DefinitionPanel *m_versions = nullptr;
    QLabel *m_hint; ///< what stands here for one stream
    QList<QPushButton *> m_buttons; ///< before, earlier, later, remove
};

} // namespace lockstep
