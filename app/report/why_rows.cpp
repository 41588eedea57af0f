// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/why_rows.h"

namespace lockstep {

using namespace Qt::StringLiterals;

std::optional<Explanation> told(const Writing &to, const QString &name)
{
    Result<Explanation> explanation = why(to.plan, to.figures, name);
    return explanation ? std::optional(std::move(*explanation)) : std::nullopt;
}

QString formula(const Explanation &explanation)
{
    QStringList terms;
    const QList<WhyLine> lines = whyLines(explanation.tree);
    for (const WhyLine &line : lines) {
        if (line.depth != 1)
            continue;
        const QString term = line.term->text.english() + u' ' + line.term->label.english();
        const bool isAlone = line.term->join == Join::Beside
            || (terms.isEmpty() && line.term->join == Join::Start);
        const QString sign = terms.isEmpty() ? u"= "_s : QString();
        terms.append(isAlone ? (line.term->join == Join::Beside ? term : sign + term)
                             : line.sign.english() + u' ' + term);
    }
    return terms.join(u' ');
}

QString note(const Explanation &explanation)
{
    return inputNote(explanation.tree).english();
}

QString inLines(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(QChar(QChar::LineSeparator));
}

Table whyTable()
{
    return { { u"Figure"_s, u"Value"_s, u"How it comes about"_s }, { 2.8, 1.6, 7.6 }, {} };
}

void addFigure(Table &table, const Writing &to, const QString &name)
{
    const std::optional<Explanation> one = told(to, name);
    if (!one)
        return;
    const QString terms = formula(*one);
    table.rows.append({ { one->tree.label.english() }, numberCell(one->tree.text.english()),
        { inLines({ one->sentence.english(), terms, note(*one) }) } });
}

void writeFigureRows(const Writing &to, const QString &title, const QStringList &names)
{
    Table table = whyTable();
    for (const QString &name : names) {
        if (to.isCancelled())
            return;
        addFigure(table, to, name);
    }
    addTable(to, title, table);
}

} // namespace lockstep
