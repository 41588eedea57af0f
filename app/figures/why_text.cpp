// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Trees of why.h as people read them, line by line.
#include "app/figures/why.h"

#include "app/plan/names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kNumberAndUnit = "%1\u00a0%2";
[[maybe_unused]] constexpr const char *kUnits[] = {
    QT_TRANSLATE_NOOP("Why", "day"),
    QT_TRANSLATE_NOOP("Why", "days"),
    QT_TRANSLATE_NOOP("Why", "hour"),
    QT_TRANSLATE_NOOP("Why", "hours"),
    QT_TRANSLATE_NOOP("Why", "minute"),
    QT_TRANSLATE_NOOP("Why", "minutes"),
};

Phrase signOf(Join join)
{
    switch (join) {
    case Join::Start:
        return u"="_s;
    case Join::Plus:
        return u"+"_s;
    case Join::Minus:
        return u"−"_s;
    case Join::Times:
        return u"×"_s;
    case Join::Over:
        return u"÷"_s;
    case Join::Before:
        return phrase(QT_TRANSLATE_NOOP("Why", "shifted back by"));
    case Join::Earliest:
        return phrase(QT_TRANSLATE_NOOP("Why", "or, if earlier,"));
    case Join::Beside:
        return u"·"_s;
    }
    Q_UNREACHABLE();
}

Phrase accordWords(Accord accord)
{
    switch (accord) {
    case Accord::NotAsked:
        return {};
    case Accord::Nobody:
        return phrase(QT_TRANSLATE_NOOP("Why", "nobody agreed yet"));
    case Accord::Marketing:
        return phrase(QT_TRANSLATE_NOOP("Why", "only marketing agreed"));
    case Accord::Sales:
        return phrase(QT_TRANSLATE_NOOP("Why", "only sales agreed"));
    case Accord::Both:
        return phrase(QT_TRANSLATE_NOOP("Why", "both agreed"));
    case Accord::Disputed:
        return phrase(QT_TRANSLATE_NOOP("Why", "disputed"));
    }
    Q_UNREACHABLE();
}

Phrase markWords(EvidenceMark mark)
{
    switch (mark) {
    case EvidenceMark::Guessed:
        return phrase(QT_TRANSLATE_NOOP("Why", "guessed"));
    case EvidenceMark::Estimated:
        return phrase(QT_TRANSLATE_NOOP("Why", "estimated"));
    case EvidenceMark::Measured:
        return phrase(QT_TRANSLATE_NOOP("Why", "measured"));
    }
    Q_UNREACHABLE();
}

Phrase listed(const Phrase &words, const Phrase &more)
{
    return words.isEmpty() ? more : phrase(QT_TRANSLATE_NOOP("Why", "%1, %2"), words, more);
}

Phrase evidenceWords(const Evidence &evidence)
{
    Phrase words = markWords(evidence.mark);
    if (evidence.mark == EvidenceMark::Measured && evidence.cases > 0)
        words = listed(words,
            evidence.successes > 0
                ? phrase(QT_TRANSLATE_NOOP("Why", "%1 of %2"), evidence.successes, evidence.cases)
                : phrase(QT_TRANSLATE_NOOP("Why", "%1 cases"), evidence.cases));
    return evidence.source.isEmpty() ? words : listed(words, evidence.source);
}

void addLines(QList<WhyLine> &to, const WhyTerm &term, int depth, const Phrase &sign)
{
    to.append({ depth, sign, &term });
    for (const WhyTerm &child : term.children)
        addLines(to, child, depth + 1, signOf(child.join));
}

} // namespace

Phrase durationPhrase(const QString &text)
{
    const qsizetype space = text.lastIndexOf(QChar::Nbsp);
    if (space < 0)
        return text; // it is missing
    const Phrase unit(text.mid(space + 1).toUtf8());
    return Phrase(kNumberAndUnit, { text.left(space), unit });
}

QList<WhyLine> whyLines(const WhyTerm &tree)
{
    QList<WhyLine> lines;
    addLines(lines, tree, 0, {});
    return lines;
}

Phrase inputNote(const WhyTerm &term)
{
    if (!term.input)
        return {};
    Phrase said = accordWords(term.input->accord);
    if (!term.input->evidence)
        return said;
    const Phrase evidence = evidenceWords(*term.input->evidence);
    return said.isEmpty() ? evidence : phrase(QT_TRANSLATE_NOOP("Why", "%1; %2"), said, evidence);
}

} // namespace lockstep
