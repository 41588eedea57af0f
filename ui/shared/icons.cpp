// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

/// A static library's resources must be asked for, and from outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, kIconCount> kFiles { u"close", u"grow", u"shrink", u"undo",
    u"redo", u"search", u"plus", u"minus", u"chevron-up", u"chevron-down", u"chevron-left",
    u"chevron-right", u"play", u"freeze", u"blank", u"projector", u"save-ok", u"save-error",
    u"file", u"folder", u"sample", u"recover", u"pdf", u"calendar", u"funnel", u"markets", u"sla",
    u"target", u"sign", u"warning", u"info", u"tick", u"lock", u"sliders", u"person", u"history",
    u"restore-point", u"evidence" };

constexpr double kDisabledOpacity = 0.45;

class ColouredEngine : public QIconEngine {
public:
    ColouredEngine(Icon name, const QColor &colour, const QColor &active)
        : m_name(name)
        , m_colour(colour)
        , m_active(active)
    {
    }

    void paint(QPainter *painter, const QRect &at, QIcon::Mode mode, QIcon::State) override
    {
        const bool isActive = mode == QIcon::Active || mode == QIcon::Selected;
        const double opacity = painter->opacity();
        if (mode == QIcon::Disabled)
            painter->setOpacity(opacity * kDisabledOpacity);
        drawIcon(*painter, at, m_name, isActive ? m_active : m_colour);
        painter->setOpacity(opacity);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto key = u"lockstep-%1-%2-%3-%4-%5"_s.arg(int(m_name))
                             .arg(m_colour.rgb())
                             .arg(m_active.rgb())
                             .arg(int(mode))
                             .arg(size.width());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap) && pixmap.size() == size)
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ColouredEngine(*this); }
    QString key() const override { return u"lockstep"_s; }
    bool isNull() override { return false; }

private:
    Icon m_name;
    QColor m_colour;
    QColor m_active;
};

} // namespace

QIcon icon(Icon name, const Style &style)
{
    return QIcon(new ColouredEngine(name, style.colours().muted, style.colours().ink));
}

QIcon icon(Icon name, const QColor &colour)
{
    return QIcon(new ColouredEngine(name, colour, colour));
}

void drawIcon(QPainter &painter, const QRectF &at, Icon name, const QColor &colour)
{
    QFile file(iconFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer drawing(file.readAll().replace("currentColor", colour.name().toLatin1()));
    const double side = std::min(at.width(), at.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(at.center());
    drawing.render(&painter, square);
}

QString iconFile(Icon name)
{
    initialiseResources();
    return u":/lockstep/icons/%1.svg"_s.arg(QStringView(kFiles[size_t(name)]));
}

} // namespace lockstep
