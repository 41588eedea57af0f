// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/marks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPixmap>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct MarksWords {
    Q_DECLARE_TR_FUNCTIONS(marks)
};

} // namespace

void drawEvidenceMark(QPainter &painter, QRectF at, EvidenceMark mark, const Style &style)
{
    const double size = std::min({ at.width(), at.height(), double(style.px(8)) });
    const QRectF dot(at.center() - QPointF(size, size) / 2, QSizeF(size, size));
    const auto &ink = style.colours().muted;
    constexpr int kQuarter = 90 * 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, std::max(1.0, size / 8)));
    painter.setBrush(mark == EvidenceMark::Measured ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
    painter.setBrush(ink);
    if (mark == EvidenceMark::Estimated)
        painter.drawChord(dot, 2 * kQuarter, 2 * kQuarter);
    painter.restore();
}

void underlineGuess(QPainter &painter, QRectF text, EvidenceMark mark, const Style &style)
{
    if (mark != EvidenceMark::Guessed)
        return;
    painter.save();
    QPen dots(style.colours().guess, std::max(1, style.px(1.5)), Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({ 0.01, 2.2 });
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dots);
    painter.drawLine(text.bottomLeft(), text.bottomRight());
    painter.restore();
}

QString markName(EvidenceMark mark)
{
    switch (mark) {
    case EvidenceMark::Guessed:
        return MarksWords::tr("guessed");
    case EvidenceMark::Estimated:
        return MarksWords::tr("estimated");
    case EvidenceMark::Measured:
        return MarksWords::tr("measured");
    }
    Q_UNREACHABLE();
}

QStringList markNames()
{
    return { markName(EvidenceMark::Guessed), markName(EvidenceMark::Estimated),
        markName(EvidenceMark::Measured) };
}

QString evidenceText(const Evidence &evidence)
{
    auto text = markName(evidence.mark);
    text[0] = text[0].toUpper();
    if (!evidence.source.isEmpty())
        text += u": "_s + evidence.source;
    if (evidence.mark == EvidenceMark::Measured && evidence.cases > 0) {
        const QLocale locale;
        text += MarksWords::tr(", %1 of %2 cases")
                    .arg(locale.toString(evidence.successes), locale.toString(evidence.cases));
    }
    return text + u'.';
}

QBrush hatchBrush(const QColor &colour, const Style &style)
{
    const int size = std::max(4, style.px(6));
    QPixmap tile(size, size);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.0, size / 4.0)));
    // Thrice, so that the corners of neighbouring tiles meet.
    for (const int shift : { -size, 0, size })
        painter.drawLine(QLineF(shift, size, shift + size, 0));
    return QBrush(tile);
}

} // namespace lockstep
