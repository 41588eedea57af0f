// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The look back's cards in five piles: not decided, keep, more, less, stop. The more a card
// brought, the larger it is. Where it is narrow, the piles lie below each other. Cards are moved by
// the mouse, by keys or by a menu; the board asks for it and changes nothing.

#include "app/evidence/look_back.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class VerdictBoard : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit VerdictBoard(QWidget *parent = nullptr);
    void show(const QList<VerdictPile> &piles, const Snapshot &snapshot);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;
    [[nodiscard]] Id<PastEffort> current() const { return m_current; }
    [[nodiscard]] QRect cardRect(Id<PastEffort> id) const; ///< empty: there is none
    [[nodiscard]] QRect pileRect(Verdict verdict) const;

signals:
    void currentMoved(); ///< by a key: it may be out of sight
    void verdictWanted(lockstep::Id<lockstep::PastEffort> id, lockstep::Verdict verdict);
    void editWanted(lockstep::Id<lockstep::PastEffort> id);
    void removeWanted(lockstep::Id<lockstep::PastEffort> id);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Card {
        PastEffort effort;
        QString amount; ///< "1.2 M"
        QString details; ///< "1,203 leads · 12 won · cost 200 k, returned 5.0 times"
        double share = 0; ///< 0 … 1 of the largest card's revenue
        QRect rect;
        bool isContradicted = false; ///< by the calendar
    };
    struct Pile {
        Verdict verdict = Verdict::Open;
        QString title; ///< "↑ Do more of"
        QString words; ///< "3 · 1.2 M · 45 %"
        QRect rect;
        QList<Card> cards;
    };

    [[nodiscard]] QString detailsOf(const PastEffort &effort) const;
    [[nodiscard]] QString sentenceOf(const Card &card, Verdict verdict) const;
    void layOut();
    int layPile(Pile &pile, QRect at) const; ///< how far down it comes
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int cardHeight(const Card &card, int width) const;
    [[nodiscard]] int nameHeight() const { return m_style.px(20); } ///< of a line of it
    [[nodiscard]] bool isStacked() const;
    [[nodiscard]] const Card *cardAt(QPoint position) const;
    [[nodiscard]] const Card *card(Id<PastEffort> id) const;
    [[nodiscard]] std::optional<Verdict> pileAt(QPoint position) const;
    [[nodiscard]] QColor pileColour(Verdict verdict) const;

    void paintPile(QPainter &painter, const Pile &pile) const;
    void paintCard(QPainter &painter, const Card &card, const QRect &at, Verdict verdict) const;
    /// As many whole lines of `text` as have room, the last one elided; how high they are.
    int paintLines(QPainter &painter, const QString &text, const QRect &at, int lineHeight) const;
    void paintTexts(QPainter &painter, const Card &card, const QRect &at) const;

    void choose(Id<PastEffort> id);
    void chooseByKey(Id<PastEffort> id);
    void decide(Id<PastEffort> id, Verdict verdict); ///< by a key
    void chooseBeside(int piles); ///< in the next pile to that side that has a card
    void chooseInPile(int cards);
    void moveBeside(int piles);
    void offer(QPoint globalPosition);
    bool decideBy(const QString &key);

    QList<Pile> m_piles;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
    Id<PastEffort> m_current;
    Id<PastEffort> m_pressed;
    QPoint m_pressedAt;
    QPoint m_dragged; ///< where the mouse is
    bool m_isDragging = false;
    int m_height = 0;
};

} // namespace lockstep
