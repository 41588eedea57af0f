// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Before the signature: how far each side is, and everything that stands in the way, to agree to
// right there or to go to.

#include "ui/shared/view.h"
#include "ui/sign/obstacles.h"

class QVBoxLayout;

namespace lockstep {

class ApartWorker;
class ObstacleRow;
class SideCard;

class SignView : public View {
    Q_OBJECT

public:
    SignView(Document &document, Focus &focus, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

signals:
    void jumpWanted(ItemKind kind); ///< it is selected already

protected:
    void build() override;
    void render(const Snapshot &snapshot) override;
    void showEvent(QShowEvent *event) override;

private:
    void showVerdict(const Snapshot &snapshot, const QList<Obstacle> &all);
    void showObstacles(const QList<Obstacle> &all, const Snapshot &snapshot);
    [[nodiscard]] ObstacleRow *row(qsizetype index);
    void jump(const Obstacle &obstacle);
    void follow();
    void showAll(const Snapshot &snapshot);
    [[nodiscard]] QList<Disagreement> apart(const Snapshot &snapshot) const;

    ApartWorker *m_worker = nullptr;
    QList<Disagreement> m_priced; ///< as last worked out
    QVBoxLayout *m_column = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_sentence = nullptr;
    SideCard *m_marketing = nullptr;
    SideCard *m_sales = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<QLabel *> m_headings; ///< by ObstacleKind
    QList<ObstacleRow *> m_rows; ///< used again, so that nothing jumps when one goes
};

} // namespace lockstep
