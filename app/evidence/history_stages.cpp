// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/history_stages.h"

#include "app/evidence/header_words.h"

#include <QRegularExpression>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool meansLeads(const QString &word)
{
    static const QRegularExpression words(
        u"^(new|neue|raw|all|alle|total|numberof|anzahl|incoming)?"
        "(leads?|inquir(y|ies)|enquir(y|ies)|anfragen?|kontakte?|contacts?|prospects?"
        "|interessenten?|subscribers?)(total|gesamt|created|generated)?$|^(new|neu)$"_s);
    return words.match(word).hasMatch();
}

bool meansWon(const QString &word)
{
    static const QRegularExpression words(
        u"^(closed)?won(deals?|leads?|customers?|opportunit(y|ies)|orders?)?$"
        "|^(deals?|leads?|opportunities|customers?|orders?)(closed)?won$"
        "|^(new)?customers?$|^(neue?)?kunden$|^wins$|^orders$"
        "|^gewonnene?(deals|leads|kunden|aufträge|angebote|abschlüsse)?$|^abschlüsse$|^aufträge$"_s);
    return words.match(word).hasMatch() || stageWord(word) == StageWord::Won;
}

/// "MQLs" and "Opportunities", too.
bool meansStage(const QString &word)
{
    QStringList forms { word };
    for (const auto &ending : { u"s"_s, u"en"_s }) {
        if (word.endsWith(ending))
            forms += word.chopped(ending.size());
    }
    if (word.endsWith(u"ies"_s))
        forms += word.chopped(3) + u'y';
    if (word == u"angebote"_s)
        forms += word.chopped(1);
    return std::any_of(forms.cbegin(), forms.cend(),
        [](const QString &form) { return stageNamed(form).has_value(); });
}

} // namespace

HistoryStage historyStage(const QString &name, const QStringList &stages)
{
    for (qsizetype at = 0; at < stages.size(); ++at) {
        if (stages[at].simplified().compare(name, Qt::CaseInsensitive) == 0)
            return at == 0                ? HistoryStage::Leads
                : at + 1 == stages.size() ? HistoryStage::Won
                                          : HistoryStage::Between;
    }
    const auto word = historyWord(name);
    return meansLeads(word) ? HistoryStage::Leads
        : meansWon(word)    ? HistoryStage::Won
        : meansStage(word)  ? HistoryStage::Between
                            : HistoryStage::None;
}

QString historyWord(const QString &name)
{
    static const QRegularExpression brackets(u"\\(.*\\)|\\[.*\\]"_s);
    QString word;
    auto plain = name.toCaseFolded();
    plain.remove(brackets);
    for (const auto letter : std::as_const(plain)) {
        if (letter.isLetter())
            word += letter;
    }
    return word;
}

} // namespace lockstep
