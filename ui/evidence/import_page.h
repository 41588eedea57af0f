// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Before exports are measured: each of their columns with samples and what it is taken for, to be
// corrected in place, and what has to be asked. Nothing of the plan changes here.

#include "ui/shared/view.h"

class QVBoxLayout;
class QPushButton;

namespace lockstep {

class EvidenceDesk;
class ImportQuestions;
class MappingRow;
class ScrollPage;

class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(EvidenceDesk &desk, QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);

private:
    void buildHead(QVBoxLayout &column);
    void buildButtons(QVBoxLayout &column);
    void showProblem(const Style &style);
    void showRows(const Style &style);
    [[nodiscard]] QStringList currencies() const;
    [[nodiscard]] bool isMixed() const;

    EvidenceDesk &m_desk;
    Snapshot m_snapshot;
    QLabel *m_title;
    QLabel *m_joined;
    QLabel *m_problem;
    ImportQuestions *m_questions;
    ScrollPage *m_scroll;
    QVBoxLayout *m_list;
    QList<QLabel *> m_files;
    QList<MappingRow *> m_rows;
    QPushButton *m_measure;
    QPushButton *m_other;
    QPushButton *m_leave;
};

} // namespace lockstep
