// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/won_section.h"

#include "ui/evidence/bar_list.h"
#include "ui/evidence/warning_words.h"
#include "ui/shared/ink.h"

#include <QLabel>
#include <cmath>

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

QLabel *wonLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString fieldOf(ProfileDifference::Field field)
{
    switch (field) {
    case ProfileDifference::Field::Vertical:
        return WonSection::tr("Vertical");
    case ProfileDifference::Field::Region:
        return WonSection::tr("Region");
    case ProfileDifference::Field::Size:
        return WonSection::tr("Company size");
    }
    Q_UNREACHABLE();
}

QString differenceWords(const ProfileDifference &difference, const Format &format)
{
    constexpr qsizetype kMostValues = 5;
    const auto field = fieldOf(difference.field);
    if (difference.kind == ProfileDifference::Kind::NeverWon)
        return WonSection::tr("%1 %2: stated by %3, but nobody was won.")
            .arg(field, difference.values.join(u", "_s), difference.markets.join(u", "_s));
    auto values = difference.values.mid(0, kMostValues).join(u", "_s);
    if (difference.values.size() > kMostValues)
        values = WonSection::tr("%1 and %2 more")
                     .arg(values, format.count(double(difference.values.size() - kMostValues)));
    return WonSection::tr("%1: %2 of the won deals are of none that a market states: %3.")
        .arg(field, format.percent(difference.share), values);
}

QString statedWords(const DealBeside &deal, const EvidenceLook &look)
{
    const auto &plan = look.snapshot.plan;
    const auto &format = look.snapshot.format;
    const auto won = format.compactMoney(minorUnits(plan, deal.won.mean));
    const auto whose = deal.isOfAll ? WonSection::tr("all won deals") : deal.name;
    const double off = deal.difference(plan);
    const bool isFarOff = off >= 1;
    const auto sentence = isFarOff
        ? WonSection::tr("%1 states %2 a deal, %3 times the mean of %4 (%5, cases: %6).")
        : off < 0 ? WonSection::tr("%1 states %2 a deal, %3 below the mean of %4 (%5, cases: %6).")
                  : WonSection::tr("%1 states %2 a deal, %3 above the mean of %4 (%5, cases: %6).");
    auto text = sentence.arg(deal.name, format.compactMoney(double(deal.stated.minorUnits)),
        isFarOff ? format.exactCount(1 + off) : format.percent(std::abs(off)), whose, won,
        format.count(double(deal.won.cases)));
    if (deal.isOutside(plan))
        text += u' ' + WonSection::tr("That lies outside of the middle half.");
    return text;
}

} // namespace

WonSection::WonSection(QWidget *parent)
    : Section(u"wonSection"_s, tr("What was won"), parent)
    , m_deals(wonLabel(u"dealSizes"_s, this))
    , m_stated(wonLabel(u"dealsBeside"_s, this))
    , m_differences(wonLabel(u"profileDifferences"_s, this))
{
    for (auto *label : { m_deals, m_stated, m_differences })
        add(label);
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
    showBeside(look);
    // Who was won is counted of all leads only.
    const bool isPart = !look.place.by.isEmpty();
    m_verticals.title->setText(isPart ? tr("Verticals, of all won deals") : tr("Verticals"));
    m_regions.title->setText(isPart ? tr("Regions, of all won deals") : tr("Regions"));
    m_sizes.title->setText(isPart ? tr("Company sizes, of all won deals") : tr("Company sizes"));
    showPart(m_verticals, verticalsBeside(plan, won.verticals), look.snapshot);
    showPart(m_regions, regionsBeside(plan, won.regions), look.snapshot);
    showPart(m_sizes, sizesBeside(plan, won.sizes), look.snapshot);
    restyle(look.snapshot.style);
}

void WonSection::showDeals(const EvidenceLook &look)
{
    const auto &deals = look.slice().deals;
    const auto &snapshot = look.snapshot;
    const auto text = [&](double hundredths) { return moneyWords(look, hundredths); };
    m_deals->setFont(snapshot.style.font(TextRole::Body));
    m_deals->setText(deals.cases == 0 ? tr("No column says what deals were worth.")
            : look.measurement.isHistory
            ? tr("%1 deals of %2: mean %3.")
                  .arg(snapshot.format.count(double(deals.cases)), look.placeName(),
                      text(deals.mean))
            : tr("%1 deals of %2: mean %3, median %4, the middle half from %5 to %6. Spread %7 of "
                 "the mean, %8 of the logarithms.")
                  .arg(snapshot.format.count(double(deals.cases)), look.placeName(),
                      text(deals.mean), text(deals.median), text(deals.lowerQuartile),
                      text(deals.upperQuartile), snapshot.format.percent(deals.spread),
                      snapshot.format.locale().toString(deals.logSpread, 'f', 2)));
}

/// What both leaders state beside what was won: where they differ, line by line.
void WonSection::showBeside(const EvidenceLook &look)
{
    const auto &snapshot = look.snapshot;
    QStringList deals;
    const auto beside = dealsBeside(snapshot.plan, look.measurement);
    for (const auto &deal : beside)
        deals += statedWords(deal, look);
    QStringList lines;
    const auto differences = profileDifferences(snapshot.plan, look.measurement.profile);
    for (const auto &difference : differences)
        lines += u"• "_s + differenceWords(difference, snapshot.format);
    if (!lines.isEmpty())
        lines.prepend(tr("Where the stated profiles and the won deals differ:"));
    m_stated->setText(deals.join(u'\n'));
    m_stated->setVisible(!deals.isEmpty());
    m_stated->setFont(snapshot.style.font(TextRole::Caption));
    setInk(*m_stated, snapshot.style.colours().muted);
    m_differences->setText(lines.join(u'\n'));
    m_differences->setVisible(!lines.isEmpty());
    m_differences->setFont(snapshot.style.font(TextRole::Body));
}

/// Where no export tells, what the plan states alone says nothing.
void WonSection::showPart(
    const Part &part, const QList<BesidePart> &beside, const Snapshot &snapshot)
{
    QList<BarRow> rows;
    qsizetype unstated = 0;
    for (const auto &one : beside) {
        const bool isStated = !one.markets.isEmpty();
        if (one.won > 0 && (isStated || unstated++ < kMostParts)) // the rest is said in words
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
