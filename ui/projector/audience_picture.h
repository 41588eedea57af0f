// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What fills the audience's window: one view on a card, or the whole plan as headline figures over
// such cards. The report's pages are another (report_picture.h).

#include "ui/projector/audience.h"

class QGridLayout;

namespace lockstep {

class AudiencePicture : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void present(const Snapshot &snapshot) = 0;
};

/// A view under its title.
class AudienceCard : public AudiencePicture {
    Q_OBJECT

public:
    explicit AudienceCard(const AudienceView &view, QWidget *parent = nullptr);
    void present(const Snapshot &snapshot) override;
    [[nodiscard]] QString key() const { return m_key; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QLabel *m_title;
    View *m_view;
    Style m_style;
};

/// Headline figures over the first four views, two by two; over two or one where four have no room.
class AudienceWall : public AudiencePicture {
    Q_OBJECT

public:
    explicit AudienceWall(const AudienceViews &views, QWidget *parent = nullptr);
    void present(const Snapshot &snapshot) override;
    [[nodiscard]] QList<AudienceCard *> cards() const; ///< those that have room

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    AudiencePart m_strip;
    QGridLayout *m_grid;
    QList<AudienceCard *> m_cards;
    Style m_style;
};

} // namespace lockstep
