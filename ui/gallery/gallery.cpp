// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/gallery/gallery.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineWidth = 1190; ///< of a window 1280 wide, without margins and scroll bar

} // namespace

Gallery::Gallery(const Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"gallery"_s);
    setPalette(style.palette());
    setFont(style.font(TextRole::Body));
    const int margin = style.px(32);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(style.px(16));
    hangColours(*this);
    hangFigures(*this);
    hangControls(*this);
    hangMessages(*this);
}

/// As high as its wrapped texts make it, which a layout does not ask by itself.
QSize Gallery::sizeHint() const
{
    const int width = m_column->totalSizeHint().width();
    return { width,
        std::max(m_column->totalHeightForWidth(width), m_column->totalSizeHint().height()) };
}

/// Some texts only know how high they are once they are shown.
bool Gallery::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(sizeHint());
    return isDone;
}

void Gallery::addSection(const QString &title, const QList<Row> &rows)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(m_style.font(TextRole::Title));
    if (m_column->count() > 0)
        m_column->addSpacing(m_style.px(24));
    m_column->addWidget(heading);
    for (const auto &row : rows)
        addRow(row);
}

/// On as many lines as its exhibits take in a window of the usual width.
void Gallery::addRow(const Row &row)
{
    const int most = m_style.px(kLineWidth);
    const int gap = m_style.px(24);
    QHBoxLayout *line = nullptr;
    int used = 0;
    for (auto *shown : row) {
        const int wanted = shown->sizeHint().width() + gap;
        if (!line || used + wanted > most) {
            line = new QHBoxLayout;
            line->setSpacing(gap);
            line->addStretch(1);
            m_column->addLayout(line);
            used = 0;
        }
        line->insertWidget(line->count() - 1, shown, 0, Qt::AlignTop);
        used += wanted;
    }
}

Exhibit *Gallery::exhibit(QWidget *shown, const QString &state, Attention attention) const
{
    return new Exhibit(shown, state, m_style, attention);
}

void Gallery::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_style.colours().paper);
}

QImage picture(Gallery &gallery)
{
    gallery.resize(gallery.sizeHint());
    gallery.show();
    gallery.activateWindow();
    QCoreApplication::processEvents();
    gallery.setFocus(); // away from the first of them
    QImage image(gallery.size(), QImage::Format_RGB32);
    gallery.render(&image);
    for (auto *exhibit : gallery.findChildren<Exhibit *>()) {
        if (!exhibit->isFocused())
            continue;
        exhibit->takeFocus();
        QCoreApplication::processEvents();
        const QRect at(exhibit->mapTo(&gallery, QPoint()), exhibit->size());
        gallery.render(&image, at.topLeft(), at);
    }
    return image;
}

} // namespace lockstep
