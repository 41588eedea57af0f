// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/heat_section.h"

#include "ui/evidence/heat_view.h"
#include "ui/evidence/mapping_words.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/segment_switch.h"

#include <QHBoxLayout>

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isCounted(const EvidenceLook &look, const SlicePlace &part, bool isInPeriod)
{
    return isInPeriod
        ? !periodTable(look.measurement, part.by, part.names).rows.isEmpty()
        : breakdownBy(look.measurement, Dimensions { Dimension::Quarter } + part.by) != nullptr;
}

/// As much of what is looked at as was counted by quarter.
SlicePlace shownPart(const EvidenceLook &look, bool isInPeriod)
{
    auto part = look.place;
    while (!part.by.isEmpty() && !isCounted(look, part, isInPeriod)) {
        part.by.removeLast();
        part.names.removeLast();
    }
    return part;
}

template <class Is> bool hasCell(const HeatTable &table, Is is)
{
    return std::any_of(table.cells.begin(), table.cells.end(),
        [&is](const QList<HeatCell> &row) { return std::any_of(row.begin(), row.end(), is); });
}

} // namespace

HeatSection::HeatSection(QWidget *parent)
    : Section(u"heatSection"_s, tr("Conversion by quarter"), parent)
    , m_basis(new SegmentSwitch(tr("Count"),
          { { u"cohortBasis"_s, tr("Cohorts"), tr("The leads of a quarter, followed to the end.") },
              { u"periodBasis"_s, tr("In period"),
                  tr("What happened in a quarter, whenever its leads came.") } },
          this))
    , m_byHolder(new QWidget(this))
    , m_heat(new HeatView(this))
{
    m_basis->setObjectName(u"basisSwitch"_s);
    auto *line = new QHBoxLayout(m_byHolder);
    line->setContentsMargins({});
    addChoice(m_byHolder);
    addChoice(m_basis);
    add(m_heat);
    connect(m_basis, &SegmentSwitch::chosen, this, [this](int basis) {
        m_wantsPeriod = basis == 1;
        emit otherWanted();
    });
    connect(m_heat, &HeatView::nameWanted, this, [this](const QString &name) {
        if (m_cross == 0)
            emit stageWanted(name);
        else
            emit nameWanted(m_dimensions[m_cross - 1], name);
    });
}

QList<Dimension> HeatSection::crossed(const Measurement &measurement) const
{
    QList<Dimension> dimensions;
    for (const auto dimension : { Dimension::Source, Dimension::Channel, Dimension::Market,
             Dimension::Owner, Dimension::Campaign }) {
        const bool isThere = m_isInPeriod
            ? breakdownBy(measurement, { dimension }) != nullptr
            : breakdownBy(measurement, { Dimension::Quarter, dimension }) != nullptr;
        if (isThere)
            dimensions += dimension;
    }
    return dimensions;
}

/// Always whose leads they are: `part`, or all where it is empty.
QString HeatSection::periodWords(const EvidenceLook &look, const SlicePlace &part) const
{
    const auto whose = m_cross > 0
        ? tr("In period: %1, by who entered both stages in the quarter, whenever their leads came.")
              .arg(look.stepName())
        : part.by.isEmpty()
        ? tr("In period: what happened in each quarter to all leads, by the leads that came in it. "
             "Where leads become more, that looks worse than it is.")
        : tr("In period: what happened in each quarter to the leads of %1, by those that came in "
             "it. Where leads become more, that looks worse than it is.")
              .arg(placeWords(part));
    QStringList sentences { whose };
    if (hasCell(m_heat->table(), [](const HeatCell &cell) { return cell.isBeyond; }))
        sentences += tr("Over 100 %, without a shade: those who went on came in earlier quarters, "
                        "when more came.");
    if (hasCell(
            m_heat->table(), [](const HeatCell &cell) { return cell.of == 0 && cell.count > 0; }))
        sentences += tr("A count without a shade: so many went on where nobody came.");
    return sentences.join(u' ');
}

QString HeatSection::explanation(const EvidenceLook &look, const SlicePlace &part) const
{
    if (m_isInPeriod)
        return periodWords(look, part);
    if (m_cross > 0)
        return tr("Cohorts: %1, all leads of each quarter, followed to the end of the data. "
                  "Dotted: still open, more may come.")
            .arg(look.stepName());
    const auto whose = part.by.isEmpty()
        ? tr("Cohorts: all leads of each quarter, followed to the end of the data. Dotted: still "
             "open, more may come.")
        : tr("Cohorts: the leads of %1 of each quarter, followed to the end of the data. Dotted: "
             "still open, more may come.")
              .arg(placeWords(part));
    return whose + u' '
        + tr("Each share is of all who came in as %1.").arg(look.measurement.stages.value(0));
}

HeatTable HeatSection::tableOf(const EvidenceLook &look, const SlicePlace &part) const
{
    const auto &found = look.measurement;
    if (m_cross > 0) {
        const auto dimension = m_dimensions[m_cross - 1];
        return m_isInPeriod ? periodTable(found, dimension, look.step)
                            : cohortTable(found, dimension, look.step);
    }
    if (part.by.isEmpty())
        return m_isInPeriod ? periodTable(found) : cohortTable(found);
    return m_isInPeriod ? periodTable(found, part.by, part.names)
                        : cohortTable(found, part.by, part.names);
}

void HeatSection::show(const EvidenceLook &look)
{
    const auto &style = look.snapshot.style;
    const bool hasCohorts = !look.measurement.cohorts.isEmpty();
    m_isInPeriod = m_wantsPeriod || !hasCohorts;
    m_basis->setVisible(hasCohorts);
    m_dimensions = crossed(look.measurement);
    m_cross = std::min(m_cross, int(m_dimensions.size()));
    QStringList offers { tr("by stage") };
    for (const auto dimension : std::as_const(m_dimensions))
        offers += byWords(dimension);
    if (offers != m_offered) {
        delete m_by;
        m_offered = offers;
        m_by = new ChoiceButton(tr("Rows"), offers, m_byHolder);
        m_by->setObjectName(u"heatRows"_s);
        m_byHolder->layout()->addWidget(m_by);
        connect(m_by, &ChoiceButton::chosen, this, [this](int index) {
            m_cross = index;
            emit otherWanted();
        });
    }
    showChoice(*m_by, m_cross, style.font(TextRole::Caption));
    m_byHolder->setVisible(offers.size() > 1);
    m_basis->show(m_isInPeriod ? 1 : 0, style);
    const auto part = m_cross == 0 ? shownPart(look, m_isInPeriod) : SlicePlace {};
    const auto table = tableOf(look, part);
    const auto chosen = m_cross > 0 ? look.chosen(m_dimensions[m_cross - 1])
        : look.step >= 0            ? look.measurement.stages.value(look.step + 1)
                                    : QString();
    m_heat->show(table, chosen, style, look.snapshot.format);
    explain(explanation(look, part));
    restyle(style);
}

} // namespace lockstep
