// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The printed plan for the audience: in room size as wide as the screen, read downwards by half
// screens; otherwise a whole page at a time. Paper stays white in every theme.

#include "ui/projector/audience_picture.h"

namespace lockstep {

class Pages;

class ReportPicture : public AudiencePicture {
    Q_OBJECT

public:
    explicit ReportPicture(QDate today, QWidget *parent = nullptr);
    ~ReportPicture() override;
    void present(const Snapshot &snapshot) override;

    void turn(int step); ///< 1: onwards, -1: back, by as much as can be seen at once
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double scale() const; ///< screen pixels for one of the page's
    [[nodiscard]] double lowest() const; ///< what m_top can be on a page

    QDate m_today;
    std::unique_ptr<Pages> m_pages;
    Plan m_plan; ///< that the pages are of
    Style m_style;
    int m_page = 0;
    double m_top = 0; ///< of what is seen, in the page's pixels
};

} // namespace lockstep
