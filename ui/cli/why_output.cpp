// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/why_output.h"

#include "app/base/format.h"
#include "app/plan/json_writer.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString lineText(const WhyLine &line)
{
    QString text = QString(u' ').repeated(qsizetype { 2 } * line.depth);
    if (!line.sign.isEmpty())
        text += line.sign.english() + u' ';
    text += line.term->text.english() + u"  "_s + line.term->label.english();
    const QString note = inputNote(*line.term).english();
    return note.isEmpty() ? text : text + u"  ["_s + note + u']';
}

const char *joinName(Join join)
{
    switch (join) {
    case Join::Start:
        return "start";
    case Join::Plus:
        return "plus";
    case Join::Minus:
        return "minus";
    case Join::Times:
        return "times";
    case Join::Over:
        return "over";
    case Join::Before:
        return "daysBefore";
    case Join::Earliest:
        return "earliest";
    case Join::Beside:
        return "beside";
    }
    Q_UNREACHABLE();
}

class WhyWriter {
public:
    explicit WhyWriter(const Plan &plan)
        : m_minorUnits(
            std::pow(10.0, Format(plan.settings.locale, plan.settings.currency).currencyDecimals()))
    {
    }

    QByteArray write(const Explanation &explanation)
    {
        m_json.beginObject();
        m_json.member("name", explanation.name);
        m_json.member("sentence", explanation.sentence.english());
        m_json.key("tree");
        writeTerm(explanation.tree);
        m_json.endObject();
        return m_json.json();
    }

private:
    void writeTerm(const WhyTerm &term)
    {
        m_json.beginObject();
        m_json.member("join", QString::fromLatin1(joinName(term.join)));
        m_json.member("label", term.label.english());
        m_json.member("unit", term.unit);
        m_json.key("value");
        writeValue(term);
        m_json.member("text", term.text.english());
        if (term.input)
            m_json.member("input", inputNote(term).english());
        if (!term.children.isEmpty()) {
            m_json.key("terms");
            m_json.beginList();
            for (const WhyTerm &child : term.children)
                writeTerm(child);
            m_json.endList();
        }
        m_json.endObject();
    }

    void writeValue(const WhyTerm &term)
    {
        if (term.unit == u"date")
            m_json.text(
                QDate::fromJulianDay(static_cast<qint64>(term.value)).toString(Qt::ISODate));
        else
            m_json.number(term.unit == u"money" ? term.value / m_minorUnits : term.value);
    }

    double m_minorUnits; ///< in one unit of the currency
    JsonWriter m_json;
};

} // namespace

QString whyText(const Explanation &explanation)
{
    QString text = explanation.sentence.english() + u"\n\n"_s;
    for (const WhyLine &line : whyLines(explanation.tree))
        text += lineText(line) + u'\n';
    return text;
}

QByteArray whyToJson(const Plan &plan, const Explanation &explanation)
{
    return WhyWriter(plan).write(explanation);
}

} // namespace lockstep
