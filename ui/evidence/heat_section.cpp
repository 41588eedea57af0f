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

/// As much of what is looked at as the cohorts were counted by.
SlicePlace shownPart(const EvidenceLook &look)
{
    auto part = look.place;
    while (!part.by.isEmpty()
        && !breakdownBy(look.measurement, Dimensions { Dimension::Quarter } + part.by)) {
        part.by.removeLast();
        part.names.removeLast();
    }
    return part;
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
        m_isInPeriod = basis == 1;
        emit otherWanted();
    });
    connect(m_heat, &HeatView::nameWanted, this, [this](const QString &name) {
        if (m_isInPeriod || m_cross == 0)
            emit stageWanted(name);
        else
            emit nameWanted(m_dimensions[m_cross - 1], name);
    });
}

QList<Dimension> HeatSection::crossed(const Measurement &measurement) const
{
    QList<Dimension> dimensions;
    for (const auto dimension :
        { Dimension::Source, Dimension::Channel, Dimension::Market, Dimension::Owner }) {
        if (breakdownBy(measurement, { Dimension::Quarter, dimension }))
            dimensions += dimension;
    }
    return dimensions;
}

/// Always whose leads they are: `part`, or all where it is empty.
QString HeatSection::explanation(const EvidenceLook &look, const SlicePlace &part) const
{
    if (m_isInPeriod && !look.place.by.isEmpty())
        return tr("What happened in each quarter to all leads, not to %1 alone, by the leads that "
                  "came in it.")
            .arg(look.placeName());
    if (m_isInPeriod)
        return tr("What happened in each quarter, by the leads that came in it. Where leads become "
                  "more, that looks worse than it is.");
    return part.by.isEmpty()
        ? tr("All leads of each quarter, followed to the end of the data. Dotted: still open, more "
             "may come.")
        : tr("The leads of %1 of each quarter, followed to the end of the data. Dotted: still "
             "open, more may come.")
              .arg(placeWords(part));
}

void HeatSection::show(const EvidenceLook &look)
{
    const auto &style = look.snapshot.style;
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
    m_byHolder->setVisible(!m_isInPeriod && offers.size() > 1);
    m_basis->show(m_isInPeriod ? 1 : 0, style);
    const bool isByStage = m_isInPeriod || m_cross == 0;
    const auto part = isByStage && !m_isInPeriod ? shownPart(look) : SlicePlace {};
    const auto table = m_isInPeriod ? periodTable(look.measurement)
        : !part.by.isEmpty()        ? cohortTable(look.measurement, part.by, part.names)
        : isByStage                 ? cohortTable(look.measurement)
                                    : cohortTable(look.measurement, m_dimensions[m_cross - 1]);
    const auto chosen = !isByStage ? look.chosen(m_dimensions[m_cross - 1])
        : look.step >= 0           ? look.measurement.stages.value(look.step + 1)
                                   : QString();
    m_heat->show(table, chosen, style, look.snapshot.format);
    explain(explanation(look, part));
    restyle(style);
}

} // namespace lockstep
