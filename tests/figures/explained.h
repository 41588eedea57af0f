// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a figure's explanation comes to, says, and lists; and what of it does not hold.

#include "app/figures/why.h"
#include "tests/support/plan_builder.h"

#include <cmath>

namespace lockstep::test {

using namespace Qt::StringLiterals;

/// Doubles that were added up in another order.
inline bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-7 * std::max({ 1.0, std::abs(a), std::abs(b) });
}

/// The first term that its children do not come to; empty: all do.
inline QString wrongTerm(const WhyTerm &term)
{
    const bool isTold = !term.children.isEmpty() && term.children.first().join != Join::Beside;
    if (isTold && !isSame(joined(term.children), term.value))
        return u"%1 is %2, its parts come to %3"_s.arg(term.label.english())
            .arg(term.value, 0, 'g', 12)
            .arg(joined(term.children), 0, 'g', 12);
    for (const WhyTerm &child : term.children) {
        if (QString wrong = wrongTerm(child); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

inline int depth(const WhyTerm &term)
{
    int deepest = 0;
    for (const WhyTerm &child : term.children)
        deepest = std::max(deepest, 1 + depth(child));
    return deepest;
}

/// What does not hold of one figure's explanation; empty: all does.
inline QString fault(const Plan &plan, const Figures &all, const NamedFigure &figure)
{
    const Result<Explanation> told = why(plan, all, figure.name);
    if (!told)
        return u"no explanation"_s;
    if (told->tree.value != figure.value || told->tree.text.english() != figure.text)
        return u"another value"_s;
    if (told->sentence.isEmpty()
        || told->sentence.english() == figure.label + u": "_s + figure.text + u'.')
        return u"no sentence"_s;
    if (depth(told->tree) > kWhyDepth)
        return u"too deep"_s;
    return wrongTerm(told->tree);
}

inline QString faults(const Plan &plan)
{
    const Figures all = figures(plan);
    QStringList found;
    for (const NamedFigure &figure : all.named) {
        if (const QString one = fault(plan, all, figure); !one.isEmpty())
            found.append(figure.name + u": "_s + one);
    }
    return found.join(u'\n');
}

inline QString sentence(const QString &name)
{
    const Plan plan = smallPlan();
    return why(plan, figures(plan), name).value().sentence.english().replace(QChar(0x00a0), u' ');
}

/// "= 100 k EUR deal size".
inline QStringList lines(const Plan &plan, const QString &name)
{
    const Explanation told = why(plan, figures(plan), name).value();
    QStringList lines;
    for (const WhyLine &line : whyLines(told.tree))
        lines.append(QString(u' ').repeated(qsizetype(2) * line.depth)
            + QStringList { line.sign.english(), line.term->text.english(),
                line.term->label.english() }
                  .join(u' ')
                  .trimmed()
                  .replace(QChar(0x00a0), u' '));
    return lines;
}

} // namespace lockstep::test
