// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/agreement/other_writing.h"

#include "app/agreement/content.h"
#include "app/plan/fields.h"
#include "app/plan/sealed_item.h"

#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Those that people are asked about, then what else is usual.
const QStringList &waysOfWriting()
{
    static const QStringList locales { u"en_GB"_s, u"de_DE"_s, u"de_CH"_s, u"fr_FR"_s, u"nl_NL"_s,
        u"sv_SE"_s, u"en_US"_s, u"de_AT"_s, u"fr_CH"_s, u"it_IT"_s, u"es_ES"_s, u"pt_PT"_s,
        u"pl_PL"_s, u"da_DK"_s, u"nb_NO"_s, u"fi_FI"_s, u"cs_CZ"_s, u"ar_EG"_s };
    return locales;
}

/// What of a line stays in every way of writing: its figures, in whatever order, and the words that
/// do not stand beside figures, as months do.
class Remainder {
public:
    explicit Remainder(QStringView line)
    {
        for (const QChar character : line)
            read(character);
        endWord(false);
        std::sort(m_figures.begin(), m_figures.end());
    }
    [[nodiscard]] bool hasFigures() const { return !m_figures.isEmpty(); }
    bool operator==(const Remainder &other) const
    {
        return m_figures == other.m_figures && m_words == other.m_words;
    }

private:
    void read(QChar character)
    {
        if (character.isDigit()) {
            endWord(true);
            m_isAfterFigure = true;
            m_figures.append(QChar(u'0' + character.digitValue()));
        } else if (character.isLetter()) {
            if (!m_isInWord)
                endWord(false);
            m_isInWord = true;
            m_word.append(character);
        } else {
            m_isInWord = false;
        }
    }
    void endWord(bool isBeforeFigure)
    {
        if (!m_word.isEmpty() && !isBeforeFigure && !m_isAfterFigure)
            m_words.append(m_word);
        m_isAfterFigure = m_isAfterFigure && m_word.isEmpty();
        m_word.clear();
        m_isInWord = false;
    }

    QString m_figures;
    QStringList m_words;
    QString m_word; ///< the last one, until it is known what follows
    bool m_isInWord = false;
    bool m_isAfterFigure = false;
};

/// Three figures after a sign that is a point in one way of writing and groups in another: of a
/// time (which is 3,650 days at most) or an amount they may be either.
bool isAmbiguous(const QString &line, int currencyDecimals)
{
    static const QRegularExpression days(u"(?<![\\d.,])[1-3][.,]\\d{3}\\x{00a0}days\\b"_s);
    static const QRegularExpression money(u"\\d[.,]\\d{3}\\x{00a0}[A-Z]{3}\\b"_s);
    return days.match(line).hasMatch() || (currencyDecimals == 3 && money.match(line).hasMatch());
}

/// Line by line: nothing differs but how it may be written.
bool mayBeWrittenOtherwise(const QString &sealed, const QString &now, int currencyDecimals)
{
    const auto then = QStringView(sealed).split(u'\n');
    const auto today = QStringView(now).split(u'\n');
    bool isAny = false;
    for (qsizetype i = 0; i < std::min(then.size(), today.size()); ++i) {
        if (then[i] == today[i])
            continue;
        const Remainder before(then[i]);
        if (isAmbiguous(then[i].toString(), currencyDecimals))
            return false;
        isAny = isAny || (before.hasFigures() && before == Remainder(today[i]));
    }
    return isAny;
}

qsizetype differentLines(const QString &a, const QString &b)
{
    const auto before = QStringView(a).split(u'\n');
    const auto now = QStringView(b).split(u'\n');
    qsizetype count = std::abs(before.size() - now.size());
    for (qsizetype i = 0; i < std::min(before.size(), now.size()); ++i)
        count += before[i] == now[i] ? 0 : 1;
    return count;
}

} // namespace

QString OtherWriting::nearest(const Seal &seal, const Item &item)
{
    const Format format(m_plan.settings.locale, m_plan.settings.currency);
    if (!mayBeWrittenOtherwise(seal.content, item.content, format.currencyDecimals()))
        return item.content;
    QString best = item.content;
    qsizetype fewest = differentLines(seal.content, best);
    const auto tryIn = [&](const QString &locale) {
        const QString content = contentIn(locale, item);
        const qsizetype different = differentLines(seal.content, content);
        if (content.isEmpty() || different >= fewest)
            return;
        best = content;
        fewest = different;
        m_found = locale;
    };
    if (!m_found.isEmpty())
        tryIn(QString(m_found));
    for (const QString &locale : waysOfWriting()) {
        if (fewest > 0)
            tryIn(locale);
    }
    return best;
}

QString OtherWriting::contentIn(const QString &locale, const Item &item)
{
    if (item.kind == ItemKind::Clause) {
        const Clause *clause = find(m_plan.clauses, Id<Clause> { item.id });
        if (!clause || !m_clauses)
            return {};
        auto text = m_texts.constFind(locale);
        if (text == m_texts.constEnd())
            text = m_texts.insert(locale, m_clauses(locale));
        return (*text)(*clause);
    }
    const Format format(locale, m_plan.settings.currency);
    QString content;
    forEachList(m_plan, [&]<class Noun>(const char *, const QList<Noun> &rows) {
        if constexpr (requires(const Noun &row) { contentOf(m_plan, format, row); }) {
            const Noun *row
                = itemKindOf<Noun> == item.kind ? find(rows, Id<Noun> { item.id }) : nullptr;
            if (row)
                content = contentOf(m_plan, format, *row);
        }
    });
    return content;
}

} // namespace lockstep
