// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Trees of why.h as people read them, line by line.
#include "app/figures/why.h"

#include "app/plan/names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString signOf(Join join)
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
        return u"shifted back by"_s;
    case Join::Earliest:
        return u"or, if earlier,"_s;
    case Join::Beside:
        return u"·"_s;
    }
    Q_UNREACHABLE();
}

QString accordWords(Accord accord)
{
    switch (accord) {
    case Accord::NotAsked:
        return {};
    case Accord::Nobody:
        return u"nobody agreed yet"_s;
    case Accord::Marketing:
        return u"only marketing agreed"_s;
    case Accord::Sales:
        return u"only sales agreed"_s;
    case Accord::Both:
        return u"both agreed"_s;
    case Accord::Disputed:
        return u"disputed"_s;
    }
    Q_UNREACHABLE();
}

QString evidenceWords(const Evidence &evidence)
{
    QStringList words { nameOf(evidence.mark) };
    if (evidence.mark == EvidenceMark::Measured && evidence.cases > 0)
        words.append(evidence.successes > 0
                ? u"%1 of %2"_s.arg(evidence.successes).arg(evidence.cases)
                : u"%1 cases"_s.arg(evidence.cases));
    if (!evidence.source.isEmpty())
        words.append(evidence.source);
    return words.join(u", "_s);
}

void addLines(QList<WhyLine> &to, const WhyTerm &term, int depth, const QString &sign)
{
    to.append({ depth, sign, &term });
    for (const WhyTerm &child : term.children)
        addLines(to, child, depth + 1, signOf(child.join));
}

} // namespace

QList<WhyLine> whyLines(const WhyTerm &tree)
{
    QList<WhyLine> lines;
    addLines(lines, tree, 0, {});
    return lines;
}

QString inputNote(const WhyTerm &term)
{
    if (!term.input)
        return {};
    QStringList notes { accordWords(term.input->accord) };
    if (term.input->evidence)
        notes.append(evidenceWords(*term.input->evidence));
    notes.removeAll(QString());
    return notes.join(u"; "_s);
}

} // namespace lockstep
