// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/won_section.h"

#include "ui/evidence/bar_list.h"
#include "ui/evidence/warning_words.h"
#include "ui/shared/ink.h"

#include <QLabel>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostParts = 8;

BarRow besideRow(const BesidePart &part, const Format &format)
{
    const auto won = WonSection::tr("%1 won").arg(format.count(double(part.won)));
    const auto stated = part.markets.isEmpty()
        ? QString()
        : WonSection::tr("stated: %1").arg(part.markets.join(u", "_s));
    const auto words = stated.isEmpty() ? won : won + u" · "_s + stated;
    const auto value = format.percent(part.share);
    return { part.value, part.share, 0, 0, value, words,
        WonSection::tr("%1: %2 of the won deals (%3).").arg(nameWords(part.value), value, words) };
}

} // namespace

WonSection::WonSection(QWidget *parent)
    : Section(u"wonSection"_s, tr("What was won"), parent)
    , m_deals(new QLabel(this))
{
    m_deals->setObjectName(u"dealSizes"_s);
    m_deals->setTextFormat(Qt::PlainText);
    m_deals->setWordWrap(true);
    add(m_deals);
    m_verticals = addPart(u"wonVerticals"_s, tr("Verticals"));
    m_regions = addPart(u"wonRegions"_s, tr("Regions"));
    m_sizes = addPart(u"wonSizes"_s, tr("Company sizes"));
}

WonSection::Part WonSection::addPart(const QString &name, const QString &title)
{
    Part part { new QLabel(title, this), new BarList(name, title, BarList::Use::Look, this) };
    add(part.title);
    add(part.bars);
    return part;
}

void WonSection::show(const EvidenceLook &look)
{
    const auto &plan = look.snapshot.plan;
    const auto &won = look.measurement.profile;
    showDeals(look);
    showPart(m_verticals, verticalsBeside(plan, won.verticals), look.snapshot);
    showPart(m_regions, regionsBeside(plan, won.regions), look.snapshot);
    showPart(m_sizes, sizesAlone(won.sizes), look.snapshot);
    restyle(look.snapshot.style);
}

void WonSection::showDeals(const EvidenceLook &look)
{
    const auto &deals = look.slice().deals;
    const auto &snapshot = look.snapshot;
    const auto text = [&](double hundredths) {
        const auto amount = snapshot.format.compactMoney(minorUnits(snapshot.plan, hundredths));
        return look.measurement.currency.isEmpty() ? amount
                                                   : amount + u' ' + look.measurement.currency;
    };
    m_deals->setFont(snapshot.style.font(TextRole::Body));
    m_deals->setText(deals.cases == 0
            ? tr("No column says what deals were worth.")
            : tr("%1 deals of %2: mean %3, median %4, the middle half from %5 to %6. Spread %7 of "
                 "the mean.")
                  .arg(snapshot.format.count(double(deals.cases)), look.placeName(),
                      text(deals.mean), text(deals.median), text(deals.lowerQuartile),
                      text(deals.upperQuartile), snapshot.format.percent(deals.spread)));
}

/// Where no export tells, what the plan states alone says nothing.
void WonSection::showPart(
    const Part &part, const QList<BesidePart> &beside, const Snapshot &snapshot)
{
    QList<BarRow> rows;
    qsizetype unstated = 0;
    for (const auto &one : beside) {
        const bool isStated = !one.markets.isEmpty();
        if (isStated || unstated++ < kMostParts)
            rows += besideRow(one, snapshot.format);
    }
    const bool isTold = !beside.isEmpty() && beside.first().won > 0;
    part.title->setVisible(isTold);
    part.bars->setVisible(isTold);
    part.title->setFont(snapshot.style.font(TextRole::Caption, QFont::DemiBold));
    setInk(*part.title, snapshot.style.colours().muted);
    part.bars->show(rows, {}, snapshot.style);
}

} // namespace lockstep
