// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/pseudo_language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lockstep::test {

namespace {

constexpr double kLonger = 0.4;
constexpr QStringView kPlain = u"aceinosuyzACEINOSUYZ";
constexpr QStringView kAccented = u"áçéîñöşüýžÁÇÉÎÑÖŞÜÝŽ";

QChar accented(QChar letter)
{
    const auto at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented[at];
}

/// Doubles vowels, or whatever ends the text, until it is long enough.
QString stretched(QStringView text, double &owed)
{
    QString result;
    for (const auto letter : text) {
        owed += kLonger;
        result += accented(letter);
        if (owed >= 1 && u"aeiouAEIOU"_s.contains(letter)) {
            result += accented(letter.toLower());
            owed -= 1;
        }
    }
    return result;
}

} // namespace

QString pseudo(const QString &text)
{
    static const QRegularExpression kept(u"%L?\\d+|%n|&&|&\\w|</?[a-z][^>]*>|\\(\\*\\.[^)]*\\)"_s);
    QString result;
    double owed = 0;
    qsizetype from = 0;
    for (const auto &match : kept.globalMatch(text)) {
        result += stretched(QStringView(text).sliced(from, match.capturedStart() - from), owed);
        result += match.captured();
        from = match.capturedEnd();
    }
    result += stretched(QStringView(text).sliced(from), owed);
    return result + QString(qsizetype(owed), u'~');
}

QString PseudoLanguage::translate(const char *, const char *sourceText, const char *, int) const
{
    const auto text = QString::fromUtf8(sourceText);
    if (text == u"QT_LAYOUT_DIRECTION"_s)
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    return pseudo(text);
}

} // namespace lockstep::test
