// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/rates_section.h"

#include "app/evidence/heat_table.h"
#include "ui/evidence/bar_list.h"
#include "ui/evidence/mapping_words.h"
#include "ui/evidence/warning_words.h"
#include "ui/shared/choice_button.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

BarRow rateRow(const EvidenceSlice &slice, const EvidenceLook &look)
{
    const auto &format = look.snapshot.format;
    const auto &rate = look.rate(slice);
    BarRow row { slice.names.first(), rate.value(), rate.low, rate.high,
        rate.cases == 0 ? u"–"_s : format.percent(rate.value()),
        RatesSection::tr("%1 of %2")
            .arg(format.count(double(rate.successes)), format.count(double(rate.cases))),
        {} };
    row.sentence = RatesSection::tr("%1: %2 (%3); the true rate lies between %4 and %5.")
                       .arg(nameWords(row.name), row.value, row.words, format.percent(rate.low),
                           format.percent(rate.high));
    return row;
}

} // namespace

RatesSection::RatesSection(QWidget *parent)
    : Section(u"ratesSection"_s, tr("Rates, and how sure they are"), parent)
    , m_bars(new BarList(
          u"rateBars"_s, tr("Rates with the interval of 95 %"), BarList::Use::Choose, this))
{
    add(m_bars);
    connect(m_bars, &BarList::rowWanted, this,
        [this](const QString &name) { emit nameWanted(m_dimension, name); });
}

void RatesSection::offer(const QList<Dimension> &dimensions, const Style &style)
{
    if (dimensions != m_dimensions) {
        delete m_by;
        m_dimensions = dimensions;
        QStringList names;
        for (const auto dimension : dimensions)
            names += byWords(dimension);
        m_by = new ChoiceButton(tr("Rates"), names, this);
        m_by->setObjectName(u"ratesBy"_s);
        addChoice(m_by);
        connect(m_by, &ChoiceButton::chosen, this, [this](int index) {
            m_dimension = m_dimensions[index];
            emit otherWanted();
        });
    }
    if (!m_dimensions.contains(m_dimension))
        m_dimension = m_dimensions.first();
    showChoice(*m_by, int(m_dimensions.indexOf(m_dimension)), style.font(TextRole::Caption));
}

void RatesSection::show(const EvidenceLook &look)
{
    QList<Dimension> dimensions;
    for (const auto &breakdown : look.measurement.breakdowns) {
        if (breakdown.by.size() == 1 && breakdown.by.first() != Dimension::Quarter)
            dimensions += breakdown.by.first();
    }
    setVisible(!dimensions.isEmpty());
    if (dimensions.isEmpty())
        return;
    offer(dimensions, look.snapshot.style);
    QList<BarRow> rows;
    for (const auto &slice : breakdownBy(look.measurement, { m_dimension })->slices)
        rows += rateRow(slice, look);
    m_bars->show(rows, look.chosen(m_dimension), look.snapshot.style);
    explain(look.measurement.closedUntil.isValid()
            ? tr("%1, of closed cohorts alone. The line over each bar holds the true rate in 95 of "
                 "100 such counts.")
                  .arg(look.stepName())
            : tr("%1, of all leads. The line over each bar holds the true rate in 95 of 100 such "
                 "counts.")
                  .arg(look.stepName()));
    restyle(look.snapshot.style);
}

} // namespace lockstep
