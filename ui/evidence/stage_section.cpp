// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/stage_section.h"

#include "app/evidence/lead_tally.h"
#include "ui/evidence/bar_list.h"
#include "ui/shared/why_words.h"

#include <QLabel>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString rateWords(const MeasuredRate &rate, const Format &format)
{
    return rate.cases == 0 ? u"–"_s : format.percent(rate.value());
}

/// Of all who ever came, how many reached the stage; then who went on, stand there and leaked.
BarRow stageRow(const EvidenceLook &look, qsizetype stage)
{
    const auto &slice = look.slice();
    const auto &format = look.snapshot.format;
    const auto reached = slice.reached.value(stage);
    const auto share = measuredRate(slice.reached.value(0), reached).value();
    BarRow row { look.measurement.stages.value(stage), share, 0, 0, format.count(double(reached)),
        {}, {} };
    QStringList words;
    if (stage < slice.steps.size())
        words += StageSection::tr("%1 went on").arg(rateWords(slice.steps[stage], format));
    const bool isOfAll = !look.measurement.closedUntil.isValid(); // who stand there are of all
    if (const auto standing = slice.standing.value(stage); isOfAll && standing > 0)
        words += StageSection::tr("%1 stand there").arg(format.count(double(standing)));
    if (const auto leaked = slice.leaked.value(stage); isOfAll && leaked > 0)
        words += StageSection::tr("%1 of them leaked").arg(format.count(double(leaked)));
    if (const auto skipped = slice.skipped.value(stage); skipped > 0)
        words += StageSection::tr("%1 never stood there (%2)")
                     .arg(format.count(double(skipped)),
                         format.percent(measuredRate(reached, skipped).value()));
    row.words = words.join(u" · "_s);
    row.sentence = StageSection::tr("%1: %2 of the leads reached it (%3). %4")
                       .arg(row.name, row.value, format.percent(share), row.words);
    return row;
}

} // namespace

StageSection::StageSection(QWidget *parent)
    : Section(u"stageSection"_s, tr("What became of them"), parent)
    , m_bars(new BarList(u"stageBars"_s, tr("Leads by stage"), BarList::Use::Look, this))
    , m_ends(new QLabel(this))
{
    m_ends->setObjectName(u"leadEnds"_s);
    m_ends->setTextFormat(Qt::PlainText);
    m_ends->setWordWrap(true);
    add(m_bars);
    add(m_ends);
}

QString StageSection::endsText(const EvidenceLook &look)
{
    const auto &slice = look.slice();
    const auto &format = look.snapshot.format;
    const auto broad
        = tr("Won of all that came so far: %1.").arg(rateWords(slice.winBroad, format));
    const bool isAnyRecycled = slice.recycled > 0 || slice.recycling.ever.successes > 0;
    if (slice.lost == 0 && slice.rejected == 0 && !isAnyRecycled)
        return broad + u'\n'
            + (look.measurement.isHistory
                    ? tr("A history table tells of nobody lost, rejected or recycled.")
                    : tr("The exports tell of nobody lost, rejected or recycled."));
    const bool isOfAll = !look.measurement.closedUntil.isValid(); // who stand there are of all
    return tr("Won of the decided: %1.").arg(rateWords(slice.winNarrow, format)) + u' ' + broad
        + u'\n'
        + tr("Lost: %1. Rejected by sales: %2. In nurture now: %3.")
              .arg(format.count(double(slice.lost)), format.count(double(slice.rejected)),
                  isOfAll ? format.count(double(slice.recycled)) : u"–"_s);
}

/// Who ever went back to nurture, and who came back from there.
QString StageSection::recycledText(const EvidenceLook &look)
{
    const auto &recycling = look.slice().recycling;
    const auto &format = look.snapshot.format;
    const auto &ever = recycling.ever;
    if (ever.successes == 0)
        return {};
    const auto said = tr("Ever recycled: %1 of %2 (%3).")
                          .arg(format.count(double(ever.successes)),
                              format.count(double(ever.cases)), format.percent(ever.value()));
    const auto &back = recycling.returned;
    if (back.cases == 0)
        return said + u' ' + tr("Nothing tells who came back; a file of changes of stage would.");
    if (back.successes == 0)
        return said + u' ' + tr("Nobody came back.");
    return said + u' '
        + tr("%1 of them came back (%2), after %3 in the median, %4 on average.")
              .arg(format.count(double(back.successes)), format.percent(back.value()),
                  saidDays(format, recycling.away.median), saidDays(format, recycling.away.mean));
}

/// What is counted of all leads only.
QString StageSection::restText(const EvidenceLook &look)
{
    const auto &found = look.measurement;
    const auto &format = look.snapshot.format;
    QStringList lines;
    if (found.skipped > 0)
        lines += tr("Skipped a stage, of all leads: %1.").arg(format.count(double(found.skipped)));
    if (!found.joint.leadColumn.isEmpty())
        lines += tr("Leads without a deal: %1. Deals without a lead: %2.")
                     .arg(format.count(double(found.joint.leadsWithoutDeal)),
                         format.count(double(found.dealsWithoutLead)));
    return lines.join(u'\n');
}

void StageSection::show(const EvidenceLook &look)
{
    const auto &style = look.snapshot.style;
    QList<BarRow> rows;
    for (qsizetype stage = 0; stage < look.measurement.stages.size(); ++stage)
        rows += stageRow(look, stage);
    m_bars->show(rows, {}, style);
    QStringList lines { endsText(look), recycledText(look), restText(look) };
    lines.removeAll(QString());
    m_ends->setText(lines.join(u'\n'));
    m_ends->setFont(style.font(TextRole::Caption));
    explain(look.measurement.closedUntil.isValid()
            ? tr("Of %1. Who stands where is told of all cohorts only.").arg(look.ratedName())
            : look.measurement.isHistory
            ? tr("Of %1, all quarters together: what happened in period, no cohorts.")
                  .arg(look.placeName())
            : tr("Of %1. Leaked: they stand in a stage for longer than nine in ten took who went "
                 "on.")
                  .arg(look.placeName()));
    restyle(style);
}

} // namespace lockstep
